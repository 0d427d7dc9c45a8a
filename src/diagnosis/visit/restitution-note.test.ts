import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../checks.ts';
import type { Block, Runs } from '../../guides/documents/read-documents.ts';
import { wordFile } from '../../guides/documents/word-file.ts';
import { escaped } from '../../guides/documents/word-xml.ts';
import { givenAnswers, pointsToConfirm, reasonInWords } from '../engine/explain.ts';
import type { Answers } from '../engine/model.ts';
import { recommend, recommendedId } from '../engine/recommend.ts';
import { realContent } from '../../../tests/support/edited-content.ts';
import { variedStates } from '../../../tests/support/diagnosis/real-questionnaire.ts';
import { DONE, noteContent } from './note-content.ts';
import { restitutionNote } from './restitution-note.ts';

function first<Item>([item]: readonly Item[]): Item {
  if (item === undefined) throw new Error('The content has faults');
  return item;
}

const { content } = checkContent(realContent);
const { questionnaire, recommandations } = first(content.diagnosis).value;
const entry = <Value>({ id, value }: { readonly id: string; readonly value: Value }) => ({ id, data: value });
const levels = content.levels.map(entry);
const guides = content.guides.map(entry);
const schemes = content.schemes.map(entry).slice(0, 3);
const offer = first(content.offer).value;

const noted = noteContent({
  diagnosis: { questionnaire, recommandations },
  levels,
  offer,
  guides,
  schemesOf: () => schemes,
  toLookAt: ['Les entrées', 'La façade'],
});

const known = { commune: 'Canisy', building: 'Ancienne école', lines: ['Coût prévu'] };

function noteOf(answers: Answers, from = noted) {
  return restitutionNote(from, { answers, code: '234-5678', known }, 'https://exemple.fr/');
}

const said = (runs: Runs) => runs.map(({ text }) => text).join('');

/** The texts of a part, each paragraph, item or row of it. */
function textsIn(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'list') return block.items.flatMap((item) => textsIn(item));
    return block.kind === 'table' ? block.rows.map((row) => row.map(said).join(' → ')) : [said(block.runs)];
  });
}

/** The parts of a note by their titles. */
function partsOf(answers: Answers): Map<string, string[]> {
  const parts = new Map<string, string[]>();
  let title = '';
  for (const block of noteOf(answers)?.blocks ?? []) {
    if (block.kind === 'heading') title = said(block.runs);
    else parts.set(title, [...(parts.get(title) ?? []), ...textsIn([block])]);
  }
  return parts;
}

const states = variedStates();

describe('the note of a visit', () => {
  it('says each answer, why it leads there, what is to be confirmed and what could still be proposed, in every situation', () => {
    expect(states.length).toBeGreaterThan(100);
    for (const answers of states) {
      const parts = partsOf(answers);
      const given = givenAnswers(questionnaire, answers);
      expect(parts.get('Ce que la commune a répondu')).toEqual(
        given.map(({ question, option }) => `${question.titre} → ${option.texte}`),
      );
      const matched = recommend(questionnaire, answers);
      const reached = recommandations.find(({ id }) => id === matched?.recommandation.alors);
      if (matched === undefined || reached === undefined) throw new Error('not complete');
      expect(parts.get('Le point de départ et ses raisons')).toEqual([
        reached.titre,
        reasonInWords(questionnaire, matched.recommandation, answers),
      ]);
      const points = [
        ...reached.aConfirmer,
        ...pointsToConfirm(questionnaire, answers).flatMap(({ option }) => option.point ?? []),
      ];
      expect(parts.get('À confirmer') ?? []).toEqual(points);
      const services = parts.get('Les prestations qui pourraient être proposées') ?? [];
      const level = levels.find(({ id }) => id === reached.niveau)?.data;
      const offered = [
        ...(level?.prestations ?? []),
        ...(level?.variantes ?? [])
          .filter(({ id }) => reached.variantes.includes(id))
          .flatMap((variant) => variant.prestations),
      ];
      for (const { id, texte } of offered)
        expect(services.filter((service) => service.startsWith(texte))).toHaveLength(
          DONE.includes(id) ? 0 : 1,
        );
      for (const rule of [matched.premierePrestation, matched.prestationsEnPlus]) {
        if (rule === undefined) continue;
        const reason = reasonInWords(questionnaire, rule, answers);
        expect(services.filter((service) => service.endsWith(reason))).toHaveLength(
          [rule.alors].flat().filter((id) => !DONE.includes(id)).length,
        );
      }
    }
  });

  it('proposes none of the services that came before it, whatever rule names them', () => {
    const [state = {}] = states;
    const always = { id: 'toujours', si: {}, dans: undefined, motif: 'Toujours.' };
    const rules = {
      premierePrestation: [{ ...always, alors: DONE[0] ?? '' }],
      prestationsEnPlus: [{ ...always, alors: DONE }],
    };
    const from = {
      ...noted,
      questionnaire: { ...noted.questionnaire, tableaux: { ...noted.questionnaire.tableaux, ...rules } },
    };
    expect(JSON.stringify(noteOf(state, from))).not.toContain(always.motif);
  });

  it('is not made of a self-diagnosis that is not finished', () => {
    expect(noteOf({})).toBeUndefined();
  });

  const each = recommandations.map((recommendation) => {
    const answers = states.find((state) => recommendedId(questionnaire, state) === recommendation.id) ?? {};
    return { ...recommendation, answers };
  });

  it.each(each)(
    'is a Word file that another library reads back whole: $id',
    async ({ answers, guides: named }) => {
      const note = noteOf(answers);
      if (note === undefined) throw new Error('no note');
      const bytes = wordFile(note, { foot: 'Pied' }, new Date('2026-03-01'));
      const { value } = await mammoth.convertToHtml(
        { buffer: Buffer.from(bytes) },
        { styleMap: ["p[style-name='Title'] => h1", "p[style-name='Heading 1'] => h2"] },
      );
      expect(value.startsWith(`<h1>${escaped('Note de restitution (modèle)')}</h1>`)).toBe(true);
      const titles = [...value.matchAll(/<h2>(.*?)<\/h2>/g)].map(([, title]) => title);
      const order = [
        'Le projet, d’après le lien de la demande',
        'Ce que la commune a répondu',
        'Le point de départ et ses raisons',
        'Ce qui a été vu',
        'À confirmer',
        'Les prestations qui pourraient être proposées',
        'Les guides pour avancer',
        'Les aides à étudier à cette étape',
        'Les suites convenues',
      ];
      expect(titles).toEqual(order.map(escaped).filter((title) => titles.includes(title)));
      expect(titles).toEqual(expect.arrayContaining([0, 1, 2, 3, 8].map((place) => order[place])));
      for (const text of textsIn(note.blocks).flatMap((row) => row.split(' → ')))
        expect(value, text).toContain(escaped(text));
      for (const id of named) expect(value).toContain(`href="https://exemple.fr/guides/${id}/"`);
      const blanks = { Commune: known.commune, Bâtiment: known.building, 'Date de la visite': '…' };
      for (const [label, text] of Object.entries(blanks))
        expect(value).toContain(escaped(`${label}\u00A0: ${text}`));
    },
  );

  it('holds any character that a text may have', async () => {
    const [state = {}] = states;
    const hostile = `L’« œuvre » à 10 % <w:p>&amp;]]> "x" \u{1F3E0} \u202Etxt.exe`;
    const from = {
      ...noted,
      recommendations: noted.recommendations.map((one) => ({ ...one, title: hostile, points: [hostile] })),
      toLookAt: [hostile],
    };
    const note = noteOf(state, from);
    if (note === undefined) throw new Error('no note');
    const bytes = wordFile(note, { foot: hostile }, new Date('2026-03-01'));
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
    expect(value.split(hostile)).toHaveLength(4);
  });
});
