import { contentFault } from './problem.ts';
import type { InterfaceTexts } from '../collections.ts';

/** The sentences of the interface, those of some optional parts included. */
export type TextsWith<Name extends keyof InterfaceTexts> = InterfaceTexts & {
  readonly [Key in Name]: NonNullable<InterfaceTexts[Key]>;
};

function have<Name extends keyof InterfaceTexts>(
  texts: InterfaceTexts,
  names: readonly Name[],
): texts is TextsWith<Name> {
  return names.every((name) => texts[name] !== undefined);
}

/**
 * The sentences of the interface, for what shows an optional part: the check of the content made sure that a site
 * with the part has them.
 *
 * @throws if some are absent all the same
 */
export function textsWith<Name extends keyof InterfaceTexts>(
  texts: InterfaceTexts,
  ...names: readonly Name[]
): TextsWith<Name> {
  if (have(texts, names)) return texts;
  const missing = names.filter((name) => texts[name] === undefined);
  throw contentFault({
    file: 'interface.yaml',
    message: `Il manque ${missing.join(', ')}.`,
    remedy: 'écrivez ces phrases, ou retirez la page qui les montre',
  });
}
