// Interactive figures. The published figure inside <book-touch> stays until its moving one comes near the screen.
// An address such as #touch-step-size:eta=0.34,k=10 holds the state of one figure; links in the text set it.
const near = new IntersectionObserver((seen) => {
  for (const { target, isIntersecting } of seen) if (isIntersecting) target.wake();
}, { rootMargin: "400px" });

customElements.define("book-touch", class extends HTMLElement {
  connectedCallback() { near.observe(this); }
  wake() {
    near.unobserve(this);
    this.live ??= import("./frame.js").then((frame) => frame.open(this, this.id.slice(6)));
    return this.live;
  }
});

for (const link of document.querySelectorAll("a[data-set]")) {
  link.hash += ":" + link.dataset.set.trim().replace(/\s+/g, ",");
}

let last;
const restore = async () => {
  const [id, set = ""] = decodeURIComponent(location.hash.slice(1)).split(":");
  const host = set ? document.getElementById(id) : location.hash ? null : last;
  if (!host?.wake) return;
  last = host;
  (await host.wake())(Object.fromEntries(set.split(",").map((pair) => pair.split("="))));
  if (set) host.querySelector(".touch-panel").scrollIntoView({ block: "nearest" });
};
addEventListener("hashchange", restore);
restore();
