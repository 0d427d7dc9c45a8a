import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inTurn } from './ordered-tasks.ts';

it('works come out in the order in which they began, however long each takes, whichever fail before or after', async () => {
  const work = fc.record({ steps: fc.nat(20), failure: fc.constantFrom('none', 'before', 'after') });
  await fc.assert(
    fc.asyncProperty(fc.array(work, { maxLength: 12 }), async (works) => {
      const begin = inTurn();
      const out: number[] = [];
      const results = works.map(({ steps, failure }, index) =>
        begin(async (turn) => {
          for (let step = 0; step < steps; step += 1) await Promise.resolve();
          if (failure === 'before') throw new Error(String(index));
          await turn;
          out.push(index);
          if (failure === 'after') throw new Error(String(index));
          return index;
        }),
      );
      const settled = await Promise.allSettled(results);
      const indexes = works.map((_work, index) => index);
      expect(out).toEqual(indexes.filter((index) => works[index]?.failure !== 'before'));
      expect(settled).toEqual(
        indexes.map((index) =>
          works[index]?.failure === 'none'
            ? { status: 'fulfilled', value: index }
            : { status: 'rejected', reason: new Error(String(index)) },
        ),
      );
    }),
  );
});
