import { describe, expect, it } from 'vitest';
import { lineAfter, problemsAfter, type Fault } from '../../../tests/support/edited-content.ts';

const file = 'plan-de-financement.yaml';

const faults: readonly Fault[] = [
  {
    fault: 'a rule on a resource that does not exist',
    edits: [{ file, find: '[detr, dsil, autres-dotations]', replace: '[detr, dsil, dotations]' }],
    file,
    at: '[detr, dsil, dotations]',
    message: 'Ressource inconnue : « dotations ».',
    remedy: 'autres-dotations',
  },
  {
    fault: 'a threshold on an expense that does not exist',
    edits: [{ file, find: 'depenses: [etude, honoraires]', replace: 'depenses: [etudes, honoraires]' }],
    file,
    at: 'depenses: [etudes, honoraires]',
    message: 'Dépense inconnue : « etudes ».',
    remedy: 'etude, achat',
  },
  {
    fault: 'a resource that leads to a page that does not exist',
    edits: [{ file, find: 'page: leader', replace: 'page: lider' }],
    file,
    at: 'page: lider',
    message: 'Page de financement inconnue : « lider ».',
    remedy: 'leader',
  },
  {
    fault: 'an open point that cites a source that does not exist',
    edits: [{ file, find: 'sources: [atd31-fctva-2021]', replace: 'sources: [atd31]' }],
    file,
    at: 'sources: [atd31]',
    message: 'Source inconnue : « atd31 ».',
    remedy: 'ou ajoutez « atd31 » dans sources.yaml',
  },
  {
    fault: 'an open point that draws on a rule that does not exist',
    edits: [{ file, find: 'regle: part-du-maitre-d-ouvrage', replace: 'regle: part' }],
    file,
    at: 'regle: part',
    message: 'Règle inconnue : « part ».',
    remedy: 'plafond-des-dotations',
  },
  {
    fault: 'a number typed in the sentence of a rule',
    edits: [{ file, find: 'couvre au moins {pourcent} %', replace: 'couvre au moins 20 %' }],
    file,
    at: 'Quand elle est accordée, la DETR couvre',
    message: 'La phrase de cette règle ne dit pas son nombre.',
    remedy: '« {pourcent} »',
  },
  {
    fault: 'two lines of the same id',
    edits: [{ file, find: 'id: charges', replace: 'id: animation' }],
    file,
    at: 'id: animation',
    message: 'Ligne du plan en double : « animation », déjà dans plan-de-financement.yaml, ligne',
    remedy: 'gardez-en un seul',
  },
];

describe('a fault of the financing plan', () => {
  it.each(faults)('is reported alone, where it stands: $fault', ({ edits, at, message, remedy }) => {
    const problems = problemsAfter(edits);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message).toContain(message);
    expect(problems[0]?.remedy).toContain(remedy);
    expect(Math.abs((problems[0]?.line ?? 0) - lineAfter(edits, file, at))).toBeLessThanOrEqual(1);
  });

  it('is reported when two lines of a budget would both take what is missing', () => {
    const find = 'libelle: Commune ou groupement, par emprunt';
    const problems = problemsAfter([{ file, find, replace: `${find}\n    solde: true` }]);
    expect(problems).toMatchObject([
      { file, message: expect.stringContaining('solde: true'), remedy: expect.stringContaining('une seule') },
    ]);
  });
});
