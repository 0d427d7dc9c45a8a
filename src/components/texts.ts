import { z } from 'astro/zod';
import { describedText } from '../content-model/fields.ts';

/** What pages say where no script runs, or where the script has not come. */
const sansJavaScript = z.strictObject({
  panne: describedText('Dit quand le script de la page n’est pas arrivé'),
  recharger: describedText('Que faire alors'),
  copier: describedText('Que faire alors, quand on a écrit quelque chose'),
  demande: describedText('Comment faire la demande sans JavaScript'),
  code: describedText('Comment se servir d’un code sans JavaScript'),
});

/** The titles of parts that several pages have. */
const sections = z.strictObject({
  ensuite: describedText('Devant ce qui vient après un niveau'),
  apporte: describedText('Le titre des prestations'),
  pourQui: describedText('Le titre des situations auxquelles un niveau répond'),
  imprime: describedText('Devant le jour d’impression, sur le papier'),
  cas: describedText('Le titre des situations'),
});

/** The texts of `interface.yaml` that any feature may show. */
export const sharedTexts = {
  niveau: describedText('Le mot devant le numéro d’un niveau'),
  accessibilite: describedText('La mention d’accessibilité, au bas de chaque page'),
  parler: describedText('Ce qui introduit le numéro de téléphone'),
  sections: sections.describe('Les titres et les mots que plusieurs pages ont'),
  sansJavaScript: sansJavaScript.describe('Ce qui est dit quand une page n’a pas son script'),
};
