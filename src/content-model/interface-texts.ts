import { contentFault, type Problem } from './problem.ts';
import type { Entry } from './parse-content.ts';

/** Texts of the interface, those of some optional parts included. */
export type TextsWith<Texts, Name extends keyof Texts> = Texts & {
  readonly [Key in Name]-?: NonNullable<Texts[Key]>;
};

function have<Texts, Name extends keyof Texts>(
  texts: Texts,
  names: readonly Name[],
): texts is TextsWith<Texts, Name> {
  return names.every((name) => texts[name] !== undefined);
}

/**
 * The texts of the interface, for what shows an optional part: {@link checkTexts} made sure that a site with the part
 * has them.
 *
 * @throws if some are absent all the same
 */
export function textsWith<Texts, Name extends keyof Texts>(
  texts: Texts,
  ...names: readonly Name[]
): TextsWith<Texts, Name> {
  if (have(texts, names)) return texts;
  const missing = names.filter((name) => texts[name] === undefined);
  throw contentFault({
    file: 'interface.yaml',
    message: `Il manque ${missing.join(', ')}.`,
    remedy: 'écrivez ces phrases, ou retirez la page qui les montre',
  });
}

/** Reports the optional texts that a file of the site needs, and that the interface lacks. */
export function checkTexts<Texts>(
  interfaces: readonly Entry<Texts>[],
  needs: readonly (readonly [key: keyof Texts & string, neededBy: string])[],
): Problem[] {
  return interfaces.flatMap(({ value, path: file }) =>
    needs
      .filter(([key]) => value[key] === undefined)
      .map(([key, neededBy]) => ({
        file,
        message: `Il manque « ${key} », dont « ${neededBy} » a besoin.`,
        remedy: `ajoutez « ${key} » et ses phrases, ou retirez « ${neededBy} » si le site se passe de cette partie`,
      })),
  );
}
