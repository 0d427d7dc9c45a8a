import { describe, expect, it } from 'vitest';
import { pagesCiting } from './cited-on.ts';
import {
  changed,
  fresh,
  openIn,
  opening,
  pointsOf,
  sound,
  TODAY,
} from '../../../../tests/support/launch-checklist.ts';

function countIn(path: string, text: string): number {
  const file = fresh.find((candidate) => candidate.path === path);
  return (file?.source.split(text).length ?? 0) - 1;
}

/** The content once each text of law is checked again, but one. */
function checkedBut(id: string): typeof fresh {
  const of = new RegExp(`(- id: ${id}\\n(?: {4}.*\\n)*? {4}confiance: )C\\n`);
  return changed(fresh, 'sources.yaml', (text) =>
    text.replaceAll('confiance: C*', 'confiance: C').replace(of, '$1C*\n'),
  );
}

describe('the texts of law to check again', () => {
  it('are those of confidence C*, and no other', () => {
    expect(pointsOf('aRecontroler')).toHaveLength(countIn('sources.yaml', 'confiance: C*'));
  });

  it('are named with their date, their line and the pages that cite them', () => {
    expect(pointsOf('aRecontroler', checkedBut('cgct-l2334-33'))).toEqual([
      {
        what: expect.stringMatching(/^Code général.*article L\.\u00A02334-33 \(version postérieure/),
        place: 'sources.yaml, « cgct-l2334-33 », « confiance »',
        pages: ['/financements/detr/', '/glossaire/'],
      },
    ]);
  });

  it('are looked for on every page, those of the plan and of the finder included', () => {
    const content = sound(fresh);
    const citing = pagesCiting(content);
    const rules = content.financingPlan.flatMap(({ value }) => value.rules.flatMap(({ sources }) => sources));
    const lists = content.programmes.flatMap(({ value }) =>
      value.programmes.flatMap(({ list }) => list ?? []),
    );
    expect(Math.min(rules.length, lists.length)).toBeGreaterThan(0);
    expect(rules.filter((id) => !citing(id).includes('/financements/plan/'))).toEqual([]);
    expect(lists.filter((id) => !citing(id).includes('/financements/trouver/'))).toEqual([]);
  });
});

describe('the secondary sources', () => {
  const title = opening?.groups.secondaires.titre;
  const closing = openIn(fresh).find((group) => group.title === title)?.closing;
  const accepted = changed(fresh, 'ouverture.yaml', (text) =>
    text.replace('secondaires: {}', `secondaires:\n  ${closing?.line}`),
  );

  it('are all listed, until the Département accepts the list by the line that closes it', () => {
    expect(pointsOf('secondaires')).toHaveLength(countIn('sources.yaml', 'confiance: S\n'));
    expect(closing?.place).toBe('ouverture.yaml, « secondaires »');
    expect(pointsOf('secondaires', accepted)).toEqual([]);
  });

  it('are listed again if one changes, with the day of the acceptance', () => {
    const files = changed(accepted, 'sources.yaml', (text) => {
      return text.replace(
        /(titre: .*)(\n {4}(?:adresse: .*\n {4})?date: .*\n {4}confiance: S\n)/,
        '$1, revu$2',
      );
    });
    const group = openIn(files).find((candidate) => candidate.title === title);
    expect(group?.closing?.why).toContain('le 1er\u00A0décembre 2026');
    expect(group?.points).toHaveLength(countIn('sources.yaml', 'confiance: S\n'));
  });
});

describe('what was verified too long ago', () => {
  const later = new Date('2100-01-01');

  it('is nothing at first, then each guide, each aid, the glossary, the plan and the programmes', () => {
    expect(pointsOf('perimes', fresh, new Date('2026-11-25'))).toEqual([]);
    const places = pointsOf('perimes', fresh, later).map(({ place }) => place);
    const dated = fresh.filter(({ source }) => /^verifieLe: /m.test(source));
    expect(places.toSorted()).toEqual(dated.map(({ path }) => `${path}, « verifieLe »`).toSorted());
    expect(places).toContain('plan-de-financement.yaml, « verifieLe »');
  });

  it('says the title of the page and the day', () => {
    const page = '/guides/definir-le-besoin/';
    const point = pointsOf('perimes', fresh, later).find(({ pages }) => pages.includes(page));
    expect(point?.what).toBe('Définir le besoin avant d’aménager');
    expect(point?.why).toMatch(/^Dernière vérification le \d+(er)?\u00A0\p{L}+ \d{4}\.$/u);
  });
});

describe('what no one has verified', () => {
  const [first] = opening?.toVerify ?? [];
  const verified = changed(fresh, 'ouverture.yaml', (text) =>
    text.replace(`  - id: ${first?.id}\n`, `  - id: ${first?.id}\n    verifieLe: 2026-11-30\n`),
  );
  const place = `ouverture.yaml, « ${first?.id} », « verifieLe »`;

  it('is listed until its day is written, and again after a year', () => {
    expect(pointsOf('jamaisVerifies').map((point) => point.place)).toContain(place);
    expect(pointsOf('jamaisVerifies', verified).map((point) => point.place)).not.toContain(place);
    expect(pointsOf('perimes', verified, TODAY)).toEqual([]);
    const later = pointsOf('perimes', verified, new Date('2027-12-01'));
    expect(later.find((point) => point.place === place)?.why).toBe(
      'Dernière vérification le 30\u00A0novembre 2026.',
    );
  });
});

describe('the accessibility grid', () => {
  it('gives each criterion to do, with what remains, and no other', () => {
    const files = changed(fresh, 'rgaa.yaml', (text) =>
      text.replace(/etat: sans-objet\n( +)pourquoi: .*\n/, 'etat: a-faire\n$1reste: Relire tout cela.\n'),
    );
    const points = pointsOf('accessibilite', files);
    expect(points).toHaveLength(countIn('rgaa.yaml', 'etat: a-faire\n') + 1);
    expect(points.map(({ why }) => why)).toContain('Relire tout cela.');
    for (const { what, place } of points) {
      expect(what).toMatch(/^Critère \d+\.\d+\u00A0: /);
      expect(place).toMatch(/^rgaa\.yaml, « \d+\.\d+ », « etat »$/);
    }
  });
});
