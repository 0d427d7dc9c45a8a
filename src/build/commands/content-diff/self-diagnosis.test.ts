import { describe, expect, it } from 'vitest';
import { completeStates } from '../../../../tests/support/diagnosis/real-questionnaire.ts';
import { filesAfter } from '../../../../tests/support/edited-content.ts';
import { compared, reported, situations } from '../../../../tests/support/content-diff.ts';

const file = 'autodiagnostic.yaml';
const line = 'si: { batiment: construction-neuve }\n      alors: perimetre-a-confirmer';

describe('what changed in the self-diagnosis', () => {
  it('tells a line of a table in the words of the questionnaire, and the situations that lead elsewhere', () => {
    const edit = { file, find: line, replace: line.replace('perimetre-a-confirmer', 'hors-offre') };
    const report = reported([edit]);
    expect(report).toContain(
      [
        'Règles : 1 modifiée',
        '  ~ Règle « construction-neuve » (recommandation) : modifiée',
        '    alors',
        '      avant : Construction neuve : appelez d’abord',
        '      après : Votre projet ne relève pas de cette offre : demandez une orientation',
        '',
        `Situations de l’autodiagnostic : ${situations()} situations avant comme après`,
        '  9 mènent à une autre recommandation. 5 exemples :',
        '  • Qui porte la demande ? Une commune ou un groupement de communes de la Manche ; Quel est votre projet ? Un ' +
          'tiers-lieu, un espace de travail partagé ou des bureaux pour le télétravail ; Avez-vous un bâtiment ? Une ' +
          'construction neuve',
        '      avant : Construction neuve : appelez d’abord',
        '      après : Votre projet ne relève pas de cette offre : demandez une orientation',
      ].join('\n'),
    );
    expect(report.match(/ {2}• /g)).toHaveLength(5);
  });

  it('tells a condition before and after in words', () => {
    const find = 'si: { avancement: [cadre, besoin-connu], prestataire: sans-prestataire }\n      alors';
    const edit = { file, find, replace: find.replace('[cadre, besoin-connu]', 'besoin-connu') };
    const [rule, ...others] = compared({ after: filesAfter([edit]) }).rules;
    expect(others).toEqual([]);
    expect(rule?.texts).toEqual([
      {
        place: 'si',
        before: expect.stringMatching(
          /^Faites-vous appel .* Non, nous .* ; Où en est .* Cadré.* ou Le besoin est/,
        ),
        after: expect.stringMatching(
          /^Faites-vous appel .* Non, nous .* ; Où en est votre projet\u202F\? Le besoin est/,
        ),
      },
    ]);
  });

  it('tells lines that change places, since the first that matches wins', () => {
    const [first, second] = ['autre-projet', 'locaux-prives'];
    const rules = compared({
      after: filesAfter([
        {
          file,
          find: `- id: ${first}\n      si: { projet: autre-projet }`,
          replace: `- id: ${second}\n      si: { projet: autre-projet }`,
        },
        {
          file,
          find: `- id: ${second}\n      si: { porteur`,
          replace: `- id: ${first}\n      si: { porteur`,
        },
      ]),
    }).rules;
    expect(rules.flatMap(({ texts }) => texts).filter(({ place }) => place === 'ordre')).toHaveLength(1);
  });

  it('tells an answer said otherwise once, and not each rule that reads it', () => {
    const edit = { file, find: 'texte: Une construction neuve', replace: 'texte: Une construction nouvelle' };
    const { questions, rules, situations: counts } = compared({ after: filesAfter([edit]) });
    expect(questions.map(({ name, kind }) => [name, kind])).toEqual([
      ['Réponse « Une construction nouvelle » à « Avez-vous un bâtiment\u202F? »', 'changed'],
    ]);
    expect(rules).toEqual([]);
    expect(counts).toMatchObject({ common: completeStates().length, elsewhere: 0, otherServices: 0 });
  });

  it('tells a new answer, whose situations are not those of before', () => {
    const find = '      - id: construction-neuve\n';
    const option =
      '      - id: yourte\n        texte: Une yourte\n        clause: vous prévoyez une yourte\n';
    const { questions, situations: counts } = compared({
      after: filesAfter([{ file, find, replace: option + find }]),
    });
    expect(questions.map(({ name, kind }) => [name, kind])).toEqual([
      ['Réponse « Une yourte » à « Avez-vous un bâtiment\u202F? »', 'added'],
    ]);
    expect(counts).toMatchObject({
      before: completeStates().length,
      common: completeStates().length,
      elsewhere: 0,
    });
    expect(counts?.after).toBeGreaterThan(completeStates().length);
  });

  it('tells a recommendation by its texts', () => {
    const edit = {
      file,
      find: 'resume: Les trois niveaux précèdent',
      replace: 'resume: Nos trois niveaux précèdent',
    };
    const { recommendations: changed } = compared({ after: filesAfter([edit]) });
    expect(changed.map(({ name, texts }) => [name, texts.map(({ place }) => place)])).toEqual([
      ['« Après le niveau\u00A03\u00A0: votre projet entre en travaux » (apres-niveau-3)', ['resume']],
    ]);
  });

  it('counts the situations that keep their recommendation with other services', () => {
    const find = 'si: { avancement: cadre }\n      alors: participation-au-diagnostic';
    const edit = { file, find, replace: find.replace('participation-au-diagnostic', 'mise-en-relation') };
    const { situations: counts } = compared({ after: filesAfter([edit]) });
    expect(counts).toMatchObject({ elsewhere: 0 });
    expect(counts?.otherServices).toBeGreaterThan(0);
    expect(reported([edit])).toMatch(/gardent la même recommandation, avec d’autres prestations/);
  });
});
