import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { downloadFile } from '../components/browser/download-file.ts';
import { interpolate } from '../content-model/text/interpolate.ts';
import { wordType } from '../components/word-type.ts';
import type { Paper } from './model.ts';
import { fillPaper } from './fill-paper.ts';
import { openPaper, type OpenedPaper } from './open-paper.ts';
import { alertsOf } from './alerts.ts';
import PaperGroup from './PaperGroup.tsx';
import PaperSheet, { PaperMarks, Blocks } from './PaperSheet.tsx';
import { countOf, fillingOf, sheetsOf } from './filling.ts';
import { valuesOf, type PapersActions, type PapersData, type Screen } from './store.ts';
import styles from './PaperForm.module.css';

interface Props {
  readonly data: PapersData;
  readonly paper: Paper;
  readonly screen: Screen;
  readonly actions: PapersActions;
  /** The address of the financing plan. */
  readonly plan: string | undefined;
  /** What the tab keeps, and what erases it: before the paper, which unfolds on a telephone once no field is active. */
  readonly kept: ComponentChildren;
  /** The other papers. */
  readonly children: ComponentChildren;
}

/** Brings a heading to the top of the window, and the keyboard there. */
function reach(heading: HTMLElement | null): void {
  heading?.scrollIntoView();
  heading?.focus({ preventScroll: true });
}

/** The blanks of a paper as fields, what remains of them, and the file. */
export default function PaperForm({ data, paper, screen, actions, plan, kept, children }: Props) {
  const { blanks, groups, texts } = data;
  const { file, heading, purpose, attached, names, address, votesPlan } = paper;
  const { sides, broken, communal } = screen;
  const head = useRef<HTMLHeadingElement>(null);
  const preview = useRef<HTMLHeadingElement>(null);
  const [said, say] = useState('');
  const [opened, keep] = useState<OpenedPaper>();
  const [current, point] = useState('');
  const values = valuesOf(data, paper, screen);
  const asked = names.flatMap((name) => blanks[name] ?? []);
  const count = countOf(paper, data, values);
  const takesPlan = asked.some(({ tool }) => tool === 'plan');
  const breaches =
    broken.length > 0 && takesPlan ? [votesPlan ? texts.enfreint : texts.enfreintAilleurs, ...broken] : [];
  const alerts = alertsOf(paper, values, takesPlan ? communal : [], texts);
  const full = breaches.length + alerts.length > 0 ? texts.aCorriger : texts.complet;
  const sheets = sheetsOf(opened?.blocks ?? []);

  useLayoutEffect(() => reach(head.current), []);
  useEffect(() => void openPaper(address).then(keep, () => undefined), [address]);

  async function download(): Promise<void> {
    // Pressed again while the file is on its way.
    if (said === texts.attend) return;
    say(texts.attend);
    try {
      const { model } = await openPaper(address);
      const content = fillPaper(model, paper, values, { ...data, alerts: [...breaches, ...alerts] });
      const isGiven = downloadFile({ name: `${file}-${texts.suffixe}.docx`, type: wordType, content });
      say(isGiven ? texts.pris : texts.refuse);
    } catch {
      say(texts.refuse);
    }
  }

  return (
    <section class={styles['form']} aria-labelledby="papier">
      <header>
        <h2 id="papier" ref={head} tabIndex={-1}>
          {heading}
        </h2>
        {purpose && <p>{purpose}</p>}
        {attached && (
          <p class="screen-only">
            {texts.joindre} <a href={`#${attached.file}`}>{attached.title}</a>. {attached.others}
          </p>
        )}
        {children}
      </header>
      <div
        class="screen-only"
        onFocusIn={({ target }) => target instanceof HTMLElement && point(target.id.replace('blanc-', ''))}
      >
        {sheets.before.length > 0 && (
          <details class={styles['before']}>
            <summary>{texts.avantDeServir}</summary>
            <Blocks blocks={sheets.before.filter(({ kind }) => kind !== 'heading')} />
          </details>
        )}
        <p class="quiet">{names.some((name) => screen.known[name]) ? texts.connu : texts.aide}</p>
        {plan !== undefined && sides === undefined && takesPlan && (
          <p>
            {texts.sansPlan} <a href={plan}>{texts.ouvrirPlan}</a>
          </p>
        )}
        {sides !== undefined &&
          sides.expenses !== sides.resources &&
          asked.some(({ from }) => from?.kind === 'sum' && from.isBalanced) && (
            <p class="warning">{texts.desequilibre}</p>
          )}
        {sides !== undefined &&
          names.some((name) => blanks[name]?.from?.kind === 'tax' && screen.known[name] === undefined) && (
            <p class="warning">{texts.taxeInconnue}</p>
          )}
        {breaches.length > 0 && (
          <div class="warning">
            <p>{breaches[0]}</p>
            <ul>
              {broken.map((sentence) => (
                <li>{sentence}</li>
              ))}
            </ul>
            <p>
              <a href={plan}>{texts.corrigerPlan}</a>
            </p>
          </div>
        )}
        {groups.map((group) => (
          <PaperGroup
            {...{ data, paper, group, screen }}
            write={(name, text) => {
              actions.type(file, name, text);
              say('');
            }}
          />
        ))}
        <div role="status">
          {alerts.map((sentence) => (
            <p class="warning">{sentence}</p>
          ))}
        </div>
        <div class={styles['foot']}>
          <p id="reste">
            <span>{count.nombre ? interpolate(texts.reste, count) : full}</span>{' '}
            {count.plusTard > 0 && <span>{interpolate(texts.plusTard, count)}</span>}
          </p>
          {opened && (
            <button type="button" class="button bare" onClick={() => reach(preview.current)}>
              {texts.regarder}
            </button>
          )}
          <button type="button" class="button" aria-describedby="reste" onClick={() => void download()}>
            {texts.telecharger}
          </button>
          <p role="status">{said}</p>
        </div>
        {kept}
      </div>
      {opened && (
        <div>
          <h3 ref={preview} tabIndex={-1}>
            {texts.apercu}
          </h3>
          <p class="quiet screen-only">
            <PaperMarks texts={texts} />
          </p>
          <PaperSheet
            {...{ texts, blanks, current }}
            title={sheets.before.length === 0 ? heading : undefined}
            blocks={sheets.paper}
            filling={fillingOf(names, data, values)}
          />
        </div>
      )}
    </section>
  );
}
