import { downloadFile } from '../../../components/browser/download-file.ts';
import { wordType } from '../../../components/word-type.ts';
import type { HandOver } from '../hand-over.ts';
import { toAction } from './channel.ts';

/** What writes Word files: it comes with the first press. */
const writer = () => import('../../../guides/documents/letter-file.ts');

export const fichier: HandOver = ({ request, settings, texts: { canaux }, onDone }) => ({
  acts: [
    {
      label: canaux.fichier.bouton,
      act: async () => {
        const file = toAction(request, settings);
        if (file === undefined) return canaux.fichier.echec;
        try {
          const { letterFile } = await writer();
          const { name, title, parts } = file;
          const content = letterFile(title, parts, new Date());
          if (!downloadFile({ name, type: wordType, content })) return canaux.fichier.echec;
        } catch {
          // Without the network, what writes the file may not come.
          return canaux.fichier.echec;
        }
        onDone();
        return canaux.fichier.fait;
      },
    },
  ],
});
