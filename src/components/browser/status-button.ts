import { showOnly } from './dom.ts';

/** Key of a sentence about the last attempt; the sentences stand in the page, each with its `data-said`. */
type StatusKey = string | undefined;

/** The attempt that each status waits for. */
const attempts = new WeakMap<HTMLElement, AbortController>();

/** Shows one of the sentences of a status, or none. The sentence of an attempt that is not ended no longer shows. */
function setStatus(status: HTMLElement, key: StatusKey): void {
  attempts.get(status)?.abort();
  showOnly(status, 'data-said', key);
}

/**
 * Runs an action at each click, once at a time: the second click of a double click, and a click before the
 * first has ended, do nothing.
 *
 * @param action gives the sentence to show; it is not shown if the status has changed meanwhile
 */
export function onStatusClick(
  button: HTMLElement,
  status: HTMLElement,
  action: () => Promise<StatusKey> | StatusKey,
): void {
  let isRunning = false;
  async function run(): Promise<void> {
    isRunning = true;
    // Something else first: the second success is announced too.
    setStatus(status, 'awaited');
    const attempt = new AbortController();
    attempts.set(status, attempt);
    try {
      const key = await action();
      setTimeout(() => {
        if (!attempt.signal.aborted) setStatus(status, key);
      });
    } finally {
      isRunning = false;
    }
  }
  button.addEventListener('click', (event) => {
    if (!isRunning && event.detail < 2) void run();
  });
}
