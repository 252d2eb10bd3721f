// The ledger: a formula opens in its place, and a field filters the rows. Without it a formula links to its page.
(() => {
  const { fetched, grown } = window.book;
  const make = (tag, name = "") => Object.assign(document.createElement(tag), { className: name });

  // The ledger: a formula opens below its row; the filter keeps the rows that hold every word, in all parts.
  const ledger = document.querySelectorAll(".ledger");
  for (const link of document.querySelectorAll(".ledger td a")) {
    const row = link.closest("tr");
    link.addEventListener("click", async (event) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey) return;
      event.preventDefault();
      if (row.nextElementSibling?.matches(".opened")) {
        row.nextElementSibling.hidden = !row.nextElementSibling.hidden;
      } else {
        const main = await fetched(link, "main").catch(() => { location.href = link.href; });
        if (!main) return;
        main.querySelector("h1").remove();
        const opened = make("tr", "opened"), cell = make("td");
        cell.colSpan = 2;
        cell.append(...main.childNodes);
        opened.append(cell);
        row.after(opened);
        link.setAttribute("role", "button");
      }
      link.setAttribute("aria-expanded", String(!row.nextElementSibling.hidden));
      grown();
    });
  }
  if (ledger.length) {
    const field = make("input", "ledger-filter");
    field.type = "search";
    field.placeholder = "Filter by name, formula, chapter or verdict";
    field.setAttribute("aria-label", field.placeholder);
    let rows;                                           // read when somebody filters
    const read = () => [...document.querySelectorAll(".ledger tbody tr[id]")].map((row) => ({
      row,
      text: `${row.id.replace(/-/g, " ")} ${row.id} ${row.textContent} ${row.parentElement.firstElementChild.textContent}`.toLowerCase(),
    }));
    field.addEventListener("input", () => {
      rows ??= read();
      const words = field.value.toLowerCase().split(/\s+/);
      for (const opened of document.querySelectorAll(".ledger tr.opened")) opened.remove();
      for (const { row, text } of rows) row.hidden = !words.every((word) => text.includes(word));
      for (const body of document.querySelectorAll(".ledger tbody")) body.hidden = !body.querySelector("tr[id]:not([hidden])");
      for (const box of ledger) {
        box.hidden = !box.querySelector("tbody:not([hidden])");
        if (box.previousElementSibling?.tagName === "H2") box.previousElementSibling.hidden = box.hidden;
      }
    });
    (ledger[0].previousElementSibling ?? ledger[0]).before(field);
  }
})();
