import { describe, expect, it } from 'vitest';
import { fingerprintOf, textsAt } from './fingerprint.ts';
import { filledIn } from '../../../../tests/support/build-on-copy.ts';
import { contentAfter } from '../../../../tests/support/edited-content.ts';
import { changed, fresh, pointsOf, withLine } from '../../../../tests/support/launch-checklist.ts';

function pointOf(files: typeof fresh, id: string) {
  return pointsOf('aValider', files).find(({ place }) => place.includes(`« ${id} »`));
}

/** The content once a text is validated by the very line that the list gives. */
function validated(id: string): typeof fresh {
  const line = pointOf(fresh, id)?.line ?? '';
  expect(line).toMatch(/^valide: \{ le: 2026-12-01, empreinte: '[0-9a-f]{8}' \}$/);
  return changed(fresh, 'ouverture.yaml', withLine(id, line));
}

describe('a text that the Département must validate', () => {
  it.each([
    'pied-de-page',
    'avant-le-resultat',
    'avant-l-envoi',
    'stockage',
    'declaration-d-accessibilite',
    'mentions-legales',
    'donnees-personnelles',
  ])('is listed until the line that the list gives is written: %s', (id) => {
    expect(pointOf(validated(id), id)).toBeUndefined();
  });

  it('comes back as soon as one of its words changes, with the day of its validation', () => {
    const files = changed(validated('stockage'), 'interface.yaml', (source) =>
      source.replace('garder: Garder mes', 'garder: Enregistrer mes'),
    );
    const point = pointOf(files, 'stockage');
    expect(point?.why).toBe('Ce texte a changé depuis sa validation, le 1er\u00A0décembre 2026.');
    expect(point?.line).not.toBe(pointOf(fresh, 'stockage')?.line);
    expect(pointOf(files, 'avant-l-envoi')?.why).not.toContain('a changé');
  });

  it('comes back for a number too', () => {
    const file = 'plan-de-financement.yaml';
    const find = 'pourcent: 80\n';
    const edit = { file, find, replace: find.replace('80', '70') };
    const [before, after] = [[], [edit]].map((edits) =>
      fingerprintOf(textsAt(contentAfter(edits), file, ['regles'])),
    );
    expect(after).not.toBe(before);
  });

  it('does not for other line breaks, another day, nor for a detail filled in', () => {
    const files = changed(validated('mentions-legales'), 'pages/mentions-legales.mdx', (source) =>
      source
        .replace(/misAJour: .*/, 'misAJour: 2020-01-01')
        .replace('portent leur source et', 'portent leur source\net'),
    );
    expect(pointOf(files, 'mentions-legales')).toBeUndefined();
    const filled = changed(files, 'site.yaml', filledIn({ hebergeur: 'Un hébergeur' }));
    expect(pointOf(filled, 'mentions-legales')).toBeUndefined();
  });

  it('is answered if it is not to be written', () => {
    expect(pointOf(fresh, 'mention-algorithmique')?.place).toBe(
      'ouverture.yaml, « mention-algorithmique », « reponse »',
    );
    const answer = 'reponse: { le: 2026-11-30, texte: Le résultat ne fonde aucune décision. }';
    const files = changed(fresh, 'ouverture.yaml', withLine('mention-algorithmique', answer));
    expect(pointOf(files, 'mention-algorithmique')).toBeUndefined();
  });
});
