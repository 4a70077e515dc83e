import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { messages } from './scripts/messages.mjs';
import { offline } from './scripts/offline.mjs';

const backend = process.env.TRELLIS_BACKEND ?? 'http://localhost:8080';

export default defineConfig({
  plugins: [
    react(),
    messages(),
    offline(),
    { ...optimizeLocales.vite({ locales: ['en-US', 'es-ES'] }), enforce: 'pre' },
  ],
  resolve: {
    // React has this hook itself since version 18; the shim is for older ones.
    alias: [
      {
        find: /^use-sync-external-store\/shim\/with-selector(\.js)?$/,
        replacement: 'use-sync-external-store/with-selector',
      },
      { find: /^use-sync-external-store\/shim(\/index\.js)?$/, replacement: 'react' },
    ],
  },
  build: {
    target: 'baseline-widely-available',
    manifest: true,
    cssMinify: true,
    assetsInlineLimit: 0,
    // every browser of the target knows it
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // the shell lists the files of all pages: without words in their names, and with short ones, it is 1 kB smaller
        // letters of one case and digits pack better yet
        hashCharacters: 'base36',
        chunkFileNames: 'assets/[hash:7].js',
        assetFileNames: ({ names }) =>
          names.some((name) => name.endsWith('.css'))
            ? 'assets/[hash:6][extname]'
            : 'assets/[name]-[hash][extname]',
        // What every page needs, in one file: fewer requests, and it compresses better.
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            { name: 'shell', tags: ['$initial'], test: /^(?!.*(main.tsx|index.html))/, priority: 1 },
            // Pictures that several pages show: as files of their own they cost more to name than to fetch.
            { name: 'icons', test: /lucide-react/, minShareCount: 2 },
            // What many pages are made of, for the same reason; the menus of the shell stay apart, and so does what records.
            {
              name: 'parts',
              test: /src.features.shared.(?!capture|spoken)|src.ui.(?!overlays|Menu|Dialog)/,
              minShareCount: 5,
            },
          ],
        },
      },
    },
  },
  server: {
    proxy: { '/api': backend, '/auth': backend },
  },
  test: {
    environment: 'jsdom',
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.mjs'],
    setupFiles: ['src/test-setup.ts'],
  },
});
