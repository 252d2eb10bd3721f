"""Trace and determinant tell how a map of the plane turns and scales."""

import numpy as np

A = np.array([
    [3.0, -2.0],
    [4.0, -1.0],
])
print(f"trace {np.trace(A):g}, determinant {np.linalg.det(A):.3f}")
for z in np.linalg.eigvals(A):
    print(
        f"lambda = {z.real:.3f} {z.imag:+.3f} i: factor {abs(z):.3f}, "
        f"angle {np.rad2deg(np.angle(z)):.1f}°"
    )
