/** Where features are put together: what each checks of the content, what editors name by an id and where, what stands once. */
import { collections, type CollectionName, type Content } from './collections.ts';
import { checkContact } from './contact/checks.ts';
import { contentChecker } from './content-model/check-content.ts';
import { checkVersions } from './diagnosis/check-versions.ts';
import { checkDiagnosis } from './diagnosis/checks.ts';
import { checkNumbers } from './funding/check-numbers.ts';
import { checkPlan } from './funding/plan/check-plan.ts';
import { checkDocuments } from './guides/documents/check-documents.ts';
import { readDocuments } from './guides/documents/read-documents.ts';
import { checkCitations } from './guides/sources/check-citations.ts';
import { checkSources } from './guides/sources/check-sources.ts';
import { checkOffer } from './offer/checks.ts';
import { checkOfficialText } from './offer/official-text.ts';
import { checkPapers } from './papers/checks.ts';
import { checkSynonyms } from './search/checks.ts';
import { checkPages } from './site/checks.ts';
import { checkLaunchChecklist } from './site/launch-checklist/checks.ts';
import { checkAccessibility } from './site/legal/check-accessibility.ts';
import { checkWay } from './way/checks.ts';
import { checkNames, checkOnce, type Kind } from './content-model/named-things.ts';
import { SOURCES } from './content-model/references.ts';
import { toLookAt } from './diagnosis/visit/to-look-at.ts';
import { blanksIn } from './guides/documents/blanks.ts';
import { everyServiceOf } from './offer/variant.ts';
import type { Problem } from './content-model/problem.ts';

/** The documents of the guides, each with the file that holds it. */
function documentsOf({ guides }: Content) {
  return guides.flatMap(({ path, body, bodyLine }) =>
    readDocuments(body, bodyLine).documents.map((document) => ({ path, document })),
  );
}

const PLAN = 'plan-de-financement.yaml';
const PAPERS = 'papiers.yaml';

function ids(things: readonly { readonly id: string }[]): string[] {
  return things.map(({ id }) => id);
}

/** Lines of the plan, by their id and the budget that they are of. */
type Lines = readonly { readonly id: string; readonly budget: string }[];

function linesOf({ financingPlan }: Content, side: 'expenses' | 'resources'): Lines {
  return financingPlan.flatMap(({ value }): Lines => value[side]);
}

function investment(lines: Lines): string[] {
  return ids(lines.filter(({ budget }) => budget === 'investment'));
}

const kind = <const Name extends string>(
  unknown: Name,
  known: Kind<Content>['known'],
  rest: Pick<Kind<Content>, 'home' | 'gone'> = {},
): Kind<Content> => ({ unknown, known, ...rest });

const levels = kind('Niveau inconnu', (content) => ids(content.levels));
const variants = kind('Variante inconnue', ({ offer }) => offer.flatMap(({ value }) => ids(value.variants)));
const services = kind('Prestation inconnue', (content) =>
  content.levels.flatMap(({ value }) => ids(everyServiceOf(value))),
);
const levelServices = kind('Prestation inconnue', (content) =>
  content.levels.flatMap(({ value }) => ids(value.services)),
);
// A page that waits may be named: it is shown once it is published.
const guides = kind('Guide inconnu', (_, whole) => ids(whole.guides), {
  gone: 'si ce guide est retiré, retirez aussi son nom',
});
const schemes = kind('Aide inconnue', (_, whole) => ids(whole.schemes), {
  gone: 'si l’aide n’existe plus, remettez son fichier avec « statut: clos »',
});
const programmes = kind(
  'Programme inconnu',
  (content) => content.programmes.flatMap(({ value }) => ids(value.programmes)),
  { home: 'programmes.yaml' },
);
const sources = kind(
  'Source inconnue',
  (content) => content.sources.flatMap(({ value }) => ids(value.sources)),
  {
    home: SOURCES,
  },
);
const lists = kind(
  'Source inconnue ou sans adresse',
  (content) =>
    content.sources.flatMap(({ value }) => ids(value.sources.filter(({ address }) => address !== undefined))),
  { home: SOURCES },
);
const terms = kind(
  'Mot absent du glossaire',
  (content) => content.glossary.flatMap(({ value }) => ids(value.terms)),
  {
    home: 'glossaire.yaml',
  },
);
const recommendations = kind('Recommandation inconnue', (content) =>
  content.diagnosis.flatMap(({ value }) => ids(value.recommendations)),
);
const questions = kind('Question inconnue', (content) =>
  content.diagnosis.flatMap(({ value }) => ids(value.questionnaire.questions)),
);
const fields = kind('Champ inconnu', ({ contact }) => contact.flatMap(({ value }) => ids(value.champs)));
const steps = kind('Étape inconnue', ({ way }) => way.flatMap(({ value }) => ids(value.etapes)));
const actors = kind('Acteur inconnu', ({ way }) => way.flatMap(({ value }) => Object.keys(value.acteurs)));
const models = kind('Modèle inconnu', (content) => documentsOf(content).map(({ document }) => document.file));
const listing = kind('Modèle inconnu, ou sans liste', (content) =>
  documentsOf(content)
    .filter(({ document }) => toLookAt(document).length > 0)
    .map(({ document }) => document.file),
);
const filled = kind('Modèle sans blanc à remplir, ou inconnu', (content) =>
  documentsOf(content)
    .filter(({ document }) => blanksIn(document.blocks).names.length > 0)
    .map(({ document }) => document.file),
);
const expenses = kind('Dépense inconnue', (content) => ids(linesOf(content, 'expenses')), { home: PLAN });
const resources = kind('Ressource inconnue', (content) => ids(linesOf(content, 'resources')), { home: PLAN });
const lines = kind(
  'Ligne inconnue',
  (content) => ids([...linesOf(content, 'expenses'), ...linesOf(content, 'resources')]),
  { home: PLAN },
);
const investments = kind(
  'Ligne d’investissement inconnue',
  (content) => [...investment(linesOf(content, 'expenses')), ...investment(linesOf(content, 'resources'))],
  { home: PLAN },
);
const asked = kind(
  'Ligne qui ne se demande à personne, ou inconnue',
  ({ financingPlan }) =>
    financingPlan.flatMap(({ value }) => investment(value.resources.filter((line) => line.asked))),
  { home: PLAN },
);
const rules = kind(
  'Règle inconnue',
  ({ financingPlan }) => financingPlan.flatMap(({ value }) => ids(value.rules)),
  {
    home: PLAN,
  },
);
const blanks = kind(
  'Blanc inconnu',
  ({ papers }) => papers.flatMap(({ value }) => Object.keys(value.blancs)),
  {
    home: PAPERS,
  },
);
const choices = kind(
  'Choix inconnu',
  ({ papers }) =>
    papers.flatMap(({ value }) =>
      Object.keys(value.blancs).filter((name) => value.blancs[name]?.saisie === 'choix'),
    ),
  { home: PAPERS },
);

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
  ['interface', terms, 'accueil.mot'],
  ['interface', levelServices, 'appel.prestation', 'visite.prestations'],
  ['interface', listing, 'visite.modele'],
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
  ['Programme', 'programmes', 'programmes.*.id'],
  ['Source', 'sources', 'sources.*.id'],
  ['Terme', 'glossary', 'termes.*.id'],
  ['Écriture d’un terme', 'glossary', 'termes.*.terme', 'termes.*.formes'],
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

export const { readContents, checkContent } = contentChecker(collections, {
  betweenFiles: [
    checkIds,
    checkPages,
    checkContact,
    checkAccessibility,
    checkDocuments,
    checkOffer,
    checkOfficialText,
    checkPlan,
    checkSources,
    checkCitations,
    checkNumbers,
    checkDiagnosis,
    checkLaunchChecklist,
  ],
  onceSound: [
    checkVersions,
    checkSynonyms,
    (content, whole) =>
      checkWay(
        content,
        whole,
        documentsOf(content).map(({ document }) => document.file),
      ),
    (content) =>
      checkPapers(
        content,
        documentsOf(content).map(({ path: guide, document }) => ({ ...document, guide })),
      ),
  ],
});

export type ReadContent = ReturnType<typeof readContents>;
export type CheckedContent = ReturnType<typeof checkContent>;
