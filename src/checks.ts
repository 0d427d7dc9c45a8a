/** Where features are put together: what each checks of the content, what editors name by an id and where, what stands once. */
import { collections, type CollectionName, type Content } from './collections.ts';
import { checkContact } from './contact/checks.ts';
import { contentChecker } from './content-model/check-content.ts';
import { checkVersions } from './diagnosis/check-versions.ts';
import { checkDiagnosis } from './diagnosis/checks.ts';
import { checkPlan } from './funding/plan/check-plan.ts';
import { readDocuments, type GuideDocument } from './guides/documents/read-documents.ts';
import { checkCitations } from './guides/sources/check-citations.ts';
import { checkOfficialText } from './offer/check-offer.ts';
import { checkPapers } from './papers/checks.ts';
import { searchList } from './search/search-list.ts';
import { checkPages } from './site/checks.ts';
import { fillableKeys, pageTitlesOf } from './site/launch-checklist/launch-checklist.ts';
import { pagesOf } from './site/site-pages.ts';
import { checkAccessibility } from './site/legal/check-accessibility.ts';
import { checkNames, checkOnce, namedAt, type Kind } from './content-model/named-things.ts';
import { SOURCES, uniqueChecker } from './content-model/references.ts';
import { blanksIn } from './guides/documents/blanks.ts';
import type { Problem } from './content-model/problem.ts';

/** The documents of the guides, each with the file that holds it. */
function documentsOf({ guides }: Content) {
  return guides.flatMap(({ path, body, bodyLine }) =>
    readDocuments(body, bodyLine).documents.map((document) => ({ path, document })),
  );
}

/** Text of a document that no file can hold, a file name twice. */
function checkDocuments({ guides: all }: Content): Problem[] {
  const once = uniqueChecker('Fichier de modèle');
  return all.flatMap(({ path: file, body, bodyLine }) => {
    const { documents, faults } = readDocuments(body, bodyLine);
    return [
      ...faults.map((fault) => ({ file, ...fault })),
      ...documents.flatMap(({ file: name, line }) => (name === '' ? [] : once(name, { file, line }))),
    ];
  });
}

const PLAN = 'plan-de-financement.yaml';
const PAPERS = 'papiers.yaml';

function ids(things: readonly { readonly id: string }[]): string[] {
  return things.map(({ id }) => id);
}

type Known = Kind<Content>['known'];

/** {@link Kind}, by its own order: what is said of an id that is not known, those known, their file, what to do if it is gone. */
const kind = (unknown: string, known: Known, home?: string, gone?: string): Kind<Content> => {
  return { unknown, known, home, gone };
};

/** The texts at places of the files of a collection. */
const at =
  (collection: CollectionName, ...places: readonly string[]): Known =>
  (content) =>
    content[collection].flatMap(({ data }) =>
      places.flatMap((place) => namedAt(data, place).map(({ value }) => value)),
    );

/** The lines that are of the investment. */
function investment(lines: readonly { readonly id: string; readonly budget: string }[]): string[] {
  return ids(lines.filter(({ budget }) => budget === 'investissement'));
}

/** The models of the guides, or some of them. */
const model =
  (isMeant = (_document: GuideDocument) => true): Known =>
  (content) =>
    documentsOf(content).flatMap(({ document }) => (isMeant(document) ? document.file : []));

const levels = kind('Niveau inconnu', (content) => ids(content.levels));
const variants = kind('Variante inconnue', at('offer', 'variantes.*.id'));
const services = kind(
  'Prestation inconnue',
  at('levels', 'prestations.*.id', 'variantes.*.prestations.*.id'),
);
// A page that waits may be named: it is shown once it is published.
const guides = kind(
  'Guide inconnu',
  (_, whole) => ids(whole.guides),
  undefined,
  'si ce guide est retiré, retirez aussi son nom',
);
const schemes = kind(
  'Aide inconnue',
  (_, whole) => ids(whole.schemes),
  undefined,
  'si l’aide n’existe plus, remettez son fichier avec « statut: clos »',
);
const programmes = kind('Programme inconnu', at('programmes', 'programmes.*.id'), 'programmes.yaml');
const sources = kind('Source inconnue', at('sources', 'sources.*.id'), SOURCES);
const lists = kind(
  'Source inconnue ou sans adresse',
  (content) =>
    content.sources.flatMap(({ value }) => ids(value.sources.filter(({ adresse }) => adresse !== undefined))),
  SOURCES,
);
const recommendations = kind('Recommandation inconnue', at('diagnosis', 'recommandations.*.id'));
const questions = kind('Question inconnue', at('diagnosis', 'questions.*.id'));
const fields = kind('Champ inconnu', at('contact', 'champs.*.id'));
const steps = kind('Étape inconnue', at('way', 'etapes.*.id'));
const actors = kind('Acteur inconnu', at('way', 'acteurs.@'));
const models = kind('Modèle inconnu', model());
const filled = kind(
  'Modèle sans blanc à remplir, ou inconnu',
  model(({ blocks }) => blanksIn(blocks).names.length > 0),
);
const expenses = kind('Dépense inconnue', at('financingPlan', 'depenses.*.id'), PLAN);
const resources = kind('Ressource inconnue', at('financingPlan', 'ressources.*.id'), PLAN);
const lines = kind('Ligne inconnue', at('financingPlan', 'depenses.*.id', 'ressources.*.id'), PLAN);
const investments = kind(
  'Ligne d’investissement inconnue',
  ({ financingPlan }) =>
    financingPlan.flatMap(({ value }) => investment([...value.depenses, ...value.ressources])),
  PLAN,
);
const asked = kind(
  'Ligne qui ne se demande à personne, ou inconnue',
  ({ financingPlan }) =>
    financingPlan.flatMap(({ value }) => investment(value.ressources.filter((line) => line.demandee))),
  PLAN,
);
const rules = kind('Règle inconnue', at('financingPlan', 'regles.*.id'), PLAN);
const blanks = kind('Blanc inconnu', at('papers', 'blancs.@'), PAPERS);
const choices = kind(
  'Choix inconnu',
  ({ papers }) =>
    papers.flatMap(({ value: { blancs } }) =>
      Object.keys(blancs).filter((name) => blancs[name]?.saisie === 'choix'),
    ),
  PAPERS,
);
const tests = kind('Test inconnu', at('accessibility', 'tests.*.id'));
const pages = kind('Page inconnue', (content) => [...pageTitlesOf(content).keys()]);
const searched = kind('Page que la recherche ne connaît pas', (content) =>
  searchList(pagesOf(content)).map(({ href }) => href),
);
const fillable = kind('Ligne inconnue de site.yaml', () => fillableKeys);

/** Each place of the files where an editor names something, in the keys of the file. */
const NAMED: readonly (readonly [collection: CollectionName, kind: Kind<Content>, ...places: string[]])[] = [
  ['levels', variants, 'variantes.*.id'],
  ['offer', variants, 'comparaison.lignes.*.variantes.@'],
  ['guides', levels, 'niveaux'],
  ['guides', variants, 'variantes'],
  ['schemes', levels, 'niveaux'],
  ['schemes', programmes, 'programmes'],
  ['programmes', lists, 'programmes.*.liste'],
  ['glossary', sources, 'termes.*.source'],
  ['accessibility', tests, 'thematiques.*.criteres.*.par'],
  ['synonyms', searched, 'pages.@'],
  ['launchChecklist', fillable, 'pourOuvrir.*.points.*.cles', 'ensuite.*.points.*.cles'],
  ['launchChecklist', pages, 'pourOuvrir.*.points.*.pages', 'ensuite.*.points.*.pages', 'aConfirmer.*.pages'],
  ['contact', questions, 'rappel'],
  ['contact', fields, 'unDesDeux.champs', 'formats.@'],
  [
    'diagnosis',
    recommendations,
    'tableaux.recommandation.*.alors',
    'exigences.*.recommandations',
    'exemples.*.attendu',
  ],
  ['diagnosis', services, 'tableaux.premierePrestation.*.alors', 'tableaux.prestationsEnPlus.*.alors'],
  ['diagnosis', services, 'exigences.*.premiere', 'exigences.*.enPlus'],
  ['diagnosis', levels, 'recommandations.*.niveau'],
  ['diagnosis', guides, 'recommandations.*.guides'],
  ['diagnosis', schemes, 'recommandations.*.financements'],
  ['financingPlan', schemes, 'ressources.*.page'],
  ['financingPlan', resources, 'regles.*.ressources', 'signature.ressources'],
  ['financingPlan', expenses, 'seuils.*.depenses', 'page.coutDe'],
  ['financingPlan', lines, 'conseils.*.ligne'],
  ['financingPlan', rules, 'aVoir.*.regle'],
  ['financingPlan', sources, 'regles.*.sources', 'seuils.*.sources', 'signature.sources', 'tva.sources'],
  ['financingPlan', sources, 'conseils.*.sources', 'aVoir.*.sources'],
  ['way', levels, 'etapes.*.niveau'],
  ['way', variants, 'etapes.*.variante'],
  ['way', actors, 'etapes.*.qui', 'signes.@'],
  ['way', guides, 'etapes.*.guides'],
  ['way', models, 'etapes.*.papiers'],
  ['way', services, 'etapes.*.prestations'],
  ['way', schemes, 'etapes.*.financements'],
  ['way', recommendations, 'etapes.*.recommandations'],
  ['way', sources, 'etapes.*.duree.sources', 'durees.exemples.*.sources'],
  ['papers', questions, 'blancs.*.reponse'],
  ['papers', steps, 'blancs.*.etape'],
  ['papers', investments, 'blancs.*.lignes'],
  ['papers', asked, 'blancs.*.demandes', 'blancs.*.demandeA', 'blancs.*.aNommer', 'aidesAVerifier.*.ligne'],
  ['papers', rules, 'blancs.*.regle'],
  ['papers', blanks, 'groupes.*.blancs'],
  ['papers', choices, 'mots.@', 'clauses.*.@'],
  ['papers', filled, 'papiers.@', 'pieces.@', 'pieces.*.papier', 'voteDuPlan'],
];

/** What stands once: two that share an id or a label could not be told apart. */
const ONCE: readonly (readonly [what: string, collection: CollectionName, ...places: string[]])[] = [
  ['Prestation', 'levels', 'prestations.*.id', 'variantes.*.prestations.*.id'],
  ['Texte de prestation', 'levels', 'prestations.*.texte', 'variantes.*.prestations.*.texte'],
  ['Numéro de niveau', 'levels', 'numero'],
  ['Programme', 'programmes', 'programmes.*.id'],
  ['Source', 'sources', 'sources.*.id'],
  ['Terme', 'glossary', 'termes.*.id'],
  ['Écriture d’un terme', 'glossary', 'termes.*.terme', 'termes.*.formes'],
  ['Mots de recherche', 'synonyms', 'pages.*'],
  ['Champ', 'contact', 'champs.*.id'],
  ['Libellé de champ', 'contact', 'champs.*.libelle'],
  ['Question', 'diagnosis', 'questions.*.id'],
  ['Titre de question', 'diagnosis', 'questions.*.titre'],
  ['Exemple', 'diagnosis', 'exemples.*.id'],
  ['Recommandation', 'diagnosis', 'recommandations.*.titre'],
  ['Ligne du plan', 'financingPlan', 'depenses.*.id', 'ressources.*.id'],
  ['Dépense', 'financingPlan', 'depenses.*.depense'],
  ['Étape', 'way', 'etapes.*.id'],
  ['Guide', 'way', 'etapes.*.guides'],
  ['Modèle', 'way', 'etapes.*.papiers'],
  ['Recommandation', 'way', 'etapes.*.recommandations'],
  ['Blanc', 'papers', 'groupes.*.blancs'],
];

/** What stands once in each of its lists. */
const ONCE_WITHIN: readonly (readonly [what: string, collection: CollectionName, ...places: string[]])[] = [
  ['Option', 'diagnosis', 'questions.*.options.*.id'],
  ['Réponse', 'diagnosis', 'questions.*.options.*.texte'],
  ['Ligne', 'diagnosis', 'tableaux.*.*.id'],
];

/**
 * Ids that name nothing, and what stands twice.
 *
 * @param whole the contents with the drafts
 */
function checkIds(content: Content, whole: Content): Problem[] {
  return [
    ...NAMED.flatMap(([name, named, ...places]) =>
      places.flatMap((place) => checkNames(content[name], place, named, content, whole)),
    ),
    ...ONCE.flatMap(([what, name, ...places]) => checkOnce(what, content[name], places)),
    ...ONCE_WITHIN.flatMap(([what, name, ...places]) => checkOnce(what, content[name], places, true)),
  ];
}

export const { readContents, checkContent } = contentChecker<typeof collections>(collections, {
  betweenFiles: [
    checkIds,
    checkPages,
    checkContact,
    checkAccessibility,
    checkDocuments,
    checkOfficialText,
    checkPlan,
    checkCitations,
    checkDiagnosis,
  ],
  onceSound: [
    checkVersions,
    (content) =>
      checkPapers(
        content,
        documentsOf(content).map(({ path: guide, document }) => ({ ...document, guide })),
      ),
  ],
});

export type ReadContent = ReturnType<typeof readContents>;
export type CheckedContent = ReturnType<typeof checkContent>;
