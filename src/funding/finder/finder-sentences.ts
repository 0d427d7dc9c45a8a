import { hasNoCall, type Match, type Reason } from './match.ts';
import { laterStages, type SchemeFacts } from '../scheme-facts.ts';
import type { InterfaceTexts } from '../../collections.ts';
import { interpolate } from '../../content-model/text/interpolate.ts';

type Texts = NonNullable<InterfaceTexts['trouver']>;

/** The words of which the finder's sentences are made. */
export interface FinderWords {
  readonly texts: Omit<Texts, 'champs' | 'tableau' | 'adresse'>;
  /** Advice on a scheme without an open call. */
  readonly noCall: string;
  /** Level names by id: « niveau 2 ». */
  readonly levels: Readonly<Record<string, string>>;
  /** Programme names by id. */
  readonly programmes: Readonly<Record<string, string>>;
}

const inFrench = new Intl.NumberFormat('fr-FR');

function stageInWords({ stage, verdict }: Reason & { criterion: 'stage' }, words: FinderWords): string {
  const later = laterStages.find((candidate) => candidate === stage);
  const key = verdict === 'met' ? 'utile' : 'inutile';
  if (later !== undefined) return words.texts.etapes[later][key];
  return interpolate(words.texts.niveau[key], { niveau: words.levels[stage] ?? stage });
}

function sizeInWords(reason: Reason & { criterion: 'size' }, { texts: { taille } }: FinderWords): string {
  if (reason.verdict === 'unlimited') return taille.illimitee;
  if (reason.verdict === 'unknown') return taille.aDire;
  const sentences = { met: taille.convient, unmet: taille.depasse, conditional: taille.condition };
  return interpolate(sentences[reason.verdict], {
    habitants: inFrench.format(reason.inhabitants),
    limite: inFrench.format(reason.limit),
    condition: reason.verdict === 'conditional' ? reason.condition : '',
  });
}

function programmeInWords(reason: Reason & { criterion: 'programme' }, words: FinderWords): string {
  const { programme, ou } = words.texts;
  const sentences = { unlimited: programme.aucun, met: programme.convient, unmet: programme.manque };
  const sentence = reason.verdict === 'unknown' ? programme.aDire : sentences[reason.verdict];
  return interpolate(sentence, {
    programmes: reason.programmes.map((id) => words.programmes[id] ?? id).join(ou),
  });
}

/** A reason as a clause, without capital or full stop. */
function reasonInWords(reason: Reason, words: FinderWords): string {
  switch (reason.criterion) {
    case 'stage':
      return stageInWords(reason, words);
    case 'expense':
      return words.texts.depenses[reason.expense][reason.verdict === 'met' ? 'paie' : 'nonTrouve'];
    case 'size':
      return sizeInWords(reason, words);
    default:
      return programmeInWords(reason, words);
  }
}

/** Whether a reason repeats that of the stage: works are a stage and an expense. */
function repeatsStage(reason: Reason, reasons: readonly Reason[]): boolean {
  if (reason.criterion !== 'expense') return false;
  return reasons.some(
    (other) =>
      other.criterion === 'stage' && other.stage === reason.expense && other.verdict === reason.verdict,
  );
}

/** The reasons to propose a scheme; that no programme is required is left out if there is another. */
export function reasonsInWords({ reasons }: Match<SchemeFacts>, words: FinderWords): string[] {
  const telling = reasons.filter(
    (reason) =>
      (reason.criterion !== 'programme' || reason.verdict !== 'unlimited') && !repeatsStage(reason, reasons),
  );
  return (telling.length === 0 ? reasons : telling).map((reason) => reasonInWords(reason, words));
}

/** The reasons to exclude a scheme, in one line. */
export function whyNot({ reasons }: Match<SchemeFacts>, words: FinderWords): string {
  return reasons
    .filter((reason) => reason.verdict === 'unmet' && !repeatsStage(reason, reasons))
    .map((reason) => reasonInWords(reason, words))
    .join(words.texts.entre);
}

/** The advice on a proposed scheme: to be studied, under a condition, or without a call. */
export function adviceInWords({ scheme, fit }: Match<SchemeFacts>, words: FinderWords): string {
  if (hasNoCall(scheme)) return words.noCall;
  return fit === 'fits' ? words.texts.avis.convient : words.texts.avis.condition;
}

/** A sentence with a count; empty for none. */
export function countInWords(texts: Texts['bilan']['aides'], count: number): string {
  if (count === 0) return '';
  return interpolate(count === 1 ? texts.une : texts.plusieurs, { nombre: count });
}

/** The count of proposed schemes: « 6 aides à étudier, dont 2 sous condition. » */
export function summaryInWords(proposed: readonly Match<SchemeFacts>[], words: FinderWords): string {
  const { bilan } = words.texts;
  if (proposed.length === 0) return bilan.aucune;
  const open = proposed.filter(({ scheme }) => !hasNoCall(scheme));
  const conditional = open.filter(({ fit }) => fit === 'to-confirm').length;
  const toStudy = countInWords(bilan.aides, open.length) + countInWords(bilan.condition, conditional);
  const withoutCall = countInWords(
    open.length === 0 ? bilan.sansAppel : bilan.autresSansAppel,
    proposed.length - open.length,
  );
  return `${toStudy}${withoutCall}.`;
}
