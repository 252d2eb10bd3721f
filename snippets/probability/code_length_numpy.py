"""A code with short words for frequent letters needs the bits of the entropy."""

import numpy as np

code = {"a": "0", "b": "10", "c": "110", "d": "111"}
q = np.array([1 / 2, 1 / 4, 1 / 8, 1 / 8])  # the code is made for this
p = np.array([1 / 8, 1 / 8, 1 / 4, 1 / 2])  # a truth that it is not made for
rng = np.random.default_rng(0)

# %% demo
for name, source in [("q", q), ("p", p)]:
    letters = rng.choice(list(code), size=20000, p=source)
    sent = "".join(code[letter] for letter in letters)
    H = -np.sum(source * np.log2(source))
    cross = -np.sum(source * np.log2(q))
    print(f"letters from {name}: {len(sent) / len(letters):.2f} bits each")
    print(f"  entropy {H:.3f}, cross-entropy {cross:.3f}, KL {cross - H:.3f}")
print(sent[:12], "reads", "".join(letters[:4]))
