// Under the name of the package, and in JavaScript: only so does Vite leave a module to Node. It would transform the fifty
// files of the schemas, one by one, before it reads any content; Node has them already, from Astro's configuration.
export { contentFiles } from './content-model/content-loader.ts';
export { collections } from './collections.ts';
