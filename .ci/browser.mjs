// The Chromium on this machine and how the tests start it.
// As a program: prints browser and driver, or exits 1 when one is missing.
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

const runnable = (place) => {
  try {
    accessSync(place, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** The program given by name, else the first of `names` in the PATH. */
const find = (given, names) => {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const places = given ? [given] : names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return places.find(runnable);
};

// Functions, because an install step may run between two calls.
export const browser = () =>
  find(process.env.CHROME, ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"]);
export const driver = () => find(process.env.CHROMEDRIVER, ["chromedriver"]);

/** Quiet on a closed network; root cannot have Chromium's sandbox. */
export const flags = [
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (!browser() || !driver()) process.exit(1);
  console.log(`${browser()}\n${driver()}`);
}
