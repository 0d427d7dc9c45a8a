import '../components/styles/table.css';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { OPEN_BLANK } from '../guides/documents/blanks.ts';
import type { Block, Runs } from '../guides/documents/read-documents.ts';
import type { Filling } from '../guides/documents/fill-word.ts';
import { filledBlocks, inputOf } from './filling.ts';
import type { Papers } from './schema.ts';
import styles from './PaperSheet.module.css';

/** How the runs of a line are shown; of a blank alone in an item, one of the lines of its value. */
type ShowRuns = (runs: Runs, line?: string) => ComponentChildren;

interface BlocksProps {
  readonly blocks: readonly Block[];
  /** The lines of the value of a blank that is alone in an item: an item each. */
  readonly linesOf?: (name: string) => readonly string[];
  readonly words?: ShowRuns;
}

const plain: ShowRuns = (runs) => runs.map(({ text, bold }) => (bold ? <strong>{text}</strong> : text));

/** Blocks of a document. */
export function Blocks({ blocks, linesOf = () => [''], words = plain }: BlocksProps) {
  function shown(block: Block) {
    if (block.kind === 'heading') return <h4>{words(block.runs)}</h4>;
    if (block.kind === 'paragraph') return <p>{words(block.runs)}</p>;
    if (block.kind === 'list') {
      const List = block.ordered ? 'ol' : 'ul';
      return (
        <List>
          {block.items.flatMap(([first, ...rest]) => {
            if (first?.kind !== 'paragraph') return [];
            const [{ blank } = {}, ...others] = first.runs;
            const lines = others.length === 0 && blank !== undefined ? linesOf(blank) : [''];
            return lines.map((line, index) => (
              <li>
                {words(first.runs, line)}
                {index === lines.length - 1 && rest.map(shown)}
              </li>
            ));
          })}
        </List>
      );
    }
    return (
      <table>
        <thead>
          <tr>
            {block.header.map((cell) => (
              <th scope="col">{words(cell)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {block.rows.map((row) => (
            <tr>
              {row.map((cell) => (
                <td>{words(cell)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    );
  }
  return <>{blocks.map(shown)}</>;
}

/** What the marks of a paper mean, on its sheet as in its file. */
export function PaperMarks() {
  return (
    <span class={styles['marks']}>
      <mark>Écrit par vous ou par vos outils</mark> <mark data-reread>Droit, à faire relire</mark>{' '}
      <mark data-clause>À remplir ou à choisir</mark>
    </span>
  );
}

interface Props {
  /** Its name, where its text has no title of its own. */
  readonly title: string | undefined;
  /** The text of the model. */
  readonly blocks: readonly Block[];
  readonly register: Pick<Papers, 'blancs'>;
  /** What its blanks, its words and its clauses become, as the file writes them. */
  readonly filling: Required<Filling>;
  /** The name of the blank that is being filled. */
  readonly current: string;
}

/** The paper as its file will hold it, filled as one types: it shows the blank that is being filled. */
export default function PaperSheet({ title, blocks, register, filling, current }: Props) {
  const { values } = filling;
  const sheet = useRef<HTMLElement>(null);
  useEffect(() => {
    const mark = sheet.current?.querySelector<HTMLElement>('[data-current]');
    if (sheet.current && mark) sheet.current.scrollTop = mark.offsetTop - sheet.current.clientHeight / 2;
  }, [current]);

  const words: ShowRuns = (runs, line = '') =>
    runs.map(({ text, bold, blank: name, reread }) => {
      if (reread) return <mark data-reread>{text}</mark>;
      if (name === undefined) return bold ? <strong>{text}</strong> : text;
      const blank = register.blancs[name];
      // A clause that waits for a choice, with its condition.
      if (blank === undefined) return <mark data-clause>{text}</mark>;
      const value = values[name];
      // Filled by hand, on paper.
      if (value === undefined) return <u>{text}</u>;
      const isCurrent = name === current || undefined;
      if (value === '')
        return (
          <mark data-empty={inputOf(blank)} data-current={isCurrent}>
            {text}
          </mark>
        );
      // A « … » in what its tool says is still to be written.
      return (line || value)
        .split(OPEN_BLANK)
        .map((part) =>
          part.startsWith('…') ? (
            <mark data-clause>{part}</mark>
          ) : (
            <mark data-current={isCurrent}>{part}</mark>
          ),
        );
    });

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls: a keyboard reads it whole
    <section class={styles['sheet']} ref={sheet} tabIndex={0} aria-label="Le papier, tel qu’il sera">
      <div class="leaf">
        {title !== undefined && <p>{title}</p>}
        <Blocks
          blocks={filledBlocks(blocks, filling)}
          words={words}
          linesOf={(name) => (values[name] || '').split(/\s*\n\s*/)}
        />
      </div>
    </section>
  );
}
