import StatusButton from '../../components/StatusButton.tsx';
import { downloadFile } from '../../components/browser/download-file.ts';
import { useStore } from '@nanostores/preact';
import { uncapitalize } from '../../content-model/text/capitalize.ts';
import { calendarFile } from './calendar.ts';
import { $project } from '../store.ts';
import type { ShownStep } from './way-data.ts';

/** Gives the dates to a calendar; nothing while there is none. */
export default function CalendarButton({ steps }: { readonly steps: readonly ShownStep[] }) {
  const { steps: notes } = useStore($project);
  const dated = steps.flatMap((step) => {
    const day = notes?.[step.id]?.day;
    return day ? [{ step, day }] : [];
  });

  function download(): string {
    const { origin, pathname, host } = location;
    const days = dated.map(({ step: { id, title, resultat, who }, day }) => ({
      uid: `${id}@${host}`,
      day,
      // Nothing else says there which project.
      title: `Tiers-lieu : ${uncapitalize(title)}`,
      details: `${resultat} Qui : ${who}.`,
      url: `${origin}${pathname}#${id}`,
    }));
    const content = calendarFile(days, document.title, new Date());
    const file = { name: 'parcours-tiers-lieu.ics', type: 'text/calendar;charset=utf-8', content };
    return downloadFile(file) ? 'Ouvrez le fichier avec votre agenda.' : 'Le navigateur a refusé le fichier.';
  }

  if (dated.length === 0) return null;
  return (
    <StatusButton class="button quiet" name="agenda" onPress={download}>
      Ajouter nos dates à mon agenda (.ics)
    </StatusButton>
  );
}
