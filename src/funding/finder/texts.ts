import { z } from 'astro/zod';
import { typography } from '../../content-model/text/typography.ts';
import { expenseKinds, laterStages } from './match-facts.ts';
import { said } from '../../content-model/fields.ts';

/** What stands between two texts, with its spaces. */
const joint = (help: string) => z.string().overwrite(typography).describe(help);

/** A sentence that counts: with `{nombre}` where it says how many. */
function counted(of: string) {
  return z
    .strictObject({
      une: said('La phrase quand il y en a une'),
      plusieurs: said('La phrase au-delà ; {nombre}'),
    })
    .describe(of);
}

/** Whether an aid is useful at a stage. */
const usefulness = {
  utile: said('Dit d’une aide utile à cette étape'),
  inutile: said('Dit d’une aide qui ne l’est pas'),
};

const expense = z.strictObject({
  nom: said('La dépense, telle que le visiteur la choisit'),
  paie: said('Dit d’une aide qui peut la payer'),
  nonTrouve: said('Dit d’une aide dont rien ne dit qu’elle la paie'),
});

const fields = z.strictObject({
  titre: said('Le titre des choix'),
  etape: said('La question sur l’étape'),
  touteEtape: said('Le choix de qui ne le dit pas'),
  depense: said('La question sur la dépense'),
  touteDepense: said('Le choix de qui ne le dit pas'),
  habitants: said('La question sur la taille de la commune'),
  aideHabitants: said('Comment y répondre'),
  erreurHabitants: said('Dit quand ce n’est pas un nombre'),
  programmes: said('Le titre des programmes à cocher'),
  aideProgrammes: said('Comment cocher'),
  aucunAutre: said('La case de qui n’est dans aucun autre programme'),
  liste: said('Ce qui introduit la source d’une liste de communes'),
});

const table = z.strictObject({
  titre: said('Le titre du tableau'),
  verification: said('Ce qui introduit la vérification la plus ancienne'),
  closes: said('Le titre des aides closes'),
  sansScript: said('Dit sans JavaScript'),
  ensuite: said('La phrase qui mène au plan de financement'),
  plan: said('Le lien de cette phrase'),
  taille: said('Ce qui précède la taille de la commune'),
  programmes: said('Ce qui précède les programmes demandés'),
});

const count = z.strictObject({
  aucune: said('Dit quand aucune aide ne convient'),
  autrement: said('Que faire alors, avant le numéro de téléphone'),
  aides: counted('Combien d’aides conviennent'),
  condition: z
    .strictObject({
      une: joint('La phrase quand il y en a une'),
      plusieurs: joint('La phrase au-delà ; {nombre}'),
    })
    .describe('Combien d’entre elles sous condition, à la suite'),
  autresSansAppel: z
    .strictObject({
      une: joint('La phrase pour une aide, avec sa virgule'),
      plusieurs: joint('La phrase au-delà ; {nombre}'),
    })
    .describe('Combien d’autres sans appel ouvert, à la suite'),
  sansAppel: counted('Combien d’aides sans appel ouvert, quand il n’y en a pas d’autres'),
  ecartees: counted('Le bouton qui montre les aides écartées'),
});

const size = z.strictObject({
  illimitee: said('Dit d’une aide où la taille ne compte pas'),
  convient: said('Dit quand la commune est assez petite ; {habitants} et {limite}'),
  condition: said('Dit quand elle l’est sous condition ; {habitants}, {limite} et {condition}'),
  depasse: said('Dit quand elle est trop grande ; {habitants} et {limite}'),
  aDire: said('Dit quand la taille n’est pas donnée'),
});

const programme = z.strictObject({
  aucun: said('Dit d’une aide qui n’en demande pas'),
  convient: said('Dit quand la commune est dans un programme demandé ; {programmes}'),
  manque: said('Dit quand elle n’est dans aucun ; {programmes}'),
  aDire: said('Dit quand elle n’a pas répondu ; {programmes}'),
});

/** The sentences that sort the aids. */
export const trouver = z.strictObject({
  etapes: z
    .record(
      z.enum(laterStages),
      z.strictObject({ nom: said('L’étape, telle que le visiteur la choisit'), ...usefulness }),
    )
    .describe('Les étapes qui suivent le dernier niveau'),
  niveau: z.strictObject(usefulness).describe('Pour un niveau, avec « {niveau} »'),
  depenses: z.record(z.enum(expenseKinds), expense).describe('Les dépenses que le visiteur choisit'),
  champs: fields.describe('Les mots des choix'),
  tableau: table.describe('Les mots du tableau'),
  adresse: said('Ce que l’adresse de la page garde'),
  bilan: count.describe('Ce que les choix donnent, en nombres'),
  avis: z
    .strictObject({
      convient: said('Dit d’une aide qui convient'),
      condition: said('Dit d’une aide sous condition'),
    })
    .describe('L’avis devant chaque aide'),
  taille: size.describe('Pourquoi, selon la taille de la commune'),
  programme: programme.describe('Pourquoi, selon les programmes'),
  dit: joint('Ce qui sépare l’aide de ses raisons, avec ses espaces'),
  entre: joint('Ce qui sépare deux raisons, avec ses espaces'),
  ou: joint('Ce qui sépare deux programmes, avec ses espaces'),
});
