"""The same positive result means little or nearly all, by the prevalence."""
import torch

s, c = 0.9, 0.95                             # sensitivity, specificity

def after_positive(p):
    """P(D | T)."""
    return s * p / (s * p + (1 - c) * (1 - p))

def after_negative(p):
    """P(D | not T)."""
    return (1 - s) * p / ((1 - s) * p + c * (1 - p))

# %% demo
for p in torch.tensor([0.001, 0.02, 0.2, 0.5], dtype=torch.float64).tolist():
    print(f"p = {p}: {after_positive(p):.4f} if positive,"
          f" {after_negative(p):.4f} if negative")
p_half = (1 - c) / (s + 1 - c)
print(f"even chances at p = {p_half:.4f}: {after_positive(p_half):.4f}")
