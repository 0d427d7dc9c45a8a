import { copyText } from '../../../components/browser/copy-text.ts';
import type { HandOver } from '../hand-over.ts';
import { toAction } from './channel.ts';

export const copie: HandOver = ({ request, settings, texts, onDone }) => ({
  acts: [
    {
      label: texts.canaux.copie.bouton,
      act: async () => {
        if (!(await copyText(toAction(request, settings)?.text ?? ''))) return texts.copieRefusee;
        onDone();
        return texts.canaux.copie.fait;
      },
    },
  ],
});
