import { useState } from 'preact/hooks';
import { downloadFile } from '../components/browser/download-file.ts';
import { useStore } from '@nanostores/preact';
import { calendarFile } from './calendar.ts';
import type { ShownStep } from './model.ts';
import { $screen } from './store.ts';
import type { WayTexts } from './texts.ts';

interface Props {
  readonly steps: readonly ShownStep[];
  readonly texts: WayTexts;
}

/** Gives the dates to a calendar; nothing while there is none. */
export default function CalendarButton({ steps, texts }: Props) {
  const { notes } = useStore($screen);
  const [said, say] = useState('');
  const dated = steps.flatMap((step) => {
    const day = notes[step.id]?.day;
    return day ? [{ step, day }] : [];
  });

  function download(): void {
    const { origin, pathname, host } = location;
    const days = dated.map(({ step: { id, event, outcome, who, help }, day }) => ({
      uid: `${id}@${host}`,
      day,
      title: event,
      details: `${outcome} ${texts.qui} ${who}.${help && ` ${help}.`}`,
      url: `${origin}${pathname}#${id}`,
    }));
    const content = calendarFile(days, document.title, new Date());
    const file = { name: `${texts.fichier}.ics`, type: 'text/calendar;charset=utf-8', content };
    say(downloadFile(file) ? texts.agendaPris : texts.agendaRefuse);
  }

  return (
    <>
      {dated.length > 0 && (
        <button type="button" class="button quiet" onClick={download}>
          {texts.agenda}
        </button>
      )}
      <p role="status">{said}</p>
    </>
  );
}
