/** What a printed code holds of a project: a code that is read from paper is short. */
import { MOST_CHARACTERS } from '../components/browser/qr-code.ts';
import { toFragment } from './codec.ts';
import type { Project } from './project.ts';

function without(project: Project, leftOut: Project) {
  const gone = Object.fromEntries(Object.keys(leftOut).map((part) => [part, undefined]));
  const held: Project = { ...project, ...gone };
  return { held, fragment: toFragment(held), leftOut };
}

/**
 * The most of a project that a printed code holds after the address of a page. A plan gives way as a whole: without some of
 * its lines it would be another one.
 *
 * @param base the address, with its `#`
 * @param first what gives way first
 * @returns what is held, its fragment, and what was left out
 */
export function fittingFragment(project: Project, base: string, first: 'plan' | 'steps' = 'plan') {
  const { steps, lines, eligible, signed, building } = project;
  const plan = { lines, eligible, signed };
  const [one, other] = first === 'plan' ? [plan, { steps }] : [{ steps }, plan];
  const both = { ...one, ...other };
  for (const leftOut of [{}, one, other, { building }, both]) {
    const fitted = without(project, leftOut);
    if (base.length + fitted.fragment.length <= MOST_CHARACTERS) return fitted;
  }
  return without(project, { ...both, building });
}
