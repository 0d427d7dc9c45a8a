import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface Props {
  readonly class: string;
  readonly id?: string;
  readonly name?: string;
  /** Does what the button says, and tells in words what became of it. */
  readonly onPress: () => string | Promise<string>;
  readonly children: ComponentChildren;
}

/** A button, and beside it, in sight of whoever pressed, what became of the press. */
export default function StatusButton({ onPress, ...button }: Props) {
  const [said, say] = useState('');
  async function press(): Promise<void> {
    // Something else first: the second success is announced too.
    say('');
    say(await onPress());
  }
  return (
    <>
      <button type="button" {...button} onClick={() => void press()} />
      <span role="status">{said}</span>
    </>
  );
}
