import { MOST_CHARACTERS } from '../../../src/components/browser/qr-code.ts';
import { fromFragment } from '../../../src/project/codec.ts';
import { planAddress } from '../plan.ts';
import { wayContent } from '../questionnaire.ts';
import { decodeSquare } from '../square.ts';
import { code } from '../tools.ts';
import { expect, hydrated, printed, test } from '../visitor.ts';

const plan = 'travaux=180000&detr=36000&fonds-propres=50000';
const dates = wayContent.etapes.map(({ id }) => `${id}=2027-01-12~fait`).join('&');

for (const address of ['/parcours/', planAddress])
  test(`the code printed on ${address} is read back, and says what it had no room for`, async ({
    visitor,
  }) => {
    await visitor.goto(`${address}#${code}&commune=50095&batiment=%C3%89cole&${dates}&${plan}`);
    await hydrated(visitor);
    const square = await decodeSquare(await visitor.pdf({ preferCSSPageSize: true }));
    expect(square.length).toBeLessThanOrEqual(MOST_CHARACTERS);
    const { project, unread } = fromFragment(new URL(square).hash);
    expect(unread).toEqual([]);
    expect(project).toMatchObject({ code, place: { id: '50095' }, building: 'École' });
    expect(project.lines).toBeDefined();
    expect(project.steps).toBeUndefined();
    expect((await printed(visitor)).text).toContain('sans vos dates, faute de place');
  });
