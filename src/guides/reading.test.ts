import { describe, expect, it } from 'vitest';
import { readingOf } from './reading.ts';

describe('what a guide asks of its reader', () => {
  it('is a minute at least, and one more from the next word on', () => {
    expect(readingOf('Un mot.').minutes).toBe(1);
    expect(readingOf('mot '.repeat(200)).minutes).toBe(1);
    expect(readingOf('mot '.repeat(201)).minutes).toBe(2);
  });

  it('counts neither the documents to fill in, nor tags and addresses', () => {
    const text = `${'mot '.repeat(199)}[lien](/une/adresse/)<Source id="une-source" />`;
    const document = `<Modele titre="le titre" fichier="un-fichier">\n${'mot '.repeat(500)}\n</Modele>`;
    expect(readingOf(`${text}\n${document}\n${document}`)).toEqual({ minutes: 1, documents: 2 });
  });
});
