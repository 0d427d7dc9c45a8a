/** A text without the documents that it gives, which are read apart; its lines keep their numbers. */
export function withoutDocuments(body: string): string {
  return body.replaceAll(/<Modele[^]*?<\/Modele>/g, (model) => model.replaceAll(/[^\n]/g, ''));
}
