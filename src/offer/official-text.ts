import { z } from 'astro/zod';
import type { Content } from '../collections.ts';
import { text } from '../content-model/fields.ts';
import type { Problem } from '../content-model/problem.ts';

const verbatim = z.string().min(1);

/** The offer as those who make it wrote it, and what the site writes otherwise. */
export const officialText = z
  .strictObject({
    texte: verbatim.describe('Le texte de l’offre, mot pour mot, tel qu’il a été validé'),
    corrections: z
      .array(
        z.strictObject({
          ecrit: verbatim.describe('Des mots du texte, une seule fois dans lui'),
          publie: verbatim.describe('Ce que le site écrit à leur place'),
          pourquoi: text.describe('Ce que la correction corrige'),
        }),
      )
      .max(10)
      .describe('Ce que le site écrit autrement, typographie mise à part'),
  })
  .superRefine(({ texte, corrections }, context) => {
    for (const [index, { ecrit }] of corrections.entries()) {
      if (texte.split(ecrit).length === 2) continue;
      const message = 'écrivez des mots qui sont une seule fois dans le texte';
      context.addIssue({ code: 'custom', message, path: ['corrections', index, 'ecrit'] });
    }
  })
  .transform(({ texte, corrections }) => ({
    text: texte,
    corrections: corrections.map(({ ecrit, publie, pourquoi }) => ({
      written: ecrit,
      published: publie,
      why: pourquoi,
    })),
    published: corrections.reduce((whole, { ecrit, publie }) => whole.replace(ecrit, () => publie), texte),
  }));

/** A text without what printing may change: spaces, apostrophes, dashes, capitals. */
function plain(words: string): string {
  return words
    .toLowerCase()
    .replaceAll(/[’ʼ]/g, "'")
    .replaceAll(/[‐‑–—]/g, '-')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** The services of an official text: the items of a list under the title of a level, up to the next part in capitals. */
function servicesIn(official: string): string[] {
  let isUnderLevel = false;
  return official.split('\n').flatMap((line) => {
    if (line.startsWith('- ')) return isUnderLevel ? [line.slice(2)] : [];
    if (/^Niveau \d/.test(line)) isUnderLevel = true;
    else if (/\p{Lu}/u.test(line) && !/\p{Ll}/u.test(line)) isUnderLevel = false;
    return [];
  });
}

/** Services are published as they were validated, all of them: whoever changes one changes the official text too. */
export function checkOfficialText({ officialText: texts, levels }: Content): Problem[] {
  const services = levels.flatMap(({ value, path: file, lineOf }) => [
    ...value.services.map((service, index) => ({
      ...service,
      file,
      line: lineOf(['prestations', index, 'texte']),
    })),
    ...value.variants.flatMap((variant, at) =>
      variant.services.map((service, index) => {
        return { ...service, file, line: lineOf(['variantes', at, 'prestations', index, 'texte']) };
      }),
    ),
  ]);
  const published = new Set(services.map((service) => plain(service.text)));
  return texts.flatMap(({ value, path: home, source }) => {
    const official = servicesIn(value.published);
    const known = new Set(official.map(plain));
    return [
      ...services
        .filter((service) => !known.has(plain(service.text)))
        .map(({ text: words, file, line }) => ({
          file,
          line,
          message: `Cette prestation n’est pas dans le texte validé : « ${words} »`,
          remedy: `rétablissez ses mots, ou changez-les aussi dans ${home} si le Département les a changés`,
        })),
      ...official
        .filter((words) => !published.has(plain(words)))
        .map((words) => ({
          file: home,
          line: source.slice(0, source.indexOf(`- ${words.slice(0, 20)}`)).split('\n').length,
          message: `Le site n’a plus cette prestation du texte validé : « ${words} »`,
          remedy: 'remettez-la dans « niveaux », ou changez aussi ce fichier si le Département l’a changée',
        })),
    ];
  });
}
