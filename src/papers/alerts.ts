/** What contradicts itself in a paper, in words: its page says it over the button, its file on the first page. */
import { interpolate } from '../content-model/text/interpolate.ts';
import { readAmount, writeAmount } from '../funding/plan/amount.ts';
import type { Paper } from './model.ts';
import type { PapersTexts } from './texts.ts';

type Values = Readonly<Record<string, string>>;

/** An amount as it was typed, in cents; nothing of what is none. */
function centsOf(typed = ''): number | undefined {
  const amount = readAmount(typed.replace(/(?:HT|hors taxes?)\s*$/i, ''));
  return typed === '' || 'fault' in amount ? undefined : amount.cents;
}

/** A number of people or of voices; nothing while one of its parts is blank. */
function total(values: Values, names: readonly string[]): number | undefined {
  const counts = names.map((name) => values[name] ?? '');
  return counts.includes('') ? undefined : counts.reduce((sum, count) => sum + Number(count), 0);
}

/** The sentence about a value that is above its bound; none while one of them is unknown. */
function above(
  sentence: string,
  value: number | undefined,
  bound: number | undefined,
  write: (count: number) => string,
): string[] {
  if (value === undefined || bound === undefined || value <= bound) return [];
  return [interpolate(sentence, { valeur: write(value), borne: write(bound) })];
}

/**
 * The sentences about a paper that holds these values.
 *
 * @param communal the aids for communes that the paper counts on, with its plan
 */
export function alertsOf(
  { names }: Pick<Paper, 'names'>,
  values: Values,
  communal: readonly string[],
  { alertes: sentences }: Pick<PapersTexts, 'alertes'>,
): string[] {
  const { porteur: owner = '', convocation: summons = '' } = values;
  const [members, present] = [total(values, ['membres']), total(values, ['presents'])];
  const votes = total(values, ['voix-pour', 'voix-contre', 'abstentions']);
  const meeting = values[names.find((name) => name.startsWith('seance-')) ?? ''] ?? '';
  const isForCommunes = communal.length > 0 && owner !== '' && owner !== 'commune';
  const isSigned = values['acte-signe'] === 'oui' && values['autres-demandees'] === 'oui';
  const isShort = members !== undefined && present !== undefined && present * 2 <= members;
  return [
    ...above(
      sentences.partMaximum,
      centsOf(values['part-commune']),
      centsOf(values['part-maximum']),
      writeAmount,
    ),
    ...above(sentences.coutMaximum, centsOf(values['cout']), centsOf(values['cout-maximum']), writeAmount),
    ...(isForCommunes ? [interpolate(sentences.aideDesCommunes, { aides: communal.join(', ') })] : []),
    ...(isSigned ? [sentences.acteSigne] : []),
    ...(summons !== '' && meeting !== '' && summons >= meeting ? [sentences.convocation] : []),
    ...(isShort ? [interpolate(sentences.quorum, { presents: present, membres: members })] : []),
    ...above(sentences.voix, votes, total(values, ['presents', 'pouvoirs']), String),
  ];
}
