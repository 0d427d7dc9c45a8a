import { showOnly } from './dom.ts';

/** What a status says of the last attempt: its sentences stand in the page. */
export type StatusKey = string | undefined;

/** Shows one of the sentences of a status, or none. What was on its way is no longer said. */
export function setStatus(status: HTMLElement, said: StatusKey): void {
  turns.set(status, turnOf(status) + 1);
  showOnly(status, 'data-said', said);
}

/** How many times a status has spoken: a sentence that comes late finds another number. */
const turns = new WeakMap<HTMLElement, number>();

function turnOf(status: HTMLElement): number {
  return turns.get(status) ?? 0;
}

/**
 * Does something at each click, once at a time: the second click of a double click, and a click before the
 * first has ended, do nothing.
 *
 * @param action gives the sentence to say; it is kept if the status has spoken of something else meanwhile
 */
export function onStatusClick(
  button: HTMLElement,
  status: HTMLElement,
  action: () => Promise<StatusKey> | StatusKey,
): void {
  let isRunning = false;
  async function run(): Promise<void> {
    isRunning = true;
    // Silent first: the second success is announced too.
    setStatus(status, undefined);
    const turn = turnOf(status);
    try {
      const said = await action();
      setTimeout(() => {
        if (turnOf(status) === turn) setStatus(status, said);
      });
    } finally {
      isRunning = false;
    }
  }
  button.addEventListener('click', (event) => {
    if (!isRunning && event.detail < 2) void run();
  });
}
