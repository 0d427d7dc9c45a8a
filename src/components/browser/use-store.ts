import type { ReadableAtom } from 'nanostores';
import { useEffect, useState } from 'preact/hooks';

/** The value of a store, as the component that reads it shows it: the component follows the store. */
export function useStore<Value>(store: ReadableAtom<Value>): Value {
  const [value, setValue] = useState(() => store.get());
  useEffect(() => store.subscribe(() => setValue(() => store.get())), [store]);
  return value;
}
