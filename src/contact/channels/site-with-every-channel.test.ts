import { describe, expect, it } from 'vitest';
import { checkContent } from '../../checks.ts';
import { channelIds } from './index.ts';
import { filledIn } from '../../../tests/support/build-on-copy.ts';
import { lines, procedureFieldId } from '../../../tests/support/contact/channel-lines.ts';
import { settings } from '../../../tests/support/contact/every-channel.ts';
import { deliveredContent } from '../../../tests/support/edited-content.ts';

/** The content of a site as the Département would fill it in, with a change in one file. */
function contentWith(file: string, change: (source: string) => string) {
  const fill = filledIn({ canaux: channelIds, ...lines });
  return checkContent(
    deliveredContent.map(({ path, source }) => {
      const filled = path === 'site.yaml' ? fill(source) : source;
      return { path, source: path === file ? change(filled) : filled };
    }),
  );
}

describe('a site with every channel', () => {
  const { content, problems } = contentWith('site.yaml', (source) => source);

  it('is accepted', () => {
    expect(problems).toEqual([]);
  });

  it('gives the channels what they need, in the order of the list', () => {
    const [entry] = content.site;
    expect(entry?.value.channels).toEqual(channelIds);
    expect(entry?.value.email).toBe(settings.email);
    expect(entry?.value.channelLines).toEqual(settings.lines);
  });

  it('is refused if a channel has no texts', () => {
    const without = contentWith('contact.yaml', (source) => source.replace(/^  publik:\n(?: {4}.*\n)+/m, ''));
    expect(without.problems).toEqual([
      {
        file: 'contact.yaml',
        line: expect.any(Number),
        message: 'Le canal « publik » de site.yaml n’a pas ses phrases.',
        remedy: 'écrivez-les sous « canaux », à la ligne « publik », ou retirez ce canal de site.yaml',
      },
    ]);
  });

  it.each([1, 7, 45, 123, 4521, 12_345, 999_999, 123_456_789])(
    'may name the field %i of a procedure',
    (number) => {
      const [entry] = contentWith('site.yaml', (source) =>
        source.replace(lines.demarcheNumerique.champs.code, procedureFieldId(number)),
      ).content.site;
      expect(entry?.value.channelLines.demarcheNumerique?.fields.code).toBe(procedureFieldId(number));
    },
  );
});
