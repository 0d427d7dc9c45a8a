import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import styles from './KeepProject.module.css';
import ProjectNotice from './ProjectNotice.tsx';
import { keptSentences } from './kept-sentences.ts';
import { startProject } from './start.ts';
import { $project, changeProject, eraseProject, isKeptOnDevice, keepOnDevice } from './store.ts';

interface Props {
  /** The code of the answers on the screen. */
  readonly code: string;
  readonly isEmpty: boolean;
  readonly folder: string;
}

/** From now on, on this page, the code that the device keeps follows the answers: the visitor asked for it, or resumed it. */
let isFollowing = false;

/** The project kept on this device: offered, never imposed; its answers are taken up where none is on the screen. */
export default function KeepProject({ code, isEmpty, folder }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const project = useStore($project);
  const [message, setMessage] = useState<{ readonly text: string }>();
  const isKept = isKeptOnDevice();

  useEffect(() => {
    startProject();
    if ($project.get().code === code) isFollowing = true;
    else if (isFollowing && isKeptOnDevice()) changeProject({ code });
  }, [code]);
  // The button pressed goes: the focus is on the one that stays.
  useEffect(() => {
    if (message !== undefined) box.current?.querySelector('button')?.focus();
  }, [message]);

  function keep(): void {
    changeProject({ code });
    const isAccepted = keepOnDevice();
    if (isAccepted) isFollowing = true;
    setMessage({ text: isAccepted ? '' : keptSentences.refused });
  }

  function erase(): void {
    isFollowing = false;
    eraseProject();
    setMessage({ text: keptSentences.erased });
  }

  const canResume = project.code !== undefined && isEmpty;
  const state = canResume
    ? keptSentences[isKept ? 'onDevice' : 'inTab']
    : isKept && project.code === code
      ? keptSentences.kept
      : '';
  return (
    <>
      <ProjectNotice />
      <div class={styles['keep']} ref={box}>
        <p role="status">{message?.text || state}</p>
        {canResume && (
          <a class="button" href={`${folder}#${project.code}`}>
            {keptSentences.resume}
          </a>
        )}
        {!isEmpty && !(isKept && project.code === code) && (
          <button type="button" class="button bare" onClick={keep}>
            {keptSentences.keep}
          </button>
        )}
        {(isKept || canResume) && (
          <button type="button" class="button bare" onClick={erase}>
            {keptSentences.erase}
          </button>
        )}
      </div>
    </>
  );
}
