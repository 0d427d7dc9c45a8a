import { pagesOf } from '../reading/content-pages.ts';
import type { Content } from '../reading/parse-content.ts';
import type { Problem } from '../reading/problem.ts';
import { checkCondition, type Report } from './check-questionnaire.ts';
import { unknown } from './references.ts';

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

/** The page of the request finds the place that asks, and has where to write freely: its script reads both. */
function checkEntries({ contact }: Content): Problem[] {
  return contact.flatMap(({ value, path: file, lineOf }) =>
    (['territoire', 'texte'] as const)
      .filter((entry) => !value.champs.some(({ saisie }) => saisie === entry))
      .map((entry) => ({
        file,
        line: lineOf(['champs']),
        message: `Aucun champ n’a « saisie: ${entry} », dont la page Contact a besoin.`,
        remedy: `ajoutez un champ avec « saisie: ${entry} »`,
      })),
  );
}

/** The call sheet names a service that a level brings, the home page a word of the glossary. */
function checkInterface({ interface: texts, levels, glossary }: Content): Problem[] {
  const services = levels.flatMap(({ value }) => value.services.map(({ id }) => id));
  const terms = glossary.flatMap(({ value }) => value.terms.map(({ id }) => id));
  return texts.flatMap(({ value: { appel, accueil }, path: file, lineOf }) => [
    ...(appel === undefined
      ? []
      : unknown('Prestation inconnue', appel.prestation, services, {
          file,
          line: lineOf(['appel', 'prestation']),
        })),
    ...(accueil.mot === undefined
      ? []
      : unknown('Mot absent du glossaire', accueil.mot, terms, { file, line: lineOf(['accueil', 'mot']) })),
  ]);
}

/** A guide or an aid has an address of its own: another page, a tool for one, would hide it. */
function checkAddresses(content: Content): Problem[] {
  const taken = new Set(pagesOf({ ...content, guides: [], fundings: [] }).map(({ href }) => href));
  return [...content.guides, ...content.fundings]
    .filter(({ path }) => taken.has(`/${path.replace('.mdx', '/')}`))
    .map(({ path: file }) => ({
      file,
      message: `Une autre page du site a déjà l’adresse /${file.replace('.mdx', '/')}.`,
      remedy: 'donnez un autre nom au fichier',
    }));
}

/** What the site itself reads in the content, whatever the offer. */
export function checkStructure(content: Content): Problem[] {
  return [
    ...checkContact(content),
    ...checkEntries(content),
    ...checkInterface(content),
    ...checkAddresses(content),
  ];
}
