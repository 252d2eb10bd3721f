"""Two groupings give the same vector; one of them costs hundreds of times more."""
import torch


def product(M, N):
    """M N and the number of multiplications: m n p for (m, n) times (n, p)."""
    return M @ N, M.shape[0] * M.shape[1] * N.shape[1]


torch.manual_seed(0)
A = torch.randn(2000, 500, dtype=torch.float64)
B = torch.randn(500, 1000, dtype=torch.float64)
x = torch.randn(1000, 1, dtype=torch.float64)

# %% demo
AB, cost_AB = product(A, B)
left, cost_left = product(AB, x)
Bx, cost_Bx = product(B, x)
right, cost_right = product(A, Bx)
print(f"(A B) x  {cost_AB + cost_left:>13,} multiplications")
print(f"A (B x)  {cost_Bx + cost_right:>13,} multiplications")
print("same vector, up to rounding:", torch.allclose(left, right))
print("same bits:", torch.equal(left, right))
