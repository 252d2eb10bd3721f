// Try a value: the script that the panel of an equation shows, with the reader's own numbers, by Python in the page.
import { halt, make, run } from "./python.js";

export const open = async (script, after) => {
  const box = make("div", "try-value"), status = make("p", "run-status"), form = make("form", "try-form"), out = make("div", "try-sides");
  status.setAttribute("role", "status");
  box.append(form, status, out);
  after.after(box);
  const say = (text) => { status.textContent = text; };
  const button = (text, type) => Object.assign(make("button", "copy-text", text), { type });
  const stop = button("Stop", "button");
  stop.addEventListener("click", halt);
  const python = await fetch(new URL("try_value.py", import.meta.url)).then((answer) => answer.text());
  const imports = script.match(/^(import|from) .*$/gm).join("\n");
  // What Python answers, or undefined: then it has been said why not.
  const ask = async (...given) => {
    let text = "";
    box.prepend(stop);
    const call = [script, ...given].map((value) => JSON.stringify(value)).join(", ");
    const { said, failure } = await run(`${imports}\n${python}\nanswer(${call})\n`, "try_value.py", (piece, warns) => { if (!warns) text += piece; }, say);
    stop.remove();
    if (!said && !failure) return JSON.parse(text);
    say(said ?? failure.trim().split("\n").pop());
  };

  const found = await ask();
  if (!found) return;
  const names = Object.keys(found), fields = {};
  for (const name of names) {
    const label = make("label", "", `${name} = `), input = make("textarea", "");
    input.value = JSON.stringify(found[name]).replace(/,/g, ", ").replace(/\], \[/g, "],\n [");
    input.rows = input.value.split("\n").length;
    input.spellcheck = false;
    label.append(input);
    form.append(label);
    fields[name] = input;
  }
  if (!names.length) return say("This script draws nothing that fits into a field. Copy it, and change it in a file.");
  form.append(button("Evaluate", "submit"));
  say("These are the values of the first draw. Change them; the other lines of the script stay as they are.");
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    out.replaceChildren();
    const given = {};
    for (const name of names) {
      try {
        given[name] = JSON.parse(fields[name].value);
        fields[name].removeAttribute("aria-invalid");
      } catch {
        fields[name].setAttribute("aria-invalid", "true");
        fields[name].focus();
        return say(`${name} is not read: write a number such as -0.5, or a list such as [1, 2] or [[1, 2], [3, 4]].`);
      }
    }
    const relations = await ask(given);
    if (!relations) return;
    for (const { sides } of relations) {
      for (const [source, value] of sides) {
        const line = make("pre", "");
        line.tabIndex = 0;
        line.append(make("code", "", `${source}\n= ${value}`));
        out.append(line);
      }
    }
    say(relations.every((relation) => relation.true)
      ? "The formula holds for these values."
      : "The formula does not hold for these values: they break a condition that the page states, or are too rough.");
  });
  fields[names[0]].focus();
};
