import { interpolate } from '../content-model/text/interpolate.ts';
import type { Group, Origin, Paper } from './model.ts';
import PaperField from './PaperField.tsx';
import { keyOf, valuesOf, type PapersData, type Screen } from './store.ts';
import styles from './Papers.module.css';

interface Props {
  readonly data: PapersData;
  readonly paper: Paper;
  readonly group: Group;
  readonly screen: Screen;
  readonly write: (name: string, text: string) => void;
}

/** Which tool said a value. */
const tools = {
  commune: 'commune',
  grouping: 'commune',
  inhabitants: 'commune',
  answer: 'autodiagnostic',
  recommendation: 'autodiagnostic',
  services: 'autodiagnostic',
  step: 'parcours',
  aids: 'plan',
  refusal: 'plan',
  rule: 'plan',
  sum: 'plan',
  stages: 'plan',
} as const satisfies Record<Origin['kind'], keyof PapersData['texts']['vient']>;

/** Whether a value is one that the plan says. */
export function isOfPlan(from: Origin | undefined): boolean {
  return from !== undefined && tools[from.kind] === 'plan';
}

/** The blanks of a group as fields. What the plan filled is folded: it is put right in the plan. */
export default function PaperGroup({ data, paper, group, screen, write }: Props) {
  const { blanks, texts } = data;
  const values = valuesOf(data, paper, screen);
  const names = paper.names.filter((name) => group.names.includes(name));
  const isFolded = (name: string) => screen.known[name] !== undefined && isOfPlan(blanks[name]?.from);
  const folded = names.filter(isFolded);
  if (names.length === 0) return null;

  const field = (name: string) => {
    const blank = blanks[name];
    if (blank === undefined) return null;
    const isTyped = screen.typed[keyOf(data, paper.file, name)] !== undefined;
    const isSaid = blank.from !== undefined && !isTyped && screen.known[name] !== undefined;
    return (
      <PaperField
        key={name}
        id={`blanc-${name}`}
        blank={blank}
        value={values[name] ?? ''}
        from={isSaid && blank.from ? texts.vient[tools[blank.from.kind]] : undefined}
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
