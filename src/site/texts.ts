import { z } from 'astro/zod';
import { describedText, filledText, text } from '../content-model/fields.ts';
import { namesOf } from '../content-model/names-of.ts';
import { details } from './details.ts';
import { pageKinds } from './page-kind.ts';

/** What the site says of what it keeps on the device. */
const horsConnexion = z.strictObject({
  titre: describedText('Le titre de cette partie'),
  sansScript: describedText('Dit sans JavaScript'),
  essentiel: filledText('Dit quand ce qu’il faut à une démarche est gardé', ['jour', 'verifie']),
  entier: filledText('Dit quand le site entier est gardé', ['jour', 'verifie']),
  partie: filledText('Dit quand il manque des fichiers à la copie', ['fichiers', 'total']),
  enCours: describedText('Dit pendant la copie'),
  interrompue: describedText('Dit quand une copie s’est arrêtée avant la fin'),
  rien: describedText('Dit avant toute copie'),
  refuse: describedText('Dit quand le visiteur a refusé'),
  impossible: describedText('Dit quand le navigateur ne peut rien garder'),
  retiree: describedText('Dit quand le site ne se garde plus'),
  garder: filledText('Le bouton qui garde le site entier', ['taille']),
  effacer: describedText('Le bouton qui efface la copie et refuse la suivante'),
  refuser: describedText('Le bouton qui refuse, avant toute copie'),
});

/** What the menu says where it does not say the name of a kind of page. */
const menu = z.strictObject({
  offre: describedText('Ce qui mène à l’offre'),
  aides: describedText('Ce qui mène aux aides'),
  etapes: describedText('Ce qui mène au parcours, au pied des pages'),
  commencer: describedText('Le bouton qui mène à l’autodiagnostic, pour qui ne sait pas encore'),
});

/** What is said as long as the site lacks what the law asks of it. */
const preparation = z.strictObject({
  bandeau: describedText('Dit en haut de chaque page'),
  reste: filledText('Dit là où la loi veut des mentions qui manquent, avec leurs noms', ['mentions']),
});

const detailKeys = namesOf(details);

/** The texts of `interface.yaml` about the site itself. */
export const siteTexts = {
  genres: z.record(z.enum(pageKinds), text).describe('Le nom de chaque genre de page'),
  menu: menu.describe('Les mots du menu, en haut de chaque page'),
  preparation: preparation.describe('Ce qui est dit tant qu’il manque au site ce que la loi demande'),
  mentions: z
    .partialRecord(z.enum(detailKeys), text)
    .describe('Les noms des coordonnées du site, là où une page les dit'),
  suite: describedText(
    'Ce qui vient après un appel ou une demande, tant que le site n’a pas de ligne « suite »',
  ),
  horsConnexion: horsConnexion.describe('Ce qui est dit de la copie du site sur l’appareil'),
};
