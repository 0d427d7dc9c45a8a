import { query } from './dom.ts';

/** What the page gives its script (see PageData.astro): page and script are written together. */
export function pageData<Data>(name: string): Data {
  const data: Data = JSON.parse(query(document, `#${name}`).textContent);
  return data;
}
