import { describe, expect, it } from 'vitest';
import type { ContentFile } from '../../content-model/content-files.ts';
import { channelIds } from '../schema.ts';
import { filledIn } from '../../../tests/support/build-on-copy.ts';
import { lines } from '../../../tests/support/contact/channel-lines.ts';
import {
  contentAfter,
  problemsAfter,
  sampleContent,
  type Edit,
} from '../../../tests/support/edited-content.ts';

const file = 'site.yaml';
const list = 'canaux: [telephone, copie, fichier]';

/** Lines added to site.yaml. */
function added(...more: string[]): Edit {
  return { file, find: list, replace: [list, ...more].join('\n') };
}

describe('the form of the Département in site.yaml', () => {
  it('may be on this machine, to try it', () => {
    expect(problemsAfter([added('formulaire: http://localhost:3000/essai')])).toEqual([]);
  });
});

/** A file of the content of a site with every channel. */
function filledInFile({ path, source }: ContentFile): ContentFile {
  if (path === file) return { path, source: filledIn({ canaux: channelIds, ...lines })(source) };
  return { path, source };
}

describe('a site with every channel', () => {
  const filled = sampleContent.map(filledInFile);

  it('is accepted, and gives the channels what they need, in the order of the list', () => {
    expect(problemsAfter([], filled)).toEqual([]);
    const [entry] = contentAfter([], filled).site;
    expect(entry?.value.canaux).toEqual(channelIds);
    expect(entry?.value.courriel).toBe(lines.courriel);
    expect(entry?.value.formulaire).toBe(lines.formulaire);
  });
});
