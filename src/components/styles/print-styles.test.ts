import { describe, expect, it } from 'vitest';
import { classesGiven, classesOf, rules, sources } from '../../../tests/support/style-sheets.ts';

describe('print.css', () => {
  it('holds what all pages share: no class that a few components use', () => {
    const classes = new Set(
      rules
        .filter(({ place }) => place.startsWith('src/components/styles/print.css'))
        .flatMap(({ selector }) => classesOf(selector)),
    );
    const given = sources.map(({ text }) => classesGiven(text));
    const rare = [...classes].filter((name) => given.filter((own) => own.has(name)).length < 4);
    expect(rare).toEqual([]);
  });

  it('counts the classes that a component gives, not the words that it says', () => {
    const markup = '<p class="one two">.three</p><i class:list={[\'four\', { five: {}.six }]} /> // seven';
    expect([...classesGiven(markup)]).toEqual(['one', 'two', 'four', 'five', 'six']);
  });
});
