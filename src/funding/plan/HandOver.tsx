import { useState } from 'preact/hooks';
import { planCsv } from './plan-csv.ts';
import type { PlanView } from './view.ts';
import { downloadFile } from '../../components/browser/download-file.ts';
import { sendLink } from '../../components/browser/send-link.ts';

/** Sends the link of the plan, makes a file of it, or erases it; and says what its paper holds. */
export default function HandOver({ data, plan, actions }: PlanView) {
  const { texts } = data;
  const [said, say] = useState('');

  async function send(): Promise<void> {
    actions.flush();
    const outcome = await sendLink(document.title);
    say(outcome === 'copied' ? texts.lienCopie : outcome === 'refused' ? texts.lienRefuse : '');
  }

  function download(): void {
    const content = planCsv(data, plan);
    const file = { name: `${texts.fichier}.csv`, type: 'text/csv', content };
    say(downloadFile(file) ? '' : texts.tableurRefuse);
  }

  return (
    <div class="needs-script screen-only">
      <div class="actions">
        <button type="button" class="button bare" onClick={() => void send()}>
          {texts.lien}
        </button>
        <button type="button" class="button bare" onClick={download}>
          {texts.tableur}
        </button>
        {texts.voter.map(({ texte, page }) => (
          <a key={page} class="button bare" href={page}>
            {texte}
          </a>
        ))}
        <button type="button" class="button bare" onClick={actions.erase}>
          {texts.effacer}
        </button>
      </div>
      <label>
        <input type="checkbox" id="plan-avec-regles" /> {texts.imprimerRegles}
      </label>
      <p class="quiet" role="status">
        {said || texts.garde}
      </p>
    </div>
  );
}
