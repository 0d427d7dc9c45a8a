import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { askerOn, type Asker } from './ask.ts';

const choices = [
  { id: 'un', label: 'Le premier' },
  { id: 'deux', label: 'Le second' },
];

/** An asker whose answers are these lines, and what it has said once closed. */
function answering(...lines: string[]) {
  const output = new PassThrough();
  const ask = askerOn(Readable.from(lines.map((line) => `${line}\n`)), output);
  const said = () => {
    ask.close();
    output.end();
    return text(output);
  };
  return { ask, said };
}

const refuse = (answer: string) => (answer === 'Non' ? 'dites oui' : undefined);

it('asks again, and says what to write, until the answer is understood', async () => {
  const { ask, said } = answering('', 'Non', 'Oui', 'trois', '2');
  expect(await ask.words('D’accord ?', { refuse })).toBe('Oui');
  expect(await ask.one('Lequel ?', choices)).toBe('deux');
  const printed = await said();
  for (const sentence of [
    'écrivez une réponse',
    'dites oui',
    '  2. Le second',
    'écrivez un numéro de 1 à 2',
  ]) {
    expect(printed).toContain(sentence);
  }
});

it('takes a choice by its name, several at once, none of them, an empty line for a question left open', async () => {
  const { ask } = answering('un', '2, 1', '3', '0', '');
  expect(await ask.one('Lequel ?', choices)).toBe('un');
  expect(await ask.many('Lesquels ?', choices)).toEqual(['deux', 'un']);
  expect(await ask.many('Lesquels ?', choices)).toEqual([]);
  expect(await ask.words('Et ?', { enter: 'pour passer' })).toBeUndefined();
  ask.close();
});

it('leaves every question open, and says nothing more, once nobody answers', async () => {
  const { ask, said } = answering();
  expect(await ask.words('La première ?')).toBeUndefined();
  expect(await ask.one('La seconde ?', choices)).toBeUndefined();
  ask.say('Une remarque.');
  expect(await said()).not.toMatch(/seconde|remarque/);
});

it('takes a line an item until an empty one, each judged', async () => {
  const { ask, said } = answering('le devis', 'Non', 'un plan', '', '', 'deux');
  expect(await ask.lines('Les pièces ?', { refuse })).toEqual(['le devis', 'un plan']);
  expect(await ask.lines('Les autres ?', { enter: 'pour aucune' })).toBeUndefined();
  expect(await ask.one('Lequel ?', choices)).toBe('deux');
  expect(await said()).toContain('dites oui');
});

it('shows an example, and says what an empty line does', async () => {
  const { ask, said } = answering('', '');
  await ask.words('Combien ?', { example: '20 %', enter: 'pour passer' });
  await ask.one('Lequel ?', choices, { enter: 'pour aucun' });
  expect(await said()).toBe(
    '\nCombien ? (Entrée pour passer)\n  Exemple : « 20 % »\n> \nLequel ? (Entrée pour aucun)\n  1. Le premier\n  2. Le second\n> ',
  );
});

/** Three questions, the second of several lines, with what is said between them. */
const questions = (ask: Asker) => async () => {
  const first = await ask.words('La première ?', { refuse });
  const second = await ask.lines('La deuxième ?');
  ask.say('Une remarque.');
  return { first, second, third: await ask.words('La troisième ?') };
};

describe('going back', () => {
  it('asks the question before again, and keeps the answers before it without a word', async () => {
    const { ask, said } = answering('Non', 'un', 'deux', '', '<', 'trois', 'quatre', '', 'cinq');
    expect(await ask.dialogue(questions(ask))).toEqual({
      first: 'un',
      second: ['trois', 'quatre'],
      third: 'cinq',
    });
    const printed = await said();
    expect(printed.match(/La (?:première|deuxième|troisième) \?/g)).toEqual([
      'La première ?',
      'La deuxième ?',
      'La troisième ?',
      'La deuxième ?',
      'La troisième ?',
    ]);
    expect(printed.match(/dites oui/g)).toHaveLength(1);
    expect(printed.match(/Une remarque/g)).toHaveLength(2);
  });

  it('goes as far back as one likes, from the middle of a list too, and no further than the first question', async () => {
    const { ask } = answering('<', 'un', 'deux', '<', '<', 'six', 'sept', '', 'huit');
    expect(await ask.dialogue(questions(ask))).toEqual({ first: 'six', second: ['sept'], third: 'huit' });
  });
});
