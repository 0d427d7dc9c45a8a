import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { channels } from './index.ts';
import { channelIds } from './channel-ids.ts';
import { phoneAddress } from '../../content-model/text/phone.ts';
import { correctRequest } from '../request/request.ts';
import {
  bareRequest,
  fewest,
  reportRequest,
  request,
  settings,
} from '../../../tests/support/contact/every-channel.ts';
import { anyText, harmless, hostile } from '../../../tests/support/contact/visitor-words.ts';

/** The text of a downloaded file as an editor shows it. */
function shown(content: string): string {
  return content.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
}

describe('telephone', () => {
  it.each([
    ['02 33 05 98 80', 'tel:+33233059880'],
    ['02\u00A033\u00A005\u00A098\u00A080', 'tel:+33233059880'],
    ['06.12.34.56.78', 'tel:+33612345678'],
  ])('calls %s in international form', (telephone, href) => {
    expect(phoneAddress(telephone)).toBe(href);
    expect(channels.telephone(request, { ...settings, telephone })).toEqual({ href, number: telephone });
  });

  it('calls the number of the site, whatever the request', () => {
    const call = channels.telephone(request, settings);
    expect(call?.href).toMatch(/^tel:\+33[1-9]\d{8}$/);
    expect(channels.telephone(reportRequest, settings)).toEqual(call);
  });
});

describe('copie', () => {
  it.each([request, bareRequest, reportRequest])('is the subject, then the text: $subject', (handed) => {
    expect(channels.copie(handed, fewest)).toEqual({ text: `${handed.subject}\n\n${handed.text}` });
  });
});

describe('fichier', () => {
  const wide = /^\uFEFF(?:[^\r\n]|\r\n)*$/;

  it('gives a text file with the mark and the line ends of old editors', () => {
    const file = channels.fichier(request, settings)?.text;
    expect(file?.name).toBe(`${settings.fileName}.txt`);
    expect(file?.type).toBe('text/plain;charset=utf-8');
    expect(file?.content).toMatch(wide);
    expect(shown(file?.content ?? '')).toBe(`${request.subject}\n\n${request.text}`);
  });

  it.each(Object.entries({ ...harmless, ...hostile }))('gives back the request, with %s', (_name, text) => {
    const corrected = correctRequest(request, { subject: text, text: `${text}\n\n${text}\n` });
    const content = channels.fichier(corrected, settings)?.text.content ?? '';
    expect(content).toMatch(wide);
    expect(shown(content)).toBe(`${corrected.subject}\n\n${corrected.text}`);
  });

  it('gives back any request', () => {
    fc.assert(
      fc.property(anyText, anyText, (subject, text) => {
        const corrected = correctRequest(request, { subject, text });
        const content = channels.fichier(corrected, settings)?.text.content ?? '';
        expect(content).toMatch(wide);
        expect(shown(content)).toBe(`${corrected.subject}\n\n${corrected.text}`);
      }),
    );
  });

  it('gives a mail beside if the Mission has an address, and none if not', () => {
    const { mail } = channels.fichier(request, settings) ?? {};
    expect(mail?.name).toBe(`${settings.fileName}.eml`);
    expect(mail?.type).toBe('message/rfc822');
    const without = channels.fichier(request, fewest);
    expect(without?.mail).toBeUndefined();
    expect(without?.text).toEqual(channels.fichier(request, settings)?.text);
  });
});

describe('formulaire', () => {
  it('opens the address as it is, with the whole request to paste', () => {
    const copyFirst = `${request.subject}\n\n${request.text}`;
    const form = { href: settings.form, copyFirst, carries: [] };
    expect(channels.formulaire(request, settings)).toEqual(form);
  });
});

describe('a channel whose detail is absent', () => {
  it('is left out, the three that need none remaining', () => {
    const open = channelIds.filter((id) => channels[id](request, fewest) !== undefined);
    expect(open).toEqual(['telephone', 'copie', 'fichier']);
    expect(channelIds.filter((id) => channels[id](request, settings) === undefined)).toEqual([]);
  });
});
