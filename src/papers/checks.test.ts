import { describe, expect, it } from 'vitest';
import { checkContent } from '../checks.ts';
import { readDocuments } from '../guides/documents/read-documents.ts';
import { checkPapers } from './checks.ts';
import {
  eachIsReported,
  faultsIn,
  lineAfter,
  problemsAfter,
  realContent,
} from '../../tests/support/edited-content.ts';

const sampleGuide = faultsIn('guides/passer-un-marche-public.mdx');

describe('a blank of a model', () => {
  eachIsReported([
    sampleGuide(
      'a name that nothing declares',
      'Objet : demande de devis',
      'Objet : demande de devis <Blanc nom="objet" />',
      'Blanc inconnu : « objet ».',
      'écrivez un identifiant de papiers.yaml, ou ajoutez-y celui-ci',
      { at: '<Modele' },
    ),
    sampleGuide(
      'a name that is missing',
      'Objet : demande de devis',
      'Objet : demande de devis <Blanc />',
      'Il manque « nom » dans « <Blanc> ».',
      'écrivez <Blanc nom="…" />',
    ),
  ]);
});

/** What the build says of the content of the site once it is edited. */
const inModels = 'guides/deliberer-en-conseil.mdx';
const inPlan = 'guides/monter-le-plan-de-financement.mdx';
const register = 'papiers.yaml';

describe('the blanks of the site', () => {
  it.each([
    {
      fault: 'a blank without a name among others',
      file: inModels,
      find: 'au plus tard le <Blanc nom="date-compte-rendu" />',
      replace: 'au plus tard le …',
      at: '<Modele titre="la délibération pour lancer',
      message: 'Des blancs ont un nom dans « la délibération pour lancer la réflexion », et 1 n’en ont pas.',
      also: 'Aucun modèle n’a le blanc « date-compte-rendu ».',
    },
    {
      fault: 'a name outside a model',
      file: inModels,
      find: '## 5. Voter',
      replace: '## 5. Voter\n\nLe bâtiment : <Blanc nom="batiment" />.',
      message: 'Une balise « <Blanc>, <Mot> ou <Si> » est hors d’un modèle.',
    },
    {
      fault: 'a name that no model has',
      file: register,
      find: '  besoin:\n',
      replace: '  usage: { nom: Un usage }\n  besoin:\n',
      message: 'Aucun modèle n’a le blanc « usage ».',
      also: 'Le blanc « usage » est dans 0 groupes.',
    },
    {
      fault: 'a step that is not of the way',
      file: register,
      find: 'etape: voter-la-reflexion',
      replace: 'etape: voter',
      message: 'Étape inconnue : « voter ».',
    },
    {
      fault: 'a line that is not of the investment',
      file: register,
      find: 'lignes: [etude]',
      replace: 'lignes: [etude, charges]',
      message: 'Ligne d’investissement inconnue : « charges ».',
    },
    {
      fault: 'an application for what is asked of nobody',
      file: register,
      find: 'demandes: [prives]',
      replace: 'demandes: [emprunt]',
      message: 'Ligne qui ne se demande à personne, ou inconnue : « emprunt ».',
    },
    {
      fault: 'a table that forgets a line of the plan',
      file: register,
      find: 'lignes: [emprunt, fonds-propres]',
      replace: 'lignes: [emprunt]',
      namedIn: inPlan,
      message: 'Le tableau de « le plan de financement » oublie fonds-propres.',
    },
    {
      fault: 'a table that counts a line twice',
      file: register,
      find: 'lignes: [imprevus]',
      replace: 'lignes: [imprevus, achat]',
      namedIn: inPlan,
      message: 'Le tableau de « le plan de financement » compte deux fois achat.',
    },
    {
      fault: 'a value of two origins',
      file: register,
      find: '    vient: aides\n',
      replace: '    vient: aides\n    somme: ressources\n',
      message: '« blancs › aides » est refusé.',
    },
    {
      fault: 'an answer to a question that nobody is asked',
      file: register,
      find: 'reponse: locaux',
      replace: 'reponse: murs',
      message: 'Question inconnue : « murs ».',
    },
    {
      fault: 'an answer to a question of which papers say nothing',
      file: register,
      find: 'reponse: locaux',
      replace: 'reponse: porteur',
      message: 'Aucune réponse à « porteur » ne dit rien dans un papier.',
    },
    {
      fault: 'a rule that the plan does not have',
      file: register,
      find: 'regle: plafond-des-dotations',
      replace: 'regle: plafond',
      message: 'Règle inconnue : « plafond ».',
    },
    {
      fault: 'an answer beside the services',
      file: register,
      find: 'vient: prestations',
      replace: 'vient: prestations, reponse: projet',
      message: '« blancs › prestations » est refusé.',
    },
    {
      fault: 'services on one line',
      file: register,
      find: 'saisie: texte, vient: prestations',
      replace: 'vient: prestations',
      message: '« blancs › prestations » est refusé.',
    },
    {
      fault: 'an origin that does not exist',
      file: register,
      find: 'vient: refus',
      replace: 'vient: accord',
      message: 'Valeur refusée pour « blancs › plan-sans-aide › vient ».',
    },
    {
      fault: 'a balanced plan where no sum is taken',
      file: register,
      find: '  besoin:\n',
      replace: '  besoin:\n    equilibre: true\n',
      message: '« blancs › besoin » est refusé.',
    },
    {
      fault: 'a blank of two groups',
      file: register,
      find: 'blancs: [date-reponse,',
      replace: 'blancs: [date-reponse, commune,',
      message: 'Le blanc « commune » est dans 2 groupes.',
    },
    {
      fault: 'a group that forgets a blank, and names one that is not there',
      file: register,
      find: 'blancs: [date-reponse,',
      replace: 'blancs: [date-de-reponse,',
      message: 'Blanc inconnu : « date-de-reponse ».',
      also: 'Le blanc « date-reponse » est dans 0 groupes.',
    },
    {
      fault: 'a paper of which nothing says what it is for',
      file: register,
      find: '  lettre-a-la-mairie: ',
      replace: '  demande-de-devis: ',
      message: 'Il manque à quoi sert le modèle « lettre-a-la-mairie ».',
      also: 'Modèle sans blanc à remplir, ou inconnu : « demande-de-devis ».',
    },
    {
      fault: 'a word that lacks a text for an answer of its choice',
      file: register,
      find: 'nature: [Commune, Communauté, Groupement]',
      replace: 'nature: [Commune, Groupement]',
      message: '« nature » a 2 textes.',
    },
    {
      fault: 'words that no model has',
      file: register,
      find: '    nature: [Commune,',
      replace: '    ville: [la ville, la communauté, le groupement]\n    nature: [Commune,',
      message: 'Aucun modèle n’a « ville ».',
    },
    {
      fault: 'a clause that hangs on an answer that is not there',
      file: register,
      find: 'si-agent: { agent-suit: [oui] }',
      replace: 'si-agent: { agent-suit: [certainement] }',
      message: 'Réponse inconnue : « certainement ».',
    },
    {
      fault: 'a clause that hangs on no choice',
      file: register,
      find: 'si-agent: { agent-suit: [oui] }',
      replace: 'si-agent: { agent-suit: [oui], projet: [oui] }',
      message: 'Choix inconnu : « projet ».',
    },
    {
      fault: 'a choice that hangs on aids that are asked of nobody',
      file: register,
      find: 'demandeA: [detr]',
      replace: 'demandeA: [emprunt]',
      message: 'Ligne qui ne se demande à personne, ou inconnue : « emprunt ».',
    },
    {
      fault: 'a choice without answers',
      file: register,
      find: '  agent-referent: {',
      replace: '  agent-referent: { saisie: choix,',
      message: '« blancs › agent-referent » est refusé.',
    },
    {
      fault: 'a vote of the plan by no paper',
      file: register,
      find: 'voteDuPlan: deliberation-projet-et-aides',
      replace: 'voteDuPlan: deliberation-du-plan',
      message: 'Modèle sans blanc à remplir, ou inconnu : « deliberation-du-plan ».',
    },
    {
      fault: 'a paper joined that no page fills',
      file: register,
      find: 'papier: plan-de-financement',
      replace: 'papier: demande-de-devis',
      message: 'Modèle sans blanc à remplir, ou inconnu : « demande-de-devis ».',
    },
  ])('are refused for $fault', ({ file, find, replace, namedIn = file, message, also }) => {
    const problems = problemsAfter([{ file, find, replace }], realContent);
    const said = problems.map((problem) => `${problem.file} ${problem.message}`);
    expect(said).toContain(`${namedIn} ${message}`);
    expect(said).toHaveLength(also === undefined ? 1 : 2);
    if (also !== undefined) expect(said).toContain(`${register} ${also}`);
    for (const { line, remedy } of problems) {
      expect(line).toBeGreaterThan(0);
      expect(remedy.length).toBeGreaterThan(10);
    }
  });

  it('are refused where what they take is not there: no plan, no level to recommend', () => {
    const { content } = checkContent(realContent);
    const documents = content.guides.flatMap(({ path: guide, body }) =>
      readDocuments(body).documents.map((document) => ({ ...document, guide })),
    );
    const saidOf = (changed: Partial<typeof content>) =>
      checkPapers({ ...content, ...changed }, documents).map(({ message }) => message);
    expect(saidOf({})).toEqual([]);
    const withoutPlan = saidOf({ financingPlan: [] });
    for (const name of ['part-verifiee', 'dotations-verifiees', 'plan-sans-aide', 'aides', 'total', 'tva'])
      expect(withoutPlan).toContain(
        `Le blanc « ${name} » attend un plan de financement, que le site n’a pas.`,
      );
    const diagnosis = content.diagnosis.map((file) => ({
      ...file,
      value: {
        ...file.value,
        recommendations: file.value.recommendations.map((one) => ({ ...one, level: undefined })),
      },
    }));
    expect(saidOf({ diagnosis })).toEqual([
      'Le blanc « prestations » attend un niveau, qu’aucune recommandation ne donne.',
    ]);
  });

  it('are named at the line of their model', () => {
    const edits = [{ file: register, find: 'lignes: [imprevus]', replace: 'lignes: [imprevus, achat]' }];
    expect(problemsAfter(edits, realContent)[0]?.line).toBe(
      lineAfter(edits, inPlan, '<Modele titre="le plan', realContent),
    );
  });
});
