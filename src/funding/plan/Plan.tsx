import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import ProjectNotice from '../../project/ProjectNotice.tsx';
import PlaceLine from '../../project/territory/PlaceLine.tsx';
import { stampPrint } from '../../components/browser/print-stamp.ts';
import { useStore } from '@nanostores/preact';
import Bars from './Bars.tsx';
import Budget from './Budget.tsx';
import Details from './Details.tsx';
import { readDraft } from './draft.ts';
import { readFields, writeFields } from './fields.ts';
import Figures from './Figures.tsx';
import First from './First.tsx';
import HandOver from './HandOver.tsx';
import { isBlank } from './model.ts';
import PaperFoot from './PaperFoot.tsx';
import { balanceInWords, ERASED, faultsInWords } from './plan-sentences.ts';
import styles from './Plan.module.css';
import { $screen, blankScreen, planActions, ROWS, type PlanProps, type PlanView } from './store.ts';
import Verdicts from './Verdicts.tsx';

export default function Plan(props: PlanProps) {
  const { model } = props;
  const root = useRef<HTMLDivElement>(null);
  const actions = useMemo(() => planActions(model), [model]);
  const screen = useStore($screen) ?? blankScreen(model);
  const { draft, visited, written, told, focusOn } = screen;
  const { plan, faults: all } = readDraft(model, draft);
  const faults = all.filter(({ field }) => visited.includes(field));
  const view: PlanView = {
    ...props,
    actions,
    screen,
    draft,
    plan,
    faults,
    isSure: !faults[0],
    hasFaults: all.length > 0,
    isBlank: isBlank(plan),
  };

  // At once rather than after the first paint: the page says that it is ready just after.
  useLayoutEffect(() => {
    if (root.current) actions.start(readFields(root.current));
    stampPrint();
  }, [actions]);
  useLayoutEffect(() => {
    if (!written || !root.current) return;
    writeFields(root.current, draft.fields);
    if (focusOn) document.getElementById(focusOn)?.focus();
    // The fields are the visitor's: written in only when the page says so.
  }, [written]);

  // What changes at each key is said once the field is left.
  const spoken = useMemo(
    () => told > 0 && (faultsInWords(faults) ?? balanceInWords(model, plan, 'investissement') ?? ERASED),
    [told],
  );

  return (
    <div class={styles['plan']}>
      <p>
        Montants hors taxes. La taxe sur la valeur ajoutée (TVA) est comptée à part. <PlaceLine />
      </p>
      <ProjectNotice />
      <div role="status">
        {screen.unread && (
          <p class="warning">
            Une partie de cette adresse n’est pas lisible : {screen.unread}. Vérifiez les montants.
          </p>
        )}
      </div>
      <Figures {...view} />
      {screen.isOpen === false && <First {...view} />}
      <div
        ref={root}
        onInput={({ target, currentTarget }) => {
          // Only what has a name is of the plan: neither the choice of a line to add nor that of the paper.
          if (target instanceof Element && target.hasAttribute('name'))
            actions.type(readFields(currentTarget));
        }}
        onChange={({ target, currentTarget }) => {
          if (target instanceof HTMLInputElement && target.inputMode)
            actions.leave(target.name, readFields(currentTarget));
        }}
      >
        {screen.isOpen && view.isSure && <Bars {...view} />}
        <div id={ROWS} tabIndex={-1}>
          <Budget {...view} budget="investissement" />
        </div>
        <Verdicts {...view} />
        {screen.isOpen && <HandOver {...view} />}
        <Details {...view} />
        <PaperFoot {...model.page} />
      </div>
      <p class="visually-hidden" role="status">
        {spoken}
      </p>
    </div>
  );
}
