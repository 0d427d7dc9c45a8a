import { z } from 'astro/zod';
import { expenseKinds } from '../scheme-facts.ts';
import { factFields, id, filledText, text } from '../../content-model/fields.ts';

const budget = z
  .enum(['investissement', 'fonctionnement'])
  .describe('Le budget de la ligne : chacun des deux s’équilibre seul');

/** What both kinds of lines say. */
const lineFields = {
  id: id.describe('Identifiant de la ligne, écrit dans les adresses : gardé pour toujours'),
  libelle: text.describe('Le nom de la ligne'),
  court: text.describe('Son nom en un ou deux mots, dans le dessin').optional(),
  budget,
  depart: z.literal(true).optional().describe('Présent si le plan vide commence avec cette ligne'),
};

const percent = z.number().min(0).max(100).multipleOf(0.01);

const expenseLine = z
  .strictObject({
    ...lineFields,
    tva: percent
      .optional()
      .describe(
        'Le taux de TVA supposé, en pour cent, que la commune change ; absent, elle le dit elle-même',
      ),
    retenue: z
      .literal(true)
      .optional()
      .describe('Présent si la ligne compte dans la dépense subventionnable'),
    depense: z
      .enum(expenseKinds)
      .optional()
      .describe('La dépense d’une aide que cette ligne reprend, quand on vient de la recherche d’aides'),
  })
  // Rates are hundredths of a per cent, so that they are whole.
  .transform(({ court, tva, ...line }) => ({
    ...line,
    court: court ?? line.libelle,
    tva: tva === undefined ? undefined : Math.round(tva * 100),
  }));

const resourceLine = z
  .strictObject({
    ...lineFields,
    origine: z.enum(['propre', 'publique', 'privee']).describe('À qui est cet argent'),
    page: id.optional().describe('La page de financement de cette aide'),
    ancre: id
      .optional()
      .describe('Le titre de cette page qui en parle, tel que son adresse le dit après « # »'),
    sansDemande: z.literal(true).optional().describe('Présent si cet argent ne se demande à personne'),
    solde: z.literal(true).optional().describe('Présent sur la ligne qui peut prendre ce qui manque'),
  })
  .transform(({ court, ...line }) => ({
    ...line,
    court: court ?? line.libelle,
    demandee: line.origine !== 'propre' && line.sansDemande === undefined,
  }));

const cited = z.array(id).min(1).default([]).describe('Les sources de la phrase, par leurs identifiants');

const openPoint = z
  .strictObject({
    texte: filledText('Ce que le calcul ne tranche pas, et à qui le demander', [], ['reste']),
    regle: id.optional().describe('La règle dont la phrase tire {reste}, ce que {pourcent} laisse sur cent'),
    sources: cited,
  })
  .refine(({ texte, regle }) => texte.includes('{reste}') === (regle !== undefined), {
    path: ['texte'],
    error: 'écrivez « {reste} » et « regle: », avec l’identifiant de la règle, ou aucun des deux',
  });

const demandState = z.strictObject({
  id: id.describe('Identifiant de l’état, écrit dans les adresses : gardé pour toujours'),
  libelle: text.describe('L’état, tel que le visiteur le choisit'),
});

const advice = z.strictObject({
  quand: z.enum(['ligne-vide', 'ligne-remplie']).describe('Le cas où le conseil se montre'),
  ligne: id.optional().describe('La ligne dont il s’agit'),
  texte: text.describe('Le conseil'),
  sources: cited,
});

/** A sentence on money or law, with its sources. */
const stated = {
  titre: text.describe('Le titre de la règle'),
  phrase: text.describe('La règle'),
  sources: z.array(id).min(1).describe('Les sources de la règle, par leurs identifiants'),
};

const ruleId = id.describe('Identifiant de la règle, gardé pour toujours');

/** A rule on a share, with its sentence and its verdicts. */
const rule = z.strictObject({
  id: ruleId,
  ...stated,
  phrase: filledText('La règle, avec la part que prend le calcul', ['pourcent']),
  ressources: z.array(id).min(1).describe('Les lignes dont la somme fait la part'),
  base: z.enum(['argent-public', 'depense-retenue']).describe('Ce dont la part est prise'),
  limite: z.enum(['au-moins', 'au-plus']).describe('Si la part est un minimum ou un maximum'),
  pourcent: z.number().min(0).max(100).describe('La part, en pour cent : le calcul et la phrase la prennent'),
  bref: filledText('La règle en une ligne, respectée ou non', ['part', 'pourcent']),
  indice: filledText('Dit sous la ligne vide de cette aide, si la règle n’en a qu’une', [
    'limite',
  ]).optional(),
  toujours: z.literal(true).optional().describe('Présent si la règle vaut aussi sans ces ressources'),
  voteEnBlanc: z
    .literal(true)
    .optional()
    .describe('Présent si l’acte qui vote un plan contraire à la règle laisse ses montants en blanc'),
  respectee: filledText('Dit quand le plan respecte la règle', ['montant', 'part', 'base', 'limite']),
  enfreinte: filledText('Dit quand le plan ne la respecte pas', ['montant', 'part', 'base', 'limite']),
  sansObjet: filledText('Absent si la règle a toujours quelque chose à dire', ['base', 'limite']).optional(),
});

const threshold = z.strictObject({
  id: ruleId,
  ...stated,
  phrase: filledText('La règle, avec le seuil que prend le calcul', ['seuil']),
  depenses: z.array(id).min(1).describe('Les lignes d’achats de cette sorte, qui s’additionnent'),
  euros: z.int().min(1).describe('Le seuil, atteint dès que la somme de ces lignes l’égale'),
  avant: z.int().min(1).optional().describe('Le seuil d’avant, si une page le cite encore'),
  sousEnBref: filledText('La même chose en une ligne', ['montant']),
  atteintEnBref: filledText('En une ligne, une fois le seuil atteint', ['montant']),
  sous: filledText('Dit sous le seuil', ['montant']),
  atteint: filledText('Dit dès que le seuil est atteint', ['montant']),
  sansObjet: text.describe('Dit quand aucune de ces lignes n’est remplie'),
});

/** The rule on contracts signed before the application. */
const signing = z
  .strictObject({
    ...stated,
    titre: text.describe('Ce qu’il ne faut pas signer, dit aussi sous les aides de chaque recommandation'),
    ressources: z.array(id).min(1).describe('Les aides que la règle concerne'),
    question: text.describe('La question posée à la commune'),
    aide: text.describe('Ce qui compte ou non, et à qui le demander, sous la question'),
    oui: text.describe('La réponse : un acte est signé'),
    non: text.describe('La réponse : rien n’est signé'),
    enBref: z
      .strictObject({
        respectee: text.describe('En une ligne : rien n’est signé'),
        enfreinte: text.describe('En une ligne : un acte est signé'),
      })
      .describe('Ce que dit la règle en une ligne'),
    respectee: text.describe('Dit quand rien n’est signé'),
    enfreinte: text.describe('Dit quand un acte est signé'),
    sansReponse: text.describe('Dit tant que la question est sans réponse'),
    sansObjet: text.describe('Dit quand aucune de ces aides n’est dans le plan'),
  })
  .describe('La règle sur ce qui ne doit pas être signé avant la demande');

/** What is said of the tax, which the plan leaves out and the commune pays. */
const taxes = z
  .strictObject({
    hypothese: text.describe('Que les taux sont supposés, et où chercher les vrais'),
    avance: filledText('Ce que la commune paie avec la taxe, avant de recevoir les aides', ['total', 'taxe']),
    inconnue: filledText('La même chose tant qu’une ligne n’a pas de taux', ['lignes']),
    phrase: text.describe('Ce qui revient à la commune, quand, et à qui le demander'),
    sources: z.array(id).min(1).describe('Les sources de la phrase, par leurs identifiants'),
  })
  .describe('La taxe sur la valeur ajoutée');

/** What the page says of money beside the rules. */
const page = z.strictObject({
  coutDe: id.describe('La ligne de dépense dont le plan vide demande le coût'),
  exemple: z
    .strictObject({
      mention: text.describe('Dit que ce plan est un exemple'),
      plan: text.describe('Ses montants, comme dans l’adresse d’un plan'),
    })
    .optional()
    .describe('Le plan dessiné tant que rien n’est écrit'),
  prudence: text.describe('Ce que les règles ne promettent pas'),
  portee: text.describe('Qui fait ce plan et ce qu’il n’engage pas, sur le papier'),
});

/** The financing plan: its lines, and its rules with their sentences. */
export const financingPlan = z.strictObject({
  ...factFields,
  depenses: z.array(expenseLine).min(1).describe('Les lignes de dépenses, dans l’ordre'),
  ressources: z.array(resourceLine).min(1).describe('Les lignes de ressources, dans l’ordre'),
  etats: z.array(demandState).min(2).describe('Où peut en être la demande d’une aide'),
  regles: z.array(rule).describe('Les règles sur une part du plan'),
  signature: signing,
  seuils: z.array(threshold).describe('Les montants à partir desquels une autre procédure s’applique'),
  tva: taxes,
  aVoir: z.array(openPoint).describe('Les points que le calcul ne tranche pas'),
  conseils: z.array(advice).describe('Les conseils, selon ce que le plan contient'),
  page: page.describe('Ce que la page dit de l’argent, hors des règles'),
});

export type FinancingPlan = z.output<typeof financingPlan>;
