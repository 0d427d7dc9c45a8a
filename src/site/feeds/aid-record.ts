import type { aidTypes, audiences, recurrences } from './vocabulary.ts';

/**
 * An aid as Aides-territoires imported those of the Département in December 2023. Dates and addresses that are not
 * known are null, as in the records that it was tried with: its importer passes over them.
 */
export interface AidRecord {
  readonly id: string;
  readonly name: string;
  /** HTML. */
  readonly description: string;
  /** HTML. */
  readonly eligibility: string;
  readonly origin_url: string | null;
  readonly application_url: string | null;
  readonly categories: readonly string[];
  readonly targeted_audiences: readonly (typeof audiences)[number][];
  readonly aid_types: readonly (typeof aidTypes)[number][];
  readonly destinations: readonly string[];
  readonly recurrence: (typeof recurrences)[number];
  readonly is_call_for_project: boolean;
  readonly date_created: string;
  readonly date_updated: string;
  readonly start_date: string | null;
  readonly predeposit_date: string | null;
  readonly submission_deadline: string | null;
  readonly contact: string;
  readonly contact_phone: string;
}

/** A title over paragraphs and items, as the record tells it. */
export interface Part {
  readonly title: string;
  readonly parts?: readonly Part[];
  readonly items?: readonly string[];
}

/** What the record of an aid that gives no money is made from. */
export interface AidFacts {
  readonly id: string;
  readonly name: string;
  readonly categories: readonly string[];
  readonly audiences: AidRecord['targeted_audiences'];
  readonly types: AidRecord['aid_types'];
  readonly recurrence: AidRecord['recurrence'];
  readonly paragraphs: readonly string[];
  readonly parts: readonly Part[];
  readonly conditions: readonly string[];
  readonly created: Date;
  /** The days on which its texts were last changed. */
  readonly updates: readonly Date[];
  readonly contact: string;
  readonly telephone: string;
  /** The page of the aid, and the one where it is asked for. */
  readonly page: string | undefined;
  readonly request: string | undefined;
}

const CHARACTERS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

function escaped(text: string): string {
  return text.replaceAll(/[&<>]/g, (character) => CHARACTERS[character] ?? character);
}

function paragraphs(texts: readonly string[]): string {
  return texts.map((text) => `<p>${escaped(text)}</p>`).join('');
}

function list(items: readonly string[]): string {
  return items.length === 0 ? '' : `<ul>${items.map((item) => `<li>${escaped(item)}</li>`).join('')}</ul>`;
}

function section({ title, items = [], parts = [] }: Part): string {
  return `<p><strong>${escaped(title)}</strong></p>${list(items)}${parts.map(section).join('')}`;
}

/** The record of an aid. It spends nothing, calls for no project, begins and ends at no date. */
export function aidRecord(facts: AidFacts): AidRecord {
  const days = [facts.created, ...facts.updates].map((day) => day.getTime());
  return {
    id: facts.id,
    name: facts.name,
    description: paragraphs(facts.paragraphs) + facts.parts.map(section).join(''),
    eligibility: paragraphs(facts.conditions),
    origin_url: facts.page ?? null,
    application_url: facts.request ?? null,
    categories: facts.categories,
    targeted_audiences: facts.audiences,
    aid_types: facts.types,
    destinations: [],
    recurrence: facts.recurrence,
    is_call_for_project: false,
    date_created: facts.created.toISOString(),
    date_updated: new Date(Math.max(...days)).toISOString(),
    start_date: null,
    predeposit_date: null,
    submission_deadline: null,
    contact: facts.contact,
    contact_phone: facts.telephone,
  };
}
