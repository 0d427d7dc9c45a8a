/** The second tap of a double one: at the same place, so soon after the first. */
const SOON = 800;
const NEAR = 24;

/** A press, and the question that it found on the screen. */
interface Press {
  readonly question: string | undefined;
  readonly x: number;
  readonly y: number;
  readonly at: number;
}

/** What is read of the events of a pointer. */
export type PointerPress = Pick<MouseEvent, 'clientX' | 'clientY' | 'timeStamp' | 'detail'>;

/** Follows the presses of a pointer over questions that follow each other at one place. */
export function pressesOver(shown: () => string | undefined) {
  let begun: Press | undefined;
  let before: Press | undefined;
  const pressOf = ({ clientX: x, clientY: y, timeStamp: at }: PointerPress): Press => ({
    question: shown(),
    x,
    y,
    at,
  });
  return {
    begin(event: PointerPress): void {
      begun = pressOf(event);
    },
    /** Whether a click is meant for the question on the screen: keys always are. */
    isMeant(event: PointerPress): boolean {
      const press = pressOf(event);
      const [first, last] = [begun, before];
      begun = undefined;
      before = press;
      if (event.detail === 0) return true;
      const isOfFormer = first !== undefined && first.question !== press.question;
      const isSecond =
        last !== undefined &&
        last.question !== press.question &&
        press.at - last.at < SOON &&
        Math.hypot(press.x - last.x, press.y - last.y) < NEAR;
      return !isOfFormer && !isSecond;
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
