import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { checkContent } from '../../checks.ts';
import type { ContentFile } from '../../content-model/content-files.ts';
import { formatProblems } from '../../content-model/problem.ts';
import { sampleContent } from '../../../tests/support/edited-content.ts';
import { fillableKeys } from './checks.ts';
import {
  checklistText,
  launchChecklistOf,
  LAUNCH_FILE,
  type OpenList,
  type OpenPoint,
} from './launch-checklist.ts';

const TODAY = new Date('2026-12-01');

/** The content with one file changed; a change that changes nothing is a mistake of the test. */
function withChange(path: string, change: (source: string) => string): ContentFile[] {
  return sampleContent.map((file) => {
    if (file.path !== path) return file;
    const source = change(file.source);
    if (source === file.source) throw new Error(`${path}: nothing to change`);
    return { ...file, source };
  });
}

/** `site.yaml` with every line that may be absent taken away, but these. */
const siteWith = (lines: Readonly<Record<string, unknown>>) =>
  withChange('site.yaml', (source) => {
    const site = parseDocument(`${source}\n# changed`);
    for (const key of fillableKeys) site.delete(key);
    site.set('canaux', site.createNode(['telephone', 'copie', 'fichier']));
    for (const [key, value] of Object.entries(lines)) site.set(key, site.createNode(value));
    return site.toString();
  });

/** The problems of the content with one more point at the end of a list of the checklist. */
function problemsWith(list: readonly (string | number)[], point: Readonly<Record<string, unknown>>) {
  const files = withChange(LAUNCH_FILE, (source) => {
    const document = parseDocument(source);
    document.addIn(list, document.createNode({ pourquoi: 'Une raison', ...point }));
    return document.toString();
  });
  return checkContent(files).problems.filter(({ file }) => file === LAUNCH_FILE);
}

const aPoint = { quoi: 'Un point' };

/** The open points of these files, by part: to open, afterwards, to confirm. */
function checklistOf(files: readonly ContentFile[], today = TODAY) {
  const { content, drafts, problems } = checkContent(files);
  if (problems.length > 0) throw new Error(formatProblems(problems));
  const unfinished = files.filter(({ path }) => drafts.includes(path));
  const checklist = launchChecklistOf(content, unfinished, today);
  if (checklist === undefined) throw new Error('no launch checklist');
  const titles = content.launchChecklist[0]?.value.titles;
  const lists = (title: string | undefined) =>
    checklist.lists.filter((list) => list.title.startsWith(title ?? 'no list'));
  return {
    checklist,
    toOpen: lists(titles?.toOpen),
    afterwards: lists(titles?.afterwards),
    toConfirm: lists(titles?.toConfirm).flatMap(({ points }) => points),
  };
}

const pointsOf = (lists: readonly OpenList[]) => lists.flatMap(({ points }) => points);
const whats = (points: readonly OpenPoint[]) => points.map(({ what }) => what);
const places = (points: readonly OpenPoint[]) => points.map(({ place }) => place);

describe('what opens the site', () => {
  it('is each decision with who takes it, before all else, its points with what the site says meanwhile', () => {
    const { checklist, toOpen } = checklistOf(siteWith({}));
    expect(toOpen.map(({ title, decision, points }) => [title, decision?.who, points.length])).toEqual([
      ['Pour ouvrir\u00A0: qui peut demander', 'La Mission', 2],
      ['Pour ouvrir\u00A0: comment joindre la Mission', 'La Mission', 2],
      ['Pour ouvrir\u00A0: les mentions légales', 'Le service des affaires juridiques', 2],
    ]);
    expect(checklist.lists.slice(0, 3)).toEqual(toOpen);
    expect(toOpen[0]?.points[1]).toEqual({
      what: 'Une association peut-elle appeler\u202F?',
      why: 'L’offre s’adresse aux communes et à leurs groupements.',
      meanwhile: 'La commune porte la demande.',
      who: 'Le service des associations',
      isAskedByLaw: false,
      place: LAUNCH_FILE,
      pages: ['/autodiagnostic/portee-par-une-commune/', '/contact/'],
    });
  });

  it('leaves with the lines of site.yaml that are filled in, and says on which pages they show', () => {
    const open = pointsOf(checklistOf(siteWith({})).toOpen);
    const hours = open.find(({ place }) => place.includes('« horaires »'));
    expect(hours?.place).toBe('site.yaml, « horaires »');
    expect(hours?.pages).toContain('/mentions-legales/');
    const filled = pointsOf(checklistOf(siteWith({ horaires: 'Du lundi au vendredi' })).toOpen);
    expect(places(filled).join()).not.toContain('« horaires »');
    expect(filled).toHaveLength(open.length - 1);
  });

  it('names the lines of which one is enough, and a decision leaves with its last point', () => {
    const place = 'site.yaml, « courriel » ou « formulaire »';
    expect(places(pointsOf(checklistOf(siteWith({})).toOpen))).toContain(place);
    const filled = checklistOf(siteWith({ formulaire: 'https://exemple.fr/demande', horaires: 'Le matin' }));
    expect(filled.toOpen.map(({ decision }) => decision?.title)).not.toContain('comment joindre la Mission');
  });

  it('is at most twelve decisions, for a meeting of an hour', () => {
    const files = withChange(LAUNCH_FILE, (source) => {
      const document = parseDocument(source);
      const decisions = Array.from({ length: 13 }, (_, index) => ({
        theme: `décision ${index}`,
        repond: 'La Mission',
        points: [{ quoi: 'Un point', pourquoi: 'Une raison' }],
      }));
      document.set('pourOuvrir', document.createNode(decisions));
      return document.toString();
    });
    expect(formatProblems(checkContent(files).problems)).toContain('écrivez-en au plus 12');
  });

  it('knows what the law asks for by the lines of site.yaml, and texts say it', () => {
    const lawful = pointsOf(checklistOf(siteWith({})).toOpen).filter(({ isAskedByLaw }) => isAskedByLaw);
    expect(whats(lawful)).toEqual(['L’hébergeur du site', 'Les mentions légales']);
  });
});

describe('what is settled afterwards', () => {
  it('follows, theme by theme, and is no decision of the meeting', () => {
    const { afterwards } = checklistOf(sampleContent);
    expect(afterwards.map(({ title, decision }) => [title, decision])).toEqual([
      ['Après l’ouverture\u00A0: l’image du Département', undefined],
    ]);
    expect(whats(pointsOf(afterwards))).toEqual(['La charte graphique et le logo']);
  });
});

describe('what is unconfirmed', () => {
  it('is what pages mark, with its line', () => {
    const path = 'pages/ecoconception.mdx';
    const files = withChange(path, (source) => `${source}\nCette phrase attend (à confirmer).\n`);
    const lines = files.find((file) => file.path === path)?.source.split('\n') ?? [];
    const line = lines.findIndex((text) => text.includes('Cette phrase attend')) + 1;
    expect(checklistOf(files).toConfirm).toContainEqual({
      what: 'Cette phrase attend (à confirmer).',
      why: 'La page le dit à confirmer.',
      who: 'La Mission',
      place: `${path}, ligne ${line}`,
      pages: ['/ecoconception/'],
    });
  });

  it('is each source that is secondary or read in a copy, and no other', () => {
    const sources = checkContent(sampleContent).content.sources.flatMap(({ value }) => value.sources);
    const expected = sources.filter(({ confidence }) => ['C*', 'S'].includes(confidence));
    const found = places(checklistOf(sampleContent).toConfirm).filter((place) =>
      place.startsWith('sources.yaml'),
    );
    expect(found).toEqual(expected.map(({ id }) => `sources.yaml, « ${id} »`));
  });

  it('says of each source where it is checked again, and on which pages it is cited', () => {
    const about = (id: string) =>
      checklistOf(sampleContent).toConfirm.find(({ place }) => place === `sources.yaml, « ${id} »`);
    expect(about('cgct-r2334-24')).toMatchObject({
      why: 'À recontrôler sur Légifrance.',
      who: 'Le service des affaires juridiques',
    });
    expect(about('cgct-r2334-24')?.pages).toContain('/financements/plan/');
    expect(about('reponse-ministerielle-4800')?.pages.join()).toMatch(/^\/(?:guides|financements)\//);
    expect(about('reponse-ministerielle-4800')).toMatchObject({ why: 'Lu dans une copie.' });
    const held = withChange('sources.yaml', (source) =>
      source.replace('date: 10 juin 2025\n', "date: 10 juin 2025\n    original: l'Assemblée nationale\n"),
    );
    const point = checklistOf(held).toConfirm.find(({ place }) =>
      place.includes('reponse-ministerielle-4800'),
    );
    expect(point?.why).toBe('À relire dans l’original\u00A0: l’Assemblée nationale.');
  });

  it('is what was verified more than a year ago', () => {
    const late = new Date('2200-01-01');
    const { schemes, guides } = checkContent(sampleContent).content;
    const found = places(checklistOf(sampleContent, late).toConfirm);
    for (const { path } of [...schemes, ...guides]) expect(found).toContain(`${path}, « verifieLe »`);
  });

  it('is each draft, and each criterion of accessibility that waits for a person', () => {
    const guide = sampleContent.find(({ path }) => path.startsWith('guides/'))?.path ?? '';
    const files = withChange(guide, (source) => source.replace('---\n', '---\nbrouillon: true\n'));
    const drafted = { ...checkContent(files), problems: [] };
    const unfinished = files.filter(({ path }) => path === guide);
    const checklist = launchChecklistOf(drafted.content, unfinished, TODAY);
    const found = places(checklist?.lists.flatMap(({ points }) => points) ?? []);
    expect(found).toContain(`${guide}, « brouillon »`);
    const toDo = drafted.content.accessibility
      .flatMap(({ value }) => value.themes.flatMap(({ criteria }) => criteria))
      .filter(({ state }) => state === 'a-faire');
    for (const { id } of toDo) expect(found).toContain(`rgaa.yaml, « ${id} »`);
  });
});

describe('the checklist as a terminal shows it', () => {
  it('counts its points, names each, and says who could close it', () => {
    const { checklist } = checklistOf(siteWith({}));
    const points = pointsOf(checklist.lists);
    const text = checklistText(checklist);
    expect(text.split('\n\n').at(-1)).toBe(
      [
        `${checklist.title} : ${points.length} points ouverts`,
        ...checklist.lists.map((list) => `  ${list.title} : ${list.points.length}`),
      ].join('\n'),
    );
    expect(text.split('\n')[0]).toBe(`${checklist.title} : ${points.length} points ouverts`);
    for (const { what, who, place, meanwhile } of points) {
      expect(text).toContain(`  • ${what}`);
      expect(text).toContain(`    Qui pourrait répondre : ${who}`);
      expect(text).toContain(`    → ${place}`);
      if (meanwhile !== undefined) expect(text).toContain(`    En attendant, le site dit : ${meanwhile}`);
    }
  });
});

describe('the launch checklist', () => {
  const decision = ['pourOuvrir', 0, 'points'];

  it('names lines of site.yaml that exist, and proposes the closest', () => {
    expect(problemsWith(decision, { ...aPoint, cles: ['horaire'] })).toEqual([
      {
        file: LAUNCH_FILE,
        line: expect.any(Number),
        message: 'Ligne inconnue de site.yaml : « horaire ».',
        remedy: expect.stringContaining('horaires'),
      },
    ]);
    expect(problemsWith(decision, { ...aPoint, cles: ['horaires'] })).toEqual([]);
  });

  it.each([
    { list: decision, point: aPoint },
    { list: ['ensuite', 0, 'points'], point: aPoint },
    { list: ['aConfirmer'], point: { ...aPoint, repond: 'La Mission' } },
  ])('names pages that exist, a recommendation among them, in $list', ({ list, point }) => {
    expect(problemsWith(list, { ...point, pages: ['/contacts/'] })).toMatchObject([
      { message: 'Page inconnue : « /contacts/ ».', remedy: expect.stringContaining('« /contact/ »') },
    ]);
    const pages = ['/contact/', '/autodiagnostic/niveau-1/'];
    expect(problemsWith(list, { ...point, pages })).toEqual([]);
  });

  it('says whom to ask of what is to be confirmed', () => {
    expect(problemsWith(['aConfirmer'], aPoint)).not.toEqual([]);
  });
});
