import { z } from 'astro/zod';
import { said } from '../content-model/fields.ts';

/** What pages say where no script runs, or where the script has not come. */
export const sansJavaScript = z.strictObject({
  panne: said('Dit quand le script de la page n’est pas arrivé'),
  recharger: said('Que faire alors'),
  copier: said('Que faire alors, quand on a écrit quelque chose'),
  demande: said('Comment faire la demande sans JavaScript'),
  code: said('Comment se servir d’un code sans JavaScript'),
});
