"""Say on the terminal what is being done and how much is left: at once, then every two seconds, in place on a terminal."""

import sys
import time

SURE = 50  # a fiftieth has ended before it is said how long the rest takes


class Progress:
    """Called with the number done, the number there is, and the name of what has just ended, none before the first."""

    def __init__(self, doing: str, of: int, every: float = 2.0):
        """Say at once that `of` are to come: seconds pass until the first has ended, for its libraries come first."""
        self.doing, self.every, self.start, self.said = doing, every, time.monotonic(), float("-inf")
        self(0, of, "")

    def __call__(self, done: int, of: int, name: str) -> None:
        now, live = time.monotonic(), sys.stderr.isatty()
        if done < of and now - self.said < (0.1 if live else self.every):
            return
        self.said = now if done else self.said  # the first to end is told at once
        told = done and done * SURE >= of  # what ended first waited for its libraries, and says nothing of the rest
        left = (now - self.start) / done * (of - done) if told else 0
        about = f", about {left:.0f} s left" if left >= 1 else ""
        begin, end = ("\r", "\033[K" + "\n" * (done == of)) if live else ("", "\n")
        said = " ".join(filter(None, (f"{self.doing} {done}/{of}{about}", name)))
        print(f"{begin}{said}", end=end, file=sys.stderr, flush=True)
