"""Four rules give the derivative of what is put together from known pieces."""

import torch

torch.set_default_dtype(torch.float64)
f, df = torch.exp, torch.func.grad(torch.exp)  # f' = f
g, dg = torch.sin, torch.func.grad(torch.sin)  # g' = cos

x, h = torch.tensor(0.7), 1e-6
rules = {
    "sum      2 f + 3 g": (lambda x: 2 * f(x) + 3 * g(x), 2 * df(x) + 3 * dg(x)),
    "product  f g      ": (lambda x: f(x) * g(x), df(x) * g(x) + f(x) * dg(x)),
    "quotient f / g    ": (
        lambda x: f(x) / g(x),
        (df(x) * g(x) - f(x) * dg(x)) / g(x) ** 2,
    ),
    "chain    f(g(x))  ": (lambda x: f(g(x)), df(g(x)) * dg(x)),
    "chain    g(f(x))  ": (lambda x: g(f(x)), dg(f(x)) * df(x)),
}

# %% demo
print("                    by the rule   by a secant")
for name, (whole, by_rule) in rules.items():
    secant = (whole(x + h) - whole(x)) / h
    print(f"{name} {by_rule:12.4f} {secant:13.4f}")
