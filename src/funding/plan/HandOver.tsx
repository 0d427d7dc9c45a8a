import { useState } from 'preact/hooks';
import { planCsv } from './plan-csv.ts';
import type { PlanView } from './view.ts';
import { downloadFile } from '../../components/browser/download-file.ts';
import { sendLink } from '../../components/browser/send-link.ts';

/** What to do with a plan that is begun, the likeliest first: print it, fill the papers of the vote, then send its link, make a file, erase. */
export default function HandOver({ data, plan, isSure, actions }: PlanView) {
  const { texts } = data;
  const [said, say] = useState('');

  async function send(): Promise<void> {
    actions.flush();
    const outcome = await sendLink(document.title);
    say(outcome === 'copied' ? texts.lienCopie : outcome === 'refused' ? texts.lienRefuse : '');
  }

  function download(): void {
    const content = planCsv(data, plan, isSure);
    const file = { name: `${texts.fichier}.csv`, type: 'text/csv', content };
    say(downloadFile(file) ? '' : texts.tableurRefuse);
  }

  return (
    <section class="panel screen-only">
      <h2>{texts.suite}</h2>
      <div class="actions" hidden={!isSure}>
        <button type="button" class="button" onClick={() => print()}>
          {texts.imprimer}
        </button>
        <label>
          <input type="checkbox" id="plan-avec-regles" /> {texts.imprimerRegles}
        </label>
        {texts.voter.map(({ texte, page }) => (
          <a class="button quiet" href={page}>
            {texte}
          </a>
        ))}
      </div>
      <div class="actions">
        <button type="button" class="button bare" onClick={() => void send()}>
          {texts.lien}
        </button>
        <button type="button" class="button bare" onClick={download}>
          {texts.tableur}
        </button>
        <button type="button" class="button bare" onClick={actions.erase}>
          {texts.effacer}
        </button>
      </div>
      <p class="quiet" role="status">
        {said || texts.garde}
      </p>
    </section>
  );
}
