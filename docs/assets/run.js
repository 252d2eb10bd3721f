// Run and edit a listing in the page. Nothing is fetched before the reader clicks; nothing is sent.
const make = (tag, name, text = "") => Object.assign(document.createElement(tag), { className: name, textContent: text });
const TORCH = /^\s*(import|from)\s+torch\b/m;
const WHY = "PyTorch has no build that runs in a web page: download the file and run it with Python.";

const store = {                                          // a browser may forbid it; then a change lasts as long as the page
  kept: new Map(),
  get(key) { try { return localStorage.getItem(key); } catch { return this.kept.get(key) ?? null; } },
  set(key, text) { try { localStorage.setItem(key, text); } catch { this.kept.set(key, text); } },
  drop(key) { try { localStorage.removeItem(key); } catch { this.kept.delete(key); } },
};

let worker, busy;                                        // one Python for the page; `busy` is the listing that it runs
const folder = () => {
  const set = document.querySelector("meta[name=pyodide]")?.content;
  return set ? new URL(set.replace(/\/?$/, "/"), location).href : "";
};
const halt = () => { worker?.terminate(); worker = undefined; busy = undefined; };

const equip = (bar) => {
  const code = bar.nextElementSibling, name = bar.querySelector("code").textContent;
  if (!/\.py$/.test(bar.dataset.file) || !code?.matches(".highlight")) return;
  const last = bar.lastElementChild;
  if (/_torch\.py$/.test(name) || TORCH.test(code.textContent)) {
    last.before(make("span", "run-why", WHY));
    return;
  }
  const file = new URL(bar.dataset.file, location), key = `snippet:${file.pathname}`;
  const button = (word) => {
    const made = make("button", "copy-text run-button", word);
    made.type = "button";
    made.setAttribute("aria-label", `${word} ${name}`);
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
  const finish = (text) => {
    if (busy === bar) busy = undefined;
    stop.hidden = true;
    run.disabled = false;
    shown().status.textContent = text;
  };
  const failed = (message) => { shown(); finish(message); };

  edit.addEventListener("click", () => open().then(() => editor.focus(), (error) => failed(error.message)));
  reset.addEventListener("click", () => {
    if (busy === bar) halt();
    finish("");
    store.drop(key);
    editor?.remove();
    panel.remove();
    editor = panel = undefined;
    code.hidden = false;
    reset.hidden = true;
    run.focus();
  });
  stop.addEventListener("click", () => { halt(); finish("Stopped."); run.focus(); });
  run.addEventListener("click", async () => {
    if (busy) return failed("Another snippet is running on this page: stop it, or wait for it.");
    busy = bar;
    const { status, text, figures } = shown();
    text.textContent = "";
    figures.replaceChildren();
    status.textContent = "Starting…";
    run.disabled = true;
    stop.hidden = reset.hidden = false;
    try {
      if (store.get(key) !== null) await open();
      const source = editor?.value ?? await published();
      if (busy !== bar) return;                          // stopped meanwhile
      if (TORCH.test(source)) return finish(WHY);
      worker ??= new Worker(new URL("run-worker.js", import.meta.url), { type: "module" });
      worker.onerror = () => { halt(); finish("Python could not be started: this browser, or the policy of this site, does not let it."); };
      worker.onmessage = ({ data: { kind, value } }) => {
        if (kind === "progress") status.textContent = value;
        else if (kind === "output" || kind === "complaint") text.append(value);
        else if (kind === "done") {
          if (value.failure) text.append(value.failure);
          value.figures.forEach((svg, number) => {
            const image = make("img", "");
            image.alt = `Figure ${number + 1} that ${name} draws here`;
            image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
            figures.append(image);
          });
          finish(value.failure ? "Ended with an error." : "Ran in this page.");
        } else {
          if (!value.missing) halt();
          finish(value.missing
            ? "Python for the page could not be fetched: you are offline, its address is blocked, or what came is not the release that this book names. The output below the listing is from the build."
            : `Python stopped: ${value.message}`);
        }
      };
      worker.postMessage({ source, name, folder: folder() });
    } catch (error) {
      failed(error.message);
    }
  });
};

const seen = new WeakSet();
const look = () => {
  for (const bar of document.querySelectorAll(".run .run-file[data-file]")) {
    if (seen.has(bar)) continue;
    seen.add(bar);
    equip(bar);
  }
};
look();
new MutationObserver(look).observe(document.querySelector("article") ?? document.body, { childList: true, subtree: true });
