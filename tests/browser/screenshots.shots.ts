// Pictures of every page for each reader, to be looked at by a person; `make screenshots` makes them.
// They go into target/screenshots, with an index.html that shows them side by side, and nowhere else.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../.ci/project.mjs";
import { readers } from "./framework.js";
import { test } from "./support.js";
import { otherResults, troubles, walk, type Visit } from "./walk.js";

const place = join(root, "target/screenshots");
const SIZES = { phone: { width: 360, height: 740 }, desk: { width: 1200, height: 900 } };

test.describe.configure({ timeout: 900_000 });

for (const reader of readers) {
  for (const [size, viewport] of Object.entries(SIZES)) {
    test.describe(`${reader}, ${size}`, () => {
      test.use({ reader, viewport });
      test("pictures of every page", async ({ checker: c, page }) => {
        const folder = join(place, reader, size);
        rmSync(folder, { recursive: true, force: true });
        mkdirSync(folder, { recursive: true });
        let n = 0;
        const visit: Visit = async (name) => {
          const file = `${String(++n).padStart(2, "0")}-${name.replace(/\W+/g, "-")}`;
          await page.evaluate(() => scrollTo(0, 0));
          await page.screenshot({ path: join(folder, `${file}.png`), fullPage: true });
          if (!/result/.test(name)) return;
          await page.emulateMedia({ colorScheme: "dark" });
          await page.screenshot({ path: join(folder, `${file}-dark.png`), fullPage: true });
          await page.emulateMedia({ colorScheme: "light" });
        };
        await walk(c, visit);
        await otherResults(c, visit);
        await troubles(c, visit);
      });
    });
  }
}

test.afterAll(() => {
  const parts = readdirSync(place, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => readdirSync(join(place, name)).map((size) => join(name, size)));
  const shown = parts.map((part) => {
    const pictures = readdirSync(join(place, part)).sort();
    const figures = pictures.map((file) => `<figure><img loading="lazy" src="${part}/${file}" alt=""><figcaption>${file}</figcaption></figure>`);
    return `<h2>${part}</h2><div>${figures.join("\n")}</div>`;
  });
  const style = "body{font-family:sans-serif}div{display:flex;gap:1rem;overflow-x:auto;align-items:flex-start}img{width:20rem;border:1px solid #888}figure{margin:0}";
  writeFileSync(join(place, "index.html"), `<!doctype html><meta charset="utf-8"><title>Every page</title><style>${style}</style>${shown.join("\n")}`);
});
