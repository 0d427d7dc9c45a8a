import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { downloadFile } from '../components/browser/download-file.ts';
import { interpolate } from '../content-model/text/interpolate.ts';
import { writeAmount } from '../funding/plan/amount.ts';
import { wordType } from '../components/word-type.ts';
import type { Origin, Paper } from './model.ts';
import { openPaper } from './open-paper.ts';
import PaperField from './PaperField.tsx';
import { keyOf, valuesOf, type PapersActions, type PapersData, type Screen } from './store.ts';
import styles from './Papers.module.css';

interface Props {
  readonly data: PapersData;
  readonly paper: Paper;
  readonly screen: Screen;
  readonly actions: PapersActions;
  /** The address of the financing plan. */
  readonly plan: string | undefined;
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

/** The blanks of a paper as fields, what remains of them, and the file. */
export default function PaperForm({ data, paper, screen, actions, plan }: Props) {
  const { blanks, texts } = data;
  const { file, heading, names, address } = paper;
  const { typed, known, sides } = screen;
  const head = useRef<HTMLHeadingElement>(null);
  const [said, say] = useState('');
  const values = valuesOf(data, paper, screen);
  const origins = names.flatMap((name) => blanks[name]?.from ?? []);
  const remaining = names.filter((name) => (values[name] ?? '').trim() === '');

  useLayoutEffect(() => {
    head.current?.scrollIntoView();
    head.current?.focus({ preventScroll: true });
  }, []);
  useEffect(() => void openPaper(address).catch(() => undefined), [address]);

  async function download(): Promise<void> {
    // Pressed again while the file is on its way.
    if (said === texts.attend) return;
    say(texts.attend);
    try {
      const { model, fillPaper } = await openPaper(address);
      const content = fillPaper(model, paper, values, data);
      const isGiven = downloadFile({ name: `${file}-${texts.suffixe}.docx`, type: wordType, content });
      say(isGiven ? texts.pris : texts.refuse);
    } catch {
      say(texts.refuse);
    }
  }

  return (
    <section class={styles['form']} aria-labelledby="papier">
      <h2 id="papier" ref={head} tabIndex={-1}>
        {heading}
      </h2>
      <p>{texts.aide}</p>
      {plan !== undefined && sides === undefined && origins.some(({ kind }) => tools[kind] === 'plan') && (
        <p>
          {texts.sansPlan} <a href={plan}>{texts.ouvrirPlan}</a>
        </p>
      )}
      {sides !== undefined &&
        sides.expenses !== sides.resources &&
        origins.some((from) => from.kind === 'sum' && from.isBalanced) && (
          <p class="warning">
            {interpolate(texts.desequilibre, {
              depenses: writeAmount(sides.expenses),
              recettes: writeAmount(sides.resources),
            })}
          </p>
        )}
      <div class={styles['fields']}>
        {names.map((name) => {
          const blank = blanks[name];
          if (blank === undefined) return null;
          const isKnown = typed[keyOf(data, file, name)] === undefined && known[name] !== undefined;
          return (
            <PaperField
              key={name}
              id={`blanc-${name}`}
              blank={blank}
              value={values[name] ?? ''}
              from={isKnown && blank.from ? texts.vient[tools[blank.from.kind]] : undefined}
              write={(text) => {
                actions.type(file, name, text);
                say('');
              }}
            />
          );
        })}
      </div>
      <div id="reste">
        <p>
          {remaining.length === 0 ? texts.complet : interpolate(texts.reste, { nombre: remaining.length })}
        </p>
        <ul>
          {remaining.map((name) => (
            <li key={name}>{blanks[name]?.label}</li>
          ))}
        </ul>
      </div>
      <div class="actions">
        <button type="button" class="button" aria-describedby="reste" onClick={() => void download()}>
          {texts.telecharger}
        </button>
      </div>
      <p role="status">{said}</p>
    </section>
  );
}
