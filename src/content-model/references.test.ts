import { expect, it } from 'vitest';
import { checkKnown } from './references.ts';

const place = { file: 'glossaire.yaml', line: 7 };

it('a value unknown among too many to be named is told the closest, and where those known are declared', () => {
  const known = ['haut-rhin-erp', ...Array.from({ length: 40 }, (_, index) => `source-${index}`)];
  const message = 'Source inconnue : « bas-rhin-erp ».';
  const near = 'écrivez peut-être « haut-rhin-erp »';
  expect(checkKnown('Source inconnue', 'bas-rhin-erp', known, place)).toEqual([
    { ...place, message, remedy: near },
  ]);
  expect(checkKnown('Source inconnue', 'bas-rhin-erp', known, place, 'sources.yaml')).toEqual([
    { ...place, message, remedy: `${near}, ou ajoutez « bas-rhin-erp » dans sources.yaml` },
  ]);
});
