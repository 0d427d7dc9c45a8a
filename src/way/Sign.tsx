import type { ShownSign } from './model.ts';
import styles from './Sign.module.css';

/** Who acts at a step besides the commune, in a word. */
export default function Sign({ word, isStrong }: ShownSign) {
  return <b class={isStrong ? `${styles['sign']} ${styles['strong']}` : styles['sign']}>{word}</b>;
}
