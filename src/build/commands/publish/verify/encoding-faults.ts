import { existsSync } from 'node:fs';
import { askAll, type Ask, type Asked } from './ask.ts';
import { COPY_AGAIN } from './content-faults.ts';
import { SETTINGS, type Fault } from './fault.ts';
import { statusFault } from './file-faults.ts';
import { digestOfAnswer, type Published } from './version.ts';

/** The forms in which a publication has a file of text, by the names that a browser gives them. */
const FORMS: Readonly<Record<string, string>> = {
  br: 'en brotli',
  gzip: 'en gzip',
  identity: 'sans compression',
};

/** The form in which an answer came. */
function formOf(asked: Asked): string {
  return 'failure' in asked ? '' : (asked.headers.get('content-encoding') ?? 'identity');
}

/** What is wrong with a file in one form; nothing if it is right there. */
function formFault(
  form: string,
  asked: Asked,
  expected: string | undefined,
): Omit<Fault, 'address'> | undefined {
  const status = statusFault(asked);
  if (status !== undefined) return { ...status, message: `Demandé ${FORMS[form]} : ${status.message}` };
  const given = formOf(asked);
  if (given !== form && given !== 'identity') {
    const message = `Demandé ${FORMS[form]}, est donné ${FORMS[given] ?? given} : certains navigateurs ne le liraient pas.`;
    return { message, remedy: SETTINGS };
  }
  if (digestOfAnswer(asked) === expected) return undefined;
  return { message: `Demandé ${FORMS[form]}, n’est pas le fichier de la publication.`, remedy: COPY_AGAIN };
}

/**
 * What is wrong with the forms that were not given to who takes any: a file of text stands there three times, and one of
 * them may be of another day.
 *
 * @param root the address of the site, with its final slash
 * @param answers what the site answered to who takes any form, by path; a file that is not right there is told elsewhere
 */
export async function encodingFaults(
  root: URL,
  { files, digests }: Published,
  answers: ReadonlyMap<string, Asked>,
  ask: Ask,
): Promise<Fault[]> {
  const right = files.flatMap(({ file, path, address }) => {
    const asked = answers.get(path);
    const digest = digests.get(path);
    if (asked === undefined || digestOfAnswer(asked) !== digest || !existsSync(`${file}.br`)) return [];
    return [{ address: new URL(address.slice(1), root).href, given: formOf(asked), digest }];
  });
  const faults: Fault[] = [];
  for (const form of Object.keys(FORMS)) {
    const others = right.filter(({ given }) => given !== form);
    const asked = await askAll(
      others.map(({ address }) => address),
      (address) => ask(address, form),
    );
    for (const { address, digest } of others) {
      const answer = asked.get(address);
      const fault = answer === undefined ? undefined : formFault(form, answer, digest);
      if (fault !== undefined) faults.push({ address, ...fault });
    }
  }
  return faults;
}
