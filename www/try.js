// Sets the checker up as a council's page would, from the list of frameworks that were built.
// What is chosen here stands in the tag alone: it is not kept, and it is no answer about a child.

const by = (id) => document.getElementById(id);

function option(value, words) {
  const made = document.createElement("option");
  made.value = value;
  made.textContent = words;
  return made;
}

/** A box to tick, with its label. */
function box(value, words) {
  const label = document.createElement("label");
  const input = document.createElement("input");
  Object.assign(input, { type: "checkbox", name: "other", value });
  label.append(input, ` ${words}`);
  return label;
}

function named({ area, title }) {
  return `${area}: ${title}`;
}

/** Agencies and other guides are those of the guide chosen. */
function follow(all) {
  const chosen = all.find(({ id }) => id === by("framework").value);
  by("agency").replaceChildren(option("", "None"), ...chosen.agencies.map(({ id, name }) => option(id, name)));
  by("compare").replaceChildren(...all.filter((one) => one !== chosen).map((one) => box(one.id, named(one))));
}

/** One style sheet for each look; its own look needs none. */
function dress(sheet) {
  document.getElementById("dress")?.remove();
  if (!sheet) return;
  const link = document.createElement("link");
  Object.assign(link, { id: "dress", rel: "stylesheet", href: sheet });
  document.head.append(link);
}

/** A new checker each time: nothing of the last one stays. */
function show() {
  const checker = document.createElement("level-of-need-checker");
  const others = [...by("compare").querySelectorAll("input:checked")].map(({ value }) => value);
  const wanted = [
    ["framework", by("framework").value],
    ["audience", by("audience").value],
    ["lang", by("lang").value],
    ["agency", by("agency").value],
    ["compare", others.join(" ")],
    ["tracks-url", "leave.html"],
  ].filter(([, value]) => value);
  for (const [name, value] of wanted) checker.setAttribute(name, value);
  dress(by("look").value);
  checker.append(by("fallback").content.cloneNode(true));
  by("place").replaceChildren(checker);
  by("tag").hidden = false;
  const attributes = wanted.map(([name, value]) => `${name}="${value}"`).join(" ");
  by("tag").firstElementChild.textContent = `<level-of-need-checker ${attributes}></level-of-need-checker>`;
  by("place").focus();
}

try {
  const response = await fetch("js/dist/frameworks.json");
  if (!response.ok) throw new Error(String(response.status));
  const all = await response.json();
  by("framework").replaceChildren(...all.map((one) => option(one.id, named(one))));
  // As on the first page, where it is there: a guide with numbers of its own.
  if (all.some(({ id }) => id === "halton")) by("framework").value = "halton";
  by("framework").addEventListener("change", () => follow(all));
  by("setup").addEventListener("submit", (event) => {
    event.preventDefault();
    show();
  });
  follow(all);
  by("setup").hidden = false;
} catch {
  by("trouble").hidden = false;
}
