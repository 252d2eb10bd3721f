"""Let Atheris look for a text that one of the press's readers cannot take; outside CI, because it takes minutes.

pip install atheris                        it is no dependency of the book
python tests/fuzz.py --seconds 60          each reader for a minute, one after the other
python tests/fuzz.py latex --seconds 600

It ends with an error, and the text, where a reader raises what it must not.
"""

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))


def fuzz(name: str, seconds: int, corpus: str) -> None:
    """Look for so many seconds; never returns."""
    import atheris

    with atheris.instrument_imports(include=["snippets._engine"]):
        from tests.engine.fuzz_targets import TARGETS
    from tests.engine.test_faults_fuzz import PIECES

    for number, piece in enumerate(PIECES):
        (Path(corpus) / f"{number}").write_bytes(piece.encode("utf-8", "surrogatepass"))

    def one(data: bytes) -> None:
        TARGETS[name](data.decode("utf-8", "replace"))

    words = Path(corpus).parent / "words"
    escaped = ("".join(f"\\x{byte:02x}" for byte in p.encode("utf-8", "surrogatepass")) for p in PIECES)
    words.write_text("".join(f'"{word}"\n' for word in escaped))
    given = [sys.argv[0], corpus, f"-max_total_time={seconds}", "-max_len=400", f"-dict={words}", "-verbosity=0"]
    atheris.Setup(given, one)
    atheris.Fuzz()


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("names", nargs="*", help="of the readers in tests/engine/fuzz_targets.py")
    parser.add_argument("--seconds", type=int, default=60)
    parser.add_argument("--inside", help=argparse.SUPPRESS)  # the folder of texts to begin with
    chosen = parser.parse_args()
    if chosen.inside:
        fuzz(chosen.names[0], chosen.seconds, chosen.inside)
    from tests.engine.fuzz_targets import TARGETS

    failed = []
    for name in chosen.names or TARGETS:
        with tempfile.TemporaryDirectory() as folder:
            (Path(folder) / "corpus").mkdir()
            command = [sys.executable, __file__, name, "--seconds", str(chosen.seconds)]
            run = subprocess.run([*command, "--inside", f"{folder}/corpus"], cwd=folder, capture_output=True, text=True)
            texts = [file.read_bytes() for file in Path(folder).glob("crash-*")]
        print(f"{name}: {f'fails for {texts[0]!r}' if texts else 'nothing found'}", flush=True)
        if run.returncode:
            failed.append(name)
            print("\n".join((run.stdout + run.stderr).splitlines()[-25:]))
    return len(failed)


if __name__ == "__main__":
    sys.exit(main())
