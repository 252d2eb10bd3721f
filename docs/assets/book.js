/* What the page can do only with a script: copying. Everything else works without. */
(() => {
  const said = (button, word) => {
    const before = button.textContent;
    button.textContent = word;
    setTimeout(() => { button.textContent = before; }, 1500);
  };

  const copy = async (button, text) => {
    try {
      await navigator.clipboard.writeText(await text());
      said(button, "Copied");
    } catch {
      said(button, "Not copied");
    }
  };

  const button = (name, title, text) => {
    const made = document.createElement("button");
    made.type = "button";
    made.className = "copy-text";
    made.textContent = name;
    made.title = title;
    made.addEventListener("click", () => copy(made, text));
    return made;
  };

  // A formula that is wider than its box can be scrolled with the keyboard.
  const reachable = () => {
    for (const body of document.querySelectorAll(".equation-body")) {
      if (body.scrollWidth > body.clientWidth) body.tabIndex = 0;
      else body.removeAttribute("tabindex");
    }
  };
  document.fonts.ready.then(reachable);
  addEventListener("resize", reachable);

  // Beside the formula for a mouse and the keyboard; behind its mark for a finger.
  for (const formula of document.querySelectorAll(".formula")) {
    const latex = () => formula.querySelector("annotation").textContent;
    const title = "Copy the LaTeX of this formula";
    formula.querySelector(".equation").append(button("Copy LaTeX", title, latex));
    formula.querySelector("details.check > p:last-of-type").append(" · ", button("Copy LaTeX", title, latex));
  }

  for (const head of document.querySelectorAll(".run-file")) {
    if (!head.querySelector("a").textContent.includes("whole")) continue;
    head.querySelector("a").before(button("Copy the whole file", "Copy the file that this part belongs to",
      async () => (await fetch(head.dataset.file)).text()));
  }

  // The ledger: keep the rows that hold every word.
  const tables = document.querySelectorAll(".ledger table");
  if (tables.length) {
    const field = document.createElement("input");
    field.type = "search";
    field.className = "ledger-filter";
    field.placeholder = "Filter by name, chapter file or verdict";
    field.setAttribute("aria-label", field.placeholder);
    field.addEventListener("input", () => {
      const words = field.value.toLowerCase().split(/\s+/);
      for (const row of document.querySelectorAll(".ledger table tbody tr")) {
        const text = row.textContent.toLowerCase();
        row.hidden = !words.every((word) => text.includes(word));
      }
      for (const table of tables) {
        const none = !table.querySelector("tbody tr:not([hidden])");
        const box = table.closest(".md-typeset__scrollwrap");
        box.hidden = none;
        if (box.previousElementSibling.tagName === "H2") box.previousElementSibling.hidden = none;
      }
    });
    tables[0].closest(".md-typeset__scrollwrap").previousElementSibling.before(field);
  }
})();
