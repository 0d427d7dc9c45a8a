import { firstDay } from '../components/browser/today.ts';
import { MOST_LETTERS } from '../project/project.ts';
import PlaceLine from '../project/territory/PlaceLine.tsx';
import { inputOf, isLeft, namesOf } from './filling.ts';
import type { Paper } from './papers-data.ts';
import type { Blank, Papers } from './schema.ts';
import { keyOf, type FilledPaper, type PapersData, type Screen } from './store.ts';
import { FROM, toolOf } from './values.ts';
import styles from './PaperForm.module.css';

interface FieldProps {
  readonly id: string;
  readonly blank: Blank;
  readonly value: string;
  /** Where the value comes from, if nobody typed it. */
  readonly from: string | undefined;
  readonly write: (text: string) => void;
}

const CLASSES: Readonly<Partial<Record<NonNullable<Blank['saisie']>, string>>> = {
  nombre: 'short',
  date: 'short',
  courte: 'short',
  texte: 'text',
};

/** A blank to fill, with what is expected there and where its value comes from. */
function PaperField({ id, blank, value, from, write }: FieldProps) {
  const { nom, aide, reponses } = blank;
  const input = inputOf(blank);
  const hint = [aide, from].join(' ').trim();
  const hintId = hint ? `${id}-aide` : undefined;
  const field = {
    id,
    class: 'field',
    value,
    'aria-describedby': hintId,
    onInput: ({ currentTarget }: { readonly currentTarget: { value: string } }) => {
      if (input === 'nombre') currentTarget.value = currentTarget.value.replace(/\D/g, '');
      write(currentTarget.value);
    },
  };
  return (
    <div class={styles[CLASSES[input] ?? 'line']}>
      <label for={id}>{nom}</label>
      {input === 'texte' ? (
        <textarea {...field} />
      ) : input === 'choix' ? (
        <select {...field}>
          <option value="">À choisir</option>
          {reponses?.map((option) => (
            <option value={option.id}>{option.nom}</option>
          ))}
        </select>
      ) : (
        <input
          type={input === 'date' ? 'date' : 'text'}
          min={input === 'date' ? firstDay() : undefined}
          inputMode={input === 'nombre' ? 'numeric' : undefined}
          autocomplete="off"
          maxLength={blank.vient === 'batiment' ? MOST_LETTERS : undefined}
          {...field}
        />
      )}
      {(hint || input === 'lieu') && (
        <p class="quiet" id={hintId}>
          {hint} {input === 'lieu' && <PlaceLine />}
        </p>
      )}
    </div>
  );
}

interface Props {
  readonly data: PapersData;
  readonly paper: Paper;
  readonly filled: FilledPaper;
  readonly group: Papers['groupes'][number];
  readonly screen: Screen;
  readonly write: (name: string, text: string) => void;
}

/** The blanks of a group as fields. What the plan filled is folded: it is put right in the plan. */
export default function PaperFields({ data, paper, filled, group, screen, write }: Props) {
  const { register } = data;
  const { values, waiting } = filled;
  const fields = namesOf(paper, register, values)
    .filter((name) => group.blancs.includes(name) && !waiting.includes(name))
    .flatMap((name) => {
      const blank = register.blancs[name];
      return blank === undefined ? [] : [{ name, blank, tool: toolOf(blank) }];
    })
    .map(({ name, blank, tool }) => {
      const isTyped = screen.typed[keyOf(register, paper.file, name)] !== undefined;
      const isKnown = !isTyped && screen.known[name] !== undefined;
      return {
        isFolded: tool === 'plan' && !isLeft(screen.known[name]),
        field: (
          <PaperField
            key={name}
            id={`blanc-${name}`}
            blank={blank}
            value={values[name] ?? ''}
            from={isKnown && tool ? FROM[tool] : undefined}
            write={(text) => write(name, text)}
          />
        ),
      };
    });
  const folded = fields.filter(({ isFolded }) => isFolded);
  if (fields.length === 0) return null;
  return (
    <fieldset class={styles['group']}>
      <legend>{group.nom}</legend>
      {group.aide && <p class="quiet">{group.aide}</p>}
      {folded.length > 0 && (
        <details>
          <summary>{`Repris de votre plan, à vérifier : ${folded.length}`}</summary>
          <div class={styles['fields']}>{folded.map(({ field }) => field)}</div>
        </details>
      )}
      <div class={styles['fields']}>
        {fields.filter(({ isFolded }) => !isFolded).map(({ field }) => field)}
      </div>
    </fieldset>
  );
}
