// The framework as rows and columns: dimensions or topics down, levels across, each criterion where its document prints it.
// Which level a criterion stands at is read from the framework; nothing is moved, merged or left out but by a filter.

import type { Indicator, Level } from "../types.js";
import type { Guide } from "./state.js";

export interface Cell {
  level: Level;
  ones: Indicator[];
}

export interface Row {
  key: string;
  name: string;
  about: string;
  cells: Cell[];
}

/** Whether any framework row of this kind exists. */
export function hasDimensions(g: Guide): boolean {
  return !!g.c.framework?.dimensions.length;
}

/** Whether a criterion is among what was asked for; its level only says in which columns. */
function passes(g: Guide, one: Indicator): boolean {
  const { level, dimension, topic, route } = g.filters;
  return (
    (!level || one.levels.includes(Number(level))) &&
    (!dimension || one.dimension === dimension) &&
    (!topic || one.topics.includes(topic)) &&
    (!route || g.routes(one).some((id) => id === route))
  );
}

/** How many criteria pass. */
export function count(g: Guide): number {
  return g.c.framework?.indicators.filter((one) => passes(g, one)).length ?? 0;
}

/** The rows that have something to show. */
export function rows(g: Guide): Row[] {
  const all = g.by === "topic" ? byTopic(g) : byDimension(g);
  return all.filter(({ cells }) => cells.some(({ ones }) => ones.length));
}

function row(g: Guide, key: string, name: string, about: string, ones: Indicator[]): Row {
  const levels = g.c.framework?.levels.filter(({ number }) => !g.filters.level || number === Number(g.filters.level)) ?? [];
  const shown = ones.filter((one) => passes(g, one));
  return { key, name, about, cells: levels.map((level) => ({ level, ones: shown.filter((one) => one.levels.includes(level.number)) })) };
}

function byDimension(g: Guide): Row[] {
  const { framework, reader } = g.c;
  if (!framework) return [];
  const worker = reader === "practitioner";
  const found = framework.dimensions.map(({ id, name, plain }) => {
    const under = framework.indicators.filter((one) => one.dimension === id);
    return worker ? row(g, id, name, g.c.w(plain), under) : row(g, id, g.c.w(plain), name, under);
  });
  const rest = framework.indicators.filter((one) => !one.dimension);
  return [...found, row(g, "", g.g(found.length ? "otherDimension" : "noDimension"), "", rest)];
}

function byTopic(g: Guide): Row[] {
  return g.browse.flatMap((group) =>
    group.topics.map((id) => row(g, id, g.c.topicName(id), g.c.w(g.c.find("topics", id)?.hint), g.ladder(id))),
  );
}
