import { z } from 'astro/zod';
import { describedText } from '../content-model/fields.ts';

/** What pages say where no script runs, or where the script has not come. */
export const sansJavaScript = z.strictObject({
  panne: describedText('Dit quand le script de la page n’est pas arrivé'),
  recharger: describedText('Que faire alors'),
  copier: describedText('Que faire alors, quand on a écrit quelque chose'),
  demande: describedText('Comment faire la demande sans JavaScript'),
  code: describedText('Comment se servir d’un code sans JavaScript'),
});
