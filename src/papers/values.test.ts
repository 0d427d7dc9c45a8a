import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../checks.ts';
import type { Offer } from '../collections.ts';
import { toFragment } from '../diagnosis/codes/fragment.ts';
import { givenAnswers } from '../diagnosis/engine/explain.ts';
import type { Answers } from '../diagnosis/engine/model.ts';
import { recommend, recommendedId } from '../diagnosis/engine/recommend.ts';
import { exchangeOf } from '../diagnosis/sheet/recommendation-content.ts';
import { writeAmount, writeShare } from '../funding/plan/amount.ts';
import { applyRule, figuresOf, sumsOf, worstRefusal } from '../funding/plan/balance.ts';
import type { Plan } from '../funding/plan/model.ts';
import { planData } from '../funding/plan/plan-data.ts';
import { fromHash, toHash } from '../funding/plan/plan-hash.ts';
import { brokenRules } from '../funding/plan/plan-sentences.ts';
import { taxesOf } from '../funding/plan/taxes.ts';
import { toHash as toWayHash, type Notes } from '../way/way-hash.ts';
import { interpolate } from '../content-model/text/interpolate.ts';
import { questionnaire, variedStates as states } from '../../tests/support/diagnosis/real-questionnaire.ts';
import { real } from '../../tests/support/funding/real-plan.ts';
import { realContent } from '../../tests/support/edited-content.ts';
import { blanksOf, diagnosisWords, planWordsOf } from './papers-data.ts';
import type { PapersTexts } from './texts.ts';
import { answersIn, judgedPlan, knownValues, type Held } from './values.ts';

const { content } = checkContent(realContent);
const papers = content.papers[0]?.value;
const way = content.way[0]?.value;
const offer = content.offer[0]?.value;
const recommendations = content.diagnosis[0]?.value.recommendations ?? [];
if (papers === undefined || way === undefined || offer === undefined)
  throw new Error('the content has no papers, no way or no offer');
const levels = content.levels.map(({ id, value }) => ({ id, data: value }));
const blanks = blanksOf(papers, real);
const planWords = planWordsOf(real, papers);
const { model: worded, texts: planTexts } = planData(real);
const diagnosis = {
  questionnaire,
  ...diagnosisWords(questionnaire, recommendations, levels, offer),
};
const nothing: Held = { place: undefined, plan: '', way: '', answers: {}, today: new Date(2027, 0, 31) };
/** Who carries a project, as far as the place says it. */
const kindOf = (place: Held['place']) =>
  knownValues(blanks, { ...nothing, place }, { planWords, diagnosis, texts: papers.texts })['porteur'];

/** What these tools say; not what the calendar proposes, nor that a commune is the first guess. */
const known = (held: Partial<Held>) =>
  Object.fromEntries(
    Object.entries(
      knownValues(blanks, { ...nothing, ...held }, { planWords, diagnosis, texts: papers.texts }),
    ).filter(([name]) => blanks[name]?.tool !== 'calendrier' && blanks[name]?.from?.kind !== 'kind'),
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

const stages = real.stages.map(({ id }) => id);
/** Whatever a line balances, its amount is one that a field takes. */
const cents = fc.oneof(
  fc.integer({ min: 0, max: 10_000_000_00 }),
  fc.integer({ min: 0, max: 300_000 }).map((euros) => euros * 100),
);

/** Plans as the page makes them, some of them balanced by the line of the owner. */
const plans: fc.Arbitrary<Plan> = fc
  .record({
    amounts: fc.dictionary(
      fc.constantFrom(...[...real.expenses, ...real.resources].map(({ id }) => id)),
      cents,
    ),
    chosen: fc.dictionary(
      fc.constantFrom(...real.resources.filter(({ asked }) => asked).map(({ id }) => id)),
      fc.constantFrom(...stages.slice(1)),
    ),
    isBalanced: fc.boolean(),
    signed: fc.option(fc.boolean(), { nil: undefined }),
    eligible: fc.option(cents, { nil: undefined }),
  })
  .map(({ amounts, chosen, isBalanced, eligible, signed }) => {
    const begun = Object.fromEntries(Object.entries(chosen).filter(([id]) => amounts[id] !== undefined));
    const plan: Plan = { amounts, stages: begun, eligible, signed };
    const { shortfall } = sumsOf(real, plan, 'investment');
    const own = real.resources.find(({ balances, budget }) => balances && budget === 'investment');
    if (!isBalanced || own === undefined || shortfall <= 0) return plan;
    return { ...plan, amounts: { ...amounts, [own.id]: (amounts[own.id] ?? 0) + shortfall } };
  });

/** A sum of nothing is not known; a row of a table says zero. */
function written(sum: number): string | undefined {
  return sum === 0 ? undefined : writeAmount(sum);
}

describe('the values of a paper, from a plan', () => {
  it('are those of the plan, to the cent, in a thousand plans; a total only of a balanced one', () => {
    fc.assert(
      fc.property(plans, (made) => {
        const hash = toHash(real, made);
        const { plan, unread } = fromHash(real, hash);
        expect(unread).toEqual([]);
        const { expenses, resources } = sumsOf(real, plan, 'investment');
        const running = sumsOf(real, plan, 'running');
        const values = known({ plan: hash });
        if (expenses + resources === 0) {
          expect(values).toEqual({});
          return;
        }
        const isBalanced = expenses === resources;
        expect(judgedPlan({ plan: hash }, planWords).sides).toEqual({ expenses, resources });
        const { tax, withTax } = taxesOf(plan, real).totals;
        expect(values['tva']).toBe(expenses === 0 || tax === undefined ? undefined : writeAmount(tax));
        expect(values['cout-ttc']).toBe(
          expenses === 0 || withTax === undefined ? undefined : writeAmount(withTax),
        );
        expect(values['cout']).toBe(written(expenses));
        expect(values['depenses-annuelles']).toBe(written(running.expenses));
        expect(values['total']).toBe(isBalanced ? writeAmount(expenses) : undefined);
        expect(values['part-commune']).toBe(isBalanced ? written(figuresOf(real, plan).own) : undefined);
        for (const [name, blank] of Object.entries(papers.blanks)) {
          if (blank.lines === undefined) continue;
          const sum = blank.lines.reduce((all, id) => all + (plan.amounts[id] ?? 0), 0);
          expect(values[name], name).toBe(writeAmount(sum));
        }
        const toAsk = real.resources.filter(
          ({ id, budget, asked }) =>
            budget === 'investment' &&
            asked &&
            (plan.amounts[id] ?? 0) > 0 &&
            plan.stages[id] !== stages.at(-1),
        );
        for (const [name, { asks }] of Object.entries(papers.blanks)) {
          if (asks === undefined) continue;
          const isAsked = toAsk.some(({ id }) => asks.includes(id));
          expect(values[name], name).toBe(isAsked ? 'oui' : 'non');
        }
        expect(values['aides'] ?? '').toBe(
          toAsk
            .map(({ id, label }) => {
              const isUnnamed = papers.blanks['aides']?.unnamed?.includes(id);
              return `${isUnnamed ? papers.texts.aNommer : label}, ${writeAmount(plan.amounts[id] ?? 0)}`;
            })
            .join('\u202F; '),
        );
        const signed = { true: 'oui', false: 'non' }[String(plan.signed)];
        expect(values['acte-signe']).toBe(signed);
        expect(judgedPlan({ plan: hash }, planWords).communal).toEqual(
          toAsk.flatMap(({ id, label }) => (papers.communal?.includes(id) ? [label] : [])),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('are the amounts of its rules without their verdict, which is told apart, and what a refusal would leave to find, in a thousand plans', () => {
    const named = Object.entries(papers.blanks).filter(([, { rule }]) => rule !== undefined);
    expect(named.length).toBeGreaterThan(1);
    const found = new Set<string>();
    fc.assert(
      fc.property(plans, (made) => {
        const values = known({ plan: toHash(real, made) });
        const { expenses, resources } = sumsOf(real, made, 'investment');
        const isEmpty = expenses + resources === 0;
        const broken = brokenRules(made, { model: worded, texts: planTexts });
        expect(judgedPlan({ plan: toHash(real, made) }, planWords).broken).toEqual(
          isEmpty ? [] : broken.map(({ title, sentence }) => `${title.replace(/\.$/, '')}. ${sentence}`),
        );
        for (const [name, { rule: id }] of named) {
          const rule = real.rules.find((one) => one.id === id);
          if (rule === undefined) throw new Error(`the plan has no rule ${id}`);
          const { verdict, amount, base } = applyRule(real, made, rule);
          found.add(`${id} ${verdict}`);
          const isOpen = rule.base === 'public-money' && expenses > resources;
          const away = rule.limit === 'at-least' ? 'floor' : 'ceil';
          const amounts = interpolate(papers.texts.part, {
            montant: writeAmount(amount),
            part: writeShare(amount, base, verdict === 'broken' ? away : 'round'),
            base: writeAmount(base),
          });
          const isAbsent = amount === 0 && !rule.always;
          const said = base === 0 || isOpen ? undefined : amounts;
          expect(values[name], name).toBe(isEmpty ? undefined : isAbsent ? papers.texts.sansDemande : said);
        }
        const refusal = worstRefusal(real, made);
        expect(values['plan-sans-aide']).toBe(
          refusal &&
            interpolate(papers.texts.refus, { aide: refusal.short, montant: writeAmount(refusal.shortfall) }),
        );
      }),
      { numRuns: 1000 },
    );
    // Kept, broken, without the aids, without a base.
    expect(found.size).toBeGreaterThanOrEqual(6);
  });

  it('say how far each application of a line is', () => {
    const values = known({ plan: 'travaux=100&detr=50~demandee&dsil=10&region-contrat=0' });
    expect(values['etat-dotations']).toBe('DETR\u00A0: demandée\u202F; DSIL\u00A0: envisagée');
    expect(values['etat-region']).toBe(papers.texts.sansDemande);
  });

  it('are none of what no plan wrote', () => {
    for (const plan of [
      'travaux',
      'travaux=1e9',
      'travaux=-5',
      'travaux=12,5',
      '=&=',
      '%E0%A4%A',
      'autre=12',
    ])
      expect(known({ plan })).toEqual({});
  });
});

/** The services that a sheet shows, the first one first, then those of another level. */
function servicesOf(answers: Answers, of: Offer, { variante: before }: PapersTexts): string[] {
  const matched = recommend(questionnaire, answers);
  const reached = recommendations.find(({ id }) => id === matched?.recommendation.outcome);
  if (matched === undefined || reached?.level === undefined) return [];
  const ways = exchangeOf(reached, levels, of).ways.flatMap(({ title, services }) => {
    const texts = services.toSorted(
      (one, other) =>
        Number(other.id === matched.firstService?.outcome) - Number(one.id === matched.firstService?.outcome),
    );
    const variante = title?.replace(/^./u, (letter) => letter.toLowerCase());
    return [
      ...(variante === undefined ? [] : [interpolate(before, { variante })]),
      ...texts.map(({ text }) => text),
    ];
  });
  const added = (matched.extraServices?.outcome ?? []).flatMap((id) =>
    levels
      .flatMap(({ data }) => [...data.services, ...data.variants.flatMap(({ services }) => services)])
      .flatMap((service) => (service.id === id ? [service.text] : [])),
  );
  return [...ways, ...added];
}

describe('the values of a paper, from the other tools', () => {
  it('are the place, its figures and what it is; of a grouping, its name alone', () => {
    expect(kindOf(undefined)).toBe('commune');
    expect(kindOf(agneaux)).toBe('commune');
    expect(known({ place: agneaux })).toMatchObject({
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
    expect(known({ place: grouping })).toEqual({ commune: 'CA du Cotentin' });
    expect(kindOf(grouping)).toBe('communaute');
  });

  it('are days counted from today, or the Monday after, where a date has a sensible first value', () => {
    const days = Object.entries(papers.blanks).filter(([, blank]) => blank.days !== undefined);
    expect(days.length).toBeGreaterThan(2);
    const words = { planWords, diagnosis, texts: papers.texts };
    const values = knownValues(blanks, { ...nothing, today: new Date(2028, 1, 28, 23, 59) }, words);
    for (const [name, { days: count = 0 }] of days) {
      const proposed = new Date(values[name] ?? '');
      const since = (proposed.getTime() - Date.UTC(2028, 1, 28)) / 86_400_000;
      expect(since - count, name).toBeOneOf([0, 1, 2]);
      if (since > count) expect(proposed.getUTCDay(), name).toBe(1);
      expect([0, 6], name).not.toContain(proposed.getUTCDay());
    }
  });

  it('are the dates that the commune gave to its steps', () => {
    const named = Object.entries(papers.blanks).filter(([, { step }]) => step !== undefined);
    expect(named.length).toBeGreaterThan(2);
    const ids = way.steps.map(({ id }) => id);
    const day = fc
      .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const note = fc.record({ day: fc.option(day, { nil: undefined }), isDone: fc.boolean() });
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...ids), note), (notes: Notes) => {
        const values = known({ way: toWayHash(ids, notes) });
        for (const [name, { step = '' }] of named) expect(values[name]).toBe(notes[step]?.day);
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
      const isOffered = recommendation?.level !== undefined;
      expect(values['accompagnement']).toBe(isOffered ? recommendation.title : undefined);
      expect(values['prestations']).toBe(
        isOffered ? servicesOf(answers, offer, papers.texts).join('\n') : undefined,
      );
      const given = givenAnswers(questionnaire, answers);
      for (const [name, { question: asked }] of Object.entries(papers.blanks)) {
        if (asked === undefined) continue;
        const option = given.find(({ question }) => question.id === asked)?.option;
        expect(values[name], name).toBe(option?.inPaper);
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
