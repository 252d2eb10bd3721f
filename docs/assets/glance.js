// A link to a definition, a theorem, a formula or a section shows what it leads to, while the pointer rests on it or the
// keyboard is on it. The page that holds it is fetched then. Escape closes it; the pointer may go into it.
// A symbol of a formula shows what it means, when the pointer rests on it or a finger touches it. For those who use
// neither, the check of a formula lists its symbols.
(() => {
  if (!HTMLElement.prototype.showPopover) return;
  const WAIT = 300, LEAVE = 200;
  const pages = new Map(), own = document.currentScript.src, root = new URL("..", own).href;
  let link, timer, box;

  const page = (address) => {
    if (address === location.href.split("#")[0]) return Promise.resolve(document);
    if (!pages.has(address)) {
      pages.set(address, fetch(address).then((answer) => (answer.ok ? answer.text() : Promise.reject(answer.status)))
        .then((text) => Object.assign(new DOMParser().parseFromString(text, "text/html"), { address })));
      pages.get(address).catch(() => pages.delete(address));
    }
    return pages.get(address);
  };

  // What stands at a place: a box or a formula as it is; of a section its name and its first paragraph.
  const part = (place) => {
    if (place?.matches(".definition, .theorem, .equation, .fact")) return [place.cloneNode(true)];
    if (!place?.matches("h1, h2, h3")) return null;
    let text = place.nextElementSibling;
    if (text?.matches(".time")) text = text.nextElementSibling;
    if (!text?.matches("p, .definition, .theorem")) return null;
    const title = document.createElement("p");
    title.className = "glance-title";
    title.textContent = place.textContent.replace("¶", "").trim();
    return [title, text.cloneNode(true)];
  };

  const close = () => {
    clearTimeout(timer);
    link?.removeAttribute("aria-describedby");
    link = undefined;
    if (box?.matches(":popover-open")) box.hidePopover();
  };

  // What a symbol means, from the notation page.
  const symbols = (use) => Promise.all([import(new URL("symbols.js", own)), page(`${root}notation/`)])
    .then(([module, notation]) => use(module, location.href.slice(root.length).split("/")[0], notation)).catch(() => null);
  const meaning = (token) => symbols(({ meanings, line }, part, notation) => {
    const found = meanings(token, part, notation).map((one) => line(one, notation, "p", false));
    return found.length ? found : null;
  });

  const led = async (wanted) => {
    const [address, hash] = wanted.href.split("#");
    const found = await page(address).catch(() => null), place = found?.getElementById(decodeURIComponent(hash));
    const { top = 0, bottom = 0 } = found === document && place ? place.getBoundingClientRect() : {};
    return top > 0 && bottom < innerHeight ? null : part(place);            // else it is in sight
  };

  const show = async (wanted) => {
    const shown = await (wanted.href ? led(wanted) : meaning(wanted));
    if (!shown || wanted !== link) return;
    if (!box) {
      box = Object.assign(document.createElement("div"), { id: "glance", className: "md-typeset glance", popover: "manual" });
      box.setAttribute("role", "tooltip");
      box.addEventListener("pointerenter", () => clearTimeout(timer));
      box.addEventListener("pointerleave", () => { timer = setTimeout(close, LEAVE); });
      document.querySelector(".md-container").append(box);
    }
    box.replaceChildren(...shown);
    for (const extra of box.querySelectorAll(".headerlink, .mark, annotation, .source, .run, figure")) extra.remove();
    for (const inner of box.querySelectorAll("a")) inner.replaceWith(...inner.childNodes);
    for (const inner of box.querySelectorAll("[id]")) inner.removeAttribute("id");
    box.showPopover();
    const at = wanted.getClientRects()[0] ?? wanted.getBoundingClientRect(), { offsetWidth: w, offsetHeight: h } = box;
    box.style.left = `${Math.max(8, Math.min(at.left, document.documentElement.clientWidth - w - 8))}px`;
    box.style.top = `${at.bottom + 4 + h < innerHeight ? at.bottom + 4 : Math.max(8, at.top - h - 4)}px`;
    if (wanted.href) wanted.setAttribute("aria-describedby", "glance");
  };

  const LINKS = ".md-content article a[href*='#']:not(.headerlink, .equation-number, .said, .mark)";
  const symbol = (target) => !target.closest?.("a, summary, label, button") && target.closest?.(".md-content article :is(mi, mo)");
  const leads = (target) => target.closest?.(LINKS);
  const begin = (wanted, wait) => {
    if (wanted === link) return clearTimeout(timer);
    close();
    link = wanted;
    timer = setTimeout(show, wait, wanted);
  };
  addEventListener("pointerover", (event) => {
    const wanted = event.pointerType === "mouse" && (leads(event.target) || symbol(event.target));
    if (wanted) begin(wanted, WAIT);
    else if (link && !box?.contains(event.target) && document.activeElement !== link) {
      clearTimeout(timer);
      timer = setTimeout(close, LEAVE);
    }
  });
  addEventListener("focusin", (event) => {
    const wanted = leads(event.target);
    if (wanted?.matches(":focus-visible")) begin(wanted, WAIT);
    else close();
  });
  addEventListener("focusout", close);
  addEventListener("keydown", (event) => event.key === "Escape" && close());
  addEventListener("click", ({ pointerType, target }) => {
    close();
    if (pointerType === "touch" && symbol(target)) begin(symbol(target), 0);
  });
  addEventListener("scroll", () => box?.matches(":popover-open") && close(), { passive: true });
  addEventListener("check", ({ detail: { math, panel } }) => symbols(({ list }, part, notation) => {
    const made = math && list(math, part, notation);
    if (made) [...panel.children].find((child) => child.matches(":has(> strong), .check-links")).before(made);
  }));
})();
