import { emptyPlan, type Budget, type Plan } from './model.ts';
import { copyText } from '../../components/browser/copy-text.ts';
import { downloadFile } from '../../components/browser/download-file.ts';
import { query } from '../../components/browser/dom.ts';
import { planAsSheet } from './plan-csv.ts';
import { loadQrCodes } from '../../components/browser/qr-code.ts';

/** The sentences of the actions, and the heads of the sheet. */
export interface ActionTexts {
  readonly lienCopie: string;
  readonly lienRefuse: string;
  readonly tableurRefuse: string;
  readonly fichier: string;
  readonly efface: string;
  readonly ligne: string;
  readonly montant: string;
  readonly part: string;
  readonly etat: string;
}

/** What the actions need of the page. */
export interface PlanPage {
  readonly plan: () => Plan;
  /** Puts another plan in the fields. */
  readonly take: (plan: Plan) => void;
  /** Puts what is missing from a budget on the owner's funds. */
  readonly balance: (budget: Budget) => void;
  /** Says what an action did. */
  readonly announce: (sentence: string) => void;
  /** Writes the plan in the address now. */
  readonly flush: () => void;
}

/** What the actions remember. */
export interface Actions {
  /** Another plan came: there is nothing to undo. */
  readonly forget: () => void;
}

/** Offers to balance a budget and to erase the plan; either can be undone until the next touch. */
function offerChanges(root: HTMLElement, texts: ActionTexts, page: PlanPage): Actions {
  const undo = query(root, '[data-undo]');
  let before = emptyPlan;
  const forget = () => {
    undo.hidden = true;
  };
  const remember = () => {
    before = page.plan();
    undo.hidden = false;
  };
  for (const budget of ['investment', 'running'] as const) {
    query(root, `[data-offer="${budget}"]`).addEventListener('click', () => {
      remember();
      page.balance(budget);
    });
  }
  query(root, '[data-erase]').addEventListener('click', () => {
    remember();
    page.take(emptyPlan);
    undo.focus();
    page.announce(texts.efface);
  });
  undo.addEventListener('click', () => {
    page.take(before);
    forget();
    page.announce('');
    query(root, '[data-plan-title]').focus();
  });
  root.addEventListener('input', forget);
  return { forget };
}

/** Answers the buttons beside the plan: balance, print, copy the link, open in a spreadsheet, erase. */
export function offerActions(root: HTMLElement, texts: ActionTexts, page: PlanPage): Actions {
  query(root, '[data-print]').addEventListener('click', () => print());
  query(root, '[data-copy]').addEventListener('click', async () => {
    page.flush();
    page.announce((await copyText(location.href)) ? texts.lienCopie : texts.lienRefuse);
  });
  query(root, '[data-sheet]').addEventListener('click', () => {
    const content = planAsSheet(root, [texts.ligne, texts.montant, texts.part, texts.etat]);
    const file = { name: `${texts.fichier}.csv`, type: 'text/csv;charset=utf-8', content };
    page.announce(downloadFile(file) ? '' : texts.tableurRefuse);
  });
  return offerChanges(root, texts, page);
}

/**
 * Draws, as the paper leaves, the square that reopens the plan.
 *
 * @param flush writes the plan in the address now
 */
export async function drawSquareOnPaper(root: HTMLElement, flush: () => void): Promise<void> {
  const place = query(root, '[data-reopen]');
  const { draw } = await loadQrCodes();
  addEventListener('beforeprint', () => {
    flush();
    place.hidden = location.hash === '';
    const drawing = place.querySelector('svg');
    if (drawing !== null) draw(drawing, location.href);
  });
}
