import { checkContent } from '../../src/checks.ts';
import { contentFolder } from '../../src/content-model/content-folder.ts';
import { readFolder } from '../../src/content-model/content-files.ts';
import { textsWith } from '../../src/content-model/interface-texts.ts';

const { content } = checkContent(readFolder(contentFolder));
const [diagnosis] = content.diagnosis;
const [contact] = content.contact;
const [interfaceTexts] = content.interface;
const [site] = content.site;
const [offerEntry] = content.offer;
const [grid] = content.accessibility;
const [financingPlan] = content.financingPlan;
if (!diagnosis || !contact || !interfaceTexts || !site || !offerEntry || !grid || !financingPlan)
  throw new Error('The content has faults: build first');

/** The content that the built site was made from, for what a test must know without typing it again. */
export const questionnaire = diagnosis.value.questionnaire;
export const recommendations = diagnosis.value.recommendations;
export const contactTexts = contact.value;
export const texts = textsWith(interfaceTexts.value, 'appel', 'comparaison', 'statuts', 'trouver');
export const siteDetails = site.value;
export const offer = offerEntry.value;
export const accessibility = grid.value;
export const planTexts = financingPlan.value.page;
export const levels = content.levels;
export const guides = content.guides;
export const schemes = content.schemes;
export const examples = diagnosis.value.examples;
