// What a symbol of a formula means, from the tables of the notation page. Fetched when somebody points at a symbol or
// opens the check of a formula; the page that asks gives the notation page, parsed.

const SIDE = { "(": ")", "[": "]" }, APART = /[∣,;∥]/;
const OWN = /^[⊙∘←∼¬∂′]$/;                           // a sign that has its meaning whatever stands beside it
const LETTER = /^\p{L}$/u;

// The children that say something, rows within rows taken apart.
const parts = (node) => [...node.children].flatMap((child) => {
  if (/^(mspace|annotation)$/.test(child.tagName) || child.textContent === "\u2061") return [];
  return /^(mrow|semantics|mstyle)$/.test(child.tagName) ? parts(child) : [child];
});
const said = (node) => (node.children.length ? parts(node).map(said).join("") : node.textContent.trim());
const piece = (node, n) => (n in node.children ? said(node.children[n]) : "");

// Base, index and exponent of a letter with or without them.
const split = (node) => {
  const base = piece(node, 0);
  if (node.tagName === "msub") return { base, low: piece(node, 1), high: "" };
  if (node.tagName === "msup") return { base, low: "", high: piece(node, 1) };
  if (node.tagName === "msubsup") return { base, low: piece(node, 1), high: piece(node, 2) };
  return { base: said(node), low: "", high: "" };
};

// The names under which a piece of a row is looked up, the narrowest first.
const names = (row, at) => {
  const { base, low, high } = split(row[at]), next = row[at + 1] && said(row[at + 1]), found = [];
  if (base === "‖") {
    const ends = (n) => n > at && split(row[n]).base === "‖";
    const other = row.findIndex((_, n) => ends(n)), opens = row.slice(0, at).filter((n) => split(n).base === "‖").length % 2 === 0;
    const [from, to] = opens ? [at, other] : [row.slice(0, at).findLastIndex((n) => split(n).base === "‖"), at];
    if (from < 0 || to < 0) return [];
    const inner = row.slice(from + 1, to).map((n) => split(n).base).filter((text) => LETTER.test(text)).at(-1);
    const kind = inner && inner !== inner.toLowerCase() ? "A" : "x", foot = split(row[to]).low;
    return foot === "2" && kind === "x" ? ["‖x"] : [`‖${kind}${foot && `_${foot}`}`];
  }
  const whole = base + (low && `_${low}`);
  if (SIDE[next]) {
    const close = row.findIndex((n, i) => i > at && split(n).base === SIDE[next]);
    const apart = row.slice(at + 2, close).map(said).find((text) => APART.test(text)) ?? "";
    for (const head of low ? [whole, `${base}_i`, base] : [base]) found.push(`${head}(${apart}`, `${head}(`);
  }
  if (high && base === "∇") found.push(`${base}^${high}`);
  found.push(whole);
  if (/^[\p{L}\d]$/u.test(low)) found.push(`${base}_i`);
  if (low) found.push(base);
  return found;
};

// Under which name a row of the table stands.
const key = (math) => {
  const row = parts(math), first = split(row[0]), sign = row.map(said).find((text) => OWN.test(text));
  if (sign && row.length < 6 && !(row[1] && SIDE[said(row[1])])) return sign;
  if (row[0].tagName === "mfrac") return said(row[0]).startsWith("∂") ? "∂" : null;
  if (first.base === "‖") return names(row, 0)[0];
  if (first.high && first.base !== "∇") return row.length === 1 && first.base !== "ℝ" ? `^${first.high}` : null;
  if (row.length === 1 || SIDE[said(row[1])] || first.base === "∇") return names(row, 0)[0];
  return null;
};

const tables = new WeakMap();
const table = (page) => {
  if (!tables.has(page)) {
    const rows = [...page.querySelectorAll("article table")].flatMap((one, n) => [...one.querySelectorAll("tbody tr")]
      .flatMap((row) => [...row.cells[0].querySelectorAll("math")].map((math) => ({ n, math, row, key: key(math) }))));
    tables.set(page, rows.filter((one) => one.key));
  }
  return tables.get(page);
};

const PARTS = ["linear_algebra", "probability", "calculus"];
// A Latin letter stands for other things in another part, unless its index says what it is.
const travels = (name) => !/^[A-Za-z]([_(]|$)/.test(name) || /^(e_i|x_i|A_ij)$/.test(name);
// A factor has its name only beside the others of its product, an eigenvector beside its eigenvalue.
const alone = ({ math, row, key: name, n }, tokens, own) => (n === own ? /^[A-Za-z]/ : /^[A-Za-zΣσ]/).test(name) && /factor|eigen|singular/.test(row.cells[1].textContent)
  && ![...row.cells[0].querySelectorAll("math")].some((one) => one !== math && tokens.has(split(parts(one)[0]).base));

/** What a token of a formula can mean on a page of `part`: in the part itself; then in linear algebra, if it means that
 *  in other parts too; else in another part, if it is not a single letter. */
export const meanings = (token, part, page) => {
  const math = token.closest("math"), scripts = token.closest("msub, msup, msubsup, mover");
  const node = scripts && scripts.children[0].contains(token) ? scripts : token;
  let asked = [];
  if (!scripts || node === scripts) {
    let row = node.parentElement;                      // up to the row whose parts hold it
    while (row !== math && /^(mrow|semantics|mstyle)$/.test(row.tagName)) row = row.parentElement;
    const all = parts(row);
    if (OWN.test(said(token))) asked = [said(token)];
    else if (all.includes(node)) asked = names(all, all.indexOf(node));
  } else if (scripts.tagName !== "mover" && scripts.lastElementChild.contains(token)) {
    const { base, high } = split(scripts);
    if (/^[⊤(]/u.test(high) || /^[\p{Lu})\]]$/u.test(base)) asked = [`^${high}`];
  }
  const tokens = new Set([...math.querySelectorAll("mi")].map(said)), own = PARTS.indexOf(part);
  const rows = table(page).filter((one) => !alone(one, tokens, own));
  for (const name of asked) {
    const found = rows.filter((one, i) => one.key === name && rows.findIndex(({ row, key: other }) => row === one.row && other === name) === i);
    const near = found.filter(({ n }) => n === own), basic = found.filter(({ n }) => n === 0 && own !== 0 && travels(name));
    if (near.length || basic.length) return [...near, ...basic].map((one) => ({ ...one, own: one.n === own }));
    if (found.length && !LETTER.test(name.replace(/[_(].*/u, ""))) return found.map((one) => ({ ...one, own: true }));
  }
  return [];
};

/** One line for a meaning: the symbol and those that are explained with it, what it means, where it is defined; links only where they can be used. */
export const line = ({ row, own, n }, page, tag, links) => {
  const made = document.createElement(tag), [symbols, means, defined] = row.cells;
  const copy = (cell) => [...document.importNode(cell, true).childNodes];
  made.append(...copy(symbols), own ? ": " : `, in ${PARTS[n].replace("_", " ")}: `, ...copy(means));
  if (links) {
    made.append("; see ", ...copy(defined));
    for (const link of made.querySelectorAll("a[href]")) link.href = new URL(link.getAttribute("href"), page.address).href;
  }
  for (const extra of made.querySelectorAll("annotation, .mark, .math-words")) extra.remove();
  return made;
};

/** The list of a formula's symbols, for its check. */
export const list = (math, part, page) => {
  const made = document.createElement("ul"), seen = new Set();
  for (const token of math.querySelectorAll("mi, mo")) {
    for (const one of meanings(token, part, page)) {
      if (seen.has(one.row)) continue;
      seen.add(one.row);
      made.append(line(one, page, "li", true));
    }
  }
  made.className = "check-symbols";
  return made.children.length ? made : null;
};
