/** Of a question, by their place in order: the questions and the levels that its answers lead to. */
export interface MapStep {
  readonly questions: readonly number[];
  readonly levels: readonly number[];
}

/** Where things stand on the map, in its own units. */
interface FlowMap {
  readonly width: number;
  readonly height: number;
  readonly questions: readonly Point[];
  readonly levels: readonly Point[];
  /** The lines from one to the next, as paths. */
  readonly ways: readonly string[];
}

interface Point {
  readonly x: number;
  readonly y: number;
}

const STEP = 120;
/** Half the side of a sign. */
const SIGN = 18;
/** From the middle of a sign to the line of its name, and below that line. */
export const NAME = 38;
const BELOW_NAME = NAME + 8;
const DROP = 150;

/** How high the line over the questions between two must bend. */
const bend = (from: number, to: number) => 20 * (to - from);

function mean(values: readonly number[], otherwise: number): number {
  return values.length === 0 ? otherwise : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The questions on one line, the levels below it, between their own share of the width and what leads to them. */
export function flowMap(steps: readonly MapStep[], levelCount: number): FlowMap {
  const width = steps.length * STEP;
  const highest = Math.max(
    0,
    ...steps.flatMap(({ questions }, from) => questions.map((to) => bend(from, to))),
  );
  const y = SIGN + 2 + highest / 2;
  const questions = steps.map((_, index) => ({ x: (index + 0.5) * STEP, y }));
  const levels = Array.from({ length: levelCount }, (_, level) => {
    const share = ((level + 0.5) * width) / levelCount;
    const leading = questions.flatMap(({ x }, index) => (steps[index]?.levels.includes(level) ? [x] : []));
    return { x: Math.round((share + mean(leading, share)) / 2), y: y + DROP };
  });
  const ways = steps.flatMap((step, from) => {
    const { x } = questions[from] ?? { x: 0 };
    return [
      ...step.questions.map((to) => {
        const end = (to + 0.5) * STEP;
        return to === from + 1
          ? `M${x + SIGN} ${y}H${end - SIGN - 3}`
          : `M${x} ${y - SIGN}Q${(x + end) / 2} ${y - SIGN - bend(from, to)} ${end - 3} ${y - SIGN - 3}`;
      }),
      ...step.levels.map((level) => {
        const end = levels[level] ?? { x, y };
        return `M${x} ${y + BELOW_NAME}L${Math.round(end.x + (x - end.x) / 12)} ${end.y - SIGN - 4}`;
      }),
    ];
  });
  return { width, height: y + DROP + BELOW_NAME, questions, levels, ways };
}
