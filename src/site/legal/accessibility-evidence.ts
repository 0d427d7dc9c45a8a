import type { Accessibility } from '../../collections.ts';

type Criterion = Accessibility['themes'][number]['criteria'][number];

/**
 * What is known of a criterion, in sentences.
 *
 * @returns what its tests check and do not see, what was done and found, why it is without object, or what remains
 */
export function evidenceOf(criterion: Criterion, { tests }: Pick<Accessibility, 'tests'>): string {
  switch (criterion.state) {
    case 'teste': {
      const checks = tests.filter(({ id }) => criterion.tests.includes(id)).map((test) => test.checks);
      return [...checks, criterion.limits ?? ''].join(' ').trim();
    }
    case 'main':
      return `${criterion.done} ${criterion.result}`;
    case 'sans-objet':
      return criterion.reason;
    case 'a-faire':
      return criterion.remains;
  }
}
