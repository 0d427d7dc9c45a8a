import '../components/styles/table.css';
import { useEffect, useRef } from 'preact/hooks';
import type { Block, Runs } from '../guides/documents/read-documents.ts';
import type { Blanks } from './model.ts';
import styles from './PaperSheet.module.css';
import type { PapersTexts } from './texts.ts';

interface Props {
  readonly heading: string;
  readonly texts: PapersTexts;
  /** The text of the model. */
  readonly blocks: readonly Block[];
  readonly blanks: Blanks;
  /** What its blanks hold, by their names, as the paper writes it. */
  readonly values: Readonly<Record<string, string>>;
  /** The name of the blank that is being filled. */
  readonly current: string;
}

/** The paper as its file will hold it, filled as one types: it shows the blank that is being filled. */
export default function PaperSheet({ heading, texts, blocks, blanks, values, current }: Props) {
  const sheet = useRef<HTMLElement>(null);
  useEffect(() => {
    const mark = sheet.current?.querySelector<HTMLElement>('[data-current]');
    if (sheet.current && mark) sheet.current.scrollTop = mark.offsetTop - sheet.current.clientHeight / 2;
  }, [current]);

  /** @param line the one that is shown of a value of several */
  const words = (runs: Runs, line = '') =>
    runs.map(({ text, bold, blank }) => {
      if (blank === undefined) return bold ? <strong>{text}</strong> : text;
      const value = values[blank];
      // Filled by hand, on paper.
      if (value === undefined) return <u>{text}</u>;
      return (
        <mark
          data-empty={value ? undefined : blanks[blank]?.input}
          data-current={blank === current || undefined}
        >
          {line || value || text}
        </mark>
      );
    });

  function shown(block: Block) {
    if (block.kind === 'heading') return <h4>{words(block.runs)}</h4>;
    if (block.kind === 'paragraph') return <p>{words(block.runs)}</p>;
    if (block.kind === 'list') {
      const List = block.ordered ? 'ol' : 'ul';
      return (
        <List>
          {block.items.flatMap(([first, ...rest]) => {
            if (first?.kind !== 'paragraph') return [];
            const [{ blank = '' } = {}, ...others] = first.runs;
            // A blank alone in an item: an item for each of its lines.
            const lines = ((others.length === 0 && values[blank]) || '').split(/\s*\n\s*/);
            return lines.map((line, index) => (
              <li>
                {words(first.runs, line)}
                {!lines[index + 1] && rest.map(shown)}
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

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls: a keyboard reads it whole
    <section class={styles['sheet']} ref={sheet} tabIndex={0} aria-label={texts.apercu}>
      <div class="leaf">
        <p>{heading}</p>
        {blocks.map(shown)}
      </div>
    </section>
  );
}
