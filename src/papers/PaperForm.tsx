import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { downloadFile, wordType } from '../components/browser/download-file.ts';
import { capitalize } from '../content-model/text/capitalize.ts';
import { openPaper, type OpenedPaper } from './open-paper.ts';
import { countOf, fillingOf, fillPaper, GIVEN, leftInWords, REFUSED, sheetsOf, WAIT } from './filling.ts';
import PaperFields from './PaperFields.tsx';
import PaperSheet, { PaperMarks, Blocks } from './PaperSheet.tsx';
import type { Paper } from './papers-data.ts';
import { $screen, filledPaper, type PapersActions, type PapersData, type Screen } from './store.ts';
import styles from './PaperForm.module.css';

interface Props {
  readonly data: PapersData;
  readonly paper: Paper;
  readonly screen: Screen;
  readonly actions: PapersActions;
  /** The address of the financing plan. */
  readonly plan: string;
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
  const { register, papers } = data;
  const { file, names, address } = paper;
  const { sides, known } = screen;
  const head = useRef<HTMLHeadingElement>(null);
  const preview = useRef<HTMLHeadingElement>(null);
  const [told, tell] = useState('');
  const [opened, keep] = useState<OpenedPaper>();
  const [current, point] = useState('');
  const filled = filledPaper(data, paper, screen);
  const { values, takesPlan, breaches, alerts, toCheck } = filled;
  const [left, later] = leftInWords(countOf(paper, register, values), breaches.length + alerts.length > 0);
  const sheets = sheetsOf(opened?.blocks ?? []);
  const purpose = register.papiers[file];
  const attached = register.pieces[file];
  const attachedTitle = papers.find((one) => one.file === attached?.papier)?.title;

  useLayoutEffect(() => reach(head.current), []);
  useEffect(() => void openPaper(address).then(keep, () => undefined), [address]);

  async function download(): Promise<void> {
    // Pressed again while the file is on its way.
    if (told === WAIT) return;
    tell(WAIT);
    try {
      const { model } = await openPaper(address);
      // What is kept by now: the screen follows what is typed a moment later.
      const now = filledPaper(data, paper, $screen.get());
      const content = fillPaper(
        model,
        paper,
        now.values,
        register,
        [...now.breaches, ...now.alerts],
        now.toCheck,
      );
      tell(downloadFile({ name: `${file}-a-relire.docx`, type: wordType, content }) ? GIVEN : REFUSED);
    } catch {
      tell(REFUSED);
    }
  }

  return (
    <section class={styles['form']} aria-labelledby="papier">
      <header>
        <h2 id="papier" ref={head} tabIndex={-1}>
          {capitalize(paper.title)}
        </h2>
        {purpose && <p>{purpose}</p>}
        {attached && (
          <p class="screen-only">
            À joindre : <a href={`#${attached.papier}`}>{attachedTitle}</a>. {attached.reste}
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
            <summary>Avant de vous en servir</summary>
            <Blocks blocks={sheets.before.filter(({ kind }) => kind !== 'heading')} />
          </details>
        )}
        <p class="quiet">
          {names.some((name) => known[name])
            ? 'Vérifiez ce qui est déjà rempli.'
            : 'Écrivez ce que vous savez.'}{' '}
          Un champ vide restera à compléter dans le fichier.
        </p>
        {sides === undefined && takesPlan && (
          <p>
            Votre plan est vide. <a href={plan}>Faire le plan de financement</a>
          </p>
        )}
        {sides !== undefined &&
          names.some((name) => register.blancs[name]?.taxe && known[name] === undefined) && (
            <p class="warning">
              Une dépense du plan n’a pas de taux de taxe : les montants taxes comprises restent à écrire.
            </p>
          )}
        {breaches.length > 0 && (
          <div class="warning">
            <p>{breaches[0]}</p>
            <ul>
              {breaches.slice(1).map((sentence) => (
                <li>{sentence}</li>
              ))}
            </ul>
            <p>
              <a href={plan}>Corriger le plan</a>
            </p>
          </div>
        )}
        {register.groupes.map((group) => (
          <PaperFields
            {...{ data, paper, filled, group, screen }}
            write={(name, text) => {
              actions.type(file, name, text);
              tell('');
            }}
          />
        ))}
        <div role="status">
          {[...alerts, ...toCheck].map((sentence) => (
            <p class="warning">{sentence}</p>
          ))}
        </div>
        <div class={styles['foot']}>
          <p id="reste">
            <span>{left}</span> {later && <span>{later}</span>}
          </p>
          {opened && (
            <button type="button" class="button bare" onClick={() => reach(preview.current)}>
              Aperçu
            </button>
          )}
          <button type="button" class="button" aria-describedby="reste" onClick={() => void download()}>
            Télécharger
          </button>
          <p role="status">{told}</p>
        </div>
        {kept}
      </div>
      {opened && (
        <div>
          <h3 ref={preview} tabIndex={-1}>
            Le papier, tel qu’il sera
          </h3>
          <p class="quiet screen-only">
            <PaperMarks />
          </p>
          <PaperSheet
            {...{ register, current }}
            title={sheets.before.length === 0 ? capitalize(paper.title) : undefined}
            blocks={sheets.paper}
            filling={fillingOf(names, register, values)}
          />
        </div>
      )}
    </section>
  );
}
