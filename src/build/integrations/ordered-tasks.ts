/** Work that waits for its turn at some point. */
export type WorkInTurn<Result> = (turn: Promise<void>) => Promise<Result>;

/**
 * Lets works that go on side by side come out in the order in which they began.
 *
 * @returns begins a work and gives its result. The work is given its turn: it comes once those that began before have
 *   ended, well or not
 */
export function inTurn(): <Result>(work: WorkInTurn<Result>) => Promise<Result> {
  let last = Promise.resolve();
  return (work) => {
    const before = last;
    const result = work(before);
    const over = () => before;
    last = result.then(over, over);
    return result;
  };
}
