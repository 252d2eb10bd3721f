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

  for (const equation of document.querySelectorAll(".equation")) {
    const latex = equation.querySelector("annotation").textContent;
    equation.append(button("LaTeX", "Copy the LaTeX of this formula", () => latex));
  }

  for (const head of document.querySelectorAll(".run-file")) {
    if (!head.querySelector("a").textContent.includes("whole")) continue;
    head.querySelector("a").before(button("Copy the whole file", "Copy the file that this part belongs to",
      async () => (await fetch(head.dataset.file)).text()));
  }
})();
