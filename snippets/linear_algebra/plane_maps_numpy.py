"""Turns add up, a reflection undoes itself, a projection has nothing left to do."""

import numpy as np


def R(theta):
    """Rotation by theta, counter-clockwise."""
    c, s = np.cos(theta), np.sin(theta)
    return np.array([[c, -s], [s, c]])


alpha, beta, phi = np.deg2rad(50), np.deg2rad(70), np.deg2rad(30)
u = np.array([np.cos(phi), np.sin(phi)])  # unit vector along the line
P = np.outer(u, u)  # projection onto the line
F = 2 * P - np.eye(2)  # reflection across it

# %% demo
print("R(50°) R(70°) =", (R(alpha) @ R(beta)).round(3).tolist())
print("R(120°)       =", R(alpha + beta).round(3).tolist())
print("P P =", (P @ P).round(3).tolist(), "  P =", P.round(3).tolist())
print("F F =", (F @ F).round(3).tolist(), "  F =", F.round(3).tolist())
print("F e_1 =", F[:, 0].round(3).tolist())
