import type { Content } from '../../collections.ts';
import type { Problem } from '../../content-model/problem.ts';

/** Channels listed in `site.yaml` without texts in `contact.yaml`. */
export function checkChannels({ site, contact }: Content): Problem[] {
  return contact.flatMap(({ value, path: file, lineOf }) =>
    site
      .flatMap(({ value: { channels } }) => channels)
      .filter((id) => value.canaux[id] === undefined)
      .map((id) => ({
        file,
        line: lineOf(['canaux']),
        message: `Le canal « ${id} » de site.yaml n’a pas ses phrases.`,
        remedy: `écrivez-les sous « canaux », à la ligne « ${id} », ou retirez ce canal de site.yaml`,
      })),
  );
}
