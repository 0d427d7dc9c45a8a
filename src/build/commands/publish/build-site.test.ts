import { describe, expect, it } from 'vitest';
import { faultsIn } from './build-site.ts';

describe('a build that failed', () => {
  it('says its French faults to editors, without what Astro says around them', () => {
    const printed =
      '16:40:09 [licences] 8 packages\n16:40:09 \u001B[31m[ERROR]\u001B[39m An unhandled error occurred\n' +
      '1 erreur dans les contenus\n\n✖ pages/a.mdx, ligne 15\n  Lien cassé\n  → écrivez\n    at run (file.ts:1)\n\n';
    expect(faultsIn(printed)).toBe(
      '1 erreur dans les contenus\n\n✖ pages/a.mdx, ligne 15\n  Lien cassé\n  → écrivez',
    );
  });

  it('has nothing for editors where the contents have no fault', () => {
    expect(faultsIn('Error: ENOSPC: no space left on device\n    at writeFileSync')).toBeUndefined();
  });
});
