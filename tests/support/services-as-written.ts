import { checkContent } from '../../src/checks.ts';
import type { ContentFile } from '../../src/content-model/content-files.ts';
import type { Problem } from '../../src/content-model/problem.ts';
import { normalised } from '../site/source-text.ts';
import { isSourceText, SOURCE_FILE, sourceServices } from '../site/source-texts.ts';

/** The services that the content and the Département's text do not have in common, word for word. */
export function servicesNotAsWritten(files: readonly ContentFile[]): Problem[] {
  const services = checkContent(files).content.levels.flatMap(({ path, source, value }) =>
    [...value.services, ...value.variants.flatMap((variant) => variant.services)].map(({ id, text }) => ({
      text,
      place: { file: path, line: source.slice(0, source.indexOf(`id: ${id}\n`)).split('\n').length },
    })),
  );
  const published = new Set(services.map(({ text }) => normalised(text)));
  return [
    ...services
      .filter(({ text }) => !isSourceText(text))
      .map(({ text, place }) => ({
        ...place,
        message: `Cette prestation n’est pas dans le texte du Département : « ${text} »`,
        remedy: `rétablissez son texte, ou changez-le aussi dans ${SOURCE_FILE} s’il est validé`,
      })),
    ...sourceServices
      .filter((text) => !published.has(normalised(text)))
      .map((text) => ({
        file: SOURCE_FILE,
        message: `Le site n’a plus cette prestation du Département : « ${text} »`,
        remedy: 'remettez-la dans « niveaux », ou changez aussi ce fichier si le Département l’a validé',
      })),
  ];
}
