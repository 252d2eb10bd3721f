"""Two independent gifts become dependent among those who have at least one."""

import numpy as np

rng = np.random.default_rng(0)
sings, dances = rng.random((2, 1_000_000)) < 0.1  # independent
taken = sings | dances
print(
    f"everybody:      sings {sings.mean():.3f},",
    f"if they dance {sings[dances].mean():.3f}",
)
print(
    f"on the show:    sings {sings[taken].mean():.3f},"
    f" if they dance {sings[taken & dances].mean():.3f}"
)
print(f"by the formula: sings {0.1 / 0.19:.3f}, if they dance {0.1:.3f}")
