/** Keeps this page on the phone, so that the door opens where the network does not reach. */

/** Whether the page can be kept: only where the address is secure, or this machine's own. */
export async function keepPage(): Promise<boolean> {
  if (!('serviceWorker' in navigator) || !('caches' in globalThis)) return false;
  try {
    await navigator.serviceWorker.register('/door-worker.js', { scope: '/door/' });
    // What was loaded before the worker stood ready has passed it by.
    const loaded = performance.getEntriesByType('resource').map(({ name }) => new URL(name));
    const ours = loaded.filter(
      ({ origin, pathname }) => origin === location.origin && !pathname.startsWith('/api/'),
    );
    const cache = await caches.open('rostrum-door');
    await cache.addAll([location.pathname, ...new Set(ours.map(({ pathname }) => pathname))]);
    return true;
  } catch {
    return false;
  }
}
