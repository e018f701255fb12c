/**
 * Keeps what a reader has opened, so that it opens again without a connection: pages, their parts, data, a lab's worker.
 * Nothing is fetched ahead. Where there is a connection, what can change is always fetched anew.
 */
// The project's types are those of a page; this file alone runs as a service worker.
const worker = globalThis as unknown as ServiceWorkerGlobalScope;

const storeName = 'norm-lab.offline';
/** Files of earlier versions of the site are let go of, the oldest first. The whole site has fewer. */
const mostFiles = 600;

/** What a file is kept under: the settings in a page's query are the page's own business. */
const keyOf = (address: string): string => address.replace(/[?#].*$/, '');

/** Built files have a hash of their content in their names: they never change. */
const isBuilt = (address: string): boolean => address.startsWith(`${worker.registration.scope}assets/`);

async function keep(address: string, response: Response): Promise<void> {
  if (response.status !== 200) return;
  const store = await caches.open(storeName);
  await store.put(keyOf(address), response);
}

async function letGo(): Promise<void> {
  const store = await caches.open(storeName);
  const keys = await store.keys();
  await Promise.all(keys.slice(0, -mostFiles).map((key) => store.delete(key)));
}

const kept = async (address: string): Promise<Response | undefined> =>
  (await caches.open(storeName)).match(keyOf(address), { ignoreVary: true });

async function answer({ request }: FetchEvent, wait: (work: Promise<void>) => void): Promise<Response> {
  const known = isBuilt(request.url) && (await kept(request.url));
  if (known) return known;
  try {
    const response = await fetch(request);
    wait(keep(request.url, response.clone()));
    // Once a page is often enough: the list is long.
    if (request.mode === 'navigate') wait(letGo());
    return response;
  } catch (error) {
    const last = await kept(request.url);
    if (last) return last;
    throw error;
  }
}

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));

worker.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  if (method !== 'GET' || !url.startsWith(worker.registration.scope)) return;
  // A full or forbidden store is no reason to go without the file.
  event.respondWith(answer(event, (work) => event.waitUntil(work.catch(() => {}))));
});

/** Addresses of what the first page is made of: it was there before the worker. */
worker.addEventListener('message', (event: ExtendableMessageEvent) => {
  const addresses = (event.data as readonly string[]).filter((address) =>
    address.startsWith(worker.registration.scope),
  );
  const keepOne = async (address: string) => {
    if (!(await kept(address))) await keep(address, await fetch(address, { cache: 'force-cache' }));
  };
  event.waitUntil(Promise.allSettled(addresses.map(keepOne)));
});
