// What all interactive figures share: controls, handles, live text, play, reset, the address, and drawing.

/** A number as text: at most `digits` decimals, a true minus. */
export const n = (x, digits = 3) => String(+x.toFixed(digits) + 0).replace("-", "−");

const make = (tag, fields = {}, ...inside) => {
  const made = Object.assign(document.createElement(tag), fields);
  made.append(...inside);
  return made;
};
const f1 = (x) => Math.max(-1e4, Math.min(1e4, x)).toFixed(1);

/** Drawing in the coordinates of a figure, as SVG text. `pad`: pixels left, right, above and below. */
export const plot = (fig, W) => {
  const [x0, x1, y0, y1] = fig.view, [l, r, t, b] = fig.pad ?? [4, 4, 4, 4];
  const H = fig.ratio ? Math.max(W * fig.ratio, 230) : (W - l - r) * (y1 - y0) / (x1 - x0) + t + b;
  const X = (x) => l + (x - x0) / (x1 - x0) * (W - l - r), Y = (y) => H - b - (y - y0) / (y1 - y0) * (H - t - b);
  const at = ([x, y]) => f1(X(x)) + " " + f1(Y(y));
  const g = {
    W, H, X, Y,
    back: (px, py) => [x0 + (px - l) / (W - l - r) * (x1 - x0), y0 + (H - b - py) / (H - t - b) * (y1 - y0)],
    line: (points, look = "", close = "") => `<path class="${look}" d="M${points.map(at).join("L")}${close}"/>`,
    inside: (drawn) => `<svg x="${l}" y="${t}" width="${W - l - r}" height="${H - t - b}" viewBox="${l} ${t} ${W - l - r} ${H - t - b}">${drawn}</svg>`,
    area: (points, look = "") => g.line(points, "fill " + look, "Z"),
    curve: (f, look, from = x0, to = x1) =>
      g.line(Array.from({ length: 121 }, (_, i) => from + (to - from) * i / 120).map((x) => [x, f(x)]), look),
    dot: (p, look = "", r = 4) => `<circle class="dot ${look}" cx="${f1(X(p[0]))}" cy="${f1(Y(p[1]))}" r="${r}"/>`,
    text: (p, words, look = "", dx = 0, dy = 0) =>
      `<text class="${look}" x="${f1(X(p[0]) + dx)}" y="${f1(Y(p[1]) + dy)}">${words}</text>`,
    arrow: (p, q, look = "") => {
      const u = X(q[0]) - X(p[0]), v = Y(p[1]) - Y(q[1]), d = Math.hypot(u, v) || 1;
      const head = [[0, 0], [-11, 5], [-11, -5]].map(([a, c]) =>
        f1(X(q[0]) + (a * u - c * v) / d) + " " + f1(Y(q[1]) - (a * v + c * u) / d));
      return g.line([p, q], look) + (d > 3 ? `<path class="dot ${look}" d="M${head.join("L")}Z"/>` : "");
    },
    axes: (xs, ys, xname = "", yname = "") =>
      g.line([[x0, y0], [x1, y0]], "gray") + g.line([[x0, y0], [x0, y1]], "gray") +
      xs.map((x) => g.text([x, y0], n(x), "tick mid", 0, 18)).join("") +
      ys.map((y) => g.text([x0, y], n(y), "tick end", -5, 4)).join("") +
      g.text([x1, y0], xname, "end", 0, 32) + g.text([x0, y1], yname, "", -l + 4, -9),
  };
  return g;
};

/** Put the moving figure `name` behind the published one inside `host`; gives what sets its state. */
export async function open(host, name) {
  const { default: fig } = await import(`./${name}.js`);
  const { params, handles = [], actions = {}, play } = fig;
  const start = Object.fromEntries(Object.entries(params).map(([key, p]) => [key, p.start]));
  const state = { ...start }, inputs = {}, still = matchMedia("(prefers-reduced-motion: reduce)");
  let g, timer, seen = false, playing = false, wait;

  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("role", handles.length ? "group" : "img");
  svg.setAttribute("aria-label", fig.title);
  svg.innerHTML = "<g aria-hidden='true'></g>" + handles.map((h) => `<g class="handle ${h.look ?? ""}" tabindex="0" ` +
    `role="slider" aria-label="${h.label}"><circle class="hit" r="22"/><circle r="8"/></g>`).join("");
  const [picture, ...grips] = svg.children;
  const say = make("output", { className: "touch-say" });

  const place = (h) => h.at ? h.at(state) : [state[h.x], state[h.y]];
  const fit = (key, value) => {
    const { min, max, step, choices } = params[key];
    if (choices) return choices.includes(value) ? value : state[key];
    value = Number.isFinite(+value) ? +value : state[key];
    return Math.max(min, Math.min(max, +(min + Math.round((value - min) / step) * step).toFixed(6)));
  };
  const draw = () => {
    picture.innerHTML = fig.draw(state, g);
    say.textContent = fig.say(state);
    handles.forEach((h, i) => {
      const [x, y] = place(h);
      grips[i].setAttribute("transform", `translate(${f1(g.X(x))} ${f1(g.Y(y))})`);
      grips[i].ariaValueNow = n(h.key ? state[h.key] : x).replace("−", "-");
      grips[i].ariaValueText = h.key ? n(state[h.key]) : `${n(x)}, ${n(y)}`;
    });
    for (const [key, { input, value }] of Object.entries(inputs)) {
      input.value = state[key];
      if (!value) continue;
      value.textContent = (params[key].show ?? n)(state[key]);
      input.ariaValueText = value.textContent;
    }
  };
  const set = (change, keep = true) => {
    for (const key in change) if (key in params) state[key] = fit(key, change[key]);
    draw();
    clearTimeout(wait);
    if (keep) wait = setTimeout(() => {
      const moved = Object.keys(params).filter((key) => state[key] !== start[key]);
      const hash = moved.length ? `#${host.id}:${moved.map((key) => `${key}=${state[key]}`)}` : location.pathname + location.search;
      history.replaceState(history.state, "", hash);
    }, 250);
  };

  // Play moves one number to its end, only while it is seen; who asked for less motion goes there at once.
  const run = () => {
    clearInterval(timer);
    say.ariaLive = playing ? "off" : "polite";          // a picture in motion is not read out frame by frame
    if (button) button.textContent = still.matches ? "To the end" : playing ? "Pause" : "Play";
    if (playing && seen && !document.hidden) timer = setInterval(() => {
      const { max, step } = params[play.key];
      set({ [play.key]: state[play.key] + (play.by ?? step) });
      if (state[play.key] >= max) { playing = false; run(); }
    }, play.every ?? 200);
  };
  const button = play && make("button", { type: "button", onclick: () => {
    const { min, max } = params[play.key];
    if (still.matches) return set({ [play.key]: max });
    playing = !playing;
    if (playing && state[play.key] >= max) set({ [play.key]: min });
    run();
  } });
  const stop = () => { playing = false; run(); };

  const control = (key) => {
    const { label, choices, min, max, step } = params[key];
    const value = choices ? "" : make("span", { className: "touch-value" });
    const input = choices ? make("select", {}, ...choices.map((c) => new Option(c)))
      : make("input", { type: "range", min, max, step });
    input.name = key;
    input.oninput = () => set({ [key]: input.value });
    inputs[key] = { input, value };
    return make("label", {}, make("span", {}, label), input, value);
  };
  const list = (fold) => Object.keys(params).filter((key) => !params[key].hidden && !params[key].fine === !fold).map(control);
  const rest = list(1);
  const published = make("button", { type: "button", ariaPressed: host.matches(".touch-published"), onclick: () => {
    published.ariaPressed = host.classList.toggle("touch-published");
  } }, "Published figure");
  const panel = make("div", { className: "touch-panel" }, svg, say,
    make("div", { className: "touch-controls" }, ...list()),
    rest.length ? make("details", { className: "touch-fine" }, make("summary", {}, "More settings"),
      make("div", { className: "touch-controls" }, ...rest)) : "",
    make("div", { className: "touch-buttons" },
      ...Object.entries(actions).map(([words, act]) => make("button", { type: "button", onclick: () => set(act(state)) }, words)),
      button ?? "", make("button", { type: "button", onclick: () => { stop(); set(start); } }, "Reset"), published));

  grips.forEach((grip, i) => {
    const { x, y, key, to } = handles[i];
    const move = (p) => set(to ? to(p, state) : { [x]: p[0], [y]: p[1] });
    grip.onpointerdown = (event) => { grip.setPointerCapture(event.pointerId); event.preventDefault(); grip.focus(); };
    grip.onpointermove = (event) => {
      if (!grip.hasPointerCapture(event.pointerId)) return;
      const box = svg.getBoundingClientRect();
      move(g.back(event.clientX - box.left, event.clientY - box.top));
    };
    grip.onkeydown = (event) => {
      const way = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] }[event.key];
      if (!way) return;
      event.preventDefault();
      const far = event.shiftKey ? 5 : 1, step = (name, d) => ({ [name]: state[name] + d * far * params[name].step });
      set(key ? step(key, way[0] + way[1]) : { ...step(x, way[0]), ...step(y, way[1]) });
    };
  });

  const resize = () => {
    const W = Math.min(panel.clientWidth, 576);
    if (!W || g?.W === W) return;
    g = plot(fig, W);
    svg.setAttribute("viewBox", `0 0 ${W} ${f1(g.H)}`);
    svg.style.width = W + "px";
    draw();
  };
  const figure = host.querySelector("figure");
  figure ? figure.after(panel) : host.append(panel);
  host.classList.add("touch-on");
  resize();
  new ResizeObserver(resize).observe(panel);
  new IntersectionObserver(([entry]) => { seen = entry.isIntersecting; run(); }).observe(svg);
  document.addEventListener("visibilitychange", run);
  run();
  return (change) => { stop(); set({ ...start, ...change }, false); };
}
