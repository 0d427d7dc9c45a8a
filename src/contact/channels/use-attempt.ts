import { useEffect, useRef, useState } from 'preact/hooks';

/** What a status says of an attempt; nothing if nothing is to be said. */
type Said = string | undefined;

/**
 * The attempts of a button, one at a time: the second click of a double click, and a click before the first has ended,
 * do nothing. What is said of an attempt is taken back by the next one, and as its subject changes.
 *
 * @param subject what the button acts on
 */
export function useAttempt(subject: unknown) {
  const [said, say] = useState<Said>();
  const isRunning = useRef(false);
  const last = useRef<symbol>();
  useEffect(
    () => () => {
      last.current = undefined;
      say(undefined);
    },
    [subject],
  );

  async function attempt(action: () => Promise<Said> | Said): Promise<void> {
    const own = Symbol('attempt');
    isRunning.current = true;
    last.current = own;
    // Silent first: the second success is announced too.
    say(undefined);
    try {
      const sentence = await action();
      setTimeout(() => {
        if (last.current === own) say(sentence);
      });
    } finally {
      isRunning.current = false;
    }
  }

  return {
    said,
    /** Listener of a click that attempts an action, which gives the sentence to say. */
    onClick: (action: () => Promise<Said> | Said) => (event: MouseEvent) => {
      if (!isRunning.current && event.detail < 2) void attempt(action);
    },
  };
}
