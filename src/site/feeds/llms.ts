interface Section {
  readonly title: string;
  readonly pages: readonly { readonly title: string; readonly address: string; readonly summary: string }[];
}

const linkText = (text: string) => text.replaceAll(/[[\]\\]/g, String.raw`\$&`);

/** `/llms.txt`, as llmstxt.org proposes: a title, a quoted summary, then lists of links. Empty sections are left out. */
export function llmsText(name: string, summary: string, sections: readonly Section[]): string {
  const lists = sections
    .filter(({ pages }) => pages.length > 0)
    .map(({ title, pages }) => {
      const items = pages.map((page) => `- [${linkText(page.title)}](${page.address}): ${page.summary}`);
      return `## ${title}\n\n${items.join('\n')}\n`;
    });
  return [`# ${name}\n`, `> ${summary}\n`, ...lists].join('\n');
}
