import type { Content } from '../collections.ts';
import { checkCondition } from '../content-model/condition.ts';
import type { Problem } from '../content-model/problem.ts';
import { reportOn } from '../content-model/references.ts';

type Contact = Content['contact'][number];

/** The rules of the contact form name questions and options that exist. */
function checkConditions(entry: Contact, { diagnosis }: Content): Problem[] {
  const { value } = entry;
  const questions = diagnosis.flatMap(({ value: { questionnaire } }) => questionnaire.questions);
  const report = reportOn(entry);
  for (const [index, { si, selon = [] }] of value.champs.entries()) {
    checkCondition(si ?? {}, questions, ['champs', index, 'si'], report);
    for (const [line, change] of selon.entries()) {
      checkCondition(change.si, questions, ['champs', index, 'selon', line, 'si'], report);
    }
  }
  return report.problems;
}

/** The page of the request finds the place that asks, and has where to write freely: its script reads both. */
function checkEntries({ value, path: file, lineOf }: Contact): Problem[] {
  return (['territoire', 'texte'] as const)
    .filter((entry) => !value.champs.some(({ saisie }) => saisie === entry))
    .map((entry) => ({
      file,
      line: lineOf(['champs']),
      message: `Aucun champ n’a « saisie: ${entry} », dont la page Contact a besoin.`,
      remedy: `ajoutez un champ avec « saisie: ${entry} »`,
    }));
}

/** What the schema cannot see of the contact request. */
export function checkContact(content: Content): Problem[] {
  return content.contact.flatMap((entry) =>
    [checkConditions, checkEntries].flatMap((check) => check(entry, content)),
  );
}
