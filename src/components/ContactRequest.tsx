import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ChannelId } from '../contact/channel-ids.ts';
import type { ChannelSettings } from '../contact/channel.ts';
import { composeRequest, type ContactRequest as Composed, type Purpose } from '../contact/request.ts';
import { validate, type FieldError } from '../contact/validate.ts';
import type { Questionnaire } from '../diagnosis/model.ts';
import type { ContactTexts } from '../schemas/index.ts';
import { fieldsFor, purposeOf, valuesOf } from './contact-form.ts';
import ContactFields from './ContactFields.tsx';
import HandOver from './HandOver.tsx';

interface Props {
  readonly texts: ContactTexts;
  readonly questionnaire: Questionnaire;
  /** The titles of the recommendations, by id. */
  readonly titles: Readonly<Record<string, string>>;
  readonly channels: readonly ChannelId[];
  readonly settings: ChannelSettings;
  /** The information on personal data: it stands beside the button. */
  readonly children?: ComponentChildren;
}

const noDiagnosis: Purpose = { kind: 'support', diagnosis: undefined };

export default function ContactRequest(props: Props) {
  const { texts, questionnaire, titles } = props;
  const [purpose, setPurpose] = useState<Purpose>(noDiagnosis);
  const [unreadable, setUnreadable] = useState(false);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [request, setRequest] = useState<Composed>();
  const form = useRef<HTMLFormElement>(null);
  const summary = useRef<HTMLDivElement>(null);
  const fields = useMemo(() => fieldsFor(texts, purpose), [texts, purpose]);

  function prepare(from: HTMLFormElement, about: Purpose): void {
    const values = valuesOf(from);
    const { rules, either } = fieldsFor(texts, about);
    const found = validate(rules, either, values);
    setErrors(found);
    setRequest(found.length === 0 ? composeRequest(texts, values, about) : undefined);
  }

  useEffect(() => {
    function readAddress(): void {
      const read = purposeOf(questionnaire, titles, location.hash);
      setPurpose(read ?? noDiagnosis);
      setUnreadable(read === undefined);
      // « Préparer » pressed before this script came: the page kept the click, it counts now.
      if (form.current?.dataset['submitted'] !== undefined) prepare(form.current, read ?? noDiagnosis);
    }
    readAddress();
    addEventListener('hashchange', readAddress);
    return () => removeEventListener('hashchange', readAddress);
  }, [questionnaire, titles]);

  useEffect(() => {
    if (errors.length > 0) summary.current?.focus();
  }, [errors]);

  return (
    <div class="request">
      <div hidden={request !== undefined}>
        {unreadable && <p class="note">{texts.codeIllisible}</p>}
        {purpose.kind === 'report' && (
          <p class="note">
            {texts.signalement.avis} {purpose.page}
          </p>
        )}
        {purpose.kind === 'support' && (
          <p class="note">
            {purpose.diagnosis === undefined
              ? texts.sansDiagnostic
              : `${texts.avecDiagnostic} ${purpose.diagnosis.recommendation}`}
          </p>
        )}
        <form
          ref={form}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            prepare(event.currentTarget, purpose);
          }}
        >
          {errors.length > 0 && (
            <div class="summary" ref={summary} tabIndex={-1} role="alert">
              <p>
                <strong>{texts.erreurs}</strong>
              </p>
              <ul>
                {errors.map(({ field, message }) => (
                  <li key={field}>
                    <a href={`#champ-${field}`} onClick={focusField}>
                      {message}
                    </a>
                  </li>
                ))}
              </ul>
            </div>
          )}
          <ContactFields fields={fields.shown} errors={errors} texts={texts} />
          {props.children}
          <p>
            <button type="submit" class="button">
              {texts.preparer}
            </button>
          </p>
        </form>
      </div>
      {request !== undefined && (
        <HandOver
          request={request}
          texts={texts}
          channels={props.channels}
          settings={props.settings}
          onBack={() => setRequest(undefined)}
        />
      )}
    </div>
  );
}

/** The address may hold the code: a link to a field moves the focus without touching it. */
function focusField(event: MouseEvent & { currentTarget: HTMLAnchorElement }): void {
  event.preventDefault();
  document.querySelector<HTMLElement>(event.currentTarget.hash)?.focus();
}
