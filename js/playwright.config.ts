// Browser tests: tests/browser/*.spec.ts in the machine's own Chromium, never a downloaded one.
// LON_TESTS=all runs *.all.ts in their place, LON_TESTS=shots makes the screenshots.
import { defineConfig } from "@playwright/test";
import { browser, flags } from "../.ci/browser.mjs";

const executablePath = browser();
if (!executablePath) throw new Error("No Chromium found: `sh .ci/install.sh browser` installs one.");

// Worker processes read this file again and must see the same port.
process.env.LON_TEST_PORT ??= String(await freePort());
const baseURL = `http://127.0.0.1:${process.env.LON_TEST_PORT}`;

export default defineConfig({
  testDir: "../tests/browser",
  testMatch: `*.${process.env.LON_TESTS ?? "spec"}.ts`,
  outputDir: "../target/playwright",
  workers: 2,
  // Generous: two cores may be doing something else too.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  fullyParallel: true,
  forbidOnly: !!process.env.CI,
  reporter: "list",
  use: {
    baseURL,
    locale: "en-GB",
    timezoneId: "Europe/London",
    trace: "retain-on-failure",
    screenshot: "only-on-failure",
    launchOptions: { executablePath, args: flags },
  },
  webServer: {
    command: "node serve.mjs",
    url: baseURL,
    env: { PORT: process.env.LON_TEST_PORT },
    reuseExistingServer: false,
  },
});

async function freePort(): Promise<number> {
  const { createServer } = await import("node:net");
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}
