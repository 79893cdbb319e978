// The full product: every page of every framework for every reader in every state. `make test-all` runs it, and it takes its time.
// It prints how much was looked at, so that an empty product is seen.
import type { Framework } from "../../js/src/types.js";
import { findings } from "./axe.js";
import { Checker } from "./checker.js";
import { built, compiled, readers } from "./framework.js";
import { all, during, told } from "./states.js";
import { DAYTIME, expect, test } from "./support.js";
import { otherResults, troubles, walk, type Visit } from "./walk.js";

test.describe.configure({ timeout: 3_600_000 });

for (const { id } of built) {
  for (const reader of readers) {
    test(`${id}, ${reader}: no page in any state has anything that axe finds`, async ({ page }) => {
      await page.clock.setFixedTime(new Date(DAYTIME));
      const c = new Checker(page, reader, compiled(id) as Framework);
      const pages = new Set<string>();
      let looks = 0;
      const visit: Visit = async (name) => {
        pages.add(name);
        for (const state of all) {
          await during(c, state, async () => {
            expect.soft(await findings(page), `${id}, ${reader}, ${name}: ${told(state)}`).toEqual([]);
          });
          looks += 1;
        }
      };
      await walk(c, visit);
      await otherResults(c, visit);
      await troubles(c, visit);
      console.log(`${id}, ${reader}: ${pages.size} pages, ${looks} looked at`);
      expect(pages.size).toBeGreaterThan(18);
      expect(looks).toBe(pages.size * all.length);
    });
  }
}
