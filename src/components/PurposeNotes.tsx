import { useEffect, useState } from 'preact/hooks';
import type { Purpose } from '../contact/request.ts';
import type { ContactTexts } from '../schemas/index.ts';
import type { PurposeProblem } from './contact-form.ts';
import { keptCode } from './draft.ts';

interface Props {
  readonly purpose: Purpose;
  readonly problem: PurposeProblem;
  readonly texts: ContactTexts;
  /** The address of the self-diagnosis. */
  readonly folder: string;
}

/** What the page knows of why the visitor comes: a self-diagnosis joined, a page to report, or neither. */
export default function PurposeNotes({ purpose, problem, texts, folder }: Props) {
  const [kept, setKept] = useState<string>();
  useEffect(() => setKept(keptCode()), []);
  const canJoin = kept !== undefined && purpose.kind === 'support' && purpose.diagnosis === undefined;
  return (
    <>
      {canJoin && (
        <p class="note">
          <a href={`#${kept}`}>{texts.joindre}</a>
        </p>
      )}
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
