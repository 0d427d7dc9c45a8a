import { Spec, Validation } from '@cyclonedx/cyclonedx-library';
import { expect, it } from 'vitest';
import { billOfMaterials } from './bill-of-materials.ts';

const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot5);

async function isSound(bill: object): Promise<boolean> {
  return (await validator.validate(JSON.stringify(bill))) === null;
}

it('the bill of materials has the shape that CycloneDX publishes, by its own validator', async () => {
  const bill = billOfMaterials();
  expect(bill.specVersion).toBe('1.5');
  expect(await isSound(bill)).toBe(true);
  const [first] = bill.components;
  expect(await isSound({ ...bill, composants: [] })).toBe(false);
  expect(await isSound({ ...bill, components: [{ ...first, type: 'pack' }] })).toBe(false);
});
