import { useStore } from '@nanostores/preact';
import type { FinderData } from './finder-data.ts';
import styles from './PlanBar.module.css';
import type { Choices } from './choices.ts';
import { $finder, handOver, hashOfPlan } from './store.ts';

interface Props extends Pick<FinderData, 'schemes' | 'expenseLines'> {
  /** The choices, with what the place says. */
  readonly choices: Choices;
  /** The address of the plan. */
  readonly plan: string;
  /** The schemes of the first group that a plan takes, as long as none is kept. */
  readonly offered: readonly string[];
}

/** The way to the plan, with the expense: under the first group, with what it offers; in view, with the schemes kept. */
export default function PlanBar({ plan, offered, choices, ...data }: Props) {
  const { plan: keptPlan } = useStore($finder);
  const taken = [...offered, ...choices.kept];
  const isButton = taken.length > 0;
  const aids = taken.length === 1 ? 'cette aide' : `ces ${taken.length} aides`;
  const hash = hashOfPlan({ choices, plan: keptPlan }, data, taken);
  return (
    <p class={`screen-only ${choices.kept[0] ? styles['bar'] : ''}`}>
      <a class={isButton ? 'button' : ''} href={hash === '' ? plan : `${plan}#${hash}`} onClick={handOver}>
        {isButton ? `Ouvrir le plan avec ${aids}` : 'Faire le plan de financement'}
      </a>
    </p>
  );
}
