import { describe, expect, it } from 'vitest';
import type { Content } from '../../src/collections.ts';
import { textFiles, type TextFile } from '../site/built-site.ts';
import { first, second } from './offers.ts';

/** The main words of the first offer, wherever they stand. */
const words = ['tiers-lieu', 'coworking', 'télétravail', 'la Manche', 'Saint-Lô', 'la Mission'];

/** The texts by which an offer is known: names, services, questions, what the site says of itself. */
function textsOf({ offer, levels, guides, schemes, diagnosis, site, contact }: Content): string[] {
  return [
    ...offer.flatMap(({ value }) => [value.title, value.operations, value.servicesOffered, value.audience]),
    ...levels.flatMap(({ value }) => [
      value.title,
      value.inPlainWords,
      ...value.forWhom,
      ...[...value.services, ...value.variants.flatMap(({ services }) => services)].map(({ text }) => text),
    ]),
    ...[...guides, ...schemes].map(({ value }) => value.title),
    ...diagnosis.flatMap(({ value: { questionnaire, recommendations, examples } }) => [
      ...questionnaire.questions.flatMap(({ title, options }) => [
        title,
        ...options.map(({ label }) => label),
      ]),
      ...recommendations.flatMap(({ title, summary }) => [title, summary]),
      ...examples.map(({ story }) => story),
    ]),
    ...site.flatMap(({ value }) => [value.name, value.organisation, value.service, value.telephone]),
    ...contact.flatMap(({ value: { texte } }) => [texte.objet, texte.demande]),
  ];
}

/** The ids of an offer, those of a single word left out: others than it may use them. */
function idsOf({ levels, diagnosis }: Content): string[] {
  const ids = [
    ...levels.flatMap(({ id, value }) => [
      id,
      ...[...value.services, ...value.variants.flatMap(({ services }) => services)].map(
        (service) => service.id,
      ),
    ]),
    ...diagnosis.flatMap(({ value }) => value.recommendations.map(({ id }) => id)),
  ];
  return ids.filter((id) => id.includes('-'));
}

/** A text in small letters with ordinary spaces, as the pages write it. */
function plain(text: string): string {
  return text.replaceAll('&#39;', '’').replaceAll(/\s+/g, ' ').toLocaleLowerCase('fr');
}

const shared = new Set([...textsOf(second), ...idsOf(second)].map(plain));
const known = [...words, ...textsOf(first), ...idsOf(first)].map(plain).filter((text) => !shared.has(text));

function found(files: readonly TextFile[]): string[] {
  return files.flatMap(({ path, text }) => {
    const whole = plain(text);
    return known.filter((text_) => whole.includes(text_)).map((text_) => `${path} : ${text_}`);
  });
}

describe('nothing of the first offer', () => {
  it('is in a file of the site of the second: no title, service, question, name, id or word', () => {
    expect(known.length).toBeGreaterThan(150);
    expect(textFiles.length).toBeGreaterThan(40);
    expect(found(textFiles)).toEqual([]);
  });

  it('would be seen: a service and an id are found in a page, whatever its spaces and its letters', () => {
    const service = first.levels[0]?.value.services[0];
    const text = `<li id="${service?.id}">${service?.text.toUpperCase().replaceAll(' ', '\u00A0')}</li>`;
    expect(found([{ path: 'a.html', text }])).toHaveLength(2);
  });
});
