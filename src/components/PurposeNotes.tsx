import type { Purpose } from '../contact/request.ts';
import type { ContactTexts } from '../schemas/index.ts';
import type { PurposeProblem } from './contact-form.ts';

interface Props {
  readonly purpose: Purpose;
  readonly problem: PurposeProblem;
  readonly texts: ContactTexts;
  /** The address of the self-diagnosis. */
  readonly folder: string;
}

/** What the page knows of why the visitor comes: a self-diagnosis joined, a page to report, or neither. */
export default function PurposeNotes({ purpose, problem, texts, folder }: Props) {
  return (
    <>
      {problem === 'unreadable' && <p class="note">{texts.codeIllisible}</p>}
      {problem === 'unfinished' && (
        <p class="note">
          {texts.inacheve} <a href={folder + location.hash}>{texts.terminer}</a>
        </p>
      )}
      {purpose.kind === 'report' && (
        <p class="note">
          {texts.signalement.avis} {purpose.page}
        </p>
      )}
      {purpose.kind === 'support' && problem !== 'unfinished' && (
        <p class="note">
          {purpose.diagnosis === undefined
            ? texts.sansDiagnostic
            : `${texts.avecDiagnostic} ${purpose.diagnosis.recommendation}`}
        </p>
      )}
    </>
  );
}
