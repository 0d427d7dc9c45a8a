import type { Content, Entry } from '../content-model/parse-content.ts';
import type { Problem } from '../content-model/problem.ts';
import { checkCondition, type Report } from '../diagnosis/check-questionnaire.ts';
import { entryPath } from './entry-path.ts';
import { OFFER_ADDRESS, pagePath } from './site-pages.ts';
import { checkKnown } from '../content-model/references.ts';

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
        checkKnown('Question inconnue', id, asked, { file, line: lineOf(['rappel', index]) }),
      ),
      ...value.unDesDeux.champs.flatMap((id, index) =>
        checkKnown('Champ inconnu', id, fields, { file, line: lineOf(['unDesDeux', 'champs', index]) }),
      ),
      ...Object.keys(value.formats).flatMap((id) =>
        checkKnown('Champ inconnu', id, fields, { file, line: lineOf(['formats', id]) }),
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
      : checkKnown('Prestation inconnue', appel.prestation, services, {
          file,
          line: lineOf(['appel', 'prestation']),
        })),
    ...(accueil.mot === undefined
      ? []
      : checkKnown('Mot absent du glossaire', accueil.mot, terms, {
          file,
          line: lineOf(['accueil', 'mot']),
        })),
  ]);
}

/** Each page has an address of its own: Astro would name no file, and stop once the last site is gone. */
function checkAddresses({ offer, levels, pages, guides, schemes, diagnosis }: Content): Problem[] {
  const remedy = 'donnez un autre nom au fichier';
  const ofEntries = (collection: 'levels' | 'guides' | 'schemes', entries: readonly Entry<unknown>[]) =>
    entries.map(({ id, path: file }) => ({ href: entryPath(collection, id), file, remedy }));
  const all = [
    ...offer.map(({ path: file }) => ({ href: OFFER_ADDRESS, file, remedy })),
    ...pages.map(({ id, path: file }) => ({ href: pagePath(id), file, remedy })),
    ...ofEntries('levels', levels),
    ...ofEntries('guides', guides),
    ...ofEntries('schemes', schemes),
    ...diagnosis.flatMap(({ value, path: file, lineOf }) =>
      value.recommendations.map(({ id }, index) => ({
        href: entryPath('recommendations', id),
        file,
        line: lineOf(['recommandations', index]),
        remedy: 'donnez un autre id à cette recommandation',
      })),
    ),
  ];
  const taken = new Set<string>();
  return all.flatMap(({ href, ...place }) => {
    if (taken.has(href)) return [{ ...place, message: `Une autre page du site a déjà l’adresse ${href}.` }];
    taken.add(href);
    return [];
  });
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
