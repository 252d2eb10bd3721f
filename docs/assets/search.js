// The search's worker and its index are fetched when somebody searches, not with every page.
// It stands before the theme's script, which asks for both at once.
(() => {
  const index = "search/search_index.json";
  const waiting = [];
  const asked = new URLSearchParams(location.search).has("q");
  let wanted = asked;
  const later = (start) => (wanted ? start() : waiting.push(start));
  const begin = () => {
    wanted = true;
    for (const start of waiting.splice(0)) start();
  };
  addEventListener("focusin", (event) => event.target.name === "query" && begin());

  const { open, send } = XMLHttpRequest.prototype;
  XMLHttpRequest.prototype.open = function (method, url, ...rest) {
    this.late = String(url).endsWith(index);
    return open.call(this, method, url, ...rest);
  };
  XMLHttpRequest.prototype.send = function (...body) {
    if (this.late) later(() => send.apply(this, body));
    else send.apply(this, body);
  };

  // What people type, in the letters of the book: A^T A, sigma_1, x^2. A sign of the query language is no error.
  const QUERY = 2;
  const GREEK = { alpha: "α", beta: "β", eta: "η", theta: "θ", lambda: "λ", mu: "μ", sigma: "σ" };
  const LOW = "₀₁₂₃₄₅₆₇₈₉";
  const understood = (query) => query
    .replace(/\\/g, "")
    .replace(/\bp[\s-]*values?\b/gi, "pvalue")
    .replace(/\b(alpha|beta|eta|theta|lambda|mu|sigma)_?(\d)\b/gi, (_, name, n) => GREEK[name.toLowerCase()] + LOW[n])
    .replace(/\s*(\^\s*T\b|\^\s*top\b|⊤)\s*/g, "ᵀ")
    .replace(/\^2/g, "²")
    .replace(/\b[a-z]\.(?=[a-z_]{2})/gi, "")        // t.detach: the method is what is looked for
    .replace(/\b(a|an|and|are|can|do|does|for|how|i|in|is|it|my|not|of|on|or|the|to|what|when|why|with)\s+/gi, "")
    .replace(/[\^~:*=]+/g, " ")
    .replace(/(\w)[.]+(?=\w)/g, "$1 ");

  const Native = window.Worker;
  const Late = class extends EventTarget {
    constructor(...from) {
      super();
      this.queue = [];
      later(() => {
        this.worker = new Native(...from);
        this.worker.onmessage = ({ data }) => this.dispatchEvent(new MessageEvent("message", { data }));
        for (const message of this.queue.splice(0)) this.worker.postMessage(message);
      });
    }
    postMessage(message) {
      if (message.type === QUERY) message = { ...message, data: understood(message.data) };
      if (this.worker) this.worker.postMessage(message);
      else this.queue.push(message);
    }
    terminate() { this.worker?.terminate(); }
  };
  // Only the search's own worker is kept waiting; any other is the browser's.
  window.Worker = new Proxy(Native, {
    construct: (_, [url, ...rest]) => String(url).includes("/workers/search") ? new Late(url, ...rest) : new Native(url, ...rest),
  });

  // The theme makes a landmark of the tags of each result; so many of one name help nobody.
  document.addEventListener("DOMContentLoaded", () => {
    const results = document.querySelector(".md-search-result__list");
    if (results) new MutationObserver(() => {
      for (const tags of results.querySelectorAll("nav.md-tags:not([role])")) tags.setAttribute("role", "presentation");
    }).observe(results, { childList: true, subtree: true });
  });
})();
