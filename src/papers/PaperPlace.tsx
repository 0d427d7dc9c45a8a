import { useLayoutEffect, useRef } from 'preact/hooks';
import PlaceField from '../territory/PlaceField.tsx';
import type { PlaceSetting } from './store.ts';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly hint: string | undefined;
  readonly value: string;
  readonly setting: PlaceSetting;
  readonly write: (text: string) => void;
}

/** The commune or the grouping of a paper: the field of the other tools, which knows those of the department. */
export default function PaperPlace({ id, label, hint, value, setting, write }: Props) {
  const root = useRef<HTMLDivElement>(null);
  // What was typed before, or erased since: not what is being typed. Before the field looks at what it holds.
  useLayoutEffect(() => {
    const input = root.current?.querySelector('input');
    if (input && input !== document.activeElement) input.value = value;
  }, [value]);
  return (
    <div ref={root} onInput={({ target }) => target instanceof HTMLInputElement && write(target.value)}>
      <PlaceField {...{ id, label, hint }} name={id} texts={setting.texts} addresses={setting.addresses} />
    </div>
  );
}
