import { z } from 'astro/zod';
import { closest } from './closest.ts';
import type { Problem } from './problem.ts';
import type { ReadFile } from './content-files.ts';
import { stripDiacritics } from './text/diacritics.ts';

// What no sentence of ours says is at least said in French.
z.config(z.locales.fr());

type Issue = z.core.$ZodIssue;

const KINDS: Readonly<Record<string, string>> = {
  string: 'un texte',
  number: 'un nombre',
  int: 'un nombre entier',
  array: 'une liste (une ligne « - … » par élément)',
  object: 'un groupe de clés',
  record: 'un groupe de clés',
  date: 'une date',
};

/** Where a text is expected, what YAML read instead: only quotes make a text of 50, or of what holds « : ». */
const QUOTES: Readonly<Record<string, string>> = {
  number: ', entre guillemets',
  object: ', entre guillemets s’il contient « : » ou s’il commence par « [ » ou « { »',
};

function quoted(values: readonly unknown[]): string {
  return values.map((value) => `« ${String(value)} »`).join(', ');
}

/** A path of keys as an editor reads it: `variantes, 2e élément, prestations`. */
function inWords(path: readonly PropertyKey[]): string {
  const parts = path.map((part) => (typeof part === 'number' ? `élément ${part + 1}` : String(part)));
  return parts.length === 0 ? 'le fichier' : `« ${parts.join(' › ')} »`;
}

function describe(issue: Issue, acceptedKeys: readonly string[]): Pick<Problem, 'message' | 'remedy'> {
  const place = inWords(issue.path);
  if (issue.code === 'unrecognized_keys') {
    const near = closest(stripDiacritics(issue.keys[0] ?? ''), acceptedKeys);
    const keys = acceptedKeys.length > 0 ? `une de ces clés : ${acceptedKeys.join(', ')}` : 'une clé prévue';
    return {
      message: `Clé inconnue dans ${place} : ${quoted(issue.keys)}.`,
      remedy: near === undefined ? `écrivez ${keys}` : `écrivez peut-être « ${near} »`,
    };
  }
  if (issue.code === 'invalid_key')
    return { message: `La clé ${place} est refusée.`, remedy: issue.issues[0]?.message ?? issue.message };
  if (issue.code === 'too_small' && issue.origin === 'string')
    return { message: `${place} est vide.`, remedy: 'écrivez un texte, ou retirez la ligne' };
  if (issue.code === 'too_small' || issue.code === 'too_big') {
    const isSmall = issue.code === 'too_small';
    const bound = isSmall ? `${issue.minimum} au moins` : `${issue.maximum} au plus`;
    const many = issue.origin === 'array' ? `n’a pas le bon nombre d’éléments` : 'n’a pas la bonne valeur';
    return { message: `${place} ${many}.`, remedy: `écrivez ${bound}` };
  }
  const message =
    issue.input === undefined
      ? `Il manque ${place}.`
      : issue.input === null
        ? `${place} est vide.`
        : `${place} est refusé.`;
  if (issue.code === 'invalid_value') {
    // What only « true » can fill is a mark: absent, it says no.
    const without = issue.values.length === 1 && issue.values[0] === true ? ', ou retirez la ligne' : '';
    return { message, remedy: `écrivez une de ces valeurs : ${quoted(issue.values)}${without}` };
  }
  if (issue.code === 'invalid_type') {
    const isText = issue.expected === 'string' && issue.input !== null;
    const quotes = isText ? (QUOTES[typeof issue.input] ?? '') : '';
    return { message, remedy: `écrivez ${KINDS[issue.expected] ?? issue.expected}${quotes}` };
  }
  const said: unknown = issue.code === 'custom' ? issue.params?.['said'] : undefined;
  return { message: typeof said === 'string' ? `Dans ${place}, ${said}.` : message, remedy: issue.message };
}

/** Faults in the order of their causes: a key is missing where it is misspelt. */
export function firstCauses(issues: readonly Issue[]): Issue[] {
  const unknown = issues.filter(({ code }) => code === 'unrecognized_keys');
  return [...unknown, ...issues.filter(({ code }) => code !== 'unrecognized_keys')];
}

/**
 * A fault found by a schema, as a problem with its line.
 *
 * @param acceptedKeys the keys that the schema accepts at a place, to name them when one is unknown
 */
export function schemaProblem(
  file: ReadFile,
  issue: Issue,
  acceptedKeys: (path: readonly PropertyKey[]) => readonly string[],
): Problem {
  const path = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path;
  return { file: file.path, line: file.lineOf(path), ...describe(issue, acceptedKeys(issue.path)) };
}
