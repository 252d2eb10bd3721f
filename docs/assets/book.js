// What the page can do only with a script: copying, opening a check in its place, fetching code when it is opened.
// Without it the marks and the code's names are plain links.
(() => {
  const make = (tag, name, text = "") => Object.assign(document.createElement(tag), { className: name, textContent: text });

  const button = (word, label, text) => {
    const made = make("button", "copy-text", word);
    made.type = "button";
    made.setAttribute("aria-label", label);
    made.addEventListener("click", async () => {
      let said = "Copied";
      try {
        await navigator.clipboard.writeText(await text());
      } catch {
        said = "Not copied";
      }
      made.textContent = said;
      setTimeout(() => { made.textContent = word; }, 1500);
    });
    return made;
  };

  // A link from outside to a place that stands on another page now goes there. The list is read only then.
  const own = document.currentScript.src, place = decodeURIComponent(location.hash.slice(1)).split("#").pop();
  if (place && !document.getElementById(place)) {
    const list = make("script", ""), root = new URL("..", own);
    const here = location.href.split(/[?#]/)[0].slice(root.href.length).replace(/(index\.html|\/)+$/, "");
    list.src = new URL("moved.js", own);
    list.addEventListener("load", () => {
      for (const [target, places] of Object.entries(window.moved[here] ?? {})) {
        const [page, name = place] = target.split("#");
        if (places.split(" ").includes(place)) location.replace(new URL(`${page}/#${name}`, root));
      }
    });
    document.head.append(list);
  }

  // A formula or a table that is wider than its box can be scrolled with the keyboard. All boxes are measured before one
  // is changed, and after the page has been laid out for the screen: else it would be laid out for the measuring.
  const reachable = () => {
    const boxes = [...document.querySelectorAll(".equation-body, .md-typeset__scrollwrap")].filter((box) => box.checkVisibility());
    const wide = boxes.map((box) => box.scrollWidth > box.clientWidth);
    for (const [i, box] of boxes.entries()) {
      if (wide[i] === box.hasAttribute("tabindex")) continue;
      if (!wide[i]) {
        box.removeAttribute("tabindex");
        continue;
      }
      box.tabIndex = 0;
      if (!box.hasAttribute("aria-label")) {
        box.setAttribute("role", "group");
        box.setAttribute("aria-label", box.className === "equation-body" ? "Formula, scrolls sideways" : "Scrolls sideways");
      }
    }
  };
  let waits;
  const measured = () => {
    cancelAnimationFrame(waits);
    waits = requestAnimationFrame(() => setTimeout(reachable));
  };

  // Copying: one button for each listing, in the bar above it. The LaTeX of a formula is copied in its check.
  const buttons = (root) => {
    for (const code of root.querySelectorAll(".highlight:not(.run-output)")) {
      const pre = code.querySelector("pre");
      if (!pre || code.dataset.copied) continue;
      code.dataset.copied = "yes";
      const bar = code.previousElementSibling?.matches(".run-file") ? code.previousElementSibling : null;
      const name = bar?.querySelector("code").textContent ?? "this code";
      const made = button("Copy", `Copy ${name}`, () => pre.textContent);
      if (bar) bar.lastElementChild.before(made);
      else code.prepend(made);
      if (bar?.dataset.part) {                        // a part is shown, the file is more than that
        made.after(button("Copy file", `Copy the whole file ${name}`,
          async () => (await fetch(bar.dataset.file)).text()));
      }
    }
  };

  // The part of a file that belongs into a page, its links made from where they stand to where they lead.
  const fetched = async (link, part) => {
    const answer = await fetch(link.href);
    if (!answer.ok) throw new Error(answer.status);
    const main = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector(part);
    for (const inner of main.querySelectorAll("[href]")) inner.href = new URL(inner.getAttribute("href"), link.href).href;
    for (const inner of main.querySelectorAll("[data-file]")) {
      inner.dataset.file = new URL(inner.dataset.file, link.href).href;
    }
    buttons(main);
    return main;
  };

  // Code in another tab or a folded box: fetched when it comes into sight, or when its tab is chosen.
  const load = (box) => {
    sight.unobserve(box);
    fetched(box.querySelector("a"), "main").then((main) => {
      box.replaceWith(...main.childNodes);
      measured();
    }, () => {});                                         // the link stays
  };
  const sight = new IntersectionObserver((seen) => {
    for (const { target, isIntersecting } of seen) if (isIntersecting) load(target);
  }, { rootMargin: "200px" });
  document.addEventListener("change", ({ target }) => {
    const set = target.closest(".tabbed-set");
    const { top = 0, bottom = 0 } = set?.getBoundingClientRect() ?? {};
    if (bottom < 0 || top > innerHeight) return;          // a linked tab out of sight: it would move what is read
    for (const box of set?.querySelectorAll(".fetched") ?? []) if (box.offsetParent) load(box);
  });
  for (const box of document.querySelectorAll(".fetched")) sight.observe(box);

  // A mark opens the check below its formula, or below the paragraph or the row that the formula stands in.
  let count = 0;
  const opens = (link, place) => {
    let panel;
    link.setAttribute("role", "button");
    link.setAttribute("aria-expanded", "false");
    const turn = async (event) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey) return;
      event.preventDefault();
      if (!panel) {
        try {
          panel = await fetched(link, ".check");
        } catch {
          location.href = link.href;
          return;
        }
        const latex = link.parentElement.querySelector("annotation");
        if (latex) panel.querySelector(".check-links").append(" · ", button("Copy LaTeX", "Copy the LaTeX", () => latex.textContent));
        panel.id = `check-${++count}`;
        panel.hidden = true;
        link.setAttribute("aria-controls", panel.id);
        place(panel);
        const math = link.parentElement.querySelector("math");
        dispatchEvent(new CustomEvent("check", { detail: { math, panel } }));       // its symbols are listed
      }
      panel.hidden = !panel.hidden;
      (panel.closest("tr.opened") ?? panel).hidden = panel.hidden;
      link.setAttribute("aria-expanded", String(!panel.hidden));
      measured();
    };
    link.addEventListener("click", turn);
    link.addEventListener("keydown", (event) => event.key === " " && turn(event));
  };
  for (const link of document.querySelectorAll(".equation > .mark")) {
    opens(link, (panel) => link.closest(".equation").after(panel));
  }
  for (const link of document.querySelectorAll(".fact > .mark")) {
    const box = link.closest("li, td, dd, summary, figcaption") ?? link.closest("p");
    if (!box || box.matches("summary, td")) continue;
    opens(link, (panel) => (box.matches("p") ? box.after(panel) : box.append(panel)));
  }

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
        const opened = make("tr", "opened"), cell = make("td", "");
        cell.colSpan = 3;
        cell.append(...main.childNodes);
        opened.append(cell);
        row.after(opened);
        link.setAttribute("role", "button");
      }
      link.setAttribute("aria-expanded", String(!row.nextElementSibling.hidden));
      measured();
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

  // With the keyboard: one stop for a formula, its mark, which opens a panel that links to the formula's address; and
  // beside the text one stop for the chapters and one for the sections, arrow keys within. The sections' own links
  // lead where those beside the text lead.
  for (const number of document.querySelectorAll(".equation > .equation-number:has(+ .mark)")) number.tabIndex = -1;
  for (const link of document.querySelectorAll(".headerlink")) {
    link.setAttribute("aria-label", `Link to ${link.parentElement.textContent.replace("¶", "").trim()}`);
  }
  const LISTS = ".md-sidebar--primary .md-nav__item--section > .md-nav > .md-nav__list, .md-sidebar--secondary .md-nav__list";
  for (const list of matchMedia("(min-width: 76.25em)").matches ? document.querySelectorAll(LISTS) : []) {
    const links = [...list.querySelectorAll(list.closest(".md-sidebar--primary") ? ":scope > li > a" : "a.md-nav__link")];
    if (links.length < 2 || list.parentElement.closest(LISTS)) continue;
    const stop = (at) => links.forEach((link, i) => { link.tabIndex = i === at ? 0 : -1; });
    list.classList.add("by-arrows");
    stop(Math.max(0, links.findIndex((link) => link.matches(".md-nav__link--active"))));
    list.addEventListener("keydown", (event) => {
      const here = links.indexOf(event.target), last = links.length - 1;
      const at = { ArrowDown: Math.min(here + 1, last), ArrowUp: Math.max(here - 1, 0), Home: 0, End: last }[event.key];
      if (here < 0 || at === undefined) return;
      event.preventDefault();
      stop(at);
      links[at].focus();
    });
    for (const link of list.closest(".md-sidebar--secondary") ? links : []) {
      const own = document.getElementById(decodeURIComponent(link.hash.slice(1)))?.querySelector(":scope > .headerlink");
      if (own) own.tabIndex = -1;
    }
  }

  buttons(document);
  document.fonts.ready.then(measured);
  addEventListener("load", measured);                  // the theme has put tables into their boxes
  addEventListener("resize", measured);
  addEventListener("toggle", measured, true);
})();
