/** The collections whose texts visitors read on every site, by their keys in the content. */
export const readByVisitors = [
  'offer',
  'levels',
  'guides',
  'schemes',
  'programmes',
  'pages',
  'diagnosis',
  'financingPlan',
  'way',
  'papers',
  'interface',
  'contact',
] as const;
