/**
 * How long the sentences of each page are: `npm run build && npm run report:sentences`. Below the table,
 * the longest sentences of the site, those of the Département's source text left out.
 */
import { readings } from './read-sentences.ts';

const HABIT = 20;

const row = (...cells: readonly [string, string, string, string, string]) =>
  [...cells.slice(0, 4).map((cell) => cell.padStart(9)), ` ${cells[4]}`].join(' ');

console.log(row('sentences', 'mean', 'longest', `over ${HABIT}`, 'page'));
for (const { address, sentences, mean, longest } of readings.toSorted(
  (one, other) => other.mean - one.mean,
)) {
  const over = sentences.filter(({ words }) => words > HABIT).length;
  console.log(row(String(sentences.length), mean.toFixed(1), String(longest), String(over), address));
}

const all = new Map(
  readings.flatMap(({ address, sentences }) => sentences.map((one) => [one.text, { ...one, address }])),
);
const words = [...all.values()].reduce((sum, sentence) => sum + sentence.words, 0);
const long = [...all.values()].filter((sentence) => sentence.words > HABIT);
console.log(`\n${all.size} different sentences, ${(words / all.size).toFixed(1)} words on average,`);
console.log(
  `${long.length} of more than ${HABIT} words (${((long.length / all.size) * 100).toFixed(1)} %):\n`,
);
for (const sentence of long.toSorted((one, other) => other.words - one.words)) {
  console.log(`${String(sentence.words).padStart(3)}  ${sentence.address}  ${sentence.text}`);
}
