/** What contradicts itself in a paper, in words: its page says it over the button, its file on the first page. */
import { readAmount, writeAmount } from '../funding/plan/amount.ts';
import type { Paper } from './papers-data.ts';

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
  value: number | undefined,
  bound: number | undefined,
  sentence: (value: number, bound: number) => string,
): string[] {
  return value === undefined || bound === undefined || value <= bound ? [] : [sentence(value, bound)];
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
      centsOf(values['part-commune']),
      centsOf(values['part-maximum']),
      (share, most) =>
        `Le maximum de votre part, ${writeAmount(most)}, est plus bas que votre part, ${writeAmount(share)}.`,
    ),
    ...above(
      centsOf(values['cout']),
      centsOf(values['cout-maximum']),
      (cost, most) =>
        `Le coût à ne pas dépasser, ${writeAmount(most)}, est plus bas que le coût estimé, ${writeAmount(cost)}.`,
    ),
    isForCommunes &&
      `Le plan demande pour un groupement : ${communal.join(', ')}. Ce fonds vise des communes. Demandez au Département s’il peut aider votre groupement, avant de vous servir de ce papier.`,
    isSigned &&
      'Un acte est déjà signé. Avant de voter, demandez par écrit à chaque financeur si son aide reste possible.',
    summons !== '' &&
      meeting !== '' &&
      summons >= meeting &&
      'La convocation n’est pas datée avant la séance.',
    isShort &&
      `${present} présents sur ${members} membres : ce n’est pas la majorité. Le conseil ne délibère ainsi que sur une nouvelle convocation, faute de quorum à la première.`,
    ...above(
      votes,
      total(values, ['presents', 'pouvoirs']),
      (cast, most) => `Les voix comptées, ${cast}, dépassent les présents et les pouvoirs, ${most}.`,
    ),
  ].filter((sentence) => sentence !== false);
}
