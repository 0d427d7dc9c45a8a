import { z } from 'astro/zod';
import type { ShareRule, Threshold } from './model.ts';
import { describedText, id } from '../../content-model/fields.ts';

/** A sentence on money or law, with its sources. */
const stated = {
  titre: describedText('Le titre de la règle'),
  phrase: describedText('La règle ; {pourcent} ou {seuil} y devient le nombre du calcul'),
  sources: z.array(id).min(1).describe('Les sources de la règle, par leurs identifiants'),
};

const ruleId = id.describe('Identifiant de la règle, gardé pour toujours');

/** A rule on a share, with its sentence and its verdicts. */
export const rule = z
  .strictObject({
    id: ruleId,
    ...stated,
    ressources: z.array(id).min(1).describe('Les lignes dont la somme fait la part'),
    base: z.enum(['argent-public', 'depense-retenue']).describe('Ce dont la part est prise'),
    limite: z.enum(['au-moins', 'au-plus']).describe('Si la part est un minimum ou un maximum'),
    pourcent: z
      .number()
      .min(0)
      .max(100)
      .describe('La part, en pour cent : le calcul et la phrase la prennent'),
    bref: describedText('La règle en une ligne, respectée ou non ; {part} et {pourcent}'),
    indice: describedText(
      'Dit sous la ligne vide de cette aide, si la règle n’en a qu’une ; {limite}',
    ).optional(),
    toujours: z.literal(true).optional().describe('Présent si la règle vaut aussi sans ces ressources'),
    respectee: describedText('Dit quand le plan respecte la règle ; {montant}, {part}, {base} et {limite}'),
    enfreinte: describedText('Dit quand le plan ne la respecte pas ; les mêmes mots entre accolades'),
    sansObjet: describedText('Absent si la règle a toujours quelque chose à dire').optional(),
  })
  .transform((line) => ({
    id: line.id,
    title: line.titre,
    sentence: line.phrase,
    sources: line.sources,
    resources: line.ressources,
    base: line.base === 'argent-public' ? ('public-money' as const) : ('eligible' as const),
    limit: line.limite === 'au-moins' ? ('at-least' as const) : ('at-most' as const),
    percent: line.pourcent,
    always: line.toujours ?? false,
    brief: line.bref,
    hint: line.indice,
    verdicts: { kept: line.respectee, broken: line.enfreinte, idle: line.sansObjet },
  })) satisfies z.ZodType<ShareRule>;

/** An amount from which another procedure applies. */
export const threshold = z
  .strictObject({
    id: ruleId,
    ...stated,
    depenses: z.array(id).min(1).describe('Les lignes d’achats de cette sorte, qui s’additionnent'),
    euros: z.int().min(1).describe('Le seuil, atteint dès que la somme de ces lignes l’égale'),
    avant: z.int().min(1).optional().describe('Le seuil d’avant, si une page le cite encore'),
    sousEnBref: describedText('La même chose en une ligne ; {montant}'),
    atteintEnBref: describedText('En une ligne, une fois le seuil atteint ; {montant}'),
    sous: describedText('Dit sous le seuil ; {montant}'),
    atteint: describedText('Dit dès que le seuil est atteint ; {montant}'),
    sansObjet: describedText('Dit quand aucune de ces lignes n’est remplie'),
  })
  .transform((line) => ({
    id: line.id,
    title: line.titre,
    sentence: line.phrase,
    sources: line.sources,
    expenses: line.depenses,
    cents: line.euros * 100,
    formerCents: line.avant === undefined ? undefined : line.avant * 100,
    briefs: { below: line.sousEnBref, reached: line.atteintEnBref, idle: undefined },
    verdicts: { below: line.sous, reached: line.atteint, idle: line.sansObjet },
  })) satisfies z.ZodType<Threshold>;

/** The rule on contracts signed before the application. */
export const signing = z
  .strictObject({
    ...stated,
    ressources: z.array(id).min(1).describe('Les aides que la règle concerne'),
    question: describedText('La question posée à la commune'),
    oui: describedText('La réponse : un acte est signé'),
    non: describedText('La réponse : rien n’est signé'),
    enBref: z
      .strictObject({
        respectee: describedText('En une ligne : rien n’est signé'),
        enfreinte: describedText('En une ligne : un acte est signé'),
        sansReponse: describedText('En une ligne, tant que la question est sans réponse'),
      })
      .describe('Ce que dit la règle en une ligne'),
    respectee: describedText('Dit quand rien n’est signé'),
    enfreinte: describedText('Dit quand un acte est signé'),
    sansReponse: describedText('Dit tant que la question est sans réponse'),
    sansObjet: describedText('Dit quand aucune de ces aides n’est dans le plan'),
  })
  .describe('La règle sur ce qui ne doit pas être signé avant la demande')
  .transform((line) => ({
    title: line.titre,
    sentence: line.phrase,
    sources: line.sources,
    resources: line.ressources,
    question: line.question,
    yes: line.oui,
    no: line.non,
    briefs: {
      kept: line.enBref.respectee,
      broken: line.enBref.enfreinte,
      unanswered: line.enBref.sansReponse,
      idle: undefined,
    },
    verdicts: {
      kept: line.respectee,
      broken: line.enfreinte,
      unanswered: line.sansReponse,
      idle: line.sansObjet,
    },
  }));
