"""One minus the CDF loses a small tail; by symmetry it is a CDF itself."""

from scipy.special import ndtr

for z in (3.0, 6.0, 9.0):
    print(f"z = {z:.0f}: 1 - Phi(z) = {1 - ndtr(z):.3g}   Phi(-z) = {ndtr(-z):.3g}")
