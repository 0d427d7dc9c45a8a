import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { preHydrationFields } from '../../components/browser/pre-hydration-fields.ts';
import { useStore } from '@nanostores/preact';
import ProjectNotice from '../../project/ProjectNotice.tsx';
import { $place } from '../../project/store.ts';
import { $isListMissing, $isOutside } from '../../project/territory/place-field.ts';
import { unfoldPrint } from '../../components/browser/unfold-print.ts';
import { noChoices } from './choices.ts';
import styles from './Finder.module.css';
import FinderForm from './FinderForm.tsx';
import FinderResult from './FinderResult.tsx';
import type { FinderProps } from './finder-data.ts';
import { actsInWords, BETWEEN, choicesInWords, letGoInWords, OUTSIDE } from './finder-sentences.ts';
import { withoutChoices, type Criterion } from './nearest.ts';
import { focusField, readForm, writeForm, writeSize } from './form-fields.ts';
import { sortSchemes } from './match.ts';
import {
  $finder,
  choose,
  chooseByHand,
  fold,
  followAddress,
  inhabitantsOf,
  isTold,
  restoreChoices,
  show,
  withPlace,
} from './store.ts';

/** The choices in a line once they are made, or the form that takes them; then the schemes that they leave. */
export default function Finder(props: FinderProps) {
  const { schemes } = props;
  const state = useStore($finder);
  const place = useStore($place);
  const form = useRef<HTMLFormElement>(null);
  const root = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  /** What was last asked for, the form or the list; anew each time. */
  const [asked, setAsked] = useState<{ readonly isForm: boolean }>();
  const choices = withPlace(state.choices, place);
  const isSaid = isTold(choices, place);
  const told = choicesInWords(choices, place, props);
  const letGo = letGoInWords(state.letGo, props);
  const brought = told.filter(({ criterion }) => !state.isFolded && state.brought.includes(criterion));

  /** Announces the count, which changes at each key, once a field is left; silent first, so that the same is told too. */
  function announce(): void {
    show({ spoken: '' });
    setTimeout(() => {
      const now = $finder.get();
      const acts = actsInWords(sortSchemes(schemes, withPlace(now.choices, $place.get())));
      const spoken = [letGoInWords(now.letGo, props), ...acts].filter(Boolean).join(BETWEEN);
      show({ spoken: $isOutside.get() ? OUTSIDE : spoken });
    });
  }

  function takeForm(): void {
    if (!form.current) return;
    const { choices: chosen, wrong } = readForm(form.current, $place.get());
    chooseByHand(chosen, schemes);
    if ($finder.get().choices.stage !== chosen.stage)
      writeForm(form.current, $finder.get().choices, $place.get());
    // No error appears while one types: the visitor has not left the field.
    show({ wrong: $finder.get().wrong.filter((name) => wrong.includes(name)) });
  }

  function leaveField(): void {
    if (form.current) show({ wrong: readForm(form.current, $place.get()).wrong });
    announce();
  }

  /** Shows what the choices give, in place of the form if they sort, or goes to the field to mend first. */
  function showResult(): void {
    if (!form.current) return;
    const { wrong, isUnnamed } = readForm(form.current, $place.get());
    const [first] = wrong;
    show({ wrong });
    // A form never folds over a name that no line says.
    fold(!first && !isUnnamed && isTold($finder.get().choices, $place.get()));
    if (first) focusField(form.current, first);
    else setAsked({ isForm: false });
  }

  function modify(): void {
    fold(false);
    setAsked({ isForm: true });
  }

  /** Takes choices back, in the form too; what they give then comes into view, unless it would move what was pressed. */
  function takeBack(criteria: readonly Criterion[], isInList?: boolean): void {
    choose(withoutChoices($finder.get().choices, criteria));
    if (form.current) writeForm(form.current, $finder.get().choices, $place.get());
    announce();
    if (isInList) setAsked({ isForm: false });
    else heading.current?.focus({ preventScroll: true });
  }

  function forget(): void {
    choose(noChoices);
    takeForm();
    leaveField();
  }

  useEffect(() => {
    const fields = form.current;
    if (!fields) return;
    const putBackEarly = preHydrationFields(fields);
    unfoldPrint();
    restoreChoices(props);
    writeForm(fields, $finder.get().choices, $place.get());
    putBackEarly();
    takeForm();
    // A text that names no place is not lost under the line.
    if (readForm(fields, $place.get()).wrong[0]) fold(false);
    // « Voir les aides » pressed before this script came: the page kept the click, it counts now.
    if (fields.dataset['submitted'] !== undefined) showResult();
    // The island lives as long as its page, where a component that several share may go before: nothing ends what follows.
    // A name refused while the list was on its way no longer is, once it did not come.
    $isListMissing.listen(takeForm);
    // A place named from now on says its size, whatever was typed.
    $place.listen((named) => {
      if (!named && $finder.get().choices.inhabitants !== undefined) return;
      writeSize(fields, inhabitantsOf(named));
      takeForm();
    });
    addEventListener('hashchange', () => {
      followAddress(props);
      writeForm(fields, $finder.get().choices, $place.get());
    });
    addEventListener('pageshow', takeForm);
  }, []);

  useLayoutEffect(() => {
    if (!asked) return;
    const { isForm } = asked;
    const shown = isForm ? form : state.isFolded ? root : heading;
    shown.current?.scrollIntoView();
    const goal = isForm ? form.current?.querySelector<HTMLElement>('input:checked') : heading.current;
    goal?.focus({ preventScroll: true });
  }, [asked]);

  return (
    <div class={styles['finder']} ref={root}>
      <ProjectNotice />
      {letGo && <p class={`quiet screen-only ${styles['brought']}`}>{letGo}.</p>}
      {brought.length > 0 && (
        <div class={`screen-only ${styles['brought']}`}>
          <p id="choix-recus">Liste triée pour :</p>
          <ul class="unmarked" aria-labelledby="choix-recus">
            {brought.map(({ criterion, name, value }) => (
              <li key={criterion}>
                <button
                  type="button"
                  class={`button quiet ${styles['chip']}`}
                  aria-label={`Retirer : ${name}, ${value}`}
                  onClick={() => takeBack([criterion])}
                >
                  {name} : {value} <span aria-hidden="true">✕</span>
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
      <FinderForm
        {...props}
        formRef={form}
        onInput={takeForm}
        onChange={leaveField}
        onSubmit={showResult}
        onReset={forget}
      />
      {isSaid && (
        <div class={`panel ${styles['choices']}`}>
          <dl aria-label="Vos choix">
            {told.map(({ criterion, name, value }) => (
              <div key={criterion}>
                <dt>{name}</dt>
                <dd>
                  {value}{' '}
                  {(criterion === 'stage' || criterion === 'expense') && (
                    <button
                      type="button"
                      class={`button bare screen-only ${styles['out']}`}
                      aria-label={`Retirer : ${name}, ${value}`}
                      onClick={() => takeBack([criterion])}
                    >
                      ✕
                    </button>
                  )}
                </dd>
              </div>
            ))}
          </dl>
          <button type="button" class="button bare" onClick={modify}>
            Modifier
          </button>
        </div>
      )}
      <p class="visually-hidden needs-script" role="status">
        {state.spoken}
      </p>
      <FinderResult
        {...props}
        choices={choices}
        isSaid={isSaid}
        headingRef={heading}
        onAnswer={announce}
        onTakeBack={(criteria) => takeBack(criteria, true)}
      />
    </div>
  );
}
