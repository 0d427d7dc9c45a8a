import { describe, expect, it } from 'vitest';
import { actsFor } from '../support/diagnosis/acts-for.ts';
import { recommendedId } from '../../src/diagnosis/engine/recommend.ts';
import { completeStates } from '../../src/diagnosis/engine/states.ts';
import { fromHash, toHash } from '../../src/funding/finder/choices.ts';
import { sortSchemes } from '../../src/funding/finder/match.ts';
import { contentAfter, realContent } from '../support/edited-content.ts';
import { known, schemes } from '../support/funding/real-schemes.ts';

const [diagnosis] = contentAfter([], realContent).diagnosis;
if (diagnosis === undefined) throw new Error('The content has faults: build first');
const { questionnaire, recommandations } = diagnosis.value;
const FINDER = '/financements/trouver/';

describe('the finder, from a recommendation', () => {
  it('opens on at least one aid, whatever the answers', () => {
    const opened = new Set<string>();
    const states = completeStates(questionnaire);
    for (const answers of states) {
      const recommendation = recommandations.find(({ id }) => id === recommendedId(questionnaire, answers));
      for (const { lien } of actsFor(recommendation?.actes ?? [], answers)) {
        if (lien?.page.startsWith(FINDER) === true) opened.add(lien.page);
      }
    }
    for (const { niveau } of recommandations) {
      if (niveau !== undefined) opened.add(`${FINDER}#etape=${niveau}`);
    }
    expect(states.length).toBeGreaterThan(0);
    expect(opened.size).toBeGreaterThan(0);
    for (const address of opened) {
      const fragment = address.slice(FINDER.length + 1);
      const choices = fromHash(fragment, known);
      expect(toHash(choices), `every choice of ${address} exists`).toBe(fragment);
      expect(sortSchemes(schemes, choices).proposed.length, address).toBeGreaterThan(0);
    }
  });
});
