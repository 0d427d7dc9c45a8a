import { z } from 'astro/zod';
import type { ShareRule, Threshold } from '../financing/plan-model.ts';
import { id, text } from './fields.ts';

/** A sentence of money or law, with what bears it out. */
const stated = { titre: text, phrase: text, sources: z.array(id).min(1) };

/** A rule on a share, with its sentence and its verdicts. */
export const rule = z
  .strictObject({
    id,
    ...stated,
    ressources: z.array(id).min(1).describe('Les lignes dont la somme fait la part'),
    base: z.enum(['argent-public', 'depense-retenue']).describe('Ce dont la part est prise'),
    limite: z.enum(['au-moins', 'au-plus']),
    pourcent: z.number().min(0).max(100),
    toujours: z.literal(true).optional().describe('Présent si la règle vaut aussi sans ces ressources'),
    respectee: text,
    enfreinte: text,
    sansObjet: text.optional().describe('Absent si la règle a toujours quelque chose à dire'),
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
    verdicts: { kept: line.respectee, broken: line.enfreinte, idle: line.sansObjet },
  })) satisfies z.ZodType<ShareRule>;

/** An amount from which another procedure applies. */
export const threshold = z
  .strictObject({
    id,
    ...stated,
    depenses: z.array(id).min(1).describe('Les lignes qui sont chacune un achat de cette sorte'),
    euros: z.int().min(1).describe('Le seuil, atteint dès qu’une de ces lignes l’égale'),
    avant: z.int().min(1).optional().describe('Le seuil d’avant, si une page le cite encore'),
    sous: text,
    atteint: text,
    sansObjet: text,
  })
  .transform((line) => ({
    id: line.id,
    title: line.titre,
    sentence: line.phrase,
    sources: line.sources,
    expenses: line.depenses,
    cents: line.euros * 100,
    formerCents: line.avant === undefined ? undefined : line.avant * 100,
    verdicts: { below: line.sous, reached: line.atteint, idle: line.sansObjet },
  })) satisfies z.ZodType<Threshold>;

/** What may not be signed before the demand. */
export const signing = z
  .strictObject({
    ...stated,
    ressources: z.array(id).min(1).describe('Les aides que la règle concerne'),
    question: text,
    oui: text,
    non: text,
    respectee: text,
    enfreinte: text,
    sansReponse: text,
    sansObjet: text,
  })
  .transform((line) => ({
    title: line.titre,
    sentence: line.phrase,
    sources: line.sources,
    resources: line.ressources,
    question: line.question,
    yes: line.oui,
    no: line.non,
    verdicts: {
      kept: line.respectee,
      broken: line.enfreinte,
      unsaid: line.sansReponse,
      idle: line.sansObjet,
    },
  }));
