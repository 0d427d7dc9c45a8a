import { describe, expect, it } from 'vitest';
import { usedStyles } from './purge-css.ts';

const here = 'data-astro-cid-aaaaaaaa';
const absent = 'data-astro-cid-bbbbbbbb';
const body = `<p ${here}>Texte</p>`;
const left = (style: string) => usedStyles()(`<style>${style}</style>${body}`).replace(body, '');

describe('the styles of a page', () => {
  it('leave out the rules for components that it does not show, and keep the others letter for letter', () => {
    expect(left(`a{b:c}p[${absent}]{b:c}p[${here}]{ b : c }`)).toBe(
      `<style>a{b:c}p[${here}]{ b : c }</style>`,
    );
    expect(left(`p[${here}] i[${absent}]{b:c}`)).toBe('');
  });

  it('keep a rule that is for one component of several', () => {
    const style = `p[${absent}],p[${here}]{b:c}`;
    expect(left(style)).toBe(`<style>${style}</style>`);
  });

  it('keep a rule whose exception is a component that is absent', () => {
    const style = `p[${here}]:not([${absent}] p){b:c}`;
    expect(left(style)).toBe(`<style>${style}</style>`);
  });

  it('lose a block that nothing is left of, not the rest of one that something is left of', () => {
    expect(left(`@media print{p[${absent}]{b:c}}@media print{i{b:c}p[${absent}]{b:c}}`)).toBe(
      '<style>@media print{i{b:c}}</style>',
    );
  });

  it('keep what is neither a rule nor a block of rules', () => {
    const style = '@layer a,b;@page{margin:1cm}@font-face{font-family:x}@keyframes y{from,to{margin:0}}';
    expect(left(style)).toBe(`<style>${style}</style>`);
  });

  it('are those of the page that is asked for, whichever came before', () => {
    const used = usedStyles();
    const style = `<style>p[${here}]{b:c}i[${absent}]{b:c}</style>`;
    expect(used(`${style}${body}`)).toBe(`<style>p[${here}]{b:c}</style>${body}`);
    expect(used(`${style}<i ${absent}></i>`)).toBe(`<style>i[${absent}]{b:c}</style><i ${absent}></i>`);
  });
});
