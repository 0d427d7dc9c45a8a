import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { checkContent } from '../../checks.ts';
import type { ContentFile } from '../../content-model/content-files.ts';
import { formatProblems } from '../../content-model/problem.ts';
import { sampleContent } from '../../../tests/support/edited-content.ts';
import { fillableKeys } from './checks.ts';
import { checklistText, launchChecklistOf, LAUNCH_FILE, type OpenPoint } from './launch-checklist.ts';

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

const aPoint = { quoi: 'Un point', repond: 'La Mission' };
const aQuestion = { question: 'Une question ?', enAttendant: 'Une phrase.' };

/** The open points of these files, by list: to settle, to supply, to confirm, to validate. */
function checklistOf(files: readonly ContentFile[], today = TODAY) {
  const { content, drafts, problems } = checkContent(files);
  if (problems.length > 0) throw new Error(formatProblems(problems));
  const unfinished = files.filter(({ path }) => drafts.includes(path));
  const checklist = launchChecklistOf(content, unfinished, today);
  if (checklist === undefined) throw new Error('no launch checklist');
  const titles = content.launchChecklist[0]?.value.titles;
  const points = (title: string | undefined): readonly OpenPoint[] =>
    checklist.lists.find((list) => list.title === title)?.points ?? [];
  return {
    checklist,
    toSettle: checklist.lists.filter(({ title }) => title.startsWith(titles?.toSettle ?? '')),
    toSupply: points(titles?.toSupply),
    toConfirm: points(titles?.toConfirm),
    toValidate: points(titles?.toValidate),
  };
}

const whats = (points: readonly OpenPoint[]) => points.map(({ what }) => what);
const places = (points: readonly OpenPoint[]) => points.map(({ place }) => place);

describe('what is missing', () => {
  it('is each point of which no line of site.yaml is filled in, with the pages that say so', () => {
    const open = checklistOf(siteWith({})).toSupply;
    const hours = open.find(({ place }) => place.includes('« horaires »'));
    expect(hours?.place).toBe('site.yaml, « horaires »');
    expect(hours?.pages).toContain('/mentions-legales/');
    const filled = checklistOf(siteWith({ horaires: 'Du lundi au vendredi' })).toSupply;
    expect(places(filled).join()).not.toContain('« horaires »');
    expect(filled).toHaveLength(open.length - 1);
  });

  it('names the lines of which one is enough', () => {
    const place = 'site.yaml, « courriel » ou « formulaire »';
    expect(places(checklistOf(siteWith({})).toSupply)).toContain(place);
    const filled = siteWith({ formulaire: 'https://exemple.fr/demande' });
    expect(places(checklistOf(filled).toSupply)).not.toContain(place);
  });

  it('holds a point without line until it is deleted', () => {
    const added = { quoi: 'Une question posée par ce test', pourquoi: 'Pour voir', repond: 'La Mission' };
    const files = withChange(LAUNCH_FILE, (source) => {
      const document = parseDocument(source);
      document.addIn(['aFournir'], document.createNode(added));
      return document.toString();
    });
    expect(checklistOf(files).toSupply).toContainEqual({
      what: added.quoi,
      why: added.pourquoi,
      who: added.repond,
      isAskedByLaw: false,
      place: LAUNCH_FILE,
      pages: [],
    });
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

describe('what is to be settled', () => {
  it('is each question with what the site says meanwhile, theme by theme, before all else', () => {
    const { checklist, toSettle } = checklistOf(sampleContent);
    expect(toSettle.map(({ title, points }) => [title, points.length])).toEqual([
      ['À trancher par le Département\u00A0: qui peut demander', 2],
      ['À trancher par le Département\u00A0: par quel niveau commencer', 1],
    ]);
    expect(checklist.lists.slice(0, 2)).toEqual(toSettle);
    expect(toSettle[0]?.points[1]).toEqual({
      what: 'Une association peut-elle appeler\u202F?',
      why: 'L’offre s’adresse aux communes et à leurs groupements.',
      meanwhile: 'La commune porte la demande.',
      who: 'Le service des associations',
      place: LAUNCH_FILE,
      pages: ['/autodiagnostic/portee-par-une-commune/', '/contact/'],
    });
  });

  it('is answered by whom its theme names, where it names nobody', () => {
    const { toSettle } = checklistOf(sampleContent);
    expect(toSettle.flatMap(({ points }) => points.map(({ who }) => who))).toEqual([
      'La Mission',
      'Le service des associations',
      'La Mission',
    ]);
  });

  it('is nothing once each question is deleted', () => {
    const settled = withChange(LAUNCH_FILE, (source) => {
      const document = parseDocument(source);
      document.set('aTrancher', document.createNode([]));
      return document.toString();
    });
    expect(checklistOf(settled).toSettle).toEqual([]);
  });
});

describe('what the law asks for', () => {
  it('is known of lines of site.yaml, and said of texts', () => {
    const { toSupply, toValidate } = checklistOf(siteWith({}));
    const lawful = [...toSupply, ...toValidate].filter(({ isAskedByLaw }) => isAskedByLaw);
    expect(whats(lawful)).toEqual(['L’hébergeur du site', 'Les mentions légales']);
  });
});

describe('what is to be validated', () => {
  it('is the plain list of the content', () => {
    const listed = checkContent(sampleContent).content.launchChecklist.flatMap(
      ({ value }) => value.toValidate,
    );
    expect(whats(checklistOf(sampleContent).toValidate)).toEqual(listed.map(({ what }) => what));
  });
});

describe('the checklist as a terminal shows it', () => {
  it('counts its points and names each', () => {
    const { checklist, toSettle, toSupply, toConfirm, toValidate } = checklistOf(siteWith({}));
    const questions = toSettle.flatMap((list) => list.points);
    const points = [...questions, ...toSupply, ...toConfirm, ...toValidate];
    const text = checklistText(checklist);
    expect(text.split('\n\n').at(-1)).toBe(
      [
        `${checklist.title} : ${points.length} points ouverts`,
        ...checklist.lists.map((list) => `  ${list.title} : ${list.points.length}`),
      ].join('\n'),
    );
    expect(text.split('\n')[0]).toBe(`${checklist.title} : ${points.length} points ouverts`);
    for (const { what, place } of points) {
      expect(text).toContain(`  • ${what}`);
      expect(text).toContain(`    → ${place}`);
    }
    for (const { meanwhile } of questions) {
      expect(text).toContain(`    En attendant, le site dit : ${meanwhile}`);
    }
  });
});

describe('the launch checklist', () => {
  it('names lines of site.yaml that exist, and proposes the closest', () => {
    expect(problemsWith(['aFournir'], { ...aPoint, cles: ['horaire'] })).toEqual([
      {
        file: LAUNCH_FILE,
        line: expect.any(Number),
        message: 'Ligne inconnue de site.yaml : « horaire ».',
        remedy: expect.stringContaining('horaires'),
      },
    ]);
    expect(problemsWith(['aFournir'], { ...aPoint, cles: ['horaires'] })).toEqual([]);
  });

  it.each([
    { list: ['aTrancher', 0, 'questions'], point: aQuestion },
    { list: ['aFournir'], point: aPoint },
    { list: ['aConfirmer'], point: { quoi: 'Un point' } },
    { list: ['aValider'], point: aPoint },
  ])('names pages that exist, a recommendation among them, in $list', ({ list, point }) => {
    expect(problemsWith(list, { ...point, pages: ['/contacts/'] })).toMatchObject([
      { message: 'Page inconnue : « /contacts/ ».', remedy: expect.stringContaining('« /contact/ »') },
    ]);
    const pages = ['/contact/', '/autodiagnostic/niveau-1/'];
    expect(problemsWith(list, { ...point, pages })).toEqual([]);
  });

  it('asks for lines of site.yaml among what is to be supplied only', () => {
    expect(problemsWith(['aValider'], { ...aPoint, cles: ['horaires'] })).not.toEqual([]);
  });
});
