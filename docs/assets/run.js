// Run and edit a listing in the page. Nothing is fetched before the reader clicks; nothing is sent.
import { TORCH, WHY, halt, make, run as execute } from "./python.js";

const store = {                                          // a browser may forbid it; then a change lasts as long as the page
  kept: new Map(),
  get(key) { try { return localStorage.getItem(key); } catch { return this.kept.get(key) ?? null; } },
  set(key, text) { try { localStorage.setItem(key, text); } catch { this.kept.set(key, text); } },
  drop(key) { try { localStorage.removeItem(key); } catch { this.kept.delete(key); } },
};

// Snippets that print something else here, and why. The tests run all that qualify and find no others.
const SILENT = "Here NumPy raises no LinAlgError and goes on: it needs flags of the processor that WebAssembly does not have.";
const DIFFERENT = {
  "dummy_columns_numpy.py": SILENT,
  "gram_condition_numpy.py": SILENT,
  "is_it_a_covariance_numpy.py": SILENT,
  "positive_definite_numpy.py": SILENT,
  "integer_trap_numpy.py": "Here whole numbers have 32 bits, on your machine 64.",
};

const equip = (bar) => {
  const code = bar.nextElementSibling, name = bar.querySelector("code").textContent;
  if (!/\.py$/.test(bar.dataset.file) || !code?.matches(".highlight")) return;
  const last = bar.lastElementChild;
  if (/_torch\.py$/.test(name) || TORCH.test(code.textContent)) {
    const why = make("span", "run-why", WHY), notebook = document.querySelector(".take-away a[download]");
    if (notebook) why.append(" ", Object.assign(make("a", "", "Or take the notebook"), { href: notebook.href, download: "" }));
    last.before(why);
    return;
  }
  const whole = bar.dataset.part ? ", the whole file" : "";
  const file = new URL(bar.dataset.file, location), key = `snippet:${file.pathname}`;
  const button = (word) => {
    const made = make("button", "copy-text run-button", word);
    made.type = "button";
    made.setAttribute("aria-label", `${word} ${name}${whole}`);
    last.before(made);
    return made;
  };
  const run = button("Run"), edit = button("Edit"), stop = button("Stop"), reset = button("Reset");
  stop.hidden = true;
  reset.hidden = store.get(key) === null;
  let editor, panel;

  const published = async () => {
    const answer = await fetch(file).catch(() => null);
    if (!answer?.ok) throw new Error(`The file ${name} could not be fetched from this site.`);
    return answer.text();
  };
  const shown = () => {
    if (!panel) {
      panel = make("div", "run-live");
      panel.status = make("p", "run-status");
      panel.status.setAttribute("role", "status");
      panel.text = make("code", "");
      const pre = make("pre", "");
      pre.tabIndex = 0;
      pre.setAttribute("role", "group");
      pre.setAttribute("aria-label", `What ${name} prints here`);
      pre.append(panel.text);
      panel.figures = make("div", "run-figures");
      panel.append(panel.status, pre, panel.figures);
      (editor ?? code).after(panel);
    }
    return panel;
  };
  const open = async () => {
    if (editor) return;
    const source = store.get(key) ?? await published();
    editor = make("textarea", "run-editor");
    editor.value = source;
    editor.rows = source.split("\n").length;
    editor.spellcheck = false;
    editor.setAttribute("aria-label", `${name}, your copy`);
    editor.addEventListener("input", () => { store.set(key, editor.value); reset.hidden = false; });
    code.after(editor);
    code.hidden = true;
  };
  const say = (text) => { shown().status.textContent = text; };

  edit.addEventListener("click", () => open().then(() => editor.focus(), (error) => say(error.message)));
  stop.addEventListener("click", () => { halt(); run.focus(); });
  reset.addEventListener("click", () => {
    if (!stop.hidden) halt();
    store.drop(key);
    editor?.remove();
    panel?.remove();
    editor = panel = undefined;
    code.hidden = false;
    reset.hidden = true;
    run.focus();
  });
  run.addEventListener("click", async () => {
    const here = shown();
    run.disabled = true;
    try {
      if (store.get(key) !== null) await open();
      const source = editor?.value ?? await published();
      here.text.textContent = "";
      here.figures.replaceChildren();
      stop.hidden = reset.hidden = false;
      const { said, failure, figures = [] } = await execute(source, name, (text) => here.text.append(text), say);
      if (panel !== here) return;                        // reset meanwhile
      if (failure) here.text.append(failure);
      figures.forEach((pair, number) => pair.forEach((svg, dark) => {
        const image = make("img", `only-${dark ? "dark" : "light"}`);
        image.alt = `Figure ${number + 1} of ${name}`;
        image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
        here.figures.append(image);
      }));
      say(said ?? (failure ? "Ended with an error." : `Ran in this page${whole}. ${DIFFERENT[name] ?? ""}`));
    } catch (error) {
      say(error.message);
    } finally {
      run.disabled = false;
      stop.hidden = true;
    }
  });
};

// In the panel of an equation: the script that it shows, with the reader's own values.
const offer = (panel) => {
  const listing = panel.querySelector(".highlight:not(:has(.filename))");
  if (!listing) return;
  const button = make("button", "copy-text try-button", "Try your own values");
  button.type = "button";
  button.addEventListener("click", async () => {
    button.disabled = true;
    panel.querySelector(".try-value")?.remove();
    const { open } = await import("./try_value.js");
    await open(listing.querySelector("pre code").textContent, button);
    button.disabled = panel.querySelector(".try-form textarea") !== null;
  });
  listing.after(button);
};

const seen = new WeakSet();
const look = () => {
  for (const panel of document.querySelectorAll(".check")) {
    if (!seen.has(panel)) offer(panel);
    seen.add(panel);
  }
  for (const bar of document.querySelectorAll(".run .run-file[data-file]")) {
    if (seen.has(bar)) continue;
    seen.add(bar);
    equip(bar);
  }
};
look();
new MutationObserver(look).observe(document.querySelector("article") ?? document.body, { childList: true, subtree: true });
