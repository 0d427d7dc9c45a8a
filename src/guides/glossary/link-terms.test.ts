import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkTerms } from './link-terms.ts';
import { term, terms } from '../../../tests/support/made-up-terms.ts';

function linked(html: string): string {
  return linkTerms(html, terms, (id, written) => `<a href="/g/#${id}">${written}</a>`);
}

/** The HTML with its links to the made-up glossary taken away. */
function withoutLinks(html: string): string {
  return html.replaceAll(/<a href="\/g\/#[a-z]+">([^<]*)<\/a>/g, '$1');
}

describe('a term', () => {
  it.each([
    [
      'the first time only',
      '<p>La régie. Une régie.</p>',
      '<p>La <a href="/g/#regie">régie</a>. Une régie.</p>',
    ],
    ['at the start of a sentence', '<p>Régie : ici.</p>', '<p><a href="/g/#regie">Régie</a> : ici.</p>'],
    ['under another form', '<p>des régies</p>', '<p>des <a href="/g/#regie">régies</a></p>'],
    ['after an elision', '<p>l’étude de sol</p>', '<p>l’<a href="/g/#etude">étude de sol</a></p>'],
    [
      'cut by a line or a no-break space',
      '<p>une étude\npréalable de\u00A0sol</p>',
      '<p>une <a href="/g/#etude">étude\npréalable de\u00A0sol</a></p>',
    ],
    ['as an acronym', '<p>le SAO</p>', '<p>le <a href="/g/#sao">SAO</a></p>'],
    [
      'with its acronym, the long form whole',
      '<p>le service d’aide à l’œuvre (SAO), puis le SAO</p>',
      '<p>le <a href="/g/#sao">service d’aide à l’œuvre (SAO)</a>, puis le SAO</p>',
    ],
    [
      'with its acronym after a comma',
      '<p>(service d’aide à l’œuvre, SAO)</p>',
      '<p>(<a href="/g/#sao">service d’aide à l’œuvre, SAO</a>)</p>',
    ],
    [
      'inside a longer one only on its own',
      '<p>services d’aide à l’œuvre, puis une œuvre</p>',
      '<p><a href="/g/#sao">services d’aide à l’œuvre</a>, puis une <a href="/g/#oeuvre">œuvre</a></p>',
    ],
    ['inside a strong word', '<p><b>Régie.</b></p>', '<p><b><a href="/g/#regie">Régie</a>.</b></p>'],
  ])('is linked %s', (_, before, after) => {
    expect(linked(before)).toBe(after);
  });

  it.each([
    ['as a part of a word', '<p>une régieuse, le SAOU, la sous-régie, la régie-mère</p>'],
    ['in other capitals', '<p>RÉGIE et Sao</p>'],
    ['without its accents', '<p>regie</p>'],
    ['in a title', '<h2>La régie</h2><h3>SAO</h3>'],
    ['when the title of the page says it', '<h1>Choisir la régie</h1><p>La régie.</p>'],
    ['when a link says it first', '<p>La <a href="/x/">régie simple</a>, une régie.</p>'],
    ['in a model to copy', '<div role="note"><p>régie</p></div>'],
    ['in what the search ignores', '<nav data-pagefind-ignore><a href="#x">régie</a></nav>'],
    ['in a picture, a style or a script', '<svg><text>régie</text></svg><script>"régie"</script>'],
    ['that goes without saying', '<p>La commune.</p>'],
  ])('is not linked %s', (_, html) => {
    expect(linked(html)).toBe(html);
  });

  it('is linked after a title, a model or the contents used it', () => {
    const before =
      '<nav data-pagefind-ignore><a href="#x">régie</a></nav><h2>régie</h2><div role="note">régie</div>';
    expect(linked(`${before}<p>régie</p>`)).toBe(`${before}<p><a href="/g/#regie">régie</a></p>`);
  });

  it('may hold what regular expressions read', () => {
    const odd = [term('odd', 'C++ (bis)')];
    expect(linkTerms('<p>du C++ (bis).</p>', odd, (id, written) => `<a href="${id}">${written}</a>`)).toBe(
      '<p>du <a href="odd">C++ (bis)</a>.</p>',
    );
  });
});

describe('a page', () => {
  const words = [
    'régie',
    'SAO',
    'service d’aide à l’œuvre',
    'étude de sol',
    'œuvre',
    'commune',
    'et',
    '&amp;',
    '<br>',
  ];
  const sentence = fc.array(fc.constantFrom(...words), { maxLength: 8 }).map((parts) => parts.join(' '));
  const block = fc.tuple(fc.constantFrom('p', 'li', 'h2', 'strong', 'td'), sentence);
  const pages = fc
    .array(block, { maxLength: 8 })
    .map((blocks) =>
      blocks.map(([tag, text]) => `<${tag} class="x">${text}</${tag}><!-- régie -->`).join('\n'),
    );

  it('keeps every byte of what it was, and links each term once at most', () => {
    fc.assert(
      fc.property(pages, (page) => {
        const result = linked(page);
        expect(withoutLinks(result)).toBe(page);
        const ids = [...result.matchAll(/\/g\/#([a-z]+)/g)].map(([, id]) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 500 },
    );
  });

  it('is given back as it is without a term to link', () => {
    // Between two signs, a pattern of nothing would be found for ever.
    const html = '<p>Le SAO, puis : « rien ».</p>';
    expect(linkTerms(html, [], String)).toBe(html);
  });
});
