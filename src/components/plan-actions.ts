import { emptyPlan, type Plan } from '../financing/plan-model.ts';
import { copyText } from './copy-text.ts';
import { downloadFile } from './download-file.ts';
import { part } from './parts.ts';
import { planAsSheet } from './plan-sheet.ts';
import { loadSquares } from './square.ts';

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
  /** Puts what is missing on the owner's funds. */
  readonly balance: () => void;
  /** Says what an action did. */
  readonly announce: (sentence: string) => void;
}

function offerErasing(root: HTMLElement, texts: ActionTexts, page: PlanPage): void {
  const undo = part(root, '[data-undo]');
  let erased = emptyPlan;
  part(root, '[data-erase]').addEventListener('click', () => {
    erased = page.plan();
    page.take(emptyPlan);
    undo.hidden = false;
    undo.focus();
    page.announce(texts.efface);
  });
  undo.addEventListener('click', () => {
    page.take(erased);
    undo.hidden = true;
    page.announce('');
    part(root, '[data-plan-title]').focus();
  });
  // Once another plan is begun, there is nothing to undo.
  root.addEventListener('input', () => {
    undo.hidden = true;
  });
}

/** Answers the buttons beside the plan: balance, print, copy the link, open in a spreadsheet, erase. */
export function offerActions(root: HTMLElement, texts: ActionTexts, page: PlanPage): void {
  part(root, '[data-offer]').addEventListener('click', () => {
    page.balance();
    part(root, '[data-plan-title]').focus();
  });
  part(root, '[data-print]').addEventListener('click', () => print());
  part(root, '[data-copy]').addEventListener('click', async () => {
    page.announce((await copyText(location.href)) ? texts.lienCopie : texts.lienRefuse);
  });
  part(root, '[data-sheet]').addEventListener('click', () => {
    const content = planAsSheet(root, [texts.ligne, texts.montant, texts.part, texts.etat]);
    const file = { name: `${texts.fichier}.csv`, type: 'text/csv;charset=utf-8', content };
    page.announce(downloadFile(file) ? '' : texts.tableurRefuse);
  });
  offerErasing(root, texts, page);
}

/** Draws, as the paper leaves, the square that reopens the plan. */
export async function drawSquareOnPaper(root: HTMLElement): Promise<void> {
  const place = part(root, '[data-reopen]');
  const { draw } = await loadSquares();
  addEventListener('beforeprint', () => {
    place.hidden = location.hash === '';
    const drawing = place.querySelector('svg');
    if (drawing !== null) draw(drawing, location.href);
  });
}
