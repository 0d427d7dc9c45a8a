import { levelName } from '../../content-model/text/level-name.ts';
import type { Exchange, Level, Offer, Site } from '../../collections.ts';

/** The texts of the offer that its record tells. */
export interface AidTexts {
  readonly record: Exchange['record'];
  readonly offer: Pick<
    Offer,
    | 'nature'
    | 'operations'
    | 'servicesOffered'
    | 'levelsIntroduction'
    | 'audience'
    | 'freeOfCharge'
    | 'variants'
    | 'updated'
  >;
  readonly levels: readonly Pick<Level, 'number' | 'title' | 'services' | 'variants' | 'updated'>[];
  /** Before the number of a level. */
  readonly levelWord: string;
  readonly site: Pick<Site, 'service' | 'organisation' | 'telephone'>;
  /** Addresses in full of the page of the offer and of the contact page, once the site has one. */
  readonly page: string | undefined;
  readonly request: string | undefined;
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>${escaped(text)}</p>`).join('');

function section(title: string, services: Level['services']): string {
  const items = services.map(({ text }) => `<li>${escaped(text)}</li>`).join('');
  return `<p><strong>${escaped(title)}</strong></p>${items === '' ? '' : `<ul>${items}</ul>`}`;
}

/**
 * The offer as one aid, which knows no levels, in the shape that Aides-territoires imported in December 2023 (see the
 * vocabulary in schema.ts). Free of charge, permanent, no call for projects. Unknown dates and addresses are null: the
 * importer passes over them.
 */
export function aidRecord({ record, offer, levels, levelWord, site, page, request }: AidTexts) {
  const sections = levels.flatMap(({ number, title, services, variants }) => [
    section(`${levelName(levelWord, number)} – ${title}`, services),
    ...variants.map((variant) =>
      section(offer.variants.find(({ id }) => id === variant.id)?.title ?? variant.id, variant.services),
    ),
  ]);
  // What it is comes first: some read any « ingénierie » as money.
  const introduction = [offer.nature, offer.operations, offer.servicesOffered, offer.levelsIntroduction];
  const days = [record.created, offer.updated, ...levels.map(({ updated }) => updated)];
  return {
    id: record.id,
    name: record.name,
    description: paragraphs(introduction) + sections.join(''),
    eligibility: paragraphs([offer.audience, offer.freeOfCharge]),
    origin_url: page ?? null,
    application_url: request ?? null,
    categories: record.categories,
    targeted_audiences: record.audiences,
    aid_types: record.types,
    destinations: [],
    recurrence: record.recurrence,
    is_call_for_project: false,
    date_created: record.created.toISOString(),
    date_updated: new Date(Math.max(...days.map(Number))).toISOString(),
    start_date: null,
    predeposit_date: null,
    submission_deadline: null,
    // The importer writes the number right after it.
    contact: `${site.service}, ${site.organisation}, ${record.beforeTelephone}`,
    contact_phone: site.telephone,
  };
}
