// Keeps the page at the door on the phone, so that it opens when the network does not. Answers of the interface are never kept here.
const kept = 'rostrum-door';

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

async function keep(request, response) {
  if (response.ok) await (await caches.open(kept)).put(request, response.clone());
  return response;
}

async function fromHere(request) {
  const found = await caches.match(request, { ignoreSearch: request.mode === 'navigate', ignoreVary: true });
  return found ?? Response.error();
}

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin || pathname.startsWith('/api/')) return;
  event.respondWith(
    fetch(request).then(
      (response) => keep(request, response),
      () => fromHere(request),
    ),
  );
});
