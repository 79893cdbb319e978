// The guide from disk, without any script: sound for axe, whole at 320 pixels and in the dark, and complete on paper.
import { AxeBuilder } from "@axe-core/playwright";
import { expect, test, type Page } from "@playwright/test";
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { env, root } from "../../.ci/project.mjs";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const TODAY = "2026-11-22";
const A4 = [210, 297];
const A3_ACROSS = [420, 297];
/** A sheet must leave this much free, in millimetres: printers and fonts differ a little. */
const SPARE = 3;

const agencies = existsSync(join(root, "frameworks/agencies.toml"));
const names = ["index", "leaflet", "poster", "legislative-context", "transitions", ...(agencies ? ["health"] : [])];
const sheets = ["leaflet", "poster"];

let made: string;

function program(...args: string[]): string {
  const call = ["run", "--quiet", "--bin", "levels-of-need", "--", ...args];
  const { status, stdout, stderr } = spawnSync("cargo", call, { cwd: root, env, encoding: "utf8" });
  if (status !== 0) throw new Error(`levels-of-need ${args.join(" ")}: ${stderr}`);
  return stdout;
}

test.beforeAll(() => {
  made = mkdtempSync(join(tmpdir(), "levels-of-need-guide-"));
  const frameworks = join(made, "frameworks");
  cpSync(join(root, "frameworks"), frameworks, { recursive: true });
  const extra = ["--poster", "--leaflet", "--legislation", "--transitions", ...(agencies ? ["--agency", "health"] : [])];
  program("guide", join(frameworks, "halton"), "--out", join(made, "halton"), "--at", TODAY, ...extra);
});
test.afterAll(() => rmSync(made, { recursive: true, force: true }));

const open = (page: Page, name: string, framework = "halton") =>
  page.goto(pathToFileURL(join(made, framework, `${name}.html`)).href);

/** Pages of a PDF and the size of each, in millimetres. */
function sizes(pdf: Buffer): number[][] {
  const text = pdf.toString("latin1");
  const pages = [...text.matchAll(/\/Type\s*\/Page\b(?!s)/g)];
  const boxes = [...text.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)];
  expect(boxes.length).toBe(pages.length);
  return boxes.map(([, width, height]) => [width, height].map((points) => Math.round((Number(points) / 72) * 25.4)));
}

const print = async (page: Page) => sizes(await page.pdf({ preferCSSPageSize: true }));

for (const name of names) {
  test.describe(name, () => {
    test("axe finds nothing, in the light and in the dark", async ({ page }) => {
      // A whole framework is a long page, and axe looks at every word of it.
      test.setTimeout(300_000);
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        await open(page, name);
        const axe = new AxeBuilder({ page });
        const { violations } = await (colorScheme === "light" ? axe.withTags(TAGS) : axe.withRules(["color-contrast"])).analyze();
        const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
        expect(found, colorScheme).toEqual([]);
      }
      const paper = await page.locator("body").evaluate((body) => getComputedStyle(body).backgroundColor);
      expect(paper).not.toBe("rgb(255, 255, 255)");
    });

    test("asks for nothing but what lies beside it, and runs nothing", async ({ page }) => {
      const asked: string[] = [];
      page.on("request", (request) => asked.push(request.url()));
      await open(page, name);
      const beside = pathToFileURL(join(made, "halton")).href;
      expect(asked.filter((url) => !url.startsWith(beside))).toEqual([]);
      expect(asked.some((url) => url.endsWith("guide.css"))).toBe(true);
      await expect(page.locator("script")).toHaveCount(0);
    });
  });
}

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  for (const name of names) {
    test(`${name} needs no sideways scroll at 320 pixels`, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await open(page, name);
      await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
      const over = await page.evaluate(() =>
        [...document.querySelectorAll("body *")]
          .filter((one) => one.getBoundingClientRect().right > innerWidth + 0.5 && !one.classList.contains("vh"))
          .map((one) => `${one.tagName} ${one.textContent?.slice(0, 40)}`),
      );
      expect(over).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    });

    test(`headings of ${name} leave out no rank`, async ({ page }) => {
      await open(page, name);
      const ranks = await page.locator("h1, h2, h3, h4, h5, h6").evaluateAll((all) => all.map((h) => Number(h.tagName[1])));
      expect(ranks[0]).toBe(1);
      ranks.forEach((rank, i) => expect(rank).toBeLessThanOrEqual((ranks[i - 1] ?? 0) + 1));
    });
  }

  test("the keyboard skips to the guide, and what has the focus is seen", async ({ page }) => {
    await open(page, "index");
    await page.keyboard.press("Tab");
    const skip = page.getByRole("link", { name: "Skip to the guide" });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();
    expect(await skip.evaluate((link) => getComputedStyle(link).outlineStyle)).toBe("solid");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("main")).toBeFocused();
  });

  test("the contents lead to every section, and 999 can be rung", async ({ page }) => {
    await open(page, "index");
    await expect(page.getByRole("banner").getByRole("link", { name: "Ring 999" })).toHaveAttribute("href", "tel:999");
    await page.getByRole("navigation", { name: "Contents" }).getByRole("link", { name: /^Level 4/ }).click();
    await expect(page.getByRole("heading", { name: /^Level 4: /, level: 3 }).first()).toBeInViewport();
    await expect(page.getByRole("table", { name: /^Level 4, Safe From Harm: 31/ })).toBeVisible();
  });

  test("the guide prints on many pages, with its numbers and addresses and without its menus", async ({ page }) => {
    await open(page, "index");
    const pages = await print(page);
    expect(pages.length).toBeGreaterThan(10);
    expect(pages.every((size) => String(size) === String(A4))).toBe(true);
    await page.emulateMedia({ media: "print" });
    await expect(page.getByRole("link", { name: "0151 907 8305" }).first()).toBeVisible();
    await expect(page.getByText("https://www.childline.org.uk").first()).toBeVisible();
    await expect(page.getByRole("link", { name: "Leaflet for families" })).toBeHidden();
  });
});

test("leaflet and poster of every framework fit their one sheet, with room to spare and nothing cut off", async ({ page }) => {
  test.slow();
  const folders = readdirSync(join(made, "frameworks"), { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && existsSync(join(made, "frameworks", entry.name, "framework.toml")),
  );
  const all = [
    ...folders.map(({ name }) => [name, join(made, "frameworks", name)] as const),
    ["small", join(root, "tests/bad/_base/small")] as const,
  ];
  expect(all.length).toBeGreaterThan(1);
  for (const [framework, folder] of all) {
    program("guide", folder, "--out", join(made, framework), "--at", TODAY, "--poster", "--leaflet");
    for (const sheet of sheets) {
      const paper = sheet === "leaflet" ? A4 : A3_ACROSS;
      await page.emulateMedia({ media: null });
      await open(page, sheet, framework);
      expect(await print(page), `${framework}, ${sheet}`).toEqual([paper]);

      // The same laid out in a box of the sheet's inner size: how much is left, and is anything hidden?
      const [across, down] = sheet === "leaflet" ? [24, 18] : [28, 24];
      const pixels = (mm: number) => Math.floor((mm * 96) / 25.4);
      const inner = { width: pixels(paper[0]! - across), height: pixels(paper[1]! - down) };
      await page.setViewportSize(inner);
      await page.emulateMedia({ media: "print" });
      const found = await page.evaluate(() => ({
        height: document.body.getBoundingClientRect().height,
        size: Math.min(...[...document.querySelectorAll("p, li")].map((e) => parseFloat(getComputedStyle(e).fontSize))),
        cut: [...document.querySelectorAll("body *:not(.vh, .skip, svg *)")]
          .filter((e) => e.scrollWidth > e.clientWidth + 1 && e.clientWidth > 0 && getComputedStyle(e).display !== "inline")
          .map((e) => e.className),
      }));
      expect(found.height, `${framework}, ${sheet}`).toBeLessThan(inner.height - pixels(SPARE));
      expect(found.cut, `${framework}, ${sheet}`).toEqual([]);
      // In points; a poster's foot may be smaller than what is read from afar.
      expect(found.size * 0.75).toBeGreaterThanOrEqual(sheet === "leaflet" ? 11 : 10);
    }
  }
});
