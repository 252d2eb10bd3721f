"""What the terminal says while something takes long."""

from snippets._engine import progress
from snippets._engine.progress import Progress


def test_the_first_to_end_does_not_say_how_long_the_rest_takes(monkeypatch, capsys):
    """It waited for its libraries: of 1,263 runs, twenty seconds made seven hours."""
    seconds = iter([0.0, 0.0, 20.0, 23.0, 40.0])
    monkeypatch.setattr(progress.time, "monotonic", lambda: next(seconds))
    say = Progress("running", 1263)
    for done, name in [(1, "a.py"), (25, "b.py"), (100, "c.py")]:
        say(done, 1263, name)
    assert capsys.readouterr().err.splitlines() == [
        "running 0/1263",
        "running 1/1263 a.py",
        "running 25/1263 b.py",
        "running 100/1263, about 465 s left c.py",
    ]
