# ---
# title: Power iteration
# description: The largest eigenvalue of a matrix, by multiplying again and again.
# jupyter:
#   jupytext:
#     text_representation:
#       extension: .py
#       format_name: percent
#   kernelspec:
#     display_name: Python 3
#     language: python
#     name: python3
# ---

# %% [markdown]
# # Power iteration
#
# Multiply a vector by a symmetric matrix, scale it to length one, and repeat.
# The vector turns towards the eigenvector whose eigenvalue is largest in absolute value,
# provided that this eigenvalue stands alone and the start has a component along its eigenvector.

# %%
import numpy as np

rng = np.random.default_rng(0)
B = rng.normal(size=(5, 5))
A = B @ B.T                                # (5, 5), symmetric

x = rng.normal(size=5)                     # (5,)
for step in range(1, 41):
    x = A @ x
    x = x / np.linalg.norm(x)
    if step in (1, 2, 5, 10, 20, 40):
        print(f"step {step:2d}: Rayleigh quotient {x @ A @ x:.4f}")

# %% [markdown]
# The Rayleigh quotient settles on the largest eigenvalue. NumPy's `eigvalsh` finds the same number.

# %%
print(f"largest eigenvalue: {np.linalg.eigvalsh(A)[-1]:.4f}")
assert np.isclose(x @ A @ x, np.linalg.eigvalsh(A)[-1], rtol=1e-4)
