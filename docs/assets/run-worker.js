// Python for python.js: Pyodide in a worker, so that the page stays usable and a run can be stopped.
// Every file of the release is compared with its hash before it is used: its own here, its packages by Pyodide with
// run-lock.json, which has the release's entries for what the snippets import, and no others.
const VERSION = "314.0.3";
const CORE = `https://cdn.jsdelivr.net/npm/pyodide@${VERSION}/`;
const PACKAGES = `https://cdn.jsdelivr.net/pyodide/v${VERSION}/full/`;
// How the book draws, from this site: its style, and the module that puts the light and the dark palette in.
const DRAWN = ["book.mplstyle", "figure.py"];
const HOME = "/home/pyodide/";
const HASHES = {
  "pyodide.mjs": "XPxG9dy68qFvJuI2P0QYc+tCR2JgnMA9sA1qKs5NAOU=",
  "pyodide.asm.mjs": "Gpd1Qn726KuqfbiOzgUVQi0YhpFa5ckJN3ZBDIZd/Y0=",
  "pyodide.asm.wasm": "5/j6w2+L8RCFMJy8XIKbPsMFfBi/HXOwWmdBYS1jzb8=",
  "python_stdlib.zip": "REx3Df11oyCX/Ap9XBQT/TFAYB9Jw6Hy6a8DdvzRJLQ=",
};

// A snippet as the press runs it: its own namespace, fixed seeds, its open figures as SVG, each a light and a dark one.
const HARNESS = `
import io, linecache, random, sys, traceback

def run_snippet(source, name):
    figures, failure = [], None
    random.seed(0)
    if "numpy" in sys.modules or "numpy" in source:
        import numpy
        numpy.random.seed(0)
    if "matplotlib" in source:
        import matplotlib
        matplotlib.rc_file_defaults()
    linecache.cache[name] = (len(source), None, source.splitlines(True), name)
    try:
        exec(compile(source, name, "exec"), {"__name__": "__main__", "__file__": name})
        if "matplotlib.pyplot" in sys.modules:
            from matplotlib import pyplot
            from figure import clean, themed
            for number in pyplot.get_fignums():
                file = io.StringIO()
                pyplot.figure(number).savefig(file, format="svg", metadata={"Date": None})
                figures.append(themed(clean(file.getvalue())))
    except BaseException as error:
        found = traceback.TracebackException.from_exception(error)
        found.stack = traceback.StackSummary.from_list([f for f in found.stack if f.filename == name])
        failure = "".join(found.format())
    finally:
        if "matplotlib.pyplot" in sys.modules:
            sys.modules["matplotlib.pyplot"].close("all")
    sys.stdout.flush()
    sys.stderr.flush()
    return failure, figures
`;

class Missing extends Error {}

const say = (kind, value) => postMessage({ kind, value });
const plainFetch = self.fetch.bind(self);

const checked = async (base, name) => {
  const answer = await plainFetch(base + name, { integrity: `sha256-${HASHES[name]}`, credentials: "omit", referrerPolicy: "no-referrer" })
    .catch(() => null);
  if (!answer?.ok) throw new Missing(base + name);
  return answer;
};

const module = async (base, name) => {
  const text = await (await checked(base, name)).text();
  const address = URL.createObjectURL(new Blob([text], { type: "text/javascript" }));
  try {
    return await import(address);
  } finally {
    URL.revokeObjectURL(address);
  }
};

const start = async (folder) => {
  const base = folder || CORE, packages = folder || PACKAGES;
  self.fetch = (asked, options) => {
    const address = String(asked.url ?? asked), name = address.startsWith(base) ? address.slice(base.length) : "";
    return name in HASHES ? checked(base, name) : plainFetch(asked, { ...options, referrerPolicy: "no-referrer" });
  };
  say("progress", "Fetching Python (14 MB, once; the browser keeps it)…");
  const own = async (name) => {
    const answer = await plainFetch(new URL(name, import.meta.url)).catch(() => null);
    if (!answer?.ok) throw new Missing(name);
    return answer.text();
  };
  const [{ loadPyodide }, { default: createPyodideModule }, lock, ...drawn] = await Promise.all([
    module(base, "pyodide.mjs"), module(base, "pyodide.asm.mjs"), ...["run-lock.json", ...DRAWN].map(own),
  ]);
  const pyodide = await loadPyodide({
    indexURL: base, packageBaseUrl: packages, lockFileContents: lock, createPyodideModule,
    env: { MPLBACKEND: "svg", MATPLOTLIBRC: HOME + DRAWN[0], HOME },
  });
  const pipe = (kind) => {
    const decoder = new TextDecoder();
    return { write: (bytes) => (say(kind, decoder.decode(bytes, { stream: true })), bytes.length) };
  };
  pyodide.setStdout(pipe("output"));
  pyodide.setStderr(pipe("complaint"));
  DRAWN.forEach((name, i) => pyodide.FS.writeFile(HOME + name, drawn[i]));
  pyodide.runPython(HARNESS);
  return pyodide;
};

let ready;
onmessage = async ({ data: { source, name, folder } }) => {
  try {
    const pyodide = await (ready ??= start(folder));
    const before = Object.keys(pyodide.loadedPackages).length;
    const failed = [];
    await pyodide.loadPackagesFromImports(source, {
      messageCallback: (text) => say("progress", text),
      errorCallback: (text) => failed.push(text),
    });
    if (failed.length) throw new Missing(failed.join("; "));
    say("progress", Object.keys(pyodide.loadedPackages).length > before ? "Starting…" : "Running…");
    const result = pyodide.globals.get("run_snippet")(source, name);
    const [failure, figures] = result.toJs();
    result.destroy();
    say("done", { failure, figures });
  } catch (error) {
    if (error instanceof Missing) ready = undefined;
    say("broken", { missing: error instanceof Missing, message: error.message });
  }
};
