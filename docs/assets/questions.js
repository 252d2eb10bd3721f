// A question followed by its answer gets a field and a reply. Without this script the answer is a fold.
// What was answered is kept in this browser alone, under one name, and can be forgotten.
(() => {
  const STORE = "book-questions";
  const make = (tag, name, text = "") => Object.assign(document.createElement(tag), { className: name, textContent: text });

  const kept = () => {
    try {
      return JSON.parse(localStorage.getItem(STORE)) ?? {};
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

  // "1/3", "27 %", "-2,5" alone, or several: "[3.8, 2.1]", "(3, 2)". NaN where it is no number.
  const numberOf = (word) => {
    const [, number, percent] = word.match(/^(.*?)(%?)$/);
    const [top, bottom = "1", ...more] = number.split("/");
    const value = more.length || !top || !bottom ? NaN : Number(top) / Number(bottom);
    return percent ? value / 100 : value;
  };
  const numbersOf = (text, count) => {
    let bare = text.replace(/[−–]/g, "-").replace(/[[\]()]/g, " ").replace(/\s*([/%])\s*/g, "$1 ").replace(/\/ /g, "/");
    if (count === 1) bare = bare.replace(",", ".");
    return bare.trim().split(/[\s,;×]+/).map(numberOf);
  };
  // Whole numbers exactly, others within 1 %: the rule of page/question.py.
  const same = (x, y) => (Number.isInteger(y) ? x === y : Math.abs(x - y) <= 0.01 * Math.abs(y));
  const equal = (given, wanted) => given.length === wanted.length && given.every((x, i) => same(x, wanted[i]));

  document.querySelectorAll(".md-typeset .question").forEach((question, index) => {
    const fold = question.nextElementSibling;
    const source = fold?.matches("details.answer") && fold.querySelector(".answer-right");
    if (!source) return;
    const right = source.dataset.right.split("|");
    const choices = source.dataset.choices ? source.dataset.choices.split("|") : [];
    const label = source.querySelector(".answer-label").textContent;
    const title = question.querySelector(".admonition-title");
    const key = `${document.querySelector("h1")?.firstChild.textContent.trim()}: ${title.textContent.trim()}`;
    const wrong = [...fold.querySelectorAll("li")].filter((item) => item.querySelector("code"))
      .map((item) => ({ item, text: item.querySelector("code").textContent }));

    const form = make("form", "question-form"), reply = make("p", "question-reply");
    reply.setAttribute("role", "status");
    reply.setAttribute("aria-live", "polite");
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
      const name = make("label", "", label), input = make("input", "");
      Object.assign(input, { type: "text", id: `question-${index}`, autocomplete: "off", spellcheck: false });
      if (right.length > 1) input.placeholder = Array(right.length).fill("0").join(", ");
      name.htmlFor = input.id;
      form.append(name, input);
      given = () => input.value.trim();
    }
    form.append(Object.assign(make("button", "", "Check"), { type: "submit" }));

    const say = (word, ...rest) => reply.replaceChildren(make("b", "", word), ...rest);
    const judge = () => {
      const text = given(), numbers = choices.length ? [] : numbersOf(text, right.length);
      const is = choices.length
        ? (answer) => text === answer
        : (answer) => equal(numbers, answer.split(/[\s,]+/).map(Number));
      if (!text) return say("Nothing yet.", choices.length ? "Choose one." : "Give an answer first.");
      if (numbers.some(Number.isNaN)) return say("Not read.", "Write a number such as 0.25, 1/4 or 25 %, or several with commas between them.");
      if (is(right.join(", "))) {
        keep({ ...kept(), [key]: true });
        fold.open = true;
        show();
        return say("Right.", "The reason is below.");
      }
      const found = wrong.find((w) => is(w.text));
      if (found) {
        const copy = found.item.cloneNode(true);
        return say("Not quite.", ...copy.childNodes);
      }
      if (numbers.length && numbers.length !== right.length) {
        return say("Not quite.", `${right.length} ${right.length > 1 ? "numbers are" : "number is"} asked for, and you gave ${numbers.length}.`);
      }
      say("Not quite.", "Try again, or open the answer.");
    };
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      judge();
    });

    const known = make("span", "question-known", "answered");
    const forget = Object.assign(make("button", "", "Forget all my answers"), { type: "button" });
    forget.addEventListener("click", () => {
      keep(null);
      dispatchEvent(new Event("questions-forgotten"));
      say("Forgotten.", "This browser keeps no answer of yours.");
    });
    const show = () => {
      const yes = kept()[key] === true;
      known.hidden = forget.hidden = !yes;
    };
    addEventListener("questions-forgotten", show);
    title.append(known);
    form.append(forget);
    question.append(form, reply);
    show();
  });
})();
