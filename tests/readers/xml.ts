import { readFileSync } from 'node:fs';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';

/** The schema of each kind of document that has one, by its root. */
const SCHEMAS: ReadonlyMap<string, string> = new Map([
  ['urlset', 'sitemap.xsd'],
  ['sitemapindex', 'siteindex.xsd'],
]);

/** Checks a document against a schema of the fixtures; throws what libxml2 finds. */
function validate(document: XmlDocument, file: string): void {
  using schema = XmlDocument.fromBuffer(readFileSync(`tests/fixtures/schemas/${file}`));
  using validator = XsdValidator.fromDoc(schema);
  validator.validate(document);
}

/**
 * Reads an XML document with libxml2: it must be well formed and, where there is a schema for its root, obey it.
 *
 * @throws with what is wrong
 */
export function readXml(bytes: Uint8Array): void {
  using document = XmlDocument.fromBuffer(bytes);
  const schema = SCHEMAS.get(document.root.name);
  if (schema !== undefined) validate(document, schema);
}
