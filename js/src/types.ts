// The plain values that cross between engine and page, written by hand to match src/view.rs, src/framework.rs and src/answers.rs.
// No behaviour may live here: a type that cannot be said plainly is a sign that the border should change.

export type Audience = "family" | "young-person" | "volunteer" | "practitioner";
export type Answer = "yes" | "no" | "not-sure";
export type Area = "inside" | "outside" | "not-sure";
export type ConsentAnswer = "agreed" | "refused" | "not-asked" | "not-safe";
export type Kind = "harm" | "need" | "circumstance" | "status";
export type Route =
  | "emergency"
  | "child-protection"
  | "care-order"
  | "accommodation"
  | "child-in-need"
  | "targeted"
  | "early-help"
  | "universal";

/** What a person told us. Every key may be missing; unknown keys and ids are refused by the engine. */
export interface Answers {
  danger?: Answer;
  indicators?: Record<string, Answer>;
  looked_at?: string[];
  repeated?: string[];
  /** Question id to option id, or "not-sure". */
  questions?: Record<string, string>;
  strengths?: string[];
  consent?: ConsentAnswer;
  age?: string;
  area?: Area;
  agency?: string;
  audience?: Audience;
}

/** Something wrong in a framework file or a call. */
export interface Problem {
  code: string;
  severity: "error" | "warning";
  message: string;
  help: string | null;
  place: { file: string | null; line: number | null; column: number | null; item: string | null };
}

/* What the engine says (src/view.rs). */

export type Headline =
  | "emergency"
  | "possible-emergency"
  | "concern"
  | "no-criterion"
  | "danger-not-asked"
  | "universal";

export type Review = "in-date" | "due" | "past-grace";

export interface Place {
  document: string;
  section: string;
  item: string | null;
}

export interface Quotation {
  id: string;
  levels: number[];
  quote: string;
  place: Place;
}

export interface Reason extends Quotation {
  kind: "indicator" | "rule" | "answer";
  sure: boolean;
  sets_floor: boolean;
  sets_ceiling: boolean;
  same_as: Quotation[];
}

export interface OpenQuestion {
  kind: "danger" | "indicator" | "question";
  id: string;
  could_reach: number;
}

export interface ResponseShown {
  route: Route;
  sure: boolean;
  title: string;
  next: string[];
  lead: string;
  if_you_hear_nothing: string;
  place: Place;
  also: VariantShown[];
}

export interface VariantShown {
  id: string;
  sure: boolean;
  title: string;
  next: string[];
  place: Place;
}

export interface AgencyShown {
  id: string;
  name: string;
  first: { route: Route; steps: string[] }[];
  examples: { topic: string; texts: string[] }[];
}

/** An agency's version of a framework: examples and first steps, in words for practitioners. */
export interface AgencyVersion {
  id: string;
  name: string;
  who: string;
  first: { route: Route; steps: string[] }[];
  examples: { topic: string; texts: string[] }[];
}

export interface LocalAdvice {
  level: number;
  required: boolean;
  quote: string;
  help: string;
  sharing: string;
  if_refused: string | null;
  who_may_override: string | null;
  grounds: string[];
  record: string[];
  place: Place;
}

export interface ConsentAdvice {
  /** null: the framework states none for that level. */
  local: LocalAdvice | null;
  local_at_ceiling: LocalAdvice | null;
  national_override: boolean;
  national_rule: string;
  stricter: string | null;
  ring_first: boolean;
  ring_first_words: string | null;
  ring_first_because: string[];
}

export interface ContactNow {
  id: string;
  name: string;
  about: string;
  phone: string | null;
  email: string | null;
  url: string | null;
  text: string | null;
  visit: string | null;
  for: Route[];
  topics: string[];
  /** null: hours not given, which never counts as open. */
  open: boolean | null;
  until: string | null;
  emergency: boolean;
  local: boolean;
  checked: string;
  note: string | null;
}

export type Occasion =
  | "not-adopted"
  | "review-due"
  | "past-grace"
  | "no-criterion"
  | "other-area"
  | "no-own-contacts"
  | "superseded"
  | "always";

export interface CaveatShown {
  id: string;
  when: Occasion;
  words: string;
  topics: string[];
}

export interface Evaluation {
  framework: { id: string; version: string; hash: string };
  /** London civil time, "2026-11-27T16:45". */
  at: string;
  floor: number;
  ceiling: number;
  emergency: boolean;
  headline: Headline;
  routes: { id: Route; sure: boolean }[];
  reasons: Reason[];
  open_questions: OpenQuestion[];
  not_looked_at: string[];
  red_flags: string[];
  strengths: Quotation[];
  responses: ResponseShown[];
  consent: ConsentAdvice;
  contacts: ContactNow[];
  caveats: CaveatShown[];
  review: Review;
  agency: AgencyShown | null;
}

export type Page =
  | { kind: "start" }
  | { kind: "danger" }
  | { kind: "emergency" }
  | { kind: "child" }
  | { kind: "over-age" }
  | { kind: "worries" }
  /** `next`: those of the indicators to look at because it has happened before. */
  | { kind: "topic"; topic: string; indicators: string[]; next: string[] }
  | { kind: "strengths" }
  | { kind: "questions"; questions: string[] }
  | { kind: "consent" }
  | { kind: "check" }
  | { kind: "result" }
  | { kind: "contacts-only" };

export type PageKind = Page["kind"];

export interface BrowseGroup {
  id: string;
  name: string;
  topics: string[];
}

export interface Journey {
  audience: Audience;
  pages: Page[];
  browse: BrowseGroup[];
}

/* The same answers beside another document (src/view/comparison.rs). */

/** A criterion with its own document's words, levels and place. */
export interface CriterionCompared extends Quotation {
  /** Left out of what the other document prints. */
  answer?: "yes" | "not-sure";
  level_names: string[];
  route: Route;
}

export interface TopicCompared {
  topic: string;
  name: string;
  said: CriterionCompared[];
  /** Lowest level first; empty: the other document prints no criterion under this topic. */
  there: CriterionCompared[];
}

export interface DocumentCompared {
  id: string;
  title: string;
  area: string;
  version: string;
  /** Its own levels: a number means nothing without them. */
  levels: { number: number; name: string }[];
  review: Review;
  caveats: CaveatShown[];
}

/** What fits a worry told in a person's own words. */
export interface Found {
  /** It sounds like danger now: 999 comes first. */
  danger: boolean;
  /** Topic ids, best first. */
  topics: string[];
  /** Indicators that may fit, best first; empty when nothing fits. The score only orders them. */
  matches: { id: string; score: number }[];
}

/** Nothing in it sets a level of one document against a level of the other, and no page may. */
export interface Comparison {
  here: DocumentCompared;
  there: DocumentCompared;
  /** 999 comes first: danger is yes or not sure. */
  danger: boolean;
  danger_said: Answer | null;
  red_flags: string[];
  /** Empty, too, when either document is past its grace date. */
  topics: TopicCompared[];
  /** Topics for which the other document prints no criterion. */
  only_here: string[];
}

/** Which way a span moved, as src/since.rs orders them. No measure: a smaller span is never said to be enough. */
export type Movement = "same" | "up" | "down" | "wider" | "narrower";

/* The compiled framework (src/framework.rs), as far as pages read it. */

/** One text in each reader's words; a file for one reader carries that one alone. */
export type Words = { [reader in Audience]?: string };

export interface Passage {
  id: string;
  words: Words;
  place: Place;
}

export interface Level {
  number: number;
  name: string;
  route: Route;
  headline: Words;
  meaning: Words;
  place: Place;
}

export interface Topic {
  id: string;
  group: string;
  dimension: string | null;
  name: Words;
  hint: Words;
  helplines: string[];
}

export interface Indicator {
  id: string;
  levels: number[];
  dimension: string | null;
  topics: string[];
  criterion: string;
  plain: Words;
  place: Place;
  route: Route | null;
  kind: Kind;
  red_flag: boolean;
  do_not_discuss_first: boolean;
  same_as: string[];
  ages: string[];
}

export interface Strength {
  id: string;
  dimension: string | null;
  criterion: string;
  plain: Words;
  place: Place;
}

export interface Question {
  id: string;
  ask: Words;
  hint: Words | null;
  kind: Kind;
  quote: string;
  place: Place;
  options: { id: string; label: Words }[];
}

export interface Framework {
  format: number;
  id: string;
  hash: string;
  title: string;
  area: string;
  version: string;
  published: string | null;
  checked: string;
  review_by: string;
  grace: string;
  owner: string;
  adopted_by: string | null;
  source: {
    document: string;
    publisher: string;
    url: string | null;
    notes: string[];
    superseded: { cites: string; now: string }[];
  };
  extends: {
    id: string;
    title: string;
    version: string;
    document: string;
    publisher: string;
    inherited: { part: string; ids: string[] }[];
  } | null;
  audience: Audience | null;
  ages: { covers: string; bands: { id: string; name: Words; over: boolean }[]; over: Words };
  levels: Level[];
  dimensions: { id: string; name: string; plain: Words }[];
  topic_groups: { id: string; name: Words }[];
  topics: Topic[];
  indicators: Indicator[];
  strengths: Strength[];
  questions: Question[];
  responses: { route: Route; title: Words; next: Words[]; lead: Words; if_you_hear_nothing: Words; place: Place; also: unknown[] }[];
  rules: { id: string; quote: string; plain: Words; place: Place; do_not_discuss_first: boolean }[];
  glossary: { term: string; printed: string; plain: string }[];
  moving: Passage[];
  principles: Passage[];
  advice: Passage[];
  disagreement: Passage[];
  links: { id: string; name: string; url: string | null; about: Words }[];
  /** In a framework loaded in parts: the one that was asked for, or none. */
  agencies: AgencyVersion[];
}
