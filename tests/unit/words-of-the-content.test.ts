import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lineOf, textsOf } from '../content-texts.ts';
import { adviceOn, projectWords, unknownWords } from '../spelling.ts';
import { realContent } from './edited-content.ts';

const known = new Set(projectWords);

/** The words of the content that nobody knows, each with its place and what to write. */
async function mistakes(files: typeof realContent): Promise<string[]> {
  const texts = files.flatMap(textsOf);
  const unknown = (await unknownWords(texts.map(({ text }) => text))).filter(({ word }) => !known.has(word));
  const lines = unknown.map(async ({ word, text }) => {
    const written = texts[text];
    if (written === undefined) throw new Error(`no text holds « ${word} »`);
    return `${written.file.path}, ligne ${lineOf(written, word)} : ${await adviceOn(word)}`;
  });
  return [...new Set(await Promise.all(lines))];
}

describe('the words of the content', () => {
  it('are all in the French dictionary, or among those of the project', async () => {
    expect(await mistakes(realContent)).toEqual([]);
  });

  it('would be refused with their place and what to write: front matter, title, paragraph, frame, YAML', async () => {
    const guide = {
      path: 'guides/essai.mdx',
      source: [
        '---',
        'titre: Aménager une bibliotèque',
        'resume:',
        '  - >-',
        "    L'essentiel tient",
        '    en trois frases.',
        '---',
        '',
        '## Un titre',
        '',
        'L\'école est à l\'État<Source id="zzz-yyy" />, voyez [la mairrie](/zzz/yyyy/).',
        '',
        '<Encadre titre="Un modelle">',
        '',
        '- Une liste',
        '',
        '</Encadre>',
      ].join('\n'),
    };
    const yaml = { path: 'site.yaml', source: 'canaux: [zzzz-yyy]\nnom: Tiers-lieux de la Manchhe\n' };
    expect(await mistakes([guide, yaml])).toEqual([
      expect.stringMatching(
        /^guides\/essai\.mdx, ligne 2 : mot inconnu « bibliotèque » : .*« bibliothèque »/,
      ),
      expect.stringMatching(/^guides\/essai\.mdx, ligne 6 : mot inconnu « frases »/),
      expect.stringMatching(/^guides\/essai\.mdx, ligne 13 : mot inconnu « modelle »/),
      expect.stringMatching(/^guides\/essai\.mdx, ligne 11 : mot inconnu « mairrie » : .*« mairie »/),
      expect.stringMatching(/^site\.yaml, ligne 2 : mot inconnu « Manchhe » : .*ajoutez-le à cspell\.config/),
    ]);
  });

  it('are found however French writes them: elisions, accented capitals, hyphens, ordinals', async () => {
    const right =
      "Aujourd'hui l'État, qu'il s'agisse d'À-côtés, va-t-il jusqu'à la 1re mi-journée ? Peut-être. ÉVALUER.";
    expect(await unknownWords([right, right.replaceAll("'", '’')])).toEqual([]);
    const wrong = ["qu'ill", "l'Etat", 'rez-de-chausée', 'ÉVALLUER', 'deux developments', 'un accceuil'];
    const found = await unknownWords(wrong);
    expect(found.map(({ text }) => text)).toEqual(wrong.keys().toArray());
  });
});

describe('the words of the project', () => {
  it('stand in alphabetical order in each group, once', () => {
    const groups =
      readFileSync('cspell.config.yaml', 'utf8')
        .split('\nwords:\n')[1]
        ?.split(/^ {2}# .*$/m) ?? [];
    const listed = groups.map((group) => [...group.matchAll(/^ {2}- (.*)$/gm)].map(([, word = '']) => word));
    expect(listed.flat()).toEqual(projectWords);
    expect(listed.length).toBeGreaterThan(5);
    const order = new Intl.Collator('fr', { caseFirst: 'upper' });
    for (const words of listed) expect(words).toEqual(words.toSorted(order.compare));
    expect(known.size).toBe(projectWords.length);
  });
});
