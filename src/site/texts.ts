import { z } from 'astro/zod';
import { describedText, filledText, text } from '../content-model/fields.ts';
import { namesOf } from '../content-model/names-of.ts';
import { details } from './details.ts';
import { pageKinds } from './page-kind.ts';

/** What the site says of what it keeps on the device. */
const horsConnexion = z.strictObject({
  titre: describedText('Le titre de cette partie'),
  sansScript: describedText('Dit sans JavaScript'),
  entier: filledText('Dit quand le site entier est gardé', ['jour', 'version', 'taille']),
  partie: filledText('Dite quand seules les pages vues sont gardées', [
    'jour',
    'fichiers',
    'total',
    'version',
    'taille',
  ]),
  enCours: describedText('Dit pendant la copie'),
  rien: describedText('Dit avant la copie'),
  refuse: describedText('Dit quand le visiteur a refusé'),
  impossible: describedText('Dit quand le navigateur ne peut rien garder'),
  effacer: describedText('Le bouton qui efface et refuse'),
  renoncer: describedText('Le bouton qui refuse, quand rien n’est encore gardé'),
  garder: describedText('Le bouton qui accepte'),
});

/** What the menu says where it does not say the name of a kind of page. */
const menu = z.strictObject({
  offre: describedText('Ce qui mène à l’offre'),
  aides: describedText('Ce qui mène aux aides, si le site en a').default(''),
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
  genres: z
    .record(z.enum(pageKinds), text.default(''))
    .describe('Le nom de chaque genre de page ; celui d’une partie dont le site se passe peut manquer'),
  menu: menu.describe('Les mots du menu, en haut de chaque page'),
  preparation: preparation.describe('Ce qui est dit tant qu’il manque au site ce que la loi demande'),
  mentions: z
    .partialRecord(z.enum(detailKeys), text)
    .describe('Les noms des coordonnées du site, là où une page les dit'),
  horsConnexion: horsConnexion.describe('Ce qui est dit de la copie du site sur l’appareil'),
};
