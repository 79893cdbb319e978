// The frameworks that are bundled: whatever was compiled, named nowhere else.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { js } from "../.ci/project.mjs";

const folder = join(js, "frameworks");

/** The whole compiled frameworks, by id. */
export function bundled() {
  return readdirSync(folder)
    .filter((name) => /^[^.]+\.json$/.test(name))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")));
}

/** What a page needs to offer a choice of them: `dist/frameworks.json`. */
export function choices() {
  return bundled().map(({ id, title, area, version, source, levels, agencies }) => ({
    ...{ id, title, area, version },
    publisher: source.publisher,
    levels: levels.length,
    agencies: agencies.map((agency) => ({ id: agency.id, name: agency.name })),
  }));
}
