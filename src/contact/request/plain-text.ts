import type { ContactRequest } from './model.ts';

/** The request as one text, its subject first. */
export function wholeText({ subject, text }: ContactRequest): string {
  return `${subject}\n\n${text}`;
}

/** A text with the line ends that mail and old editors want. */
export function withWideLineEnds(text: string): string {
  return text.replaceAll('\n', '\r\n');
}
