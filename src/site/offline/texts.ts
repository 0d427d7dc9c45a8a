import { z } from 'astro/zod';
import { said } from '../../content-model/fields.ts';

/** What the site says of what it keeps on the device. */
export const horsConnexion = z.strictObject({
  titre: said('Le titre de cette partie'),
  sansScript: said('Dit sans JavaScript'),
  entier: said('Dit quand le site entier est gardé ; {jour}, {version} et {taille}'),
  partie: said('Dite quand le visiteur ménage ses données : seules les pages vues sont gardées'),
  enCours: said('Dit pendant la copie'),
  rien: said('Dit avant la copie'),
  refuse: said('Dit quand le visiteur a refusé'),
  impossible: said('Dit quand le navigateur ne peut rien garder'),
  effacer: said('Le bouton qui efface et refuse'),
  renoncer: said('Le bouton qui refuse, quand rien n’est encore gardé'),
  garder: said('Le bouton qui accepte'),
});
