import { checkContent } from '../../src/checks.ts';
import { contentFolder } from '../../src/content-model/content-folder.ts';
import { readFolder } from '../../src/content-model/content-files.ts';
import { textsWith } from '../../src/content-model/interface-texts.ts';

const { content } = checkContent(readFolder(contentFolder));

function first<Item>([item]: readonly Item[]): Item {
  if (item === undefined) throw new Error('The content has faults: build first');
  return item;
}

/** The content that the built site was made from, for what a test must know without typing it again. */
export const { questionnaire, recommendations, examples } = first(content.diagnosis).value;
/** A complete self-diagnosis, of a commune. */
export const example = first(examples);
/** The title of what it leads to. */
export const exampleTitle = recommendations.find(({ id }) => id === example.expected)?.title ?? '';
export const contactTexts = first(content.contact).value;
export const texts = textsWith(first(content.interface).value, 'appel', 'comparaison', 'statuts', 'trouver');
export const siteDetails = first(content.site).value;
export const offer = first(content.offer).value;
export const accessibility = first(content.accessibility).value;
export const planTexts = first(content.financingPlan).value.page;
export const { levels, guides, schemes } = content;
