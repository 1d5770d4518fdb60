import { defineConfig } from '@playwright/test';
import { findBrowser } from './src/cli/browser.mjs';

const PORT = Number(process.env.TEST_PORT ?? 4399);
const executablePath = await findBrowser();

export default defineConfig({
  testDir: 'tests/site',
  outputDir: 'test-results/site',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: 'test-results/site.json' }]],
  use: {
    baseURL: `http://localhost:${PORT}/`,
    // What a worker keeps is tested in offline.spec.ts; elsewhere every request is to be seen, and can be made to fail.
    serviceWorkers: 'block',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      // Only what lets the browser run as root in a container and keeps it from calling home.
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
    },
  },
  webServer: { command: 'node src/cli/start.mjs', env: { PORT: String(PORT) }, url: `http://localhost:${PORT}/`, reuseExistingServer: false, timeout: 300_000 },
});
