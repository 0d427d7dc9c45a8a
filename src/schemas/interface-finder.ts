import { z } from 'astro/zod';
import { typography } from '../build/typography.ts';
import { expenseKinds, laterStages } from '../financing/match-facts.ts';
import { text } from './fields.ts';

/** What stands between two texts, with its spaces. */
const joint = z.string().overwrite(typography);

/** A sentence that counts: with `{nombre}` where it says how many. */
const counted = z.strictObject({ une: text, plusieurs: text });

/** The sentences that sort the aids. */
export const trouver = z.strictObject({
  etapes: z
    .record(z.enum(laterStages), z.strictObject({ nom: text, utile: text, inutile: text }))
    .describe('Les étapes qui suivent le dernier niveau'),
  niveau: z.strictObject({ utile: text, inutile: text }).describe('Pour un niveau, avec « {niveau} »'),
  depenses: z.record(z.enum(expenseKinds), z.strictObject({ nom: text, paie: text, nonTrouve: text })),
  champs: z.strictObject({
    titre: text,
    etape: text,
    touteEtape: text,
    depense: text,
    touteDepense: text,
    habitants: text,
    aideHabitants: text,
    erreurHabitants: text,
    programmes: text,
    aideProgrammes: text,
    aucunAutre: text,
    liste: text,
  }),
  tableau: z.strictObject({
    titre: text,
    verification: text,
    closes: text,
    sansScript: text,
    ensuite: text,
    plan: text,
    taille: text,
    programmes: text,
  }),
  adresse: text,
  bilan: z.strictObject({
    aucune: text,
    autrement: text,
    aides: counted,
    condition: z.strictObject({ une: joint, plusieurs: joint }),
    sansAppel: counted,
    ecartees: counted,
  }),
  avis: z.strictObject({ convient: text, condition: text }),
  taille: z.strictObject({
    illimitee: text,
    convient: text,
    condition: text,
    depasse: text,
    aDire: text,
  }),
  programme: z.strictObject({ aucun: text, convient: text, manque: text, aDire: text }),
  dit: joint,
  entre: joint,
  ou: joint,
});

/** The chart of what each aid may pay. */
export const parDepense = z.strictObject({
  titre: text,
  etats: z.strictObject({ confirme: text, 'a-confirmer': text, 'sans-appel': text }),
  rien: text.describe('Où aucune source ne dit que l’aide peut payer'),
});

/** The names of what the page of an aid says. */
export const financement = z.strictObject({
  financeur: text,
  beneficiaires: text,
  population: text,
  habitants: text,
  depenses: text,
  montant: text,
  demande: text,
  avantDemarrage: text,
  cumul: text,
  validite: text,
  liens: text,
  plan: text,
});
