import { query } from './dom.ts';

/** The data that the page gives its script (see PageData.astro). */
export function pageData<Data>(name: string): Data {
  const data: Data = JSON.parse(query(document, `#${name}`).textContent);
  return data;
}
