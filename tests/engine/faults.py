"""What an author, a machine or a stranger can do wrongly: one list, from which the tests make one small book.

`python -m tests.engine.faults` prints the table of the guide, which `test_faults_matrix.py` holds to this list.
"""

import html
from dataclasses import dataclass, field

HOME = "linear_algebra"
PAGES, SNIPPETS, CHECKS, LABS = f"docs/{HOME}/", f"snippets/{HOME}/", f"tests/{HOME}/", "docs/labs/"
CHECK = """\
from snippets._engine.check.equation import equation


@equation("{name}")
def test_it(holds, rng):
    {body}
    x = rng.normal()
    holds(x=x, y=2 * x)
"""
LAB = "# ---\n# title: A lab\n# ---\n\n# %% [markdown]\n# # A lab\n\n# %%\nprint('mended {name}')\n"
GOOD = '"""A good one."""\nprint("mended {name}")\n'


@dataclass(frozen=True)
class Fault:
    """One fault, on a page of its own. With `snippet`, `check` or `lab` the page shows that; else it is `page`.

    `said` stands in the problem, which is at `line` of the page (of the lab, or of the file of checks where `check`
    is bytes or has no body). A fault with `shown` is none any more: the page must hold that instead.
    """

    name: str
    row: str  # in the words of the guide
    said: str = ""
    line: int = 3
    page: str | bytes = ""
    snippet: str | bytes | None = None
    link: str = "{ .run }"
    check: str | bytes | None = None  # bytes are the whole file, text is what the test does first
    lab: str | bytes | None = None
    shown: str = ""
    on_page: bool = True  # a preview shows it on the page, and not on the terminal alone
    more: dict[str, str | bytes] = field(default_factory=dict)  # other files, which are deleted when it is mended

    @property
    def path(self) -> str:
        """The page that shows it."""
        return f"{LABS}{self.name}.py" if self.lab is not None else f"{PAGES}{self.name}.md"

    @property
    def label(self) -> str:
        return self.name.replace("_", "-")

    @property
    def url(self) -> str:
        return self.path.removeprefix("docs/").rpartition(".")[0] + "/"

    def files(self, mended: bool = False) -> dict[str, bytes]:
        """The files of the fault, or of the same place without it."""
        files: dict[str, str | bytes] = {}
        name, text = self.name, f"# {self.name}\n\n"
        if self.lab is not None:
            files[self.path] = LAB.format(name=name) if mended else self.lab
        elif self.check is not None:
            files[self.path] = f"{text}$$\ny = 2 x\n\\label{{{self.label}}}\n$$\n\nmended {name}\n"
            whole = self.check if isinstance(self.check, bytes) else CHECK.format(name=self.label, body=self.check)
            files[f"{CHECKS}test_{name}.py"] = CHECK.format(name=self.label, body="pass") if mended else whole
        elif self.snippet is not None:
            link = self.link if not mended or self.shown else "{ .run }"
            files[self.path] = f"{text}[Run](../../{SNIPPETS}{name}.py{link.replace('{', '){', 1)}\n"
            files[f"{SNIPPETS}{name}.py"] = GOOD.format(name=name) if mended and not self.shown else self.snippet
        else:
            files[self.path] = f"{text}mended {name}\n" if mended and not self.shown else self.page
        files |= {} if mended and not self.shown else self.more
        return {path: body.encode() if isinstance(body, str) else body for path, body in files.items()}


def runs(name: str, link: str) -> str:
    return f"# A\n\n[Run](../../{SNIPPETS}whole.py{link}\n"


PLOT = '"""A."""\nimport matplotlib.pyplot as plt\n'
DRAW = "plt.subplots()[1].plot([1, 2])\n"
TOP = "# ---\n# title: A lab\n# ---\n\n# %% [markdown]\n# # A lab\n\n# %%\n"
OUTSIDE = "os.path.dirname(os.path.dirname(os.path.dirname(__file__)))"
CHILD = "import os, subprocess\ndone = subprocess.run({}, stderr=subprocess.DEVNULL)\nprint('refused', done.returncode != 0)\n"

FAULTS = (
    # ---- pages
    Fault(
        "latin",
        "A page that is not UTF-8",
        "this page is not UTF-8 (byte 0xe9); save it as UTF-8",
        page=b"# A\n\ncaf\xe9\n",
    ),
    Fault("mark", "A byte order mark", page="\ufeff---\ntitle: A\n---\n\n# A\n\nwith a mark\n", shown="with a mark"),
    Fault(
        "front_list",
        "Front matter that is a list",
        "the front matter is no list of `name: value` lines",
        2,
        page="---\n- a\n---\n# A\n",
    ),
    Fault(
        "front_yaml", "Front matter that is no YAML", "the front matter is not YAML", 3, page="---\na: [\n---\n# A\n"
    ),
    Fault(
        "front_open",
        "Front matter without its end",
        "this front matter has no end: write --- below its last line",
        1,
        page="---\ntitle: A\n\n# A\n",
    ),
    Fault(
        "unclosed",
        "`$$` without its pair",
        "this $$ opens or closes no formula",
        page="# A\n\n$$\nx = 1\n\\label{x}\n\ntext\n",
    ),
    Fault(
        "left_label", "`\\label` outside a formula", "this \\label stands in no formula", page="# A\n\n\\label{left}\n"
    ),
    Fault(
        "two_labels",
        "Two labels in a formula",
        "this formula has two labels",
        page="# A\n\n$$\nx\n\\label{a}\n\\label{b}\n$$\n",
    ),
    Fault(
        "again",
        "A label given twice",
        'label "again" stands already at docs/linear_algebra/again.md:3',
        5,
        page="# A\n\n$x = 1 \\label{again}$\n\n$x = 2 \\label{again}$\n",
    ),
    Fault("to_nothing", "A reference to nothing", "nothing", page="# A\n\nby \\eqref{nothing-of-this-name}\n"),
    Fault(
        "no_name", "`\\eqref` without a name", "write the reference as \\eqref{its-label}", page="# A\n\nby \\eqref\n"
    ),
    Fault(
        "laughs",
        "Front matter that names a list a billion times over",
        "the front matter repeats *a: write the value again",
        3,
        page="---\na: &a [x, x, x, x, x, x, x, x, x, x]\n"
        + "".join(f"{b}: &{b} [{', '.join([f'*{a}'] * 10)}]\n" for a, b in zip("abcdefgh", "bcdefghi"))
        + "---\n# A\n",
    ),
    Fault(
        "long_label",
        "A label of 10,000 characters",
        "has 10,000 characters, of 100 that a file may have",
        page="# A\n\n$x = 1 \\label{" + "a" * 10_000 + "}$\n",
    ),
    Fault(
        "brackets",
        "20,000 brackets that nothing closes",
        "this page opens 20,000 square brackets, of 3,000 that are read",
        1,
        page="# A\n\n" + "[" * 20_000 + "\n",
    ),
    Fault(
        "long_page",
        "A page of more than 200,000 characters",
        "this page has 200,010 characters, of 200,000 that are read",
        1,
        page="# A\n\n" + "word\n" * 40_001,
    ),
    Fault(
        "hidden",
        "A control character in the text",
        "the character U+0000 is not seen here; delete it",
        page="# A\n\na\x00b\n",
    ),
    Fault(
        "turned",
        "… a mark that turns the direction of writing",
        "the character U+202E is not seen here; delete it",
        page="# A\n\na\u202eb\n",
    ),
    Fault(
        "mark_inside",
        "… a mark of byte order that does not begin the page",
        "the character U+FEFF is not seen here; delete it",
        page="# A\n\na\ufeffb\n",
    ),
    Fault(
        "twin",
        "A page, and a folder of its name with an opening page",
        "this goes to linear_algebra/twin/index.html in the site, like docs/linear_algebra/twin.md; rename it",
        1,
        page="# A\n\nmended twin\n",
        more={f"{PAGES}twin/index.md": "# B\n"},
        on_page=False,
    ),
    Fault(
        "case",
        "Two files whose names differ in case only",
        "this goes to assets/case.txt in the site, like docs/assets/Case.txt; rename it",
        1,
        page="# A\n\nmended case\n",
        more={"docs/assets/Case.txt": "A\n", "docs/assets/case.txt": "a\n"},
        on_page=False,
    ),
    Fault(
        "folder_file",
        "A file in the place of a folder",
        "linear_algebra/folder_file in the site is a folder, of docs/linear_algebra/folder_file.md; rename it",
        1,
        page="# A\n\nmended folder_file\n",
        more={f"{PAGES}folder_file": "x\n"},
        on_page=False,
    ),
    Fault(
        "figure_file",
        "A file where the press puts a figure",
        "this goes to figures/linear_algebra/figure_file-light.svg in the site, like what the press writes; rename it",
        1,
        snippet='"""A."""\nimport matplotlib.pyplot as plt\nplt.subplots()[1].plot([1, 2])\n',
        link=' "alt"{ .run }',
        more={f"docs/figures/{HOME}/figure_file-light.svg": "<svg/>\n"},
        on_page=False,
    ),
    Fault("bare_run", "`{ run }`", "this link is no run", page=runs("bare_run", "){ run }")),
    Fault("plural", "`{ .runs }`", "this link is no run", page=runs("plural", "){ .runs }")),
    Fault(
        "mid_line",
        "A run in mid-line",
        "this link is no run",
        page=runs("mid_line", "){ .run }").replace("[Run", "See [Run"),
    ),
    Fault(
        "gap",
        "A space in its path",
        "this link is no run",
        page="# A\n\n[x](../../snippets/linear_algebra/a b.py){ .run }\n",
    ),
    Fault(
        "absent",
        "A file that is not there",
        "snippets/linear_algebra/nothing.py does not exist",
        page="# A\n\n[x](../../snippets/linear_algebra/nothing.py){ .run }\n",
    ),
    Fault(
        "out",
        "A path that leads out of the repository",
        "leads out of the repository",
        page="# A\n\n[x](../../../../etc/passwd.py){ .run }\n",
    ),
    Fault(
        "press",
        "A path that leads into the press",
        "a run is a file such as",
        page="# A\n\n[x](../../snippets/_engine/place.py){ .run }\n",
    ),
    Fault("no_part", "A part that is not there", "nothing", page=runs("no_part", "#nothing){ .run }")),
    *(
        Fault(f"option_{n}", f"`{option}`", said, page=runs("", f"){{ .run {option} }}"))
        for n, (option, said) in enumerate(
            (
                ("seconds=nan", "write more than 0 and at most 600 seconds"),
                ("seconds=-1", "write more than 0 and at most 600 seconds"),
                ("seconds=0", "write more than 0 and at most 600 seconds"),
                ("seconds=inf", "write more than 0 and at most 600 seconds"),
                ("seconds=1e9", "write more than 0 and at most 600 seconds"),
                ("seconds=x", "write a number of seconds"),
                ('hl="0"', 'hl="0": write line numbers and ranges'),
                ('hl="7-5"', 'hl="7-5": write line numbers and ranges'),
                ('hl="-1"', 'hl="-1": write line numbers and ranges'),
                ('hl="9999"', 'hl="9999": the code shown has 2 lines'),
                ("fails=SyntaxError", "end a run from outside"),
                ("fails=TimeoutError", "end a run from outside"),
                ("fails=ProcessError", "end a run from outside"),
                ("fails=value_error", "name an error that a line of the snippet raises"),
                ("colour=red", "is not an option of a run"),
            )
        )
    ),
    *(
        Fault(f"formula_{n}", row, said, page=f"# A\n\n${latex}$\n")
        for n, (row, latex, said) in enumerate(
            (
                ("A formula of 100,000 braces", "{" * 100_000, "characters"),
                ("`\\frac` nested 2,000 deep", "\\frac{" * 2000 + "x", "characters"),
                ("Groups 41 deep", "x^{" * 41 + "2" + "}" * 41, "more than 40 groups"),
                ("Brackets 60 deep", "\\left(" * 60 + "\\right)" * 60, "more than 40 groups"),
                ("Commands that take each other", "\\hat" * 400 + " x", "inside each other"),
                ("A control character", "a\x07b", "U+0007"),
                ("A mark that turns the direction of writing", "a\u202eb", "U+202E"),
                ("A command that there is not", "\\nonsense", "nonsense"),
            )
        )
    ),
    *(
        Fault(name, row, "small letters", 1, page="# B\n\nmended\n", on_page=False)
        for name, row in (
            ("a b", "A page whose name has a space"),
            ("größe", "… an umlaut"),
            ("B", "… a capital"),
            ("n" * 150, "… 150 characters"),
        )
    ),
    # ---- runs
    Fault(
        "raises",
        "A line that raises",
        f"{SNIPPETS}raises.py:2: ZeroDivisionError: division by zero",
        snippet='"""A."""\nprint(1 / 0)\n',
    ),
    Fault(
        "syntax",
        "A syntax error",
        f"{SNIPPETS}syntax.py:2: SyntaxError: '(' was never closed",
        snippet="x = 1\ny = (\n",
    ),
    Fault(
        "deep_code",
        "An expression 9,000 deep",
        f"{SNIPPETS}deep_code.py:1: SyntaxError: too many parts stand inside each other",
        snippet=f"x = {'-' * 9000}1\n",
    ),
    Fault(
        "deep_sum",
        "A sum of 20,000 terms",
        f"{SNIPPETS}deep_sum.py:1: SyntaxError: too many parts stand inside each other",
        snippet=f"x = {'1 + ' * 20_000}1\n",
    ),
    Fault(
        "answer_broken",
        "A function to write, in a file that does not parse",
        f"{SNIPPETS}answer_broken.py:2: SyntaxError: '(' was never closed",
        snippet="def f(x):\n    return (\n",
        link="#f{ .answer code }",
    ),
    Fault(
        "spins",
        "A loop",
        f"{SNIPPETS}spins.py:2: TimeoutError: still running after 1 seconds of processor time",
        snippet='"""A."""\nwhile True: pass\n',
        link="{ .run seconds=1 }",
    ),
    Fault(
        "sleeps",
        "Waiting",
        f"{SNIPPETS}sleeps.py:2: TimeoutError: still running after 5 seconds without computing",
        snippet="import time\ntime.sleep(60)\n",
        link="{ .run seconds=1 }",
    ),
    Fault("exits", "`sys.exit()`", "SystemExit: 0: a snippet ends by itself", snippet="import sys\nsys.exit(0)\n"),
    Fault(
        "leaves",
        "`os._exit`, outside a line",
        f"{SNIPPETS}leaves.py: ProcessError: the process ended with exit code 0",
        snippet="import os\nos._exit(0)\n",
    ),
    Fault(
        "aborts",
        "`os.abort`",
        f"{SNIPPETS}aborts.py:2: ProcessError: the process was killed by SIGABRT",
        snippet="import os\nos.abort()\n",
    ),
    Fault(
        "killed",
        "Killed, as by too little memory",
        f"{SNIPPETS}killed.py: ProcessError: the process was killed by SIGKILL",
        snippet="import os, signal\nos.kill(os.getpid(), signal.SIGKILL)\n",
    ),
    Fault(
        "segfault",
        "A segmentation fault",
        f"{SNIPPETS}segfault.py:2: ProcessError: the process was killed by SIGSEGV",
        snippet="import ctypes\nctypes.string_at(0)\n",
    ),
    Fault("asks", "`input()`", "EOFError", snippet='input("name? ")\n'),
    Fault(
        "prints",
        "100 MB printed",
        "OutputError: printed more than 100 kB",
        snippet='"""A."""\nprint("x" * 100_000_000)\n',
    ),
    Fault("memory", "8 GB of memory", f"{SNIPPETS}memory.py:1: MemoryError", snippet="x = bytearray(8_000_000_000)\n"),
    Fault(
        "fills",
        "A file of 64 MB and more",
        f"{SNIPPETS}fills.py:3: OSError",
        snippet='with open("x", "wb") as f:\n    for _ in range(99):\n        f.write(bytes(1_000_000))\n',
    ),
    Fault(
        "warns",
        "A warning",
        f"{SNIPPETS}warns.py:2: RuntimeWarning: divide by zero",
        snippet="import numpy as np\nprint(1 / np.zeros(2))\n",
    ),
    Fault(
        "complains",
        "Something on the error stream",
        "careful",
        snippet='import sys\nprint("careful", file=sys.stderr)\n',
    ),
    Fault("wide", "Output wider than 80 columns", "columns", snippet='"""A."""\nprint("x" * 99)\n'),
    Fault("empty", "An empty file", "is empty", snippet=""),
    Fault(
        "latin_code",
        "A snippet that is not UTF-8",
        f"{SNIPPETS}latin_code.py:1: UnicodeDecodeError: this file is not UTF-8",
        snippet=b"# caf\xe9\n",
    ),
    Fault(
        "nul",
        "A control character in a snippet",
        f"{SNIPPETS}nul.py:2: the character U+0000 is not seen here; delete it, or in a string write \\u0000",
        snippet='"""A."""\nprint("a\x00b")\n',
    ),
    Fault(
        "reversed",
        "A mark in a snippet that lets a comment look like code",
        f"{SNIPPETS}reversed.py:2: the character U+2067 is not seen here",
        snippet='"""A."""\nprint(1)  # \u2067 print(2)\n',
    ),
    Fault(
        "long_name",
        "A snippet whose name has 150 characters",
        "nnnnnnnnnnnnnnnnnnnn… has 153 characters, of 100 that the name of a snippet may have",
        page=runs("", "){ .run }").replace("whole", "n" * 150),
    ),
    Fault(
        "long_cell",
        "A cell that draws, whose name has 300",
        "the cell pppppppppppppppppppp… has 300 characters, of 100 that the name of a figure may have",
        snippet='"""A."""\nimport matplotlib.pyplot as plt\n# %% ' + "p" * 300 + "\nplt.subplots()[1].plot([1, 2])\n",
        link=' "alt"{ .run }',
    ),
    Fault(
        "two_figures",
        "Two figures in a cell",
        "2 figures have 1 names between them",
        snippet=PLOT + "# %% figure\n" + DRAW * 2,
        link=' "alt"{ .run }',
    ),
    Fault(
        "top_figure",
        "… in the top cell and in `figure`",
        "2 figures have 1 names between them",
        snippet=PLOT + DRAW + "# %% figure\n" + DRAW,
        link=' "alt"{ .run }',
    ),
    Fault(
        "same_names",
        "Cells whose names collide",
        "2 figures have 1 names between them",
        snippet=PLOT + "# %% a b\n" + DRAW + "# %% a-b\n" + DRAW,
        link=' "alt"{ .run }',
    ),
    Fault(
        "no_figure",
        "Alt text and no figure",
        "nothing is drawn here",
        snippet='"""A."""\nprint(1)\n',
        link=' "alt"{ .run }',
    ),
    Fault("no_alt", "A figure and no alt text", "alt text", snippet=PLOT + DRAW),
    Fault(
        "heavy",
        "A figure over 200 kB",
        "over 200 kB",
        snippet=PLOT + "import numpy as np\n# %% figure\nplt.plot(np.random.rand(9_000), '.')\n",
        link=' "alt"{ .run }',
    ),
    Fault(
        "expected",
        "An expected failure that does not happen",
        "ValueError",
        snippet='"""A."""\nprint(1)\n',
        link='{ .run fails="ValueError" }',
    ),
    # ---- what runs against its bounds
    Fault(
        "writes",
        "Writing into the repository",
        f"{SNIPPETS}writes.py:2: PermissionError: a snippet may not write into the repository: docs/new.md",
        snippet=f"import os\nopen({OUTSIDE} + '/docs/new.md', 'w')\n",
    ),
    Fault(
        "renames",
        "`rename`",
        "a snippet may not write into the repository: docs/index.md (os.rename)",
        snippet=f"import os\nos.rename({OUTSIDE} + '/docs/index.md', 'x')\n",
    ),
    Fault(
        "makes",
        "`mkdir`",
        "a snippet may not write into the repository: docs/made (os.mkdir)",
        snippet=f"import os\nos.mkdir({OUTSIDE} + '/docs/made')\n",
    ),
    Fault(
        "deletes",
        "Deleting its own file",
        f"a snippet may not write into the repository: {SNIPPETS}deletes.py (os.remove)",
        snippet="import os\nos.remove(__file__)\n",
    ),
    Fault(
        "has_deleted",
        "… by a program",
        snippet=CHILD.format("['rm', '-f', __file__]") + "print(os.path.exists(__file__))\n",
        shown="refused True",
    ),
    Fault(
        "caches",
        "A forged entry for the cache",
        "a snippet may not write into the repository: .cache/snippets/x.json",
        snippet=f"import os\nopen({OUTSIDE} + '/.cache/snippets/x.json', 'w')\n",
    ),
    Fault(
        "git_hook",
        "A hook for Git",
        "a snippet may not write into the repository: .git/hooks/pre-commit",
        snippet=f"import os\nopen({OUTSIDE} + '/.git/hooks/pre-commit', 'w')\n",
    ),
    Fault(
        "press_file",
        "A module of the press",
        "a snippet may not write into the repository: snippets/_engine/place.py",
        snippet=f"import os\nopen({OUTSIDE} + '/snippets/_engine/place.py', 'a')\n",
    ),
    Fault(
        "environ",
        "The environment of the build's process",
        "PermissionError",
        snippet="import os\nprint(open(f'/proc/{os.getppid()}/environ').read())\n",
    ),
    Fault(
        "front_tag",
        "Front matter that calls a function",
        "the front matter is not YAML",
        2,
        page="---\na: !!python/object/apply:os.abort []\n---\n# A\n",
    ),
    Fault(
        "conftest",
        "`conftest.py` that ends the process",
        page="# A\n\nnot imported\n",
        shown="not imported",
        more={path: "import os\nos._exit(1)\n" for path in ("tests/conftest.py", f"{CHECKS}conftest.py")},
    ),
    Fault(
        "child",
        "A program that writes into it",
        snippet=CHILD.format(f"['touch', {OUTSIDE} + '/docs/new.md']"),
        shown="refused True",
    ),
    Fault(
        "network",
        "The network",
        "a snippet may not use the network: 127.0.0.1",
        snippet="import socket\nsocket.create_connection(('127.0.0.1', 9), 1)\n",
    ),
    Fault(
        "datagram",
        "The network, by a program that it starts",
        snippet=CHILD.format(
            "['python3', '-c', 'import socket; socket.socket(2, 2).sendto(bytes(1), (\"127.0.0.1\", 9))']"
        ),
        shown="refused True",
    ),
    Fault(
        "home",
        "Reading the user's home",
        "PermissionError",
        snippet="import os, pwd\nprint(os.listdir(pwd.getpwuid(os.getuid()).pw_dir))\n",
    ),
    Fault(
        "secrets",
        "Variables of the shell",
        snippet='import os\nprint("token", os.environ.get("SECRET_TOKEN"))\n',
        shown="token None",
    ),
    Fault("parent", "A signal to the build", "PermissionError", snippet="import os\nos.kill(os.getppid(), 15)\n"),
    Fault(
        "bomb",
        "Processes without end",
        "more than 64 processes",
        snippet="import subprocess\nmany = 'for n in $(seq 99); do sleep NAP & done; wait'\nsubprocess.run(['sh', '-c', many])\n",
    ),
    Fault(
        "strays",
        "A process that outlives it",
        "processes that it started were still running at its end",
        snippet="import subprocess\nsubprocess.Popen(['sleep', 'NAP'])\n",
    ),
    Fault(
        "forges",
        "A result that it writes itself",
        "it wrote something else in the place of its result",
        snippet="import os\nopen('../result', 'w').write('[' * 100_000)\nos._exit(0)\n",
    ),
    Fault(
        "script",
        "A script in a figure",
        "a figure may not hold <a>; draw with Matplotlib",
        snippet="import matplotlib.pyplot as plt\nplt.title('x', url='javascript:alert(1)')\n",
        link=' "alt"{ .run }',
    ),
    # ---- what held, or holds now
    Fault(
        "form_feed",
        "A form feed, U+2028",
        snippet="print('one')\n\x0c\nprint('two\u2028three')\n",
        shown="two&lt;U+2028&gt;three",
    ),
    Fault(
        "thread",
        "A thread that is not joined",
        snippet="import threading, time\n\ndef late():\n    time.sleep(0.2)\n    print('late')\n\nthreading.Thread(target=late).start()\n",
        shown="late",
    ),
    Fault(
        "at_exit",
        "A function for the end",
        snippet="import atexit\natexit.register(print, 'good', 'bye')\n",
        shown="good bye",
    ),
    Fault(
        "signs",
        "Control, colour and direction characters, a stash mark in what is printed",
        snippet="print('a\\x1b[31m \\x02wzxhzdk:0\\x03 \\u202ebad')\n",
        shown="a␛[31m ␂wzxhzdk:0␃ &lt;U+202E&gt;bad",
    ),
    Fault(
        "hostile",
        "HTML in what is printed",
        snippet="print('</code></pre><script>alert(1)</script>')\n",
        shown="&lt;/code&gt;&lt;/pre&gt;&lt;script&gt;alert(1)",
    ),
    Fault(
        "hostile_alt",
        "HTML in an alt text",
        snippet=PLOT + DRAW,
        link=' "<script>alert(1)</script>"{ .run }',
        shown="&lt;script&gt;alert(1)",
    ),
    Fault(
        "temporary",
        "Home, temporary folder, time zone",
        snippet="import os, tempfile, time\nprint(os.path.dirname(tempfile.mkdtemp()).startswith(os.path.dirname(os.path.expanduser('~'))), time.tzname[0])\n",
        shown="True UTC",
    ),
    # ---- checks
    Fault(
        "not_there",
        "A file of checks that imports what is not there",
        "this file of checks cannot be imported: ModuleNotFoundError",
        1,
        check=b"import nothing_of_this_name\n" + CHECK.format(name="not-there", body="pass").encode(),
        on_page=False,
    ),
    Fault(
        "raises_first",
        "… that raises while it is imported",
        "this file of checks cannot be imported: ZeroDivisionError",
        9,
        check=CHECK.format(name="raises-first", body="pass").encode() + b"1 / 0\n",
        on_page=False,
    ),
    Fault(
        "exits_first",
        "… that exits",
        "this file of checks cannot be imported: SystemExit",
        10,
        check=CHECK.format(name="exits-first", body="pass").encode() + b"import sys\nsys.exit(0)\n",
        on_page=False,
    ),
    Fault(
        "leaves_first",
        "… that ends its process",
        "its process ended with exit code 0 while this file was imported",
        1,
        check=CHECK.format(name="leaves-first", body="pass").encode() + b"import os\nos._exit(0)\n",
        on_page=False,
    ),
    Fault(
        "no_code",
        "… that does not parse",
        "does not parse",
        9,
        check=CHECK.format(name="no-code", body="pass").encode() + b"def f(:\n",
        on_page=False,
    ),
    Fault(
        "deep_check",
        "… in which an expression is 9,000 deep",
        "this file of checks does not parse: too many parts stand inside each other",
        1,
        check=f"x = {'-' * 9000}1\n".encode(),
        on_page=False,
    ),
    Fault(
        "nul_check",
        "… that holds a control character",
        "the character U+0000 is not seen here",
        9,
        check=CHECK.format(name="nul-check", body="pass").encode() + b"x = 'a\0'\n",
        on_page=False,
    ),
    Fault("latin_check", "… that is not UTF-8", "not UTF-8", 1, check=b"# caf\xe9\n", on_page=False),
    Fault(
        "no_holds",
        "… whose test takes nothing that compares",
        "holds",
        9,
        check=CHECK.format(name="no-holds", body="pass").encode() + b"@equation('no-holds')\ndef f(x): pass\n",
        on_page=False,
    ),
    Fault(
        "no_label",
        "A check of a label that is not there",
        'no formula is labelled "renamed"',
        4,
        check=CHECK.format(name="renamed", body="pass").encode(),
        on_page=False,
    ),
    Fault(
        "untried",
        "A formula that nothing tries, and no reason for it",
        'equation "untried" has no check; write one, @equation("untried"), or say why there is none',
        page="# A\n\n$$\ny = x\n\\label{untried}\n$$\n",
    ),
    Fault(
        "supposed",
        "A condition of a formula that stands in the prose alone",
        '"$x > 0$" reads as a condition of equation "supposed", and nothing holds it: mark it',
        page="# A\n\nFor a number $x > 0$\n\n$$\ny = x\n\\label{supposed}\n$$\n",
    ),
    Fault(
        "refuted",
        "A formula that its check refutes",
        'equation "refuted" is false',
        check="rng = __import__('numpy').random.default_rng(0); holds(x=1.0, y=3.0)",
        on_page=False,
    ),
    Fault(
        "check_exits",
        "A check that exits",
        ":6: SystemExit: a check ends by itself",
        check="raise SystemExit(0)",
        on_page=False,
    ),
    Fault(
        "check_leaves",
        "A check that ends its process",
        "its process ended with exit code 0 before the check was finished",
        check="import os; os._exit(0)",
        on_page=False,
    ),
    Fault(
        "check_skips",
        "A check that skips itself",
        ":6: Skipped: later",
        check="import pytest; pytest.skip('later')",
        on_page=False,
    ),
    Fault("check_raises", "A check that raises", ":6: ZeroDivisionError", check="1 / 0", on_page=False),
    Fault(
        "check_writes",
        "A check that writes a file",
        ":6: PermissionError: a check may not write into the repository",
        check="open(__file__, 'a')",
        on_page=False,
    ),
    Fault(
        "check_network",
        "A check that uses the network",
        ":6: PermissionError: a check may not use the network: 127.0.0.1",
        check="import socket; socket.create_connection(('127.0.0.1', 9))",
        on_page=False,
    ),
    Fault("check_loops", "A check that loops", "check_loops", check="while True: pass", on_page=False),
    Fault("check_waits", "A check that waits", "check_waits", check="import time; time.sleep(300)", on_page=False),
    # ---- labs
    Fault("lab_raises", "A cell that raises", "ZeroDivisionError: division by zero", 9, lab=TOP + "1 / 0\n"),
    Fault(
        "lab_prints",
        "A lab that prints 14 MB",
        "OutputError: printed more than 100 kB",
        9,
        lab=TOP + "for _ in range(14):\n    print('x' * 1_000_000)\n",
    ),
    Fault(
        "lab_killed",
        "Its kernel killed",
        "ProcessError: the kernel was killed by SIGABRT",
        9,
        lab=TOP + "import os; os.abort()\n",
    ),
    Fault(
        "lab_hangs",
        "A lab that hangs",
        "TimeoutError: the cell was still running after",
        9,
        lab=TOP + "import time; time.sleep(1000)\n",  # one that computes: engine/test_lab.py
    ),
    Fault("lab_latin", "A lab that is not UTF-8", "not UTF-8 text", 1, lab=b"# \xff\n"),
    Fault(
        "lab_nul",
        "… that holds a control character",
        "the character U+0000 is not seen here",
        9,
        lab=TOP + "print('a\0b')\n",
    ),
    Fault(
        "lab_front",
        "Front matter of a lab that is no YAML",
        "the front matter cannot be read",
        1,
        lab=TOP.replace("title: A lab", "[1"),
    ),
    Fault(
        "lab_writes",
        "A lab that writes into the repository",
        "PermissionError: a lab may not write into the repository: docs/new.md",
        9,
        lab=TOP + "import os; open('ROOT/docs/new.md', 'w')\n",
    ),
    Fault(
        "lab_network",
        "A lab that uses the network",
        "PermissionError: a lab may not use the network: 127.0.0.1",
        9,
        lab=TOP + "import socket; socket.create_connection(('127.0.0.1', 9))\n",
    ),
)


def table() -> str:
    """What is done, and what is said, as the guide prints it."""
    lines = ["| Fault | Answer |", "|---|---|"]
    for fault in FAULTS:
        said = (fault.said or html.unescape(fault.shown.strip())).replace("|", "\\|")
        code = f"`` {said} ``" if "`" in said else f"`{said}`"
        lines.append(f"| {fault.row} | {'' if fault.said else 'shown: '}{code} |")
    return "\n".join(lines)


if __name__ == "__main__":
    print(table())
