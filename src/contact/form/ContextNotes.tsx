import { useStore } from '@nanostores/preact';
import { givenAnswers } from '../../diagnosis/engine/explain.ts';
import type { ContactProps } from './contact-form.ts';
import { $screen } from './store.ts';

/** What the address says of the visitor: a self-diagnosis joined, a page to report, or neither. */
export default function ContextNotes({ texts, diagnosis: { questionnaire }, links }: ContactProps) {
  const { context, saved } = useStore($screen);
  const { purpose, problem, answers } = context;
  if (purpose.kind === 'report') {
    return <p>Adresse de la page : {purpose.page}</p>;
  }
  const recalled = givenAnswers(questionnaire, answers)
    .filter(({ question }) => texts.rappel.includes(question.id))
    .map(({ question, option }) => `${question.title} ${option.label}`)
    .join(' ');
  if (purpose.diagnosis) {
    return (
      <p>
        Autodiagnostic joint : <strong>{purpose.diagnosis.recommendation}</strong>
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
      {problem === 'unreadable' && (
        <p class="warning">Code illisible. La demande se prépare sans autodiagnostic.</p>
      )}
      {problem === 'unfinished' && (
        <p class="warning">
          L’autodiagnostic n’est pas terminé.{' '}
          <a href={links.diagnosis + location.hash}>Terminez-le pour le joindre.</a>
        </p>
      )}
      {saved && (
        <p>
          <a href={`${links.contact}#${saved}`}>Joindre les réponses gardées sur cet appareil</a>
        </p>
      )}
      {!problem && !saved && (
        <p>
          Facultatif, pour joindre votre point de départ :{' '}
          <a href={links.diagnosis}>faire l’autodiagnostic</a>
        </p>
      )}
    </>
  );
}
