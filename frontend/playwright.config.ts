import { defineConfig } from '@playwright/test';

// `make journeys` starts everything and sets these; nothing here starts a server of its own.
const { TRELLIS_BASE_URL = 'http://localhost:8080', CHROMIUM_PATH, CI } = process.env;
const CRAWL = 'accessibility.spec.ts';
const root = process.getuid?.() === 0;

// A camera and a microphone of the browser's own making, for recordings.
const camera = ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'];

export default defineConfig({
  testDir: 'e2e',
  // Two at once at most: the journeys change one demo district and come one after another; the crawl beside them only reads it.
  workers: 2,
  // Two at once on two cores: what takes long is measured elsewhere.
  timeout: 90_000,
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(CI),
  reporter: [['list'], ['json', { outputFile: '../.local/reports/journeys.json' }]],
  use: {
    baseURL: TRELLIS_BASE_URL,
    locale: 'en-US',
    timezoneId: 'America/Chicago',
    viewport: { width: 1280, height: 800 },
    // What fades in has no contrast of its own yet, and axe would measure it so.
    contextOptions: { reducedMotion: 'reduce' },
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    launchOptions: { executablePath: CHROMIUM_PATH, args: [...camera, ...(root ? ['--no-sandbox'] : [])] },
  },
  projects: [
    { name: 'journeys', workers: 1, testIgnore: [CRAWL, 'pictures.spec.ts', 'screens.spec.ts'] },
    { name: 'crawl', workers: 1, testMatch: CRAWL },
    // a trace would be measured along
    ...(process.env.BENCH
      ? [
          {
            name: 'bench',
            testMatch: 'grid.bench.ts',
            use: { trace: 'off' as const, screenshot: 'off' as const },
          },
        ]
      : []),
    ...(process.env.PICTURES
      ? ['pictures', 'screens'].map((name) => ({ name, testMatch: `${name}.spec.ts` }))
      : []),
  ],
});
