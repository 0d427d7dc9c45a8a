import { describe, expect, it } from 'vitest';
import { lineAfter, problemsAfter } from '../../../tests/support/edited-content.ts';

const file = 'guides/passer-un-marche-public.mdx';
const find = 'Objet : demande de devis';
const allowed =
  'gardez des paragraphes, des titres « ### », des listes, des tableaux, du gras et de l’italique';

/** What is written in a template, what the build says of it, and what it tells to write. */
const faults = [
  {
    text: 'Une phrase<Source id="cgct-r2334-24" />.',
    message: 'Un modèle ne peut pas contenir la balise « <Source> ».',
    remedy: 'sortez-la du modèle : citez une source dans le guide, avant ou après lui',
  },
  {
    text: 'Voyez [le guide](/guides/lire-les-offres/).',
    message: 'Un modèle ne peut pas contenir le lien « /guides/lire-les-offres/ ».',
    remedy: 'mettez ce lien dans le guide, hors du modèle : un document téléchargé n’est plus sur le site',
  },
  {
    text: '- [ ] une case',
    message: 'Un modèle ne peut pas contenir de case « [ ] ».',
    remedy: 'écrivez « ☐ » devant chaque choix',
  },
  {
    text: '3. trois',
    message: 'Cette liste ne commence pas à 1.',
    remedy: 'numérotez-la à partir de « 1. »',
  },
  {
    text: '## Un titre',
    message: 'Un modèle ne peut pas contenir un titre qui n’est pas de troisième rang.',
    remedy: allowed,
  },
  {
    text: '| A | B |\n| --- | --- |\n| un `mot` | … |',
    message: 'Un modèle ne peut pas contenir du code.',
    remedy: allowed,
  },
  { text: '> Une citation', message: 'Un modèle ne peut pas contenir une citation.', remedy: allowed },
  { text: '![](/icone.svg)', message: 'Un modèle ne peut pas contenir une image.', remedy: allowed },
  {
    text: '1. un\n   - {/* deux */}',
    message: 'Un modèle ne peut pas contenir une accolade.',
    remedy: allowed,
  },
];

describe('what a document cannot hold', () => {
  it.each(faults)('is reported, with its line and what to write: $text', ({ text, message, remedy }) => {
    const edits = [{ file, find, replace: `${text}\n\n${find}` }];
    const line = lineAfter(edits, file, text.split('\n').at(-1) ?? '');
    expect(problemsAfter(edits)).toEqual([{ file, line, message, remedy }]);
  });
});
