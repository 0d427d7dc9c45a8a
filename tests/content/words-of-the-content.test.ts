import { describe, expect, it } from 'vitest';
import { misspelt, tooLong } from './proofreading.ts';
import { unknownWords } from '../support/spelling.ts';
import type { ContentFile } from '../../src/content-model/content-files.ts';

/** What is said of the words of the content that nobody knows. */
async function mistakes(files: readonly ContentFile[]): Promise<string[]> {
  return (await misspelt(files)).map(
    ({ file, line, message, remedy }) => `${file}, ligne ${line} : ${message} ${remedy}`,
  );
}

describe('the words of the content', () => {
  it('are named where nobody knows them, with their place and what to write: front matter, title, paragraph, frame, YAML', async () => {
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
        /^guides\/essai\.mdx, ligne 2 : Mot inconnu : « bibliotèque »\. .*« bibliothèque »/,
      ),
      expect.stringMatching(/^guides\/essai\.mdx, ligne 6 : Mot inconnu : « frases »/),
      expect.stringMatching(/^guides\/essai\.mdx, ligne 13 : Mot inconnu : « modelle »/),
      expect.stringMatching(/^guides\/essai\.mdx, ligne 11 : Mot inconnu : « mairrie »\. .*« mairie »/),
      expect.stringMatching(
        /^site\.yaml, ligne 2 : Mot inconnu : « Manchhe »\. .*ajoutez-le à cspell\.config/,
      ),
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

describe('the sentences of the content', () => {
  it('are named once they are too long, with their place and what to do', () => {
    const words = ['Les', ...Array.from({ length: 25 }, (_, index) => `mot${index}`)].join(' ');
    const guide = {
      path: 'guides/essai.mdx',
      source: `---\ntitre: Un titre\n---\n\nCourt.\n\nBref. ${words}.\n`,
    };
    expect(tooLong([guide])).toEqual([
      {
        file: 'guides/essai.mdx',
        line: 7,
        message: `Phrase de 26 mots : « ${words}. »`,
        remedy: 'coupez-la : 25 mots au plus',
      },
    ]);
    expect(tooLong([{ ...guide, source: guide.source.replace(' mot24', '') }])).toEqual([]);
  });
});
