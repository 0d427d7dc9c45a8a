import { useState } from 'preact/hooks';
import { planCsv } from './plan-csv.ts';
import KeptNotice from '../../project/KeptNotice.tsx';
import { linkInWords } from '../../project/sentences.ts';
import { $project } from '../../project/store.ts';
import type { PlanView } from './store.ts';
import { downloadFile } from '../../components/browser/download-file.ts';
import { sendLink } from '../../components/browser/send-link.ts';
import { flushAddress } from '../../project/start.ts';

/** What to do with a plan that is begun, the likeliest first: print it, fill the papers of the vote, then send its link, make a file, erase. */
export default function HandOver({ model, plan, papers, isSure, actions }: PlanView) {
  const [said, say] = useState('');

  async function send(): Promise<void> {
    flushAddress();
    const outcome = await sendLink(document.title);
    const refused = outcome === 'refused' && 'La copie n’a pas marché. Copiez l’adresse de cette page.';
    say(outcome === 'copied' ? `Le lien est copié. ${linkInWords($project.get())}` : refused || '');
  }

  function download(): void {
    const content = planCsv(model, plan, isSure);
    const file = { name: 'plan-de-financement.csv', type: 'text/csv', content };
    say(downloadFile(file) ? '' : 'Le navigateur a refusé le fichier.');
  }

  return (
    <section class="panel screen-only">
      <h2>Et maintenant</h2>
      <div class="actions" hidden={!isSure}>
        <button type="button" class="button" id="plan-imprimer" onClick={() => print()}>
          Imprimer
        </button>
        <label>
          <input type="checkbox" id="plan-avec-regles" /> Imprimer aussi le texte des règles et leurs sources
        </label>
        <a class="button quiet" href={papers.deliberation}>
          Remplir la délibération
        </a>
        <a class="button quiet" href={papers.plan}>
          Remplir le plan à joindre
        </a>
      </div>
      <div class="actions">
        <button type="button" class="button bare" id="plan-lien" onClick={() => void send()}>
          Envoyer le lien
        </button>
        <button type="button" class="button bare" id="plan-tableur" onClick={download}>
          Télécharger pour un tableur
        </button>
        <button type="button" class="button bare" id="plan-effacer" onClick={actions.erase}>
          Tout effacer
        </button>
      </div>
      <p class="quiet" role="status">
        {said}
      </p>
      <KeptNotice />
    </section>
  );
}
