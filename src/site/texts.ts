import { z } from 'astro/zod';
import { describedText, text } from '../content-model/fields.ts';
import { pageKinds } from './page-kind.ts';

/** What the site says of what it keeps on the device. */
const horsConnexion = z.strictObject({
  titre: describedText('Le titre de cette partie'),
  sansScript: describedText('Dit sans JavaScript'),
  entier: describedText('Dit quand le site entier est gardé ; {jour}, {version} et {taille}'),
  partie: describedText('Dite quand le visiteur ménage ses données : seules les pages vues sont gardées'),
  enCours: describedText('Dit pendant la copie'),
  rien: describedText('Dit avant la copie'),
  refuse: describedText('Dit quand le visiteur a refusé'),
  impossible: describedText('Dit quand le navigateur ne peut rien garder'),
  effacer: describedText('Le bouton qui efface et refuse'),
  renoncer: describedText('Le bouton qui refuse, quand rien n’est encore gardé'),
  garder: describedText('Le bouton qui accepte'),
});

/** The texts of `interface.yaml` about the site itself. */
export const siteTexts = {
  genres: z
    .record(z.enum(pageKinds), text.default(''))
    .describe('Le nom de chaque genre de page ; celui d’une partie dont le site se passe peut manquer'),
  absent: describedText('Ce qui est écrit à la place de ce que le Département n’a pas donné'),
  horsConnexion: horsConnexion.describe('Ce qui est dit de la copie du site sur l’appareil'),
};
