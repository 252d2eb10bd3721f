"""Welch's formula gives nearly the p-value that shuffling gave."""

from scipy import stats
import torch

torch.set_default_dtype(torch.float64)
u = torch.tensor([23.1, 19.8, 27.4, 22.0, 25.6, 21.3, 24.9, 26.2])  # old page, seconds
v = torch.tensor([20.4, 18.9, 22.8, 17.6, 23.5, 19.2, 21.7, 20.1])  # new page
g_u, g_v = u.var() / len(u), v.var() / len(v)
T = (u.mean() - v.mean()) / torch.sqrt(g_u + g_v)
nu = (g_u + g_v) ** 2 / (g_u**2 / (len(u) - 1) + g_v**2 / (len(v) - 1))
p = 2 * stats.t.sf(abs(T), nu)
print(f"T = {T:.3f}, nu = {nu:.2f}, p = {p:.4f}")
half = stats.t.ppf(0.975, nu) * torch.sqrt(g_u + g_v)
d = u.mean() - v.mean()
print(f"95 % interval of the difference: {d - half:.3f} to {d + half:.3f}")
