"""Through a chain of sigmoids the slope shrinks at least fourfold at every link."""

import torch

torch.set_default_dtype(torch.float64)


def chain(x, links):
    """sigmoid(sigmoid(... x)); autograd multiplies the links' slopes."""
    for _ in range(links):
        x = torch.sigmoid(x)
    return x


print("links      slope   at most")
for links in [1, 2, 5, 10]:
    slope = torch.func.grad(chain)(torch.tensor(0.5), links)
    print(f"{links:5} {slope:10.2e}   {0.25**links:.1e}")
