import { expect, test } from 'vitest';
import { withJoinedStyles } from './merge-styles.ts';

test('styles side by side are one, in their order; one that something parts from them stays', () => {
  const html = '<style>a{}</style><style>b{}</style><style>c{}</style><p></p><style>d{}</style>';
  expect(withJoinedStyles(html)).toBe('<style>a{}b{}c{}</style><p></p><style>d{}</style>');
});
