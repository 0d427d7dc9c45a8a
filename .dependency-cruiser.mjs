/**
 * The one order of `src`, and who runs whom. `npm run lint` holds them for scripts; dependency-cruiser cannot parse
 * components (`.astro`), so `tests/project/imports-follow-the-arrows.test.ts` reads the same rules for these.
 */

/**
 * From the ground up: a file imports, types included, its own floor and those before it. It stands on the first floor whose
 * pattern it meets: the schema of a room is on the floor of schemas.
 */
export const floors = [
  // Reads, validates and reports; knows no subject.
  '^src/content-model/',
  // Which pages there are, and their addresses.
  '^src/site/(page-kind|named-pages|site-pages|href|reported-page)\\.ts$',
  // What the self-diagnosis and the aids are made of, and how they are computed: plain data and pure functions.
  ['^src/diagnosis/(engine|codes)/', '^src/diagnosis/[a-z-]*schema\\.ts$', '^src/funding/scheme-facts\\.ts$'],
  // The shape of each content file, and what is read of it.
  ['schema\\.ts$', '/texts\\.ts$', '^src/site/details\\.ts$'],
  // The list of the content files, and their cached reads.
  '^src/(collections|content-tags|content\\.config|content-access)\\.ts$',
  // What several rooms show.
  '^src/components/',
  // What a commune says once for every tool, and keeps.
  '^src/project/(?!way/)',
  // Rooms, each before those that lead to it.
  '^src/guides/',
  '^src/funding/',
  '^src/offer/',
  '^src/diagnosis/',
  '^src/contact/',
  '^src/search/',
  '^src/site/',
  '^src/project/way/',
  '^src/papers/',
  // What puts them together.
  '^src/checks\\.ts$',
  '^src/pages/',
  '^src/build/',
];

/** Rooms that show one part of the site. */
const features = [
  'project',
  'guides',
  'funding',
  'offer',
  'diagnosis',
  'contact',
  'search',
  'site',
  'papers',
];
const ANY_FEATURE = `^src/(${features.join('|')})/`;
const TEST = '\\.test\\.ts$';

/** What any room may read of a feature. */
const shared = [
  // The map of the site: which pages there are, and their addresses.
  '^src/site/(details|page-kind|site-pages|href|reported-page)\\.ts$',
  // The words and the services of a variant, which the offer names once for all levels.
  '^src/offer/variant\\.ts$',
  // The project, which goes from tool to tool, and the choice of its commune.
  '^src/project/(?!way/)',
  // The names of expenses and of the states of an aid.
  '^src/funding/scheme-facts\\.ts$',
];

/** What one feature runs of another: each line has its reason. */
const borrowed = {
  // The request joins the result of the self-diagnosis, and the project in a few words.
  // Its letter is a Word file, like the papers.
  contact: [
    '^src/diagnosis/(engine|codes)/',
    '^src/funding/plan/project-in-words\\.ts$',
    '^src/guides/documents/letter-file\\.ts$',
  ],
  // Papers are the models of guides, opened and filled; amounts and results are said as their tools say them.
  papers: [
    '^src/guides/documents/(blanks|fill-word|open-zip|read-word|word-xml|writable|zip)\\.ts$',
    '^src/funding/plan/(amount|balance|model|plan-data|plan-of-project|rules|taxes|typed-amount|verdicts)\\.ts$',
    '^src/diagnosis/(engine|codes)/',
  ],
  // The note of a visit is a Word file, like the papers; it says the project as its letter does.
  diagnosis: ['^src/guides/documents/word-file\\.ts$', '^src/funding/plan/project-in-words\\.ts$'],
  // A code typed in the search is told from a word by its own sums.
  search: ['^src/diagnosis/codes/(sound-code|typed-code)\\.ts$'],
  // `site.yaml` lists channels.
  site: ['^src/contact/schema\\.ts$'],
  // A project holds a code and amounts, which its page says.
  project: ['^src/diagnosis/(engine|codes)/', '^src/funding/plan/(amount|balance)\\.ts$'],
};

/** Pure functions: no zod, Astro, Preact, DOM, file. An `engine.ts`, what an `engine/` holds and a `model.ts` are, by their name. */
const engines = [
  '/engine(/|\\.ts$)',
  '/model\\.ts$',
  '^src/diagnosis/(verify|codes)/',
  '^src/contact/request/',
  '^src/contact/(form/contact-form|sentences)\\.ts$',
  '^src/funding/plan/(amount|balance|draft|plan-of-project|plan-sentences|project-in-words|rules|taxes|typed-amount|verdicts)\\.ts$',
  '^src/contact/channels/actions\\.ts$',
  '^src/project/(codec|kept|project|sentences)\\.ts$',
  '^src/project/territory/(find|names|place-list)\\.ts$',
  '^src/funding/(finder/(choices|match|nearest)|scheme-facts)\\.ts$',
  '^src/search/ranking/',
  '^src/project/way/(calendar|summary)\\.ts$',
  '^src/papers/(alerts|plan-values|values)\\.ts$',
  '^src/site/reported-page\\.ts$',
];

const notTypes = { dependencyTypesNot: ['type-only'] };

const forbidden = [
  {
    name: 'no-circular',
    comment: 'Two files that need each other are one file, or hide a third.',
    from: {},
    to: { circular: true },
  },
  {
    name: 'src-runs-no-test',
    comment: 'What the site is made of knows nothing of what proves it.',
    from: { path: '^src/', pathNot: TEST },
    to: { path: ['^tests/', TEST] },
  },
  {
    name: 'engines-are-pure',
    comment: 'They run each other, French text and memoize, nothing else.',
    from: { path: engines, pathNot: TEST },
    to: { pathNot: [...engines, '^src/content-model/(text/|memoize\\.ts$)'], ...notTypes },
  },
  {
    name: 'stores-run-engines',
    comment: 'What a tool counts is a pure function: its `engine.ts`, or a file named in `engines`.',
    from: { path: '/store\\.ts$' },
    to: { path: ANY_FEATURE, pathNot: [...engines, ...shared], ...notTypes },
  },
  {
    name: 'registers-are-the-top',
    comment: 'Rooms take the types of the registers; only the build and the cached reads run them.',
    from: { path: `^src/(components|pages|${features.join('|')})/`, pathNot: TEST },
    to: { path: '^src/(collections|checks|content-tags|content\\.config)\\.ts$', ...notTypes },
  },
  ...floors.slice(0, -1).map((floor, index) => ({
    name: `order-of-rooms-${index + 1}`,
    comment: 'What is imported, a type too, stands on the same floor or below: see `floors`.',
    from: {
      path: floor,
      pathNot: [TEST, ...floors.slice(0, index).flat()],
    },
    to: { path: floors.slice(index + 1).flat(), pathNot: floors.slice(0, index + 1).flat() },
  })),
  ...features.map((feature) => ({
    name: `${feature}-runs-no-other-feature`,
    comment: 'Pages put features together; a feature is given what it shows of another.',
    from: { path: `^src/${feature}/`, pathNot: TEST },
    to: {
      path: ANY_FEATURE,
      pathNot: [`^src/${feature}/`, ...shared, ...(borrowed[feature] ?? [])],
      ...notTypes,
    },
  })),
];

export default {
  forbidden: forbidden.map((rule) => ({ severity: 'error', ...rule })),
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
  },
};
