import { z } from 'astro/zod';
import { describedText } from '../../../content-model/fields.ts';
import { toSupply, toValidate, toVerify, validation } from './points-schema.ts';

const group = (help: string) =>
  z
    .strictObject({
      titre: describedText('Le titre du groupe'),
      consigne: describedText('Comment fermer les points du groupe'),
    })
    .describe(help);

/** What stands between the site and its opening, and the words of the list that says it. */
export const opening = z
  .strictObject({
    page: z
      .strictObject({
        titre: describedText('Le titre de la liste'),
        description: describedText('Ce qu’est la liste'),
        rien: describedText('Dit quand rien n’est ouvert'),
        un: describedText('Dit quand un point est ouvert'),
        plusieurs: describedText('Dit au-delà ; {nombre}'),
      })
      .describe('Les phrases de la liste, qui ne se voit qu’avant la publication'),
    groupes: z
      .strictObject({
        aFournir: group('Ce que le Département doit fournir'),
        aValider: group('Les textes qu’il doit valider'),
        aRecontroler: group('Les textes de loi à relire'),
        secondaires: group('Les sources qui ne sont pas officielles'),
        perimes: group('Ce qui a été vérifié il y a plus d’un an'),
        brouillons: group('Les pages que leur auteur n’a pas finies'),
        accessibilite: group('Les critères d’accessibilité à faire'),
        jamaisVerifies: group('Ce que personne n’a vérifié'),
      })
      .describe('Les groupes de la liste'),
    mots: z
      .strictObject({
        marque: describedText('Ce qu’une page écrit après ce qui n’est pas confirmé'),
        aConfirmer: describedText('Que faire d’un passage qui porte cette marque'),
        ditAbsent: describedText('Ce qui introduit les pages qui disent qu’une ligne manque'),
        change: describedText('Dite d’un texte qui n’est plus celui qui a été validé ; {jour}'),
        verifie: describedText('Dite d’une vérification trop ancienne ; {jour}'),
        critere: describedText('Un critère d’accessibilité ; {numero} et {titre}'),
      })
      .describe('Les phrases qui se répètent dans la liste'),
    aFournir: z.array(toSupply).min(1).describe('Ce que le Département doit fournir'),
    aValider: z.array(toValidate).min(1).describe('Les textes qu’il doit valider'),
    secondaires: z
      .strictObject({ valide: validation.optional() })
      .describe('« valide », une fois que le Département accepte de publier les sources secondaires'),
    aVerifier: z.array(toVerify).describe('Ce que personne n’a vérifié'),
  })
  .transform(({ page, groupes, mots, aFournir, aValider, secondaires, aVerifier }) => ({
    page: {
      title: page.titre,
      description: page.description,
      none: page.rien,
      one: page.un,
      several: page.plusieurs,
    },
    groups: groupes,
    words: mots,
    toSupply: aFournir,
    toValidate: aValider,
    secondary: secondaires.valide,
    toVerify: aVerifier,
  }));
