import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { expect, it } from 'vitest';
import { askerOn } from './ask.ts';

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
  expect(await ask.words('Et ?', { isOptional: true })).toBeUndefined();
  ask.close();
});

it('asks once more before an empty line leaves a line to write', async () => {
  const { ask, said } = answering('', 'oui', '', '', '', '', '', 'Non', '', '');
  const canWait = { canWait: true, refuse };
  expect(await ask.words('La première ?', canWait)).toBe('oui');
  expect(await ask.words('La deuxième ?', canWait)).toBeUndefined();
  expect(await ask.many('Lesquels ?', choices, canWait)).toBeUndefined();
  // The empty lines on both sides of an answer are not two.
  expect(await ask.words('La dernière ?', canWait)).toBeUndefined();
  const warned = (await said()).match(/Entrée encore une fois pour laisser cette ligne à écrire plus tard/g);
  expect(warned).toHaveLength(5);
});

it('leaves every question open, and says nothing more, once nobody answers', async () => {
  const { ask, said } = answering();
  expect(await ask.words('La première ?')).toBeUndefined();
  expect(await ask.one('La seconde ?', choices)).toBeUndefined();
  ask.tell('Une remarque.');
  expect(await said()).not.toMatch(/seconde|remarque/);
});
