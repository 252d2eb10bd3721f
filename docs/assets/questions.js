// A question followed by its answer gets a field and a reply. Without this script the answer is a fold.
// What was answered is kept in this browser alone, under one name; the map of a part shows it, and can export or wipe it.
(() => {
  const STORE = "book-questions";
  const root = new URL("..", document.currentScript.src);
  const make = (tag, name, text = "") => Object.assign(document.createElement(tag), { className: name, textContent: text });
  const button = (text, type = "button") => Object.assign(make("button", "", text), { type });
  // A page's place below the site, the same from a server and from a folder.
  const place = (url) => decodeURIComponent(url.pathname.slice(root.pathname.length)).replace(/index\.html$/, "");

  // What is kept: place of a page -> {title, of: how many questions it has, right: titles of those answered}.
  const kept = () => {
    try {
      const known = JSON.parse(localStorage.getItem(STORE)) ?? {};
      return Object.fromEntries(Object.entries(known).filter(([, page]) => Array.isArray(page?.right)));
    } catch {
      return {};                                        // no storage, or not ours: nothing is known
    }
  };
  const keep = (known) => {
    try {
      if (known) localStorage.setItem(STORE, JSON.stringify(known));
      else localStorage.removeItem(STORE);
    } catch { /* a browser that keeps nothing still answers */ }
  };

  // "1/3", "27 %", "-2,5" alone, or several: "[3.8, 2.1]", "(3, 2)"; rows as in "[[1, 2], [3, 4]]" or "1 2; 3 4".
  const numberOf = (word) => {
    const [, number, percent] = word.match(/^(.*?)(%?)$/);
    const [top, bottom = "1", ...more] = number.split("/");
    const value = more.length || !top || !bottom ? NaN : Number(top) / Number(bottom);
    return percent ? value / 100 : value;
  };
  const numbersOf = (text, count) => {
    let bare = text.replace(/[−–]/g, "-").replace(/[[\]();]/g, " ").replace(/\s*([/%])\s*/g, "$1 ").replace(/\/ /g, "/");
    if (count === 1) bare = bare.replace(",", ".");
    return bare.trim().split(/[\s,×]+/).map(numberOf);
  };
  const rowsOf = (text) => text.split(/;|\]\s*,?\s*\[/).filter((row) => /\d/.test(row)).length;
  // Whole numbers exactly, others within 1 %: the rule of page/question.py.
  const same = (x, y) => (Number.isInteger(y) ? x === y : Math.abs(x - y) <= 0.01 * Math.abs(y));
  const equal = (given, wanted) => given.length === wanted.length && given.every((x, i) => same(x, wanted[i]));

  const questions = [...document.querySelectorAll(".md-typeset .question")]
    .map((question) => [question, question.nextElementSibling?.querySelector(":scope > .answer-right")])
    .filter(([, source]) => source);
  const here = place(location);

  questions.forEach(([question, source], index) => {
    const fold = source.parentElement;
    const label = source.querySelector(".answer-label").textContent;
    const title = question.querySelector(".admonition-title"), name = title.textContent.replace("¶", "").trim();
    const wrong = [...fold.querySelectorAll("li")].filter((item) => item.querySelector("code"))
      .map((item) => ({ item, text: item.querySelector("code").textContent }));
    const form = make("form", "question-form"), reply = make("p", "question-reply");
    reply.setAttribute("role", "status");
    reply.setAttribute("aria-live", "polite");
    const say = (word, ...rest) => reply.replaceChildren(...(word ? [make("b", "", word), " "] : []), ...rest);
    const field = (tag) => {
      const text = make("label", "", label), made = make(tag, "");
      Object.assign(made, { id: `question-${index}`, autocomplete: "off", spellcheck: false });
      text.htmlFor = made.id;
      form.append(text, made);
      return made;
    };
    const right = () => {
      const known = kept();
      const titles = new Set(known[here]?.right).add(name);
      known[here] = { title: document.querySelector("h1")?.firstChild.textContent.trim(), of: questions.length, right: [...titles] };
      keep(known);
      fold.open = true;
      show();
      say("Right.", "The reason is below.");
    };
    let judge;

    if ("given" in source.dataset) {                     // a piece of code: judged by Python in the page
      const input = field("textarea"), stop = button("Stop");
      input.className = "run-editor";
      input.value = source.dataset.given;
      input.rows = input.value.split("\n").length + 2;
      stop.hidden = true;
      judge = async () => {
        const { run, halt } = await import("./python.js").catch(() => ({}));
        if (!run) return say("", "Python cannot be started here: open the page from a web server, not from a file.");
        stop.onclick = halt;
        stop.hidden = false;
        const { said, failure } = await run(`${input.value}\n\n\n${source.dataset.check}\n`, "your answer", () => {}, (text) => say("", text));
        stop.hidden = true;
        if (said) return say("", said);
        if (!failure) return right();
        const last = failure.trim().split("\n").pop();
        if (last.startsWith("AssertionError: ")) return say("Not quite.", last.slice(16));
        say("It ends with an error.", make("code", "question-trace", failure.trim().replace(/^.*\n/, "")));
      };
      form.append(stop);
    } else {
      const wanted = source.dataset.right.split("|"), rows = Number(source.dataset.rows ?? 1);
      const choices = source.dataset.choices ? source.dataset.choices.split("|") : [];
      const answer = wanted.join(", ");
      let given;
      if (choices.length) {
        const set = make("fieldset", "");
        set.append(make("legend", "", label));
        for (const choice of choices) {
          const line = make("label", "question-choice"), input = make("input", "");
          Object.assign(input, { type: "radio", name: `question-${index}`, value: choice });
          line.append(input, make("span", "", choice));
          set.append(line);
        }
        form.append(set);
        given = () => form.querySelector("input:checked")?.value ?? "";
      } else {
        const input = field("input"), width = wanted.length / rows;
        input.type = "text";
        const row = Array(width).fill("0").join(", ");
        if (wanted.length > 1) input.placeholder = rows > 1 ? `[${Array(rows).fill(`[${row}]`).join(", ")}]` : row;
        given = () => input.value.trim();
      }
      judge = () => {
        const text = given(), numbers = choices.length ? [] : numbersOf(text, wanted.length);
        const is = (other) => choices.length ? text === other
          : equal(numbers, numbersOf(other, wanted.length)) && [1, rowsOf(other)].includes(rowsOf(text));
        if (!text) return say("Nothing yet.", choices.length ? "Choose one." : "Give an answer first.");
        if (numbers.some(Number.isNaN)) return say("Not read.", "Write a number such as 0.25, 1/4 or 25 %, or several with commas between them.");
        if (choices.length ? text === answer : equal(numbers, wanted.map(Number)) && [1, rows].includes(rowsOf(text))) return right();
        const found = wrong.find((w) => is(w.text));
        if (found) return say("Not quite.", ...found.item.cloneNode(true).childNodes);
        if (rows > 1 && (![1, rows].includes(rowsOf(text)) || numbers.length !== wanted.length)) {
          return say("Not quite.", `${rows} rows of ${wanted.length / rows} are asked for: write [[1, 2], [3, 4]] or 1 2; 3 4.`);
        }
        if (numbers.length && numbers.length !== wanted.length) {
          return say("Not quite.", `${wanted.length} ${wanted.length > 1 ? "numbers are" : "number is"} asked for, and you gave ${numbers.length}.`);
        }
        say("Not quite.", "Try again, or open the answer.");
      };
    }
    form.append(button("Check", "submit"));
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      judge();
    });

    const known = make("span", "question-known", "answered"), forget = button("Forget all my answers");
    forget.addEventListener("click", () => {
      keep(null);
      dispatchEvent(new Event("questions-forgotten"));
      say("Forgotten.", "This browser keeps no answer of yours.");
    });
    const show = () => {
      known.hidden = forget.hidden = !kept()[here]?.right.includes(name);
    };
    addEventListener("questions-forgotten", show);
    title.append(known);
    form.append(forget);
    question.append(form, reply);
    show();
  });

  // The map of a part: beside each chapter how many of its questions were answered.
  const map = () => {
    const known = kept(), pages = Object.keys(known).filter((page) => page.startsWith(here));
    const table = document.querySelector(".md-typeset table:has(a)");
    if (!/^[^/]+\/$/.test(here) || !pages.length || !table) return;
    const counts = [];
    for (const link of table.querySelectorAll("td:first-child a")) {
      const page = known[place(link)];
      if (page) counts.push(make("span", "question-known", `${page.right.length} of ${page.of}`));
      if (page) link.after(counts.at(-1));
    }
    const sum = pages.reduce((total, page) => total + known[page].right.length, 0);
    const box = make("p", "question-progress", `Questions of this part that you have answered: ${sum}. This is kept in this browser only.`);
    const save = button("Download as a file"), forget = button("Forget all my answers");
    save.addEventListener("click", () => {
      const file = Object.assign(make("a", ""), { download: "answers.json" });
      file.href = URL.createObjectURL(new Blob([`${JSON.stringify(kept(), null, 1)}\n`], { type: "application/json" }));
      file.click();
      setTimeout(() => URL.revokeObjectURL(file.href), 1000);
    });
    forget.addEventListener("click", () => {
      keep(null);
      counts.forEach((count) => count.remove());
      box.textContent = "This browser keeps no answer of yours.";
      box.tabIndex = -1;
      box.focus();
    });
    box.append(" ", save, " ", forget);
    (table.closest(".md-typeset__scrollwrap, .md-typeset__table") ?? table).before(box);
  };
  map();
})();
