import { useStore } from '../../components/browser/use-store.ts';
import type { FinderData } from './finder-data.ts';
import { countInWords } from './finder-sentences.ts';
import styles from './PlanBar.module.css';
import { $finder, handOver, hashOfPlan } from './store.ts';

type Props = Pick<FinderData, 'schemes' | 'expenseLines' | 'words'> & {
  /** The address of the plan. */
  readonly address: string;
};

/** The way to the plan, with the expense and the schemes kept; in view as soon as one is. */
export default function PlanBar({ address, words, ...data }: Props) {
  const state = useStore($finder);
  const { plan } = words.texts;
  const hash = hashOfPlan(state, data);
  const { length } = state.choices.kept;
  return (
    <p class={length === 0 ? `screen-only ${styles['way']}` : `strong ${styles['bar']}`}>
      {length === 0 ? plan.ensuite : <strong>{countInWords(plan.retenues, length)}</strong>}{' '}
      <a
        class={length === 0 ? undefined : 'button screen-only'}
        href={hash === '' ? address : `${address}#${hash}`}
        onClick={handOver}
      >
        {plan.lien}
      </a>
    </p>
  );
}
