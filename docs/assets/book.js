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

  const grown = () => dispatchEvent(new Event("grown"));   // the page has more in it: some of it may be wide

  // Copying: one button for each listing, in the bar above it. The LaTeX of a formula is copied in its check.
  const buttons = (root) => {
    for (const code of root.querySelectorAll(".highlight:not(.run-output)")) {
      const pre = code.querySelector("pre");
      if (!pre || code.dataset.copied) continue;
      code.dataset.copied = "yes";
      const bar = code.previousElementSibling?.matches(".run-file") ? code.previousElementSibling : null;
      const name = bar?.querySelector("code").textContent ?? "this code";
      const before = bar?.dataset.before ?? "";          // a part runs when pasted: what it needs comes along
      const words = before ? `Copy ${name}, with what it needs` : `Copy ${name}`;
      const made = button("Copy", words, () => before + (before && "\n\n") + pre.textContent);
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
      grown();
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
      grown();
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

  buttons(document);
  window.book = { fetched, grown };                    // for the ledger
})();
