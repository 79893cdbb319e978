// Shows safety.md as a page, so that the table is written once.
// It reads headings, paragraphs and one table, and makes elements: nothing is ever read as markup.

const main = document.getElementById("safety");

function add(parent, name, text = "") {
  const element = document.createElement(name);
  // `code` marks names of tests and files.
  text.split("`").forEach((part, i) => {
    if (i % 2) add(element, "code", part);
    else element.append(part);
  });
  parent.append(element);
  return element;
}

const cells = (line) => line.split("|").slice(1, -1).map((cell) => cell.trim());

function table(parent, lines) {
  const scroll = add(parent, "div");
  scroll.className = "scroll";
  scroll.tabIndex = 0;
  scroll.setAttribute("role", "region");
  scroll.setAttribute("aria-label", "Hazards");
  const made = add(scroll, "table");
  const head = add(add(made, "thead"), "tr");
  for (const cell of cells(lines[0])) add(head, "th", cell).scope = "col";
  const body = add(made, "tbody");
  for (const line of lines.slice(2)) {
    const row = add(body, "tr");
    cells(line).forEach((cell, i) => {
      const made = add(row, i ? "td" : "th", cell);
      if (!i) made.scope = "row";
    });
  }
}

try {
  const response = await fetch("safety.md");
  if (!response.ok) throw new Error(String(response.status));
  const text = await response.text();
  const page = document.createDocumentFragment();
  for (const block of text.trim().split(/\n{2,}/)) {
    const lines = block.split("\n");
    const title = /^(#+) (.*)/.exec(block);
    if (title) add(page, `h${title[1].length}`, title[2]);
    else if (block.startsWith("|")) table(page, lines);
    else add(page, "p", lines.join(" ")).className = "words";
  }
  main.replaceChildren(page);
} catch {
  // The link to the file stays.
}
