import { z } from 'astro/zod';
import { expenseKinds, laterStages } from '../scheme-facts.ts';
import { describedText, untrimmedText, filledText, pageLink } from '../../content-model/fields.ts';

/** A sentence with a count. */
function counted(of: string) {
  return z
    .strictObject({
      une: describedText('La phrase quand il y en a une'),
      plusieurs: filledText('La phrase au-delà', ['nombre']),
    })
    .describe(of);
}

/** Clauses on the usefulness of a scheme at a stage. */
const usefulness = {
  utile: describedText('Dit d’une aide utile à cette étape'),
  inutile: describedText('Dit d’une aide qui ne l’est pas'),
};

const expense = z.strictObject({
  nom: describedText('La dépense, telle que le visiteur la choisit'),
  paie: describedText('Dit d’une aide qui peut la financer'),
  nonTrouve: describedText('Dit d’une aide dont rien ne dit qu’elle la finance'),
});

const fields = z.strictObject({
  titre: describedText('Le titre des choix'),
  commune: describedText('La question sur la commune'),
  erreurCommune: describedText('Dit quand ce n’en est pas une'),
  habitants: describedText('La question sur la taille de la commune'),
  aideHabitants: describedText('Comment y répondre'),
  population: filledText('D’où vient le nombre d’une commune reconnue', ['annee']),
  erreurHabitants: describedText('Dit quand ce n’est pas un nombre'),
  depense: describedText('La question sur la dépense'),
  touteDepense: describedText('Le choix de qui ne le dit pas'),
  montant: describedText('La question sur le montant'),
  erreurMontant: describedText('Dit quand ce n’est pas un montant'),
  etape: describedText('La question sur l’étape'),
  touteEtape: describedText('Le choix de qui ne le dit pas'),
  sansReponse: describedText('Ce qu’est la liste tant que rien ne la trie, et ce que donnent les réponses'),
  preciser: describedText('Le bouton qui montre l’étape et la taille'),
});

const asked = z.strictObject({
  titre: describedText('Le titre des programmes à cocher, sous ce qui est à vérifier'),
  aide: describedText('Comment cocher'),
  aucunAutre: describedText('La case de qui n’est dans aucun autre programme'),
  liste: describedText('Ce qui introduit la source d’une liste de communes'),
});

const brief = z.strictObject({
  titre: describedText('Le nom de cette ligne'),
  commune: describedText('Devant la commune'),
  habitants: filledText('La taille', ['nombre']),
  depense: describedText('Devant la dépense'),
  montant: filledText('Le montant, après la dépense', ['montant']),
  etape: describedText('Devant l’étape'),
});

const groups = z.strictObject({
  appels: counted('Les tout premiers appels d’un village'),
  premier: counted('Les aides dont aucune condition des choix ne reste ouverte'),
  verifier: counted('Les aides dont une condition est à vérifier'),
  suite: filledText('Le bouton qui montre la suite d’un groupe', ['nombre']),
  page: describedText('Le lien vers la page d’une aide, avant son nom lu à haute voix'),
  autres: counted('Le bouton qui montre les autres : sans appel ouvert, ou sans argent'),
  reste: describedText('Le titre de ce qui suit, replié, chaque groupe sous sa raison'),
});

const plan = z.strictObject({
  lien: describedText('Le lien vers le plan de financement'),
  avec: counted('Le lien qui fait le plan avec les aides du premier groupe, ou avec celles que l’on retient'),
  plancher: filledText('La part qu’une règle donne à l’aide accordée', ['montant', 'base']),
});

const page = z.strictObject({
  verification: describedText('Ce qui introduit la vérification la plus ancienne'),
  closes: describedText('Le titre des aides closes'),
  sansScript: describedText('Dit sans JavaScript'),
});

const count = z.strictObject({
  proches: describedText('Le titre quand aucune aide ne répond à tous les choix : les plus proches suivent'),
  autrement: describedText('Ce qui suit ce titre, avant le numéro de téléphone'),
  sansAppel: counted('Combien d’aides sans appel ouvert, quand il n’y en a pas d’autres'),
  ecartees: counted('Le bouton qui montre les aides écartées'),
});

const size = z.strictObject({
  illimitee: describedText('Dit d’une aide où la taille ne compte pas'),
  convient: filledText('Dit quand la commune est assez petite', ['habitants', 'limite']),
  condition: filledText('Dit quand elle l’est sous condition', ['habitants', 'limite', 'condition']),
  depasse: filledText('Dit quand elle est trop grande', ['habitants', 'limite']),
  aDire: describedText('Dit quand la taille n’est pas donnée'),
});

const localGroup = z.strictObject({
  connu: filledText('Dit quand l’aide nomme qui répond pour l’intercommunalité', ['nom', 'telephone']),
  inconnu: filledText('Dit quand elle ne le nomme pas', ['intercommunalite']),
});

const programme = z.strictObject({
  aucun: describedText('Dit d’une aide qui n’en demande pas'),
  convient: filledText('Dit quand la commune est dans un programme demandé', ['programmes']),
  manque: filledText('Dit quand elle n’est dans aucun', ['programmes']),
  aDire: filledText('Dit quand elle n’a pas répondu', ['programmes']),
});

const outside = z.strictObject({
  titre: describedText('Le titre'),
  phrase: describedText('Que faire'),
  lien: pageLink.describe('Où lire quoi faire'),
});

/** The sentences of the finder. */
export const trouver = z.strictObject({
  etapes: z
    .record(
      z.enum(laterStages),
      z.strictObject({ nom: describedText('L’étape, telle que le visiteur la choisit'), ...usefulness }),
    )
    .describe('Les étapes qui suivent le dernier niveau'),
  niveau: z
    .strictObject({
      utile: filledText('Dit d’une aide utile à ce niveau', ['niveau']),
      inutile: filledText('Dit d’une aide qui ne l’est pas', ['niveau']),
    })
    .describe('Pour un niveau'),
  depenses: z.record(z.enum(expenseKinds), expense).describe('Les dépenses que le visiteur choisit'),
  champs: fields.describe('Les mots des choix'),
  programmes: asked.describe('Les programmes que le visiteur coche'),
  resume: brief.describe('Les choix en une ligne'),
  groupes: groups.describe('Les groupes d’aides'),
  plan: plan.describe('Ce qui mène au plan de financement'),
  page: page.describe('Ce que la page dit en dehors du tri'),
  ailleurs: outside.describe('Ce qui remplace les aides pour une commune d’un autre département'),
  bilan: count.describe('Ce que les choix donnent, en nombres'),
  taille: size.describe('Pourquoi, selon la taille de la commune'),
  programme: programme.describe('Pourquoi, selon les programmes'),
  groupe: localGroup.describe('À qui demander, selon l’intercommunalité'),
  entre: untrimmedText('Ce qui sépare deux raisons, avec ses espaces'),
  ou: untrimmedText('Ce qui sépare deux programmes, avec ses espaces'),
});
