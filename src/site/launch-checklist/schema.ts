import { z } from 'astro/zod';
import { describedText, filledText, pageAddress } from '../../content-model/fields.ts';

const point = z.strictObject({
  quoi: describedText('Ce qui est attendu, en une phrase'),
  pourquoi: describedText('Pourquoi le site en a besoin'),
  pages: z.array(pageAddress).min(1).optional().describe('Les pages concernées, comme « /contact/ »'),
});

const pointToSupply = point.extend({
  cles: z
    .array(z.string().min(1))
    .min(1)
    .optional()
    .describe('Les coordonnées du site qui ferment le point ; une suffit'),
});

const question = z.strictObject({
  question: describedText('La question à trancher'),
  pourquoi: describedText('Ce que la réponse change'),
  enAttendant: describedText('Ce que le site dit tant que la question est ouverte'),
  pages: point.shape.pages,
});

const theme = z.strictObject({
  theme: describedText('Ce qui réunit les questions, après « À trancher : »'),
  questions: z.array(question).min(1).describe('Les questions du thème, la plus importante d’abord'),
});

const paper = z
  .strictObject({
    titre: describedText('Le titre du document'),
    usage: describedText('Comment remplir le document'),
    pied: filledText('Le bas de chaque page, avec le jour où le document est fait', ['date']),
    point: describedText('Le titre de la colonne de ce qui est ouvert'),
    pourquoi: describedText('Le titre de la colonne des raisons'),
    enAttendant: describedText('Le titre de la colonne de ce que dit le site'),
    reponse: describedText('Le titre de la colonne à remplir'),
    styleACompleter: describedText('Le nom du style de ce qui est à remplir'),
    styleTableau: describedText('Le nom du style du texte d’un tableau'),
    styleColonne: describedText('Le nom du style d’un titre de colonne'),
  })
  .describe('Le document de réunion')
  .transform(({ titre, usage, pied, point: what, pourquoi, enAttendant, reponse, ...styles }) => ({
    title: titre,
    usage,
    foot: pied,
    columns: { what, why: pourquoi, meanwhile: enAttendant, answer: reponse },
    styles: {
      blank: styles.styleACompleter,
      cell: styles.styleTableau,
      columnTitle: styles.styleColonne,
    },
  }));

function renamed({ quoi, pourquoi, pages }: z.output<typeof point>) {
  return { what: quoi, why: pourquoi, pages: pages ?? [] };
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
    aValider: z.array(point).describe('Les textes que le Département doit valider'),
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
      questions: entry.questions.map(({ question: quoi, enAttendant, ...rest }) => ({
        ...renamed({ quoi, ...rest }),
        meanwhile: enAttendant,
      })),
    })),
    toSupply: aFournir.map((entry) => ({ ...renamed(entry), keys: entry.cles ?? [] })),
    toConfirm: aConfirmer.map(renamed),
    toValidate: aValider.map(renamed),
  }));
