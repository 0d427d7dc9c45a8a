import { expect } from 'vitest';
import { reportedPage } from '../../src/site/reported-page.ts';
import { decode, encode, formatCode } from '../../src/diagnosis/codes/code.ts';
import { fromFragment as readCode } from '../../src/diagnosis/codes/fragment.ts';
import { readTyped } from '../../src/diagnosis/codes/typed-code.ts';
import { openCode } from '../../src/diagnosis/codes/versions.ts';
import { MOST_CENTS } from '../../src/project/project.ts';
import { expenseKinds } from '../../src/funding/scheme-facts.ts';
import { fromHash as readChoices, toHash as writeChoices } from '../../src/funding/finder/choices.ts';
import { partsOfPlan, planOf } from '../../src/funding/plan/plan-of-project.ts';
import { fromFragment, toFragment } from '../../src/project/codec.ts';
import { codes } from '../support/diagnosis/real-codes.ts';
import { once } from '../../src/content-model/memoize.ts';
import { questionnaire } from '../support/diagnosis/real-questionnaire.ts';
import { real } from '../support/funding/real-plan.ts';

/** What reads a text of the visitor or of an address. */
export interface Reader {
  /** Texts that it takes: what is tried is made from them. */
  readonly seeds: readonly string[];
  /** Reads a text and expects of what it gives what holds of any. */
  readonly read: (text: string) => void;
}

const known = { levels: ['un', 'deux'], programmes: ['acv', 'pvd'], plannable: ['a', 'b'] };
const knownCodes = once(() => new Set(codes()));
const open = (code: string) => openCode(questionnaire, [], code);
const sampleCodes = once(() => codes().filter((_, index) => index % 100 === 0));

/** What reads the part of an address after `#`, and codes, by name. */
export const addressReaders = once((): Readonly<Record<string, Reader>> => ({
  'a code': {
    seeds: sampleCodes(),
    read(text) {
      const answers = decode(questionnaire, text);
      if (answers !== undefined) expect(encode(questionnaire, answers)).toBe(text);
      if (answers !== undefined) expect(knownCodes()).toContain(text);
    },
  },
  'a code typed': {
    seeds: [...sampleCodes().map(formatCode), 'https://a.fr/#4XR4HN', 'ooBB88'],
    read(text) {
      const code = readTyped(text, (tried) => open(tried) !== undefined);
      if (code !== undefined) expect(knownCodes()).toContain(code);
    },
  },
  'the address of a recommendation': {
    seeds: sampleCodes().map((code) => `#${code}/${questionnaire.questions[0]?.id ?? ''}`),
    read(text) {
      const read = readCode(questionnaire, text);
      if (read !== undefined) expect(knownCodes()).toContain(encode(questionnaire, read.answers));
    },
  },
  'the address of a project': {
    seeds: [
      '#34GNGKP&commune=50129&appeler=2027-01-12~fait&ouvrir=fait',
      'appeler=2027-02-30',
      'ouvrir%3Dfait',
      '#travaux=180000&detr=72000.50~demandee',
      'retenue=1%3D',
      'signe=oui&signe=non',
      '%7E~=&',
      'batiment=%C3%89cole%20%E2%80%AE',
    ],
    read(text) {
      const { project } = fromFragment(text);
      expect(fromFragment(toFragment(project))).toMatchObject({ project, unread: [] });
      const { plan } = planOf(real, project);
      for (const cents of Object.values(plan.amounts)) {
        expect(Number.isSafeInteger(cents) && cents >= 0 && cents <= MOST_CENTS).toBe(true);
      }
      expect(planOf(real, partsOfPlan(real, plan))).toEqual({ plan, unknown: [] });
    },
  },
  'the address of the finder': {
    seeds: [
      '#etape=un&depense=travaux&montant=180000.50&habitants=400&programmes=acv.pvd&autre=non&aides=a.b',
    ],
    read(text) {
      const said = readChoices(text, known);
      expect([...known.levels, 'travaux', 'ouvert', undefined]).toContain(said.stage);
      expect([...expenseKinds, undefined]).toContain(said.expense);
      for (const programme of said.programmes) expect(known.programmes).toContain(programme);
      for (const kept of said.kept) expect(known.plannable).toContain(kept);
      const { cents = 1 } = said;
      expect(Number.isSafeInteger(cents) && cents > 0 && cents <= MOST_CENTS).toBe(true);
      expect(readChoices(`#${writeChoices(said)}`, known)).toEqual(said);
    },
  },
  'the address of a report': {
    seeds: ['#page=/guides/', '#page=//a.fr/', '#page=javascript:alert(1)'],
    read(text) {
      const page = reportedPage(text);
      if (page !== undefined) expect(new URL(page, 'https://a.fr').origin).toBe('https://a.fr');
    },
  },
}));
