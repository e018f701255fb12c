/**
 * Has what the reader opens kept for when there is no connection, once the page itself has been loaded.
 * @param base where the site stands, as in `/` or `/norm-lab/`
 */
export async function keepOffline(base: string): Promise<void> {
  // Not there in private windows of some browsers, nor on pages that are not served over https.
  const { serviceWorker } = navigator;
  if (!serviceWorker) return;
  const isFirstVisit = !serviceWorker.controller;
  await serviceWorker.register(`${base}offline.js`, { type: 'module', scope: base });
  if (!isFirstVisit) return;
  // This page began without the worker, which is told what it is made of; the browser still has it all.
  const { active } = await serviceWorker.ready;
  active?.postMessage([location.href]);
  new PerformanceObserver((list) => active?.postMessage(list.getEntries().map(({ name }) => name))).observe({
    type: 'resource',
    buffered: true,
  });
}
