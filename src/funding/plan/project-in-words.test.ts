import { describe, expect, it } from 'vitest';
import { projectInWords } from './project-in-words.ts';
import { names } from '../../../tests/support/contact/contact-content.ts';
import type { Project } from '../../project/project.ts';

const plain = (text: string) => text.replaceAll(/\s/g, ' ');
const said = (project: Project) => {
  const { building, stage, plan } = projectInWords(names, project, '2026-12-03');
  return { building, stage: plain(stage), plan: plan.map(plain) };
};
const [first, second] = names.steps;
if (first === undefined || second === undefined) throw new Error('the way has no steps');

describe('a project in words', () => {
  it('says nothing of what is not said', () => {
    const nothing = { building: '', stage: '', plan: [] };
    expect(said({})).toEqual(nothing);
    expect(
      said({ code: '2222', eligible: 100, lines: { travaux: { cents: 0 }, inconnue: { cents: 5 } } }),
    ).toEqual(nothing);
  });

  it('says what the investment costs, each aid with its stage, and what they leave', () => {
    const lines = {
      travaux: { cents: 180_000_00 },
      animation: { cents: 9_000_00 },
      detr: { cents: 36_000_00, mark: 'demandee' },
      'departement-fonds': { cents: 50_000_50 },
    };
    const [cost, aids] = [
      'Coût prévu, hors taxes : 180 000 €',
      'Aides : DETR : 36 000 €, demandée ; Département, FIR : 50 000,50 €, envisagée',
    ];
    const rest = 'Reste pour la commune ou le groupement : 93 999,50 €';
    expect(said({ lines }).plan).toEqual([cost, aids, `${rest}, dont 93 999,50 € à trouver`]);
    expect(said({ lines: { ...lines, emprunt: { cents: 60_000_00 } } }).plan).toEqual([
      cost,
      aids,
      `${rest}, dont 33 999,50 € à trouver`,
    ]);
    expect(said({ lines: { ...lines, emprunt: { cents: 93_999_50 } } }).plan.at(-1)).toBe(rest);
    expect(said({ lines: { ...lines, travaux: { cents: 10_00 } } }).plan).toHaveLength(2);
  });

  it('says the last step done, and the next date', () => {
    const done = { isDone: true };
    const past = { day: '2026-11-02', isDone: false };
    const next = { day: '2027-01-12', isDone: false };
    expect(said({ steps: { [first.id]: done } }).stage).toBe(`${first.titre} (fait côté commune)`);
    expect(said({ steps: { [first.id]: done, [second.id]: past } }).stage).toBe(
      `${first.titre} (fait côté commune)`,
    );
    expect(said({ steps: { [first.id]: done, [second.id]: next } }).stage).toBe(
      `${first.titre} (fait côté commune) ; prochaine date : ${second.titre}, le 12 janvier 2027`,
    );
  });
});
