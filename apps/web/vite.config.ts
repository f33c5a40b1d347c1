import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The build of the screens: plain files that the server sends with a strict content security policy. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    // Nothing is inlined as data: URLs, so that the policy need not allow them.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2022',
    // The frame and its libraries load once, under 220 kB compressed; a test holds the limit.
    chunkSizeWarningLimit: 700,
  },
  worker: { format: 'es' },
  server: {
    host: '127.0.0.1',
    port: 5173,
    proxy: { '/api': 'http://127.0.0.1:8080' },
  },
});
