import { useStore } from '../../components/browser/use-store.ts';
import type { FinderData } from './finder-data.ts';
import { countInWords } from './finder-sentences.ts';
import styles from './PlanBar.module.css';
import { $finder, handOver, hashOfPlan } from './store.ts';

interface Props extends Pick<FinderData, 'schemes' | 'expenseLines' | 'words'> {
  /** The address of the plan. */
  readonly plan: string;
  /** The schemes of the first group that a plan takes: they go in with those kept. */
  readonly offered: readonly string[];
}

/** The way to the plan, with the expense: under the first group, with what it offers; in view, with the schemes kept. */
export default function PlanBar({ plan, offered, ...data }: Props) {
  const state = useStore($finder);
  const { ensuite, lien, retenues, avec } = data.words.texts.plan;
  const { kept } = state.choices;
  const taken = [...new Set([...offered, ...kept])];
  const isOffer = offered.length > 0;
  const isButton = taken.length > 0;
  const hash = hashOfPlan(state, data, taken);
  return (
    <p class={`screen-only ${styles[isButton && !isOffer ? 'bar' : 'way']}`}>
      {!isButton && `${ensuite} `}
      <a class={isButton ? 'button' : ''} href={hash === '' ? plan : `${plan}#${hash}`} onClick={handOver}>
        {isButton ? countInWords(isOffer ? avec : retenues, taken.length) : lien}
      </a>
    </p>
  );
}
