import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../checks.ts';
import type { Offer } from '../collections.ts';
import { toFragment } from '../diagnosis/codes/fragment.ts';
import { givenAnswers } from '../diagnosis/engine/explain.ts';
import type { Answers } from '../diagnosis/engine/model.ts';
import { recommend, recommendedId } from '../diagnosis/engine/recommend.ts';
import { exchangeOf } from '../diagnosis/sheet/recommendation-content.ts';
import { writeAmount } from '../funding/plan/amount.ts';
import { planData } from '../funding/plan/plan-data.ts';
import { planOf } from '../funding/plan/plan-of-project.ts';
import { brokenRules, unmetRules } from '../funding/plan/verdicts.ts';
import { taxesOf } from '../funding/plan/taxes.ts';
import { fromFragment, isReserved } from '../project/codec.ts';
import type { Project } from '../project/project.ts';
import { questionnaire, variedStates as states } from '../../tests/support/diagnosis/real-questionnaire.ts';
import { real } from '../../tests/support/funding/real-plan.ts';
import { realContent } from '../../tests/support/edited-content.ts';
import { diagnosisWords } from './papers-data.ts';
import { compared, lackingWithout, NO_REQUEST, TO_NAME } from './plan-values.ts';
import { answersIn, ifDone, judgedPlan, knownValues, toolOf, type Held } from './values.ts';

const { content } = checkContent(realContent);
const papers = content.papers[0]?.value;
const way = content.way[0]?.value;
const offer = content.offer[0]?.value;
const recommendations = content.diagnosis[0]?.value.recommandations ?? [];
if (papers === undefined || way === undefined || offer === undefined)
  throw new Error('the content has no papers, no way or no offer');
const levels = content.levels.map(({ id, value }) => ({ id, data: value }));
const { blancs } = papers;
const diagnosis = {
  questionnaire,
  ...diagnosisWords(questionnaire, recommendations, levels, offer),
};
const words = { register: papers, plan: planData(real), diagnosis };
const nothing: Held = { project: {}, answers: {}, today: new Date(2027, 0, 31) };
/** A project that an address opens. */
const projectOf = (fragment: string): Project => fromFragment(fragment).project;
const planIn = (fragment: string) => planOf(real, projectOf(fragment)).plan;
/** Who carries a project, as far as the place says it. */
const kindOf = (named: Project['named']) => knownValues({ ...nothing, project: { named } }, words)['porteur'];

/** What these tools say; not what the calendar proposes, nor that a commune is the first guess. */
const known = (held: Partial<Held>) =>
  Object.fromEntries(
    Object.entries(knownValues({ ...nothing, ...held }, words)).filter(([name]) => {
      const blank = blancs[name];
      return blank && blank.vient !== 'forme' && toolOf(blank) !== 'calendrier';
    }),
  );

const agneaux = {
  kind: 'commune',
  name: 'Agneaux',
  label: 'Agneaux, 50180',
  postcode: '50180',
  code: '50002',
  grouping: 'Saint-Lô Agglo',
  inhabitants: 4252,
} as const;

function lineOf(id: string) {
  const line = real.ressources.find((one) => one.id === id);
  if (line === undefined) throw new Error(`the plan has no line ${id}`);
  return line;
}

const inWords = ({ title, sentence }: { readonly title: string; readonly sentence: string }) =>
  `${title.replace(/\.$/, '')}. ${sentence}`;

describe('the values of a paper, from a plan', () => {
  // It balances; the region has granted, a DETR and an aid whose funder has no name yet are to be obtained.
  const balanced =
    'travaux=200000&detr=80000~demandee&region-contrat=40000~accordee&europe=20000&fonds-propres=60000&retenue=150000&signe=non';

  it('are its sums, its aids, what a refusal would leave to find, and the amounts of its rules', () => {
    const { tax = 0, withTax = 0 } = taxesOf(planIn(balanced), real).totals;
    expect(tax).toBeGreaterThan(0);
    expect(known({ project: projectOf(balanced) })).toMatchObject({
      cout: writeAmount(200_000_00),
      tva: writeAmount(tax),
      'cout-ttc': writeAmount(withTax),
      total: writeAmount(200_000_00),
      'part-commune': writeAmount(60_000_00),
      'plan-travaux': writeAmount(200_000_00),
      'plan-etude': writeAmount(0),
      'plan-commune': writeAmount(60_000_00),
      aides: `${lineOf('detr').libelle}, ${writeAmount(80_000_00)}\u202F; ${TO_NAME}, ${writeAmount(20_000_00)}`,
      'detr-demandee': 'oui',
      'dsil-demandee': 'non',
      'acte-signe': 'non',
      'part-verifiee': compared(60_000_00, '30\u00A0%', 200_000_00),
      'dotations-verifiees': `${compared(80_000_00, '53,3\u00A0%', 150_000_00)} (dépense retenue par l’État)`,
      'plan-sans-aide': lackingWithout(lineOf('detr').court, 80_000_00),
    });
    expect(
      known({ project: projectOf('charges=12000&commune-fonctionnement=8000&travaux=1') }),
    ).toMatchObject({
      'depenses-annuelles': writeAmount(12_000_00),
    });
  });

  it('are no total of a plan that does not balance, and no share of public money while some is to be found', () => {
    const over = known({ project: projectOf(balanced.replace('detr=80000', 'detr=130000')) });
    expect(over).toMatchObject({ 'part-verifiee': compared(60_000_00, '24\u00A0%', 250_000_00) });
    const short = known({ project: projectOf('travaux=180000&europe=50000&fonds-propres=1000') });
    expect(short).toMatchObject({ 'dotations-verifiees': NO_REQUEST });
    expect(short).not.toHaveProperty('part-verifiee');
    for (const values of [over, short]) {
      expect(values).not.toHaveProperty('total');
      expect(values).not.toHaveProperty('part-commune');
    }
  });

  it('are nothing where the plan says nothing, and a share of nothing where its owner must bring one', () => {
    const values = known({ project: projectOf('detr=50000') });
    for (const name of ['cout', 'depenses-annuelles', 'tva', 'cout-ttc', 'acte-signe', 'dotations-verifiees'])
      expect(values, name).not.toHaveProperty(name);
    expect(known({ project: projectOf('travaux=100&region-contrat=100') })).toMatchObject({
      'part-verifiee': compared(0, '0\u00A0%', 100_00),
    });
  });

  it('say of which lines the eligible expense is made, and set private money apart', () => {
    const values = known({
      project: projectOf('travaux=200000&etude=55000&amenagement=20000&detr=40000&prives=5000'),
    });
    expect(values['dotations-verifiees']).toBe(
      `${compared(40_000_00, '15,7\u00A0%', 255_000_00)} (étude et travaux)`,
    );
    expect(values['aides']).not.toContain(TO_NAME);
    expect(values['fonds-prives']).toBe(`${TO_NAME}, ${writeAmount(5_000_00)}`);
  });

  it('are, beside them, the rules that it breaks, those that its vote would break apart, both its sides, its aids', () => {
    // A cent under the least share, which never looks reached.
    const hash = 'travaux=200000&departement-fonds=160000.01&fonds-propres=39999.99';
    const broken = brokenRules(planIn(hash), words.plan);
    expect(broken).toHaveLength(1);
    expect(judgedPlan({ project: projectOf(hash) }, words)).toEqual({
      broken: broken.map(inWords),
      unmet: [],
      sides: { expenses: 200_000_00, resources: 200_000_00 },
      asked: ['departement-fonds'],
    });
    // A DETR under its floor is no plan that a council may not vote: it is told.
    const low = 'travaux=200000&detr=39999&fonds-propres=160001';
    const unmet = unmetRules(planIn(low), words.plan);
    expect(unmet).toHaveLength(1);
    expect(judgedPlan({ project: projectOf(low) }, words)).toMatchObject({
      broken: [],
      unmet: unmet.map(inWords),
    });
    expect(known({ project: projectOf(hash) })['part-verifiee']).toBe(
      compared(39_999_99, '19,9\u00A0%', 200_000_00),
    );
    expect(judgedPlan({ project: projectOf('') }, words)).toEqual({
      broken: [],
      unmet: [],
      sides: undefined,
      asked: [],
    });
  });

  it('say how far each application of a line is', () => {
    const values = known({ project: projectOf('travaux=100&detr=50~demandee&dsil=10&region-contrat=0') });
    expect(values['etat-dotations']).toBe('DETR\u00A0: demandée\u202F; DSIL\u00A0: envisagée');
    expect(values['etat-region']).toBe(NO_REQUEST);
  });
});

/** The services that a sheet shows, the first one first, then those of another level. */
function servicesOf(answers: Answers, of: Offer): string[] {
  const matched = recommend(questionnaire, answers);
  const reached = recommendations.find(({ id }) => id === matched?.recommandation.alors);
  if (matched === undefined || reached?.niveau === undefined) return [];
  const ways = exchangeOf(reached, levels, of).ways.flatMap(({ title, services }) => {
    const texts = services.toSorted(
      (one, other) =>
        Number(other.id === matched.premierePrestation?.alors) -
        Number(one.id === matched.premierePrestation?.alors),
    );
    const variante = title?.replace(/^./u, (letter) => letter.toLowerCase());
    return [...(variante === undefined ? [] : [ifDone(variante)]), ...texts.map(({ texte }) => texte)];
  });
  const added = (matched.prestationsEnPlus?.alors ?? []).flatMap((id) =>
    levels
      .flatMap(({ data }) => [
        ...data.prestations,
        ...data.variantes.flatMap(({ prestations }) => prestations),
      ])
      .flatMap((service) => (service.id === id ? [service.texte] : [])),
  );
  return [...ways, ...added];
}

describe('the values of a paper, from the other tools', () => {
  it('are the place, its figures and what it is; of a grouping, its name alone', () => {
    expect(kindOf(undefined)).toBe('commune');
    expect(kindOf(agneaux)).toBe('commune');
    expect(known({ project: { named: agneaux } })).toMatchObject({
      commune: 'Agneaux',
      habitants: (4252).toLocaleString('fr-FR'),
      intercommunalite: 'Saint-Lô Agglo',
    });
    const grouping = {
      kind: 'grouping',
      name: 'CA du Cotentin',
      label: '',
      department: '50',
      siren: '1',
    } as const;
    expect(known({ project: { named: grouping } })).toEqual({ commune: 'CA du Cotentin' });
    expect(kindOf(grouping)).toBe('communaute');
  });

  it('are days counted from today, or the Monday after, where a date has a sensible first value', () => {
    const days = Object.entries(blancs).filter(([, blank]) => blank.dansJours !== undefined);
    expect(days.length).toBeGreaterThan(2);
    const values = knownValues({ ...nothing, today: new Date(2028, 1, 28, 23, 59) }, words);
    for (const [name, { dansJours: count = 0 }] of days) {
      const proposed = new Date(values[name] ?? '');
      const since = (proposed.getTime() - Date.UTC(2028, 1, 28)) / 86_400_000;
      expect(since - count, name).toBeOneOf([0, 1, 2]);
      if (since > count) expect(proposed.getUTCDay(), name).toBe(1);
      expect([0, 6], name).not.toContain(proposed.getUTCDay());
    }
  });

  it('are the dates that the commune gave to its steps', () => {
    const named = Object.entries(blancs).filter(([, { etape }]) => etape !== undefined);
    expect(named.length).toBeGreaterThan(2);
    const ids = way.etapes.map(({ id }) => id);
    expect(ids.filter(isReserved)).toEqual([]);
    const day = fc
      .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const note = fc.record({ day: fc.option(day, { nil: undefined }), isDone: fc.boolean() });
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...ids), note), (steps) => {
        const values = known({ project: { steps } });
        for (const [name, { etape = '' }] of named) expect(values[name]).toBe(steps[etape]?.day);
      }),
    );
  });

  const context = { questionnaire, versions: [] };

  it('are the answers, what they lead to and what could be proposed, in every situation; outside the offer, no service', () => {
    const reached = states().map((answers) => {
      expect(answersIn(context, toFragment(questionnaire, answers))).toEqual(answers);
      const values = known({ answers });
      const id = recommendedId(questionnaire, answers);
      if (id === undefined) {
        expect(values).toEqual({});
        return '';
      }
      const recommendation = recommendations.find((one) => one.id === id);
      const isOffered = recommendation?.niveau !== undefined;
      expect(values['accompagnement']).toBe(isOffered ? recommendation.titre : undefined);
      expect(values['prestations']).toBe(isOffered ? servicesOf(answers, offer).join('\n') : undefined);
      const given = givenAnswers(questionnaire, answers);
      for (const [name, { reponse: asked }] of Object.entries(blancs)) {
        if (asked === undefined) continue;
        const option = given.find(({ question }) => question.id === asked)?.option;
        expect(values[name], name).toBe(option?.dansUnPapier);
      }
      return id;
    });
    expect(new Set(reached.filter((id) => id !== '')).size).toBe(recommendations.length);
  });

  it('are nothing of a self-diagnosis that is not finished, of a damaged code, of a name', () => {
    const [first] = questionnaire.questions;
    expect(known({ answers: { [first?.id ?? '']: first?.options[0]?.id ?? '' } })).toEqual({});
    for (const hash of ['', '#', '#deliberation', '#AAAAAAA', '#%E0%A4%A', '#' + 'Z'.repeat(5000)])
      expect(answersIn(context, hash)).toBeUndefined();
  });
});
