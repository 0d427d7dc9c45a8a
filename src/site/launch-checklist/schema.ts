import { z } from 'astro/zod';
import { describedText, filledText, pageAddress } from '../../content-model/fields.ts';

const point = z.strictObject({
  quoi: describedText('Ce qui est attendu, en une phrase'),
  pourquoi: describedText('Pourquoi le site en a besoin'),
  pages: z.array(pageAddress).min(1).optional().describe('Les pages concernées, comme « /contact/ »'),
});

/** A point that the meeting goes through. */
const pointForMeeting = point.extend({
  repond: describedText('Qui pourrait répondre : une fonction ou un service, jamais une personne'),
});

const pointToSupply = pointForMeeting.extend({
  cles: z
    .array(z.string().min(1))
    .min(1)
    .optional()
    .describe('Les coordonnées du site qui ferment le point ; une suffit'),
});

const pointToValidate = pointForMeeting.extend({
  loi: z.literal(true).optional().describe('Présent si la loi demande ce texte'),
});

const question = z.strictObject({
  question: describedText('La question à trancher'),
  pourquoi: describedText('Ce que la réponse change'),
  enAttendant: describedText('Ce que le site dit tant que la question est ouverte'),
  repond: pointForMeeting.shape.repond.optional(),
  pages: point.shape.pages,
});

const theme = z.strictObject({
  theme: describedText('Ce qui réunit les questions, après « À trancher : »'),
  repond: pointForMeeting.shape.repond,
  questions: z.array(question).min(1).describe('Les questions du thème, la plus importante d’abord'),
});

const paper = z
  .strictObject({
    titre: describedText('Le titre du document'),
    usage: describedText('Comment remplir le document'),
    resume: filledText('Combien de points sont à régler, et combien la loi en demande', ['nombre', 'loi']),
    theme: describedText('Le titre de la colonne des thèmes'),
    points: describedText('Le titre de la colonne du nombre de points'),
    numeros: describedText('Le titre de la colonne des numéros'),
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
      columns: {
        theme: words.theme,
        points: words.points,
        numbers: words.numeros,
        askedByLaw: words.parLaLoi,
      },
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

function renamed({ quoi, pourquoi, pages }: z.output<typeof point>) {
  return { what: quoi, why: pourquoi, pages: pages ?? [] };
}

function forMeeting({ repond, ...rest }: z.output<typeof pointForMeeting>) {
  return { ...renamed(rest), who: repond };
}

/** What the site cannot know by itself of what is open before its launch; a point that is settled is deleted. */
export const launchChecklist = z
  .strictObject({
    titre: describedText('Le titre de la liste'),
    rien: describedText('Dit quand rien n’est ouvert'),
    titres: z
      .strictObject({
        aTrancher: describedText('Le titre de ce qui est à trancher'),
        aFournir: describedText('Le titre de ce qui manque'),
        aConfirmer: describedText('Le titre de ce qui n’est pas confirmé'),
        aValider: describedText('Le titre de ce qui est à valider'),
      })
      .describe('Les titres des quatre listes'),
    document: paper,
    aTrancher: z.array(theme).describe('Les questions que seul le Département peut trancher, par thème'),
    aFournir: z.array(pointToSupply).describe('Ce que le Département doit fournir'),
    aConfirmer: z.array(point).describe('Ce que personne n’a vérifié'),
    aValider: z.array(pointToValidate).describe('Les textes que le Département doit valider'),
  })
  .transform(({ titre, rien, titres, document, aTrancher, aFournir, aConfirmer, aValider }) => ({
    title: titre,
    none: rien,
    titles: {
      toSettle: titres.aTrancher,
      toSupply: titres.aFournir,
      toConfirm: titres.aConfirmer,
      toValidate: titres.aValider,
    },
    paper: document,
    toSettle: aTrancher.map((entry) => ({
      theme: entry.theme,
      questions: entry.questions.map(({ question: quoi, enAttendant, repond = entry.repond, ...rest }) => ({
        ...forMeeting({ quoi, repond, ...rest }),
        meanwhile: enAttendant,
      })),
    })),
    toSupply: aFournir.map((entry) => ({ ...forMeeting(entry), keys: entry.cles ?? [] })),
    toConfirm: aConfirmer.map(renamed),
    toValidate: aValider.map((entry) => ({ ...forMeeting(entry), isAskedByLaw: entry.loi ?? false })),
  }));
