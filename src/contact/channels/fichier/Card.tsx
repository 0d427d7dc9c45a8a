import { downloadFile } from '../../../components/browser/download-file.ts';
import type { CardProps } from '../card.ts';
import { useAttempt } from '../use-attempt.ts';
import { toAction } from './channel.ts';

export default function FileCard({ request, settings, texts, look, onDone }: CardProps) {
  const { said, onClick } = useAttempt(request);
  const { fichier } = texts.canaux;
  const download = () => {
    const file = toAction(request, settings);
    const isGiven = file !== undefined && downloadFile(file);
    if (isGiven) onDone();
    return isGiven ? fichier.fait : fichier.echec;
  };
  return (
    <>
      <button type="button" class={look} onClick={onClick(download)}>
        {fichier.bouton}
      </button>
      <p role="status">{said}</p>
    </>
  );
}
