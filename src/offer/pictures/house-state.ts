/** How the house of the drawings stands. */
export type HouseState = 'closed' | 'traced' | 'drawn' | 'emptied' | 'fitted' | 'open';

/** The house at a stage of the project: closed at first, drawn between, fitted out at the last. */
export function houseState(stage: number, stages: number): HouseState {
  if (stage === 1) return 'closed';
  return stage === stages ? 'fitted' : 'drawn';
}
