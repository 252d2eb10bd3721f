// What the keyboard reaches, in how many stops. Without it every link is a stop.
(() => {
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
  document.fonts.ready.then(measured);
  addEventListener("load", measured);                  // the theme has put tables into their boxes
  addEventListener("resize", measured);
  addEventListener("grown", measured);                 // something was fetched or opened
  addEventListener("toggle", measured, true);

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
})();
