/** What a source is worth: its sign beside the number of its call, and its name in the list of sources. */
export const SOURCE_MARKS = {
  officielle: { sign: '', name: 'texte ou page d’un organisme public, ou d’un réseau qu’il soutient' },
  presse: { sign: '*', name: 'presse ou site spécialisé' },
  exemple: { sign: '°', name: 'exemple pris ailleurs' },
};

/** What follows the title and the date of a source: nothing for an official one. */
export function remarkOf(mark: keyof typeof SOURCE_MARKS): string {
  return mark === 'officielle' ? '' : ` (${SOURCE_MARKS[mark].name})`;
}

/** Said where the sources were read again more than a year ago. */
export const STALE =
  'Cette vérification a plus d’un an. Faites confirmer ces informations avant de vous y fier.';
