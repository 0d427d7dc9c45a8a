import { describe } from 'vitest';
import { eachIsReported, faultsIn } from '../../tests/support/edited-content.ts';

const fault = faultsIn('interface.yaml');

describe('a place of a sentence', () => {
  eachIsReported([
    fault(
      'misspelt',
      'partir: À partir du {niveau}',
      'partir: À partir du {niveaux}',
      'Dans « lecture › partir », « {niveaux} » n’est remplacé par rien.',
      'écrivez « {niveau} »',
    ),
    fault(
      'taken away',
      'partir: À partir du {niveau}',
      'partir: À partir du niveau',
      'Dans « lecture › partir », il manque « {niveau} ».',
      'remettez « {niveau} » : le site y met la valeur',
    ),
    fault(
      'that nothing closes',
      'partir: À partir du {niveau}',
      'partir: À partir du {niveau',
      'Dans « lecture › partir », « { » n’est remplacé par rien.',
      'écrivez « {niveau} »',
    ),
    fault(
      'in a sentence that has none',
      'sansScript: Répondre question',
      'sansScript: Répondre {nombre}',
      'Dans « […] », « {nombre} » n’est remplacé par rien.',
      'retirez les accolades',
    ),
  ]);
});
