import { finderData } from '../../../src/funding/finder/finder-data.ts';
import type { ContentFile } from '../../../src/content-model/content-files.ts';
import { contentAfter } from '../edited-content.ts';

function entriesOf<Shape>(entries: readonly { id: string; value: Shape }[]) {
  return entries.map(({ id, value }) => ({ id, data: value }));
}

/** The finder’s data: the schemes of a content and its words. */
export function schemesOf(files: readonly ContentFile[]) {
  const content = contentAfter([], files);
  const [programmes] = content.programmes;
  const [plan] = content.financingPlan;
  if (programmes === undefined || plan === undefined) throw new Error('The content has faults: build first');
  const data = finderData({
    schemes: entriesOf(content.schemes),
    levels: entriesOf(content.levels),
    programmes: programmes.value.programmes,
    sources: [],
    plan: plan.value,
    telephone: '02 33 00 00 00',
  });
  /** A scheme by its id. */
  function schemeNamed(id: string): (typeof data.schemes)[number] {
    const found = data.schemes.find((scheme) => scheme.id === id);
    if (found === undefined) throw new Error(`no scheme ${id}`);
    return found;
  }
  return { ...data, schemeNamed };
}
