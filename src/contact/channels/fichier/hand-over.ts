import { downloadFile } from '../../../components/browser/download-file.ts';
import type { HandOver } from '../hand-over.ts';
import { toAction } from './channel.ts';

export const fichier: HandOver = ({ request, settings, texts: { canaux }, onDone }) => ({
  acts: [
    {
      label: canaux.fichier.bouton,
      act: () => {
        const file = toAction(request, settings);
        if (file === undefined || !downloadFile(file)) return canaux.fichier.echec;
        onDone();
        return canaux.fichier.fait;
      },
    },
  ],
});
