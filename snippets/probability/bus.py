"""Buses by the clock and buses at random, ten minutes apart on average."""

import numpy as np

rng = np.random.default_rng(0)
arrival = rng.uniform(0, 100000, size=50000)  # when you come to the stop, in minutes
for name, gaps in [
    ("by the clock", np.full(11000, 10.0)),
    ("at random", rng.exponential(10, size=11000)),
]:
    buses = np.cumsum(gaps)
    wait = buses[np.searchsorted(buses, arrival)] - arrival
    print(
        f"{name:12}: wait {wait.mean():4.1f}, standard deviation {wait.std():4.1f},"
        f" over 8 minutes {np.mean(wait > 8):.2f}"
    )
