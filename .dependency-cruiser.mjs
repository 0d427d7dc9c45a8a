/**
 * The arrows between the rooms of `src`: content model → features → pages. `npm run lint` holds them for scripts;
 * `tests/project/imports-follow-the-arrows.test.ts` reads the same rules for components (`.astro`), which
 * dependency-cruiser cannot parse. Types may go any way, save into the content model: they run nothing.
 */
import { readdirSync } from 'node:fs';

/** The folders that all features stand on, or that put them together. */
const common = new Set(['build', 'components', 'content', 'content-model', 'pages']);
const features = readdirSync(new URL('src', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !common.has(entry.name))
  .map(({ name }) => name);
const ANY_FEATURE = `^src/(${features.join('|')})/`;
const TEST = '\\.test\\.ts$';

/** What any room may read of a feature. */
const shared = [
  // The map of the site: which pages there are, and their addresses.
  '^src/site/(details|page-kind|site-pages|get-site-pages|href|entry-path|reported-page)\\.ts$',
  // The words and the services of a variant, which the offer names once for all levels.
  '^src/offer/variant\\.ts$',
  // The choice of a commune, and the commune that goes from tool to tool.
  '^src/territory/',
  // The names of expenses and of the states of an aid.
  '^src/funding/scheme-facts\\.ts$',
];

/** What one feature runs of another: each line has its reason. */
const borrowed = {
  // The request joins the result of the self-diagnosis, or that of the code saved on the device.
  // Its letter is a Word file, like the papers.
  contact: [
    '^src/diagnosis/(engine|codes)/',
    '^src/diagnosis/questions/saved-code\\.ts$',
    '^src/guides/documents/letter-file\\.ts$',
  ],
  // The buttons that lead to the request say what its page says.
  offer: ['^src/contact/sentences\\.ts$'],
  // Papers are the models of guides, opened and filled; amounts and results are said as their tools say them.
  papers: [
    '^src/guides/documents/(blanks|fill-word|read-word|word-xml|writable|zip)\\.ts$',
    '^src/funding/plan/(amount|balance|model|plan-data|plan-hash|taxes|verdicts)\\.ts$',
    '^src/diagnosis/(engine|codes)/',
  ],
  // A code typed in the search is told from a word by its own sums.
  search: ['^src/diagnosis/codes/(code|typed-code)\\.ts$'],
  // `site.yaml` holds the settings of channels.
  site: ['^src/contact/channels/index\\.ts$'],
  // The drawing of the way is made of the houses of the levels.
  way: ['^src/offer/pictures/'],
};

/** The frame of every page puts features together, as routes do. */
const FRAME = '^src/components/Page\\.astro$';

/** Pure functions: no zod, Astro, Preact, DOM, file. An `engine.ts`, what an `engine/` holds and a `model.ts` are, by their name. */
const engines = [
  '/engine(/|\\.ts$)',
  '/model\\.ts$',
  '^src/diagnosis/(verify|codes)/',
  '^src/contact/request/',
  '^src/contact/(form/contact-form|sentences)\\.ts$',
  '^src/funding/plan/(amount|balance|draft|plan-hash|plan-link|plan-sentences|taxes|verdicts)\\.ts$',
  '^src/contact/channels/actions\\.ts$',
  '^src/territory/(find|names|place-list)\\.ts$',
  '^src/funding/(finder/(choices|match)|scheme-facts)\\.ts$',
  '^src/search/ranking/',
  '^src/way/(calendar|way-hash)\\.ts$',
  '^src/papers/(alerts|plan-values|values)\\.ts$',
  '^src/site/reported-page\\.ts$',
];
/** Keep on the device what a store gives them. */
const keepers = ['^src/diagnosis/questions/saved-code\\.ts$'];

const notTypes = { dependencyTypesNot: ['type-only'] };

const forbidden = [
  {
    name: 'no-circular',
    comment: 'Two files that run each other are one file, or hide a third.',
    from: {},
    to: { circular: true, viaOnly: notTypes },
  },
  {
    name: 'src-runs-no-test',
    comment: 'What the site is made of knows nothing of what proves it.',
    from: { path: '^src/', pathNot: TEST },
    to: { path: ['^tests/', TEST] },
  },
  {
    name: 'content-model-knows-no-feature',
    comment: 'It is given the register of collections and the list of checks.',
    from: { path: '^src/content-model/', pathNot: TEST },
    to: { path: '^src/', pathNot: '^src/content-model/' },
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
    to: { path: ANY_FEATURE, pathNot: [...engines, ...keepers, ...shared], ...notTypes },
  },
  {
    name: 'registers-are-the-top',
    comment: 'Rooms take the types of the registers; only the build and the cached reads run them.',
    from: { path: `^src/(components|pages|${features.join('|')})/`, pathNot: TEST },
    to: { path: '^src/(collections|checks|content-tags|content\\.config)\\.ts$', ...notTypes },
  },
  {
    name: 'cached-reads-know-no-feature',
    comment: 'content-access.ts runs the register and the content model.',
    from: { path: '^src/content-access\\.ts$' },
    to: { path: '^src/', pathNot: '^src/(content-model/|collections\\.ts$)', ...notTypes },
  },
  {
    name: 'nothing-runs-a-route',
    comment: 'Routes put features together: nothing stands above them.',
    from: { path: '^src/', pathNot: '^src/pages/' },
    to: { path: '^src/pages/' },
  },
  {
    name: 'components-know-no-feature',
    comment: 'What several features show knows none of them.',
    from: { path: '^src/components/', pathNot: [TEST, FRAME] },
    to: { path: [ANY_FEATURE, '^src/build/'], pathNot: shared, ...notTypes },
  },
  {
    name: 'nothing-knows-the-build',
    comment: 'The build plays the site; the site plays without it.',
    from: { path: '^src/(?!build/)', pathNot: [TEST] },
    to: { path: '^src/build/', ...notTypes },
  },
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
