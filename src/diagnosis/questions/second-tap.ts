/** The second tap of a double one: at the same place, so soon after the first. */
const SOON = 800;
const NEAR = 24;

/** A tap, and the question on the screen. */
interface Tap extends Pick<MouseEvent, 'clientX' | 'clientY' | 'timeStamp' | 'detail'> {
  readonly question: string | undefined;
}

/** Whether a tap is the second of a double one, on a question that the first has brought to its place; keys never are. */
export function isSecondTap(first: Tap, second: Tap): boolean {
  return (
    second.detail > 0 &&
    second.question !== first.question &&
    second.timeStamp - first.timeStamp < SOON &&
    Math.hypot(second.clientX - first.clientX, second.clientY - first.clientY) < NEAR
  );
}

/** From now on, the second tap of a double one does nothing. */
export function ignoreSecondTaps(shown: () => string | undefined): () => void {
  let before: Tap | undefined;
  const click = (event: MouseEvent) => {
    const { clientX, clientY, timeStamp, detail } = event;
    const tap = { clientX, clientY, timeStamp, detail, question: shown() };
    if (before !== undefined && isSecondTap(before, tap)) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
    before = tap;
  };
  addEventListener('click', click, true);
  return () => removeEventListener('click', click, true);
}
