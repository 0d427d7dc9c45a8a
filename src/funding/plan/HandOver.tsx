import { planCsv } from './plan-csv.ts';
import KeptNotice from '../../project/KeptNotice.tsx';
import LinkButton from '../../project/LinkButton.tsx';
import type { PlanView } from './store.ts';
import { downloadFile } from '../../components/browser/download-file.ts';
import { sendLink } from '../../components/browser/send-link.ts';
import StatusButton from '../../components/StatusButton.tsx';

/** What to do with a plan that is begun, the likeliest first: print it, fill the papers of the vote, then send its link, make a file, erase. */
export default function HandOver({ model, plan, papers, isSure, actions }: PlanView) {
  function download(): string {
    const content = planCsv(model, plan, isSure);
    const file = { name: 'plan-de-financement.csv', type: 'text/csv', content };
    return downloadFile(file) ? '' : 'Le navigateur a refusé le fichier.';
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
        <LinkButton class="button bare" id="plan-lien" send={sendLink}>
          Envoyer le lien
        </LinkButton>
        <StatusButton class="button bare" id="plan-tableur" onPress={download}>
          Télécharger pour un tableur
        </StatusButton>
        <button type="button" class="button bare" id="plan-effacer" onClick={actions.erase}>
          Tout effacer
        </button>
      </div>
      <KeptNotice />
    </section>
  );
}
