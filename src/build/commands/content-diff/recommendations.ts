import type { Recommendation } from '../../../collections.ts';
import type { Item } from './by-id.ts';
import { fieldIfAny } from './questionnaire.ts';

function recommendationItem(recommendation: Recommendation): Item {
  const { id, title, rank, outside, opening, level, variants, summary } = recommendation;
  const { toPrepare, nextSteps, guides, schemes } = recommendation;
  return {
    id,
    name: `« ${title} » (${id})`,
    fields: [
      { place: 'titre', text: title },
      ...fieldIfAny('rang', rank),
      ...fieldIfAny('dehors', outside ? 'oui' : undefined),
      ...fieldIfAny('demande', opening),
      ...fieldIfAny('niveau', level),
      ...fieldIfAny('variantes', variants.join(', ')),
      { place: 'resume', text: summary },
      ...fieldIfAny('aPreparer', toPrepare.join(' ')),
      { place: 'etapes', text: nextSteps.join(' ') },
      ...fieldIfAny('guides', guides.join(', ')),
      ...fieldIfAny('financements', schemes.join(', ')),
    ],
  };
}

/** What each recommendation says. */
export function recommendationItems(recommendations: readonly Recommendation[]): Item[] {
  return recommendations.map(recommendationItem);
}
