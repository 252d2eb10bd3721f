"""Where epsilon stands decides at which size of gradient the step gets shorter."""

import torch

torch.set_default_dtype(torch.float64)
eta, beta_2, eps = 0.1, 0.999, 1e-8


def first_step(g, place):
    """The length of Adam's first step, where m_hat = g and v_hat = g^2."""
    v = torch.tensor((1 - beta_2) * g**2)
    v_hat = v / (1 - beta_2)
    if place == "after the root":
        return eta * g / (v_hat.sqrt() + eps)
    if place == "under the root":
        return eta * g / (v_hat + eps).sqrt()
    return eta * g / (v.sqrt() + eps) * (1 - beta_2) ** 0.5  # before the correction


def torch_adam(g):
    theta = torch.tensor(0.0, requires_grad=True)
    theta.grad = torch.tensor(-g)
    torch.optim.Adam([theta], lr=eta, betas=(0.9, beta_2), eps=eps).step()
    return theta.item()


# %% demo
sizes = (1.0, 1e-4, 1e-6, 1e-8)
print("gradient         ", *(f"{g:7.0e}" for g in sizes))
for place in ("after the root", "under the root", "before correction"):
    print(f"{place:17}", *(f"{first_step(g, place):7.5f}" for g in sizes))
print("torch.optim.Adam ", *(f"{torch_adam(g):7.5f}" for g in sizes))
