import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { sampleContent } from '../../../tests/support/edited-content.ts';
import { checkContent } from '../../checks.ts';
import type { ContentFile } from '../../content-model/content-files.ts';
import type { Runs } from '../../guides/documents/read-documents.ts';
import { fillableKeys, launchChecklistOf } from './launch-checklist.ts';
import { meetingDocument } from './meeting-document.ts';

const TODAY = new Date('2026-12-01');
const LIST = 'ouverture.yaml';

/** The content with one YAML file changed. */
function withChange(path: string, change: (file: ReturnType<typeof parseDocument>) => void): ContentFile[] {
  return sampleContent.map((file) => {
    if (file.path !== path) return file;
    const document = parseDocument(file.source);
    change(document);
    return { ...file, source: document.toString() };
  });
}

/** `site.yaml` with every line that may be absent taken away, but these. */
const siteWith = (lines: Readonly<Record<string, unknown>>) =>
  withChange('site.yaml', (site) => {
    for (const key of fillableKeys) site.delete(key);
    for (const [key, value] of Object.entries({ canaux: ['telephone', 'copie', 'fichier'], ...lines }))
      site.set(key, site.createNode(value));
  });

/** What is open in these files. */
function openIn(files: readonly ContentFile[], today = TODAY, isDraft = (_path: string) => false) {
  const { content } = checkContent(files);
  const checklist = launchChecklistOf(
    content,
    files.filter(({ path }) => isDraft(path)),
    today,
  );
  const toOpen = checklist.decisions.flatMap(({ points }) => points);
  const others = checklist.others.flatMap(({ points }) => points);
  const places = [...toOpen, ...others].map(({ place }) => place);
  return { checklist, toOpen, others, places };
}

describe('what is open', () => {
  it('is each decision with who takes it, its points with what the site says meanwhile, and the count of all', () => {
    const { checklist, toOpen, others } = openIn(siteWith({}));
    expect(checklist.decisions.map(({ title, who, points }) => [title, who, points.length])).toEqual([
      ['Qui peut demander', 'La Mission', 2],
      ['Comment joindre la Mission', 'La Mission', 2],
      ['Les mentions légales', 'Le service des affaires juridiques', 2],
    ]);
    expect(checklist.decisions[0]?.points[1]).toEqual({
      quoi: 'Une association peut-elle appeler\u202F?',
      pourquoi: 'L’offre s’adresse aux communes et à leurs groupements.',
      enAttendant: 'La commune porte la demande.',
      repond: 'Le service des associations',
      place: LIST,
      pages: ['/autodiagnostic/portee-par-une-commune/', '/contact/'],
    });
    expect(checklist.others.map(({ title }) => title)).toEqual([
      'Après l’ouverture : L’image du Département',
      'À confirmer',
    ]);
    expect(checklist.count).toBe(`${toOpen.length + others.length} points ouverts`);
  });

  it('leaves with the lines of site.yaml that are filled in, one being enough, and a decision with its last point', () => {
    const { toOpen, places } = openIn(siteWith({}));
    const hours = toOpen.find(({ place }) => place === 'site.yaml, « horaires »');
    expect(hours?.pages).toContain('/mentions-legales/');
    expect(places).toContain('site.yaml, « courriel » ou « formulaire »');
    const filled = openIn(siteWith({ formulaire: 'https://exemple.fr/demande', horaires: 'Le matin' }));
    expect(filled.checklist.decisions.map(({ title }) => title)).not.toContain('Comment joindre la Mission');
  });

  it('is what pages mark, each source that is no original, what is old, each draft, each criterion to do', () => {
    const guide = sampleContent.find(({ path }) => path.startsWith('guides/'))?.path ?? '';
    const page = 'pages/accessibilite.mdx';
    const files = sampleContent.map((file) =>
      file.path === page ? { ...file, source: `${file.source}\nCette phrase attend (à confirmer).\n` } : file,
    );
    const { others, places } = openIn(files, new Date('2200-01-01'), (path) => path === guide);
    expect(others).toContainEqual({
      quoi: 'Cette phrase attend (à confirmer).',
      pourquoi: 'La page le dit elle-même à confirmer.',
      repond: 'La Mission',
      place: expect.stringMatching(/^pages\/accessibilite\.mdx, ligne \d+$/),
      pages: ['/accessibilite/'],
    });
    const { sources, schemes, accessibility } = checkContent(files).content;
    const copied = sources.flatMap(({ value }) => value.sources.filter(({ confiance }) => confiance !== 'C'));
    const toDo = accessibility
      .flatMap(({ value }) => value.thematiques.flatMap(({ criteres }) => criteres))
      .filter(({ etat }) => etat === 'a-faire');
    expect(places).toEqual(
      expect.arrayContaining([
        ...copied.map(({ id }) => `sources.yaml, « ${id} »`),
        ...schemes.map(({ path }) => `${path}, « verifieLe »`),
        ...toDo.map(({ id }) => `rgaa.yaml, « ${id} »`),
        `${guide}, « brouillon »`,
      ]),
    );
    const law = others.find(({ place }) => place === 'sources.yaml, « cgct-r2334-24 »');
    expect(law).toMatchObject({ pourquoi: expect.stringContaining('Lu dans une copie.') });
  });
});

const words = (runs: Runs) => runs.map(({ text }) => text).join('');

describe('the document of the meeting', () => {
  const { blocks } = meetingDocument(openIn(siteWith({})).checklist);
  const tables = blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
  const cells = tables.map(({ header, rows }) => [header, ...rows].map((row) => row.map(words)));

  it('begins with a sheet that says who takes each decision, and how much of it the law asks for', () => {
    expect(cells[0]).toEqual([
      ['Décision', 'Qui pourrait répondre', 'Points', 'Par la loi'],
      ['1. Qui peut demander', 'La Mission', '2', '–'],
      ['2. Comment joindre la Mission', 'La Mission', '2', '–'],
      ['3. Les mentions légales', 'Le service des affaires juridiques', '2', '2'],
    ]);
  });

  it('gives each point its reason, what the site says meanwhile, who could answer, a box and a date', () => {
    expect(cells[1]?.[2]?.map((cell) => cell.split('\n'))).toEqual([
      [
        '1.2 Une association peut-elle appeler\u202F?',
        'Pourquoi\u00A0: L’offre s’adresse aux communes et à leurs groupements.',
        'En attendant, le site dit\u00A0: La commune porte la demande.',
        'Qui pourrait répondre\u00A0: Le service des associations',
        expect.stringMatching(/^Sur le site\u00A0: .*Contact.*$/),
      ],
      [expect.stringMatching(/^☐.Décidé le ____/)],
    ]);
    expect(cells.flat(2).filter((cell) => /\.(?:yaml|mdx)|\/[a-z-]+\//.test(cell))).toEqual([]);
  });
});

describe('a fault of the list', () => {
  it.each([
    [{ cles: ['horaire'] }, 'Ligne inconnue de site.yaml : « horaire ».', 'horaires'],
    [{ pages: ['/contacts/'] }, 'Page inconnue : « /contacts/ ».', '« /contact/ »'],
  ])('%o is named with the closest', (wrong, message, remedy) => {
    const files = withChange(LIST, (document) =>
      document.addIn(
        ['pourOuvrir', 0, 'points'],
        document.createNode({ quoi: 'Un point', pourquoi: 'Une raison', ...wrong }),
      ),
    );
    expect(checkContent(files).problems).toEqual([
      { file: LIST, line: expect.any(Number), message, remedy: expect.stringContaining(remedy) },
    ]);
  });
});
