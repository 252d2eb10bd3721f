// One Python for the page, in a worker: started by the first run, ended by `halt`. Nothing is fetched before, nothing sent.
export const TORCH = /^\s*(import|from)\s+torch\b/m;
export const WHY = "PyTorch has no build that runs in a web page: download the file and run it with Python.";
export const make = (tag, name, text = "") => Object.assign(document.createElement(tag), { className: name, textContent: text });

let worker, busy;
const folder = () => {
  const set = document.querySelector("meta[name=pyodide]")?.content;
  return set ? new URL(set.replace(/\/?$/, "/"), location).href : "";
};

// Ends whatever runs; its `run` is answered with "Stopped."
export const halt = () => {
  worker?.terminate();
  worker = undefined;
  busy?.({ said: "Stopped." });
  busy = undefined;
};

// Runs a source. `told` gets each piece of text that is printed and whether it is a warning, `said` what is being done. The answer is
// {failure, figures}, or {said} where nothing has run to its end: a sentence for the reader.
export const run = (source, name, told, said) => new Promise((resolve) => {
  if (busy) return resolve({ said: "Something else is running on this page: stop it, or wait for it." });
  if (TORCH.test(source)) return resolve({ said: WHY });
  const end = (value) => {
    if (busy === end) busy = undefined;
    resolve(value);
  };
  busy = end;
  const lost = (text) => {
    busy = undefined;
    halt();
    resolve({ said: text });
  };
  said("Starting…");
  try {
    worker ??= new Worker(new URL("run-worker.js", import.meta.url), { type: "module" });
  } catch {
    return lost("Python could not be started: open the page from a web server, not from a file.");
  }
  worker.onerror = () => lost("Python could not be started: this browser, or the policy of this site, does not let it.");
  worker.onmessage = ({ data: { kind, value } }) => {
    if (kind === "progress") said(value);
    else if (kind === "output" || kind === "complaint") told(value, kind === "complaint");
    else if (kind === "done") end(value);
    else if (value.missing) {
      end({ said: "Python for the page could not be fetched: you are offline, its address is blocked, or what came is not the release that this book names." });
    } else lost(`Python stopped: ${value.message}`);
  };
  worker.postMessage({ source, name, folder: folder() });
});
