import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codes } from '../../tests/support/diagnosis/real-codes.ts';
import { buildingName, fromFragment, isReserved, toFragment } from './codec.ts';
import { MOST_CENTS, isEmpty, MOST_LETTERS, type Project } from './project.ts';

const code = fc.constantFrom(...codes().filter((_, index) => index % 50 === 0));
const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/).filter((name) => !isReserved(name));
const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const note = fc.oneof(fc.record({ day, isDone: fc.boolean() }), fc.constant({ isDone: true }));
const line = fc.record(
  {
    cents: fc.integer({ min: 0, max: MOST_CENTS }),
    mark: fc.constantFrom('demandee', '5.5', '0', 'tva-a-preciser'),
  },
  { requiredKeys: ['cents'] },
);
const place = fc.oneof(
  fc.record({ kind: fc.constant('commune' as const), id: fc.constantFrom('50129', '2A004') }),
  fc.record({ kind: fc.constant('grouping' as const), id: fc.constant('200067205') }),
);
const building = fc
  .string({ unit: 'binary', maxLength: 200 })
  .map(buildingName)
  .filter((name) => name !== undefined);

const keyed = <Part>(head: string, part: fc.Arbitrary<Part>) =>
  fc.dictionary(
    id.map((name) => head + name),
    part,
    { minKeys: 1, maxKeys: 10 },
  );

const projects: fc.Arbitrary<Project> = fc.record(
  {
    code,
    place,
    building,
    // An address says each id once.
    steps: keyed('s', note),
    lines: keyed('l', line),
    eligible: fc.integer({ min: 0, max: MOST_CENTS }),
    signed: fc.boolean(),
  },
  { requiredKeys: [] },
);

describe('the address of a project', () => {
  it('reopens every project as it was, whatever a program wrote in place of its signs', () => {
    fc.assert(
      fc.property(projects, (project) => {
        const fragment = toFragment(project);
        expect(fromFragment(`#${fragment}`)).toMatchObject({ project, unread: [] });
        expect(fromFragment(fragment).project).toEqual(project);
        expect(fragment).toMatch(/^[\w&=.~%!'()*-]*$/);
        const rewritten = fragment.replaceAll('=', '%3D').replaceAll('~', '%7E');
        expect(fromFragment(rewritten).project).toEqual(project);
      }),
      { numRuns: 10_000 },
    );
  });

  it('is the code alone where nothing else is said, and empty where nothing is', () => {
    const [first = ''] = codes();
    expect(toFragment({ code: first })).toBe(first);
    expect(fromFragment(first).project).toEqual({ code: first });
    expect(fromFragment(`#${first}/statut/travaux`)).toMatchObject({
      project: { code: first },
      own: { names: 'statut/travaux' },
      unread: [],
    });
    expect(toFragment({})).toBe('');
    expect(fromFragment('#')).toEqual({ project: {}, own: {}, unread: [] });
  });

  it('holds no name of a person, no text, no word of a place', () => {
    const named = {
      kind: 'grouping',
      name: 'Bocage',
      label: 'Bocage',
      department: '50',
      siren: '200067205',
    } as const;
    expect(toFragment({ named, texts: { maire: 'Camille' }, steps: {}, lines: {} })).toBe('');
  });

  it('sets apart what stays on its own page', () => {
    expect(fromFragment('#etape=niveau-1&depense=travaux&commune=50129')).toEqual({
      project: { place: { kind: 'commune', id: '50129' } },
      own: { etape: 'niveau-1', depense: 'travaux' },
      unread: [],
    });
    for (const key of ['montant', 'retenue', 'batiment', 'commune'])
      expect(fromFragment(`${key}=12.50`).project.lines).toBeUndefined();
  });

  it('shows a name of a building as a text, at most so long, without what turns or controls', () => {
    const { building: read = '' } = fromFragment(
      `batiment=${encodeURIComponent(`\u202E<b>\u0000${'é'.repeat(200)}`)}`,
    ).project;
    expect(read).toBe(`<b>${'é'.repeat(MOST_LETTERS - 3)}`);
    expect(fromFragment('batiment=%20').unread).toEqual(['batiment= ']);
  });

  it.each([
    { part: 'appeler=2027-02-30', why: 'a day that is not of the calendar' },
    { part: 'appeler=termine', why: 'a word of another' },
    { part: 'appeler=fait~2027-01-12', why: 'the parts the other way round' },
    { part: 'detr=-3', why: 'an amount below zero' },
    { part: 'travaux=1~101~2', why: 'two marks' },
    { part: 'travaux=1000000000', why: 'an amount past any' },
    { part: 'signe=peut-etre', why: 'an answer that is none' },
    { part: 'commune=Canisy', why: 'a commune without its code' },
    { part: 'ouvrir=fait', why: 'what was said before' },
    { part: '__proto__=5', why: 'a name of an object' },
    { part: '34GNGKQ', why: 'a code out of its place' },
    { part: '%E0%A4%A', why: 'a damaged address' },
  ])('is read but for $why', ({ part }) => {
    const { project, unread } = fromFragment(`#ouvrir=2027-01-12~fait&${part}`);
    expect(project).toEqual({ steps: { ouvrir: { day: '2027-01-12', isDone: true } } });
    expect(unread).toEqual([part]);
  });

  it('is read whatever it is: cut, doubled, of another version, too long; what is read can be written', () => {
    const damaged = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc
        .tuple(projects, fc.nat(), fc.string({ unit: 'binary', maxLength: 5 }))
        .map(([project, at, added]) => {
          const fragment = toFragment(project);
          const cut = at % (fragment.length + 1);
          return fragment.slice(0, cut) + added + fragment.slice(cut / 2);
        }),
    );
    fc.assert(
      fc.property(damaged, (fragment) => {
        const { project } = fromFragment(fragment);
        for (const { cents } of Object.values(project.lines ?? {}))
          expect(Number.isSafeInteger(cents)).toBe(true);
        expect(fromFragment(toFragment(project))).toMatchObject({ project, unread: [] });
      }),
      { numRuns: 10_000 },
    );
    const long = fromFragment(`#${'a=1&'.repeat(30_000)}`);
    expect(Object.keys(long.project.lines ?? {})).toEqual(['a']);
    expect(isEmpty(fromFragment('#__proto__=5&constructor').project)).toBe(true);
  });
});
