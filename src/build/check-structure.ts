import { requiredPages } from '../required-pages.ts';
import type { Content } from './parse-content.ts';
import type { Problem } from './problem.ts';
import { checkCondition, type Report } from './check-questionnaire.ts';
import { unknown } from './references.ts';

/** The pages that the site is made of, whatever the offer: their routes or the footer ask for them. */
function checkPages({ pages }: Content): Problem[] {
  const ids = new Set<string>(pages.map(({ id }) => id));
  return requiredPages
    .filter((id) => !ids.has(id))
    .map((id) => ({
      file: `pages/${id}.mdx`,
      message: 'Il manque cette page, dont le site a besoin.',
      remedy: 'remettez le fichier, avec « titre », « description », « genre » et « misAJour »',
    }));
}

/** The rules of the contact form name fields, questions and options that exist. */
function checkContact({ contact, diagnosis }: Content): Problem[] {
  const questions = diagnosis[0]?.value.questionnaire.questions ?? [];
  return contact.flatMap(({ value, path: file, lineOf }) => {
    const fields = value.champs.map(({ id }) => id);
    const asked = questions.map(({ id }) => id);
    const conditions: Problem[] = [];
    const report: Report = (path, message, remedy) => {
      conditions.push({ file, line: lineOf(path), message, remedy });
    };
    for (const [index, { si, selon = [] }] of value.champs.entries()) {
      checkCondition(si ?? {}, questions, ['champs', index, 'si'], report);
      for (const [line, change] of selon.entries()) {
        checkCondition(change.si, questions, ['champs', index, 'selon', line, 'si'], report);
      }
    }
    return [
      ...conditions,
      ...value.rappel.flatMap((id, index) =>
        unknown('Question inconnue', id, asked, { file, line: lineOf(['rappel', index]) }),
      ),
      ...value.unDesDeux.champs.flatMap((id, index) =>
        unknown('Champ inconnu', id, fields, { file, line: lineOf(['unDesDeux', 'champs', index]) }),
      ),
      ...Object.keys(value.formats).flatMap((id) =>
        unknown('Champ inconnu', id, fields, { file, line: lineOf(['formats', id]) }),
      ),
    ];
  });
}

/** The call sheet names a service that a level brings. */
function checkCallSheet({ interface: texts, levels }: Content): Problem[] {
  const services = levels.flatMap(({ value }) => value.services.map(({ id }) => id));
  return texts.flatMap(({ value, path: file, lineOf }) =>
    unknown('Prestation inconnue', value.appel.prestation, services, {
      file,
      line: lineOf(['appel', 'prestation']),
    }),
  );
}

/** What the site itself needs of the content, whatever the offer. */
export function checkStructure(content: Content): Problem[] {
  return [...checkPages(content), ...checkContact(content), ...checkCallSheet(content)];
}
