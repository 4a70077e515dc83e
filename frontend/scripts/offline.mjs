import { VitePWA } from 'vite-plugin-pwa';

/** What is never a page of the app: the server answers it, with or without a network. */
const servers = [/^\/(api|auth|q|ims|xapi|lti)(\/|$)/];

/**
 * Vite plugin: a service worker that keeps the app's own files on the device, so that it opens without a network, and a
 * manifest to install it. It has no rule for answers of the API: they hold what children wrote, and are never kept.
 */
export const offline = () =>
  VitePWA({
    // registered by src/app/offline.ts when the page has nothing better to do
    injectRegister: false,
    registerType: 'prompt',
    includeManifestIcons: false,
    manifest: {
      id: '/',
      name: 'Trellis',
      short_name: 'Trellis',
      start_url: '/',
      display: 'standalone',
      background_color: '#fbfcfd',
      theme_color: '#fbfcfd',
      icons: [
        { src: '/mark.svg', sizes: 'any', type: 'image/svg+xml' },
        { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
        { src: '/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
      ],
    },
    workbox: {
      globPatterns: ['index.html', 'mark.svg', 'assets/*.{js,css}', 'assets/*-latin-wght-*.woff2'],
      dontCacheBustURLsMatching: /^assets\//,
      navigateFallback: '/index.html',
      navigateFallbackDenylist: servers,
      // the first visit already is one that can go on without a network
      clientsClaim: true,
      cleanupOutdatedCaches: true,
      inlineWorkboxRuntime: true,
    },
  });
