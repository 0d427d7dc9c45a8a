import { useStore } from '../../components/browser/use-store.ts';
import type { FinderData } from './finder-data.ts';
import { countInWords } from './finder-sentences.ts';
import styles from './PlanBar.module.css';
import { $finder, handOver, hashOfPlan } from './store.ts';

interface Props extends Pick<FinderData, 'schemes' | 'expenseLines' | 'words'> {
  /** The address of the plan. */
  readonly plan: string;
  /** The schemes of the first group that a plan takes, as long as the visitor keeps none. */
  readonly offered: readonly string[];
}

/** The way to the plan, with the expense and the schemes kept, in view; or else those of the first group, under it. */
export default function PlanBar({ plan, offered, ...data }: Props) {
  const state = useStore($finder);
  const { ensuite, lien, retenues, avec } = data.words.texts.plan;
  const { kept } = state.choices;
  const isKept = kept.length > 0;
  const isButton = isKept || offered.length > 0;
  const hash = hashOfPlan(state, data, isKept ? kept : offered);
  return (
    <p class={`screen-only ${styles[isKept ? 'bar' : 'way']}`}>
      {!isButton && `${ensuite} `}
      <a class={isButton ? 'button' : ''} href={hash === '' ? plan : `${plan}#${hash}`} onClick={handOver}>
        {isKept ? countInWords(retenues, kept.length) : isButton ? countInWords(avec, offered.length) : lien}
      </a>
    </p>
  );
}
