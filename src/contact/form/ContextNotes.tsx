import { useStore } from '@nanostores/preact';
import { givenAnswers } from '../../diagnosis/engine/explain.ts';
import type { DiagnosisData, RequestPageTexts } from './contact-form.ts';
import { $screen } from './store.ts';

interface Props {
  readonly texts: RequestPageTexts;
  readonly diagnosis: DiagnosisData;
  readonly links: { readonly contact: string; readonly diagnosis: string };
}

/** What the address says of the visitor: a self-diagnosis joined, a page to report, or neither. */
export default function ContextNotes({ texts, diagnosis: { questionnaire }, links }: Props) {
  const { context, saved } = useStore($screen);
  const { purpose, problem, answers } = context;
  if (purpose.kind === 'report') {
    return (
      <p>
        {texts.signalement.avis} {purpose.page}
      </p>
    );
  }
  const recalled = givenAnswers(questionnaire, answers)
    .filter(({ question }) => texts.rappel.includes(question.id))
    .map(({ question, option }) => `${question.title} ${option.label}`)
    .join(' ');
  if (purpose.diagnosis) {
    return (
      <p>
        {texts.avecDiagnostic} <strong>{purpose.diagnosis.recommendation}</strong>
        {recalled && (
          <span class="quiet">
            <br />
            {recalled}
          </span>
        )}
      </p>
    );
  }
  return (
    <>
      {problem === 'unreadable' && <p class="warning">{texts.codeIllisible}</p>}
      {problem === 'unfinished' && (
        <p class="warning">
          {texts.inacheve} <a href={links.diagnosis + location.hash}>{texts.terminer}</a>
        </p>
      )}
      {saved && (
        <p>
          <a href={`${links.contact}#${saved}`}>{texts.joindre}</a>
        </p>
      )}
      {!problem && !saved && (
        <p>
          {texts.sansDiagnostic} <a href={links.diagnosis}>{texts.commencer}</a>
        </p>
      )}
    </>
  );
}
