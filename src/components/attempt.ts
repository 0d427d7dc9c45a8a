import { showOnly } from './parts.ts';

/** What a status says of the last attempt: its sentences stand in the page. */
export type Said = 'done' | 'refused' | undefined;

/** Shows one of the sentences of a status, or none. */
export function say(status: HTMLElement, said: Said): void {
  showOnly(status, 'data-said', said);
}

/**
 * Does something at each click, once at a time: the second click of a double click, and a click before the
 * first has ended, do nothing.
 *
 * @param action whether it succeeded
 * @param status says where it ended
 */
export function attempt(
  button: HTMLElement,
  status: HTMLElement,
  action: () => Promise<boolean> | boolean,
): void {
  let isRunning = false;
  async function run(): Promise<void> {
    isRunning = true;
    // Silent first: the second success is announced too.
    say(status, undefined);
    const isDone = await action();
    setTimeout(() => say(status, isDone ? 'done' : 'refused'));
    isRunning = false;
  }
  button.addEventListener('click', (event) => {
    if (!isRunning && event.detail < 2) void run();
  });
}
