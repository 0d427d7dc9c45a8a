import { describe, expect, it } from 'vitest';
import { PROPERTIES } from './index.ts';
import { enumerate, type Violation } from './subject.ts';
import { breaks } from '../../../tests/support/diagnosis/property-breaks.ts';
import { editedContent, subjectIn } from '../../../tests/support/diagnosis/real-subject.ts';
import { lineAt } from '../../../tests/support/diagnosis/sample-lines.ts';

/** What one property finds. */
function brokenBy(property: number, enumeration: ReturnType<typeof enumerate>): Violation[] {
  return (PROPERTIES.get(property)?.checks ?? []).flatMap((check) => check(enumeration));
}

describe('a property broken in the data', () => {
  it('is each of them, here', () => {
    expect(new Set(breaks.map(({ property }) => property))).toEqual(new Set(PROPERTIES.keys()));
  });

  it('has a plain name of its own', () => {
    const names = [...PROPERTIES.values()].map(({ name }) => name);
    expect(names.filter((name) => name.split(' ').length < 3)).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(breaks)('is reported with its state, line and remedy: $property, $fault', (broken) => {
    const enumeration = enumerate(subjectIn(editedContent(broken.edit)));
    const found = brokenBy(broken.property, enumeration);
    const violation = found.find(({ message }) => message.includes(broken.message));
    expect(found.map(({ message }) => message)).toContainEqual(expect.stringContaining(broken.message));
    expect(found.filter(({ property }) => property !== broken.property)).toEqual([]);
    expect(violation?.state !== undefined).toBe(broken.withState);
    expect(violation?.remedy).toContain(broken.remedy);
    expect(lineAt(violation?.at ?? [])).toContain(broken.line);
  });
});
