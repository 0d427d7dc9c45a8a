/** The second tap of a double one: at the same place, so soon after the first. */
const SOON = 800;
const NEAR = 24;

/** What is read of the events of a pointer. */
type PointerPress = Pick<MouseEvent, 'clientX' | 'clientY' | 'timeStamp' | 'detail'>;

/** Follows the presses of a pointer over questions that follow each other at one place. */
export function pressesOver(shown: () => string | undefined) {
  /** The question that a press began on. */
  let begun: string | undefined;
  let before: (PointerPress & { readonly question: string | undefined }) | undefined;
  return {
    begin(): void {
      begun = shown();
    },
    /** Whether a click is meant for the question on the screen: keys always are. */
    isMeant({ clientX, clientY, timeStamp, detail }: PointerPress): boolean {
      const question = shown();
      const isOfFormer = begun !== undefined && begun !== question;
      const isSecond =
        before !== undefined &&
        before.question !== question &&
        timeStamp - before.timeStamp < SOON &&
        Math.hypot(clientX - before.clientX, clientY - before.clientY) < NEAR;
      begun = undefined;
      before = { clientX, clientY, timeStamp, detail, question };
      return detail === 0 || (!isOfFormer && !isSecond);
    },
  };
}

/** From now on, a press that began on the former question, or the second tap of a double one, does nothing on the next. */
export function ignoreSecondTaps(shown: () => string | undefined): () => void {
  const presses = pressesOver(shown);
  const click = (event: MouseEvent) => {
    if (presses.isMeant(event)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  addEventListener('pointerdown', presses.begin, true);
  addEventListener('click', click, true);
  return () => {
    removeEventListener('pointerdown', presses.begin, true);
    removeEventListener('click', click, true);
  };
}
