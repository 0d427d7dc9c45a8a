import { z } from 'astro/zod';
import { describedText, filledText, pageAddress } from '../../content-model/fields.ts';

const answeredBy = describedText('Qui pourrait répondre : une fonction ou un service, jamais une personne');

const pointToConfirm = z.strictObject({
  quoi: describedText('Ce qui est attendu, en une phrase'),
  pourquoi: describedText('Pourquoi le site en a besoin, ou ce que la réponse change'),
  repond: answeredBy,
  pages: z.array(pageAddress).min(1).optional().describe('Les pages concernées, comme « /contact/ »'),
});

const point = pointToConfirm.extend({
  repond: answeredBy.optional(),
  enAttendant: describedText('Ce que le site dit tant que le point est ouvert').optional(),
  cles: z
    .array(z.string().min(1))
    .min(1)
    .optional()
    .describe('Les coordonnées du site qui ferment le point ; une suffit'),
  loi: z.literal(true).optional().describe('Présent si la loi demande ce texte'),
});

const theme = z
  .strictObject({
    theme: describedText('Ce qui se décide, en peu de mots'),
    repond: answeredBy,
    points: z.array(point).min(1).describe('Les points à régler, le plus important d’abord'),
  })
  .transform(({ theme: title, repond: who, points }) => ({
    title,
    who,
    points: points.map(({ quoi, pourquoi, enAttendant, repond, cles, loi, pages }) => ({
      what: quoi,
      why: pourquoi,
      who: repond ?? who,
      meanwhile: enAttendant,
      keys: cles ?? [],
      isAskedByLaw: loi ?? false,
      pages: pages ?? [],
    })),
  }));

/** The most decisions that a meeting of an hour takes. */
const MOST_DECISIONS = 12;

const reason = (why: string) =>
  z
    .strictObject({ pourquoi: describedText(why), repond: answeredBy })
    .describe(why)
    .transform(({ pourquoi, repond }) => ({ why: pourquoi, who: repond }));

/** What the site finds by itself, and whom to ask about it. */
const found = z
  .strictObject({
    legifrance: reason('Dit d’un texte de loi lu dans une copie'),
    original: z
      .strictObject({
        pourquoi: filledText('Dit d’un autre texte lu dans une copie', ['original']),
        repond: answeredBy,
      })
      .describe('Un texte lu dans une copie, dont on dit qui tient l’original'),
    copie: reason('Dit d’un texte lu dans une copie dont on ne dit pas qui tient l’original'),
    secondaire: reason('Dit d’une source qui n’est pas officielle'),
    phrase: reason('Dit d’une phrase marquée « (à confirmer) »'),
    ancien: z
      .strictObject({
        pourquoi: filledText('Dit d’une page vérifiée depuis plus d’un an', ['date']),
        repond: answeredBy,
      })
      .describe('Une page vérifiée depuis plus d’un an'),
    critere: z.strictObject({ repond: answeredBy }).describe('Un critère d’accessibilité à faire'),
    brouillon: reason('Dit d’une page non publiée'),
  })
  .describe('Ce que le site trouve seul, et à qui le demander');

const paper = z
  .strictObject({
    titre: describedText('Le titre du document'),
    usage: describedText('Comment remplir le document'),
    resume: filledText('Combien de décisions, combien de points, combien la loi en demande', [
      'decisions',
      'nombre',
      'loi',
    ]),
    theme: describedText('Le titre de la colonne des décisions'),
    points: describedText('Le titre de la colonne du nombre de points'),
    parLaLoi: describedText('Le titre de la colonne de ce que la loi demande'),
    loiDAbord: describedText('Le titre de la liste de ce que la loi demande'),
    pied: filledText('Le bas de chaque page, avec le jour où le document est fait', ['date']),
    point: describedText('Le titre de la colonne de ce qui est ouvert'),
    pourquoi: describedText('Ce qui précède les raisons'),
    enAttendant: describedText('Ce qui précède ce que dit le site'),
    repond: describedText('Ce qui précède qui pourrait répondre'),
    reponse: describedText('Le titre de la colonne à remplir'),
    caseEtDate: describedText('La case à cocher et la date à remplir'),
    surLesPages: filledText('Les titres des pages qui parlent du point', ['titres']),
    styleACompleter: describedText('Le nom du style de ce qui est à remplir'),
    styleTableau: describedText('Le nom du style du texte d’un tableau'),
    styleColonne: describedText('Le nom du style d’un titre de colonne'),
    aLEcran: describedText('Ce que la page en développement dit avant le lien vers le document Word'),
    telecharger: describedText('Le lien vers le document Word'),
  })
  .describe('Le document de réunion')
  .transform((words) => ({
    title: words.titre,
    usage: words.usage,
    summary: {
      count: words.resume,
      columns: { theme: words.theme, points: words.points, askedByLaw: words.parLaLoi },
      lawFirst: words.loiDAbord,
    },
    foot: words.pied,
    columns: {
      what: words.point,
      why: words.pourquoi,
      meanwhile: words.enAttendant,
      who: words.repond,
      answer: words.reponse,
    },
    boxAndDate: words.caseEtDate,
    onPages: words.surLesPages,
    styles: {
      blank: words.styleACompleter,
      cell: words.styleTableau,
      columnTitle: words.styleColonne,
    },
    screen: { before: words.aLEcran, download: words.telecharger },
  }));

/** What the site cannot know by itself of what is open before its launch; a point that is settled is deleted. */
export const launchChecklist = z
  .strictObject({
    titre: describedText('Le titre de la liste'),
    rien: describedText('Dit quand rien n’est ouvert'),
    titres: z
      .strictObject({
        pourOuvrir: describedText('Le titre de ce qui se décide avant d’ouvrir'),
        ensuite: describedText('Le titre de ce qui se règle une fois le site ouvert'),
        aConfirmer: describedText('Le titre de ce qui n’est pas confirmé'),
      })
      .describe('Les titres des trois parties'),
    trouve: found,
    document: paper,
    pourOuvrir: z
      .array(theme)
      .max(MOST_DECISIONS)
      .describe('Les décisions sans lesquelles le site n’ouvre pas'),
    ensuite: z.array(theme).describe('Ce qui se corrige en ligne, une fois le site ouvert'),
    aConfirmer: z.array(pointToConfirm).describe('Ce que personne n’a vérifié'),
  })
  .transform(({ titre, rien, titres, trouve, document, pourOuvrir, ensuite, aConfirmer }) => ({
    title: titre,
    none: rien,
    titles: { toOpen: titres.pourOuvrir, afterwards: titres.ensuite, toConfirm: titres.aConfirmer },
    found: {
      onLegifrance: trouve.legifrance,
      original: { why: trouve.original.pourquoi, who: trouve.original.repond },
      copy: trouve.copie,
      secondary: trouve.secondaire,
      sentence: trouve.phrase,
      stale: { why: trouve.ancien.pourquoi, who: trouve.ancien.repond },
      criterion: trouve.critere.repond,
      draft: trouve.brouillon,
    },
    paper: document,
    toOpen: pourOuvrir,
    afterwards: ensuite,
    toConfirm: aConfirmer.map(({ quoi, pourquoi, repond, pages }) => ({
      what: quoi,
      why: pourquoi,
      who: repond,
      pages: pages ?? [],
    })),
  }));
