import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { $place, restorePlace } from '../../territory/carried-place.ts';
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
import { balanceInWords, faultsInWords } from './plan-sentences.ts';
import styles from './Plan.module.css';
import { $screen, blankScreen, planActions, ROWS } from './store.ts';
import Verdicts from './Verdicts.tsx';
import type { PlanView } from './view.ts';
import { interpolate } from '../../content-model/text/interpolate.ts';

interface Props extends Pick<PlanView, 'data' | 'links' | 'sources'> {
  /** The tool that asks for the commune. */
  readonly finder: string;
}

export default function Plan({ data, links, sources, finder }: Props) {
  const { model, texts } = data;
  const root = useRef<HTMLDivElement>(null);
  const actions = useMemo(() => planActions(data), [data]);
  const screen = useStore($screen) ?? blankScreen(model);
  const place = useStore($place);
  const { draft, visited, written, told, focusOn } = screen;
  const { plan, faults: all } = readDraft(data, draft);
  const faults = all.filter(({ field }) => visited.includes(field));
  const view: PlanView = {
    data,
    links,
    sources,
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
    restorePlace();
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
    () =>
      told > 0 && (faultsInWords(view) ?? balanceInWords(model, plan, 'investment', texts) ?? texts.efface),
    [told],
  );

  return (
    <div class={styles['plan']}>
      <p>
        Montants hors taxes. La taxe sur la valeur ajoutée (TVA) est comptée à part.
        {place && <strong> · {place.name}</strong>}{' '}
        <a class="needs-script screen-only" href={finder}>
          {place ? texts.autreCommune : texts.commune}
        </a>
      </p>
      <div role="status">
        {screen.unread && <p class="warning">{interpolate(texts.illisible, { parties: screen.unread })}</p>}
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
          <Budget {...view} budget="investment" />
        </div>
        <Verdicts {...view} />
        {screen.isOpen && <HandOver {...view} />}
        <Details {...view} />
        <PaperFoot {...texts} />
      </div>
      <p class="visually-hidden" role="status">
        {spoken}
      </p>
    </div>
  );
}
