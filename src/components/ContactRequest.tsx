import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ChannelId } from '../contact/channel-ids.ts';
import type { ChannelSettings } from '../contact/channel.ts';
import { composeRequest, type ContactRequest as Composed, type Purpose } from '../contact/request.ts';
import { validate, type FieldError } from '../contact/validate.ts';
import type { Questionnaire } from '../diagnosis/model.ts';
import type { ContactTexts } from '../schemas/index.ts';
import type { FrozenVersion } from '../diagnosis/versions.ts';
import {
  fieldsFor,
  readPurpose,
  valuesOf,
  type PurposeProblem,
  type RecommendationWords,
} from './contact-form.ts';
import PurposeNotes from './PurposeNotes.tsx';
import { isPageAnchor } from './page-anchor.ts';
import ContactFields from './ContactFields.tsx';
import DataNotice from './DataNotice.tsx';
import ErrorSummary from './ErrorSummary.tsx';
import HandOver from './HandOver.tsx';

interface Props {
  readonly texts: ContactTexts;
  readonly questionnaire: Questionnaire;
  readonly versions: readonly FrozenVersion[];
  readonly recommendations: RecommendationWords;
  /** The address of the self-diagnosis. */
  readonly folder: string;
  readonly channels: readonly ChannelId[];
  readonly settings: ChannelSettings;
  readonly notice: { readonly retention: string; readonly officer: string; readonly href: string };
}

const noDiagnosis: Purpose = { kind: 'support', diagnosis: undefined };

export default function ContactRequest(props: Props) {
  const { texts, questionnaire, versions, recommendations } = props;
  const [purpose, setPurpose] = useState<Purpose>(noDiagnosis);
  const [problem, setProblem] = useState<PurposeProblem>();
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [request, setRequest] = useState<Composed>();
  const form = useRef<HTMLFormElement>(null);
  const shown = useRef('');
  /** The last text composed, and what the visitor made of it: unchanged fields give it back. */
  const edited = useRef({ composed: '', text: '' });
  const fields = useMemo(() => fieldsFor(texts, purpose), [texts, purpose]);

  function prepare(from: HTMLFormElement, about: Purpose): void {
    const values = valuesOf(from);
    const { rules, either } = fieldsFor(texts, about);
    const found = validate(rules, either, values);
    setErrors(found);
    if (found.length > 0) return setRequest(undefined);
    const composed = composeRequest(texts, values, about);
    const isSame = composed.text === edited.current.composed;
    if (!isSame) edited.current = { composed: composed.text, text: composed.text };
    return setRequest({ ...composed, text: edited.current.text });
  }

  useEffect(() => {
    function readAddress(): void {
      // The skip link moves the reader: the purpose of the visit stays, in the address too.
      if (isPageAnchor(location.hash)) {
        history.replaceState(null, '', shown.current);
        return;
      }
      shown.current = location.hash === '' ? location.pathname : location.hash;
      const read = readPurpose(questionnaire, { versions, recommendations }, location.hash);
      setPurpose(read.purpose);
      setProblem(read.problem);
      setErrors([]);
      setRequest(undefined);
      // « Préparer » pressed before this script came: the page kept the click, it counts now, once.
      if (form.current?.dataset['submitted'] === undefined) return;
      delete form.current.dataset['submitted'];
      prepare(form.current, read.purpose);
    }
    readAddress();
    addEventListener('hashchange', readAddress);
    return () => removeEventListener('hashchange', readAddress);
  }, [questionnaire, versions, recommendations]);

  return (
    <div class="request">
      <div hidden={request !== undefined}>
        <PurposeNotes purpose={purpose} problem={problem} texts={texts} folder={props.folder} />
        <form
          ref={form}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            prepare(event.currentTarget, purpose);
          }}
        >
          {errors.length > 0 && (
            <ErrorSummary
              title={texts.erreurs}
              errors={errors.map(({ field, message }) => ({ target: `champ-${field}`, message }))}
              attempt={errors}
            />
          )}
          <ContactFields fields={fields.shown} errors={errors} texts={texts} />
          <DataNotice texts={texts.information} {...props.notice} />
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
          onEdit={(text) => {
            edited.current = { ...edited.current, text };
          }}
          onBack={() => {
            setRequest(undefined);
            // The fields come back on the next frame.
            requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('input, textarea')?.focus());
          }}
        />
      )}
    </div>
  );
}
