import { lines } from '../../support/contact/channel-lines.ts';
import { decodeSquare } from '../square.ts';
import { plain, printed } from '../visitor.ts';
import { publicAddress } from './sites.ts';
import { expect, test } from './visitor.ts';

test('with its address, its square and a mail, the leaflet still takes the two sides of one sheet', async ({
  visitor,
}) => {
  await visitor.goto('/offre/depliant/');
  const { sides } = await printed(visitor);
  expect(sides).toHaveLength(2);
  const [front = ''] = sides.map((side) => plain(side).replaceAll(' ', ''));
  expect(front).toContain(lines.courriel);
  expect(front).toContain(publicAddress);
  expect(await decodeSquare(await visitor.pdf({ preferCSSPageSize: true }))).toBe(publicAddress);
});
