import { interpolate } from '../content-model/text/interpolate.ts';
import type { Group, Paper } from './model.ts';
import PaperField from './PaperField.tsx';
import { isLeft, namesOf } from './filling.ts';
import { isHeldBack, keyOf, valuesOf, type PapersData, type Screen } from './store.ts';
import styles from './PaperForm.module.css';

interface Props {
  readonly data: PapersData;
  readonly paper: Paper;
  readonly group: Group;
  readonly screen: Screen;
  readonly write: (name: string, text: string) => void;
}

/** The blanks of a group as fields. What the plan filled is folded: it is put right in the plan. */
export default function PaperGroup({ data, paper, group, screen, write }: Props) {
  const { blanks, texts, place } = data;
  const values = valuesOf(data, paper, screen);
  const names = namesOf(paper, data, values)
    .filter((name) => group.names.includes(name))
    .filter((name) => !isHeldBack(data, paper, screen, name));
  const isFolded = (name: string) => !isLeft(screen.known[name]) && blanks[name]?.tool === 'plan';
  const folded = names.filter(isFolded);
  if (names.length === 0) return null;

  const field = (name: string) => {
    const blank = blanks[name];
    if (blank === undefined) return null;
    const isTyped = screen.typed[keyOf(data, paper.file, name)] !== undefined;
    const isSaid = !isTyped && screen.known[name] !== undefined;
    return (
      <PaperField
        key={name}
        id={`blanc-${name}`}
        blank={blank}
        value={values[name] ?? ''}
        from={isSaid && blank.tool ? texts.vient[blank.tool] : undefined}
        toChoose={texts.aChoisir}
        place={place}
        write={(text) => write(name, text)}
      />
    );
  };

  return (
    <fieldset class={styles['group']}>
      <legend>{group.title}</legend>
      {group.help && <p class="quiet">{group.help}</p>}
      {folded.length > 0 && (
        <details>
          <summary>{interpolate(texts.repris, { nombre: folded.length })}</summary>
          <div class={styles['fields']}>{folded.map(field)}</div>
        </details>
      )}
      <div class={styles['fields']}>{names.filter((name) => !isFolded(name)).map(field)}</div>
    </fieldset>
  );
}
