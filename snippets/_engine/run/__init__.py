"""From the path of a snippet to its result: run once, in a process of its own, and remembered."""
