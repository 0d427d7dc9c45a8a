import { STATE_EVENT, STATE_METRIC } from './reload-sync.ts';

// In the browser, on each page of the development server.
const [page] = performance.getEntriesByType('navigation');
// Browsers tell it on this machine or under https: elsewhere a page hears of later changes only.
if (page instanceof PerformanceNavigationTiming && 'serverTiming' in page) {
  const state = page.serverTiming.find(({ name }) => name === STATE_METRIC);
  // Vite keeps what is sent until it is connected, and from then on the page hears.
  if (state !== undefined) import.meta.hot?.send(STATE_EVENT, state.duration);
}
