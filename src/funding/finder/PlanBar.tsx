import { useStore } from '../../components/browser/use-store.ts';
import type { FinderData, ListedScheme } from './finder-data.ts';
import { countInWords } from './finder-sentences.ts';
import type { Match } from './match.ts';
import styles from './PlanBar.module.css';
import { $finder, handOver, hashOfPlan } from './store.ts';

interface Props extends Pick<FinderData, 'schemes' | 'expenseLines' | 'words'> {
  /** The address of the plan. */
  readonly address: string;
  /** The group that the plan takes as long as the visitor keeps no scheme: its title, and its schemes. */
  readonly group: { readonly titre: string };
  readonly offered: readonly Match<ListedScheme>[];
}

/** The way to the plan, with the expense and the schemes kept, or else those of the first group; in view if there are. */
export default function PlanBar({ address, group, offered, ...data }: Props) {
  const state = useStore($finder);
  const { plan } = data.words.texts;
  const { kept } = state.choices;
  const isKept = kept.length > 0;
  const ids = offered.flatMap(({ scheme: { id, line } }) => (line === undefined ? [] : [id]));
  const isBar = isKept || ids.length > 0;
  const hash = hashOfPlan(state, data, isKept ? kept : ids);
  return (
    <p class={`screen-only ${isBar ? `strong ${styles['bar']}` : styles['way']}`}>
      {isBar ? (
        <strong>{isKept ? countInWords(plan.retenues, kept.length) : group.titre}</strong>
      ) : (
        plan.ensuite
      )}{' '}
      <a
        class={isBar ? 'button' : undefined}
        href={hash === '' ? address : `${address}#${hash}`}
        onClick={handOver}
      >
        {isKept || !isBar ? plan.lien : countInWords(plan.avec, ids.length)}
      </a>
    </p>
  );
}
