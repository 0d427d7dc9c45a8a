/** A link of the list, with what it leads to. */
export interface Line {
  readonly title: string;
  readonly address: string;
  readonly summary: string;
}

/** The file `llms.txt`: a site told to programs that answer questions. */
export interface SiteSummary {
  readonly name: string;
  readonly summary: string;
  readonly sections: readonly { readonly title: string; readonly lines: readonly Line[] }[];
}

/** A text within a link of Markdown. */
function linkText(text: string): string {
  return text.replaceAll(/[[\]\\]/g, String.raw`\$&`);
}

/** The site in Markdown, as llmstxt.org proposes: a title, a quoted summary, then lists of links. Empty sections are left out. */
export function llmsText({ name, summary, sections }: SiteSummary): string {
  const lists = sections
    .filter(({ lines }) => lines.length > 0)
    .map(({ title, lines }) => {
      const items = lines.map((line) => `- [${linkText(line.title)}](${line.address}): ${line.summary}`);
      return `## ${title}\n\n${items.join('\n')}\n`;
    });
  return [`# ${name}\n`, `> ${summary}\n`, ...lists].join('\n');
}
