import type { NamedSSRLoadedRendererValue } from 'astro';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';

/** What Astro asks of who renders a component that is not its own. */
const renderer: NamedSSRLoadedRendererValue = {
  name: 'preact',
  check: (component) => Promise.resolve(typeof component === 'function'),
  renderToStaticMarkup: (component, props) => Promise.resolve({ html: renderToString(h(component, props)) }),
};

export default renderer;
