"""One more 'free' moves the score of spam by 0.911."""

import torch

V = 25  # different words
n_free = torch.tensor([3, 1], dtype=torch.float64)  # in spam, elsewhere
n_all = torch.tensor([16, 26], dtype=torch.float64)
theta_hat = (n_free + 1) / (n_all + V)
print("theta_hat", theta_hat.round(decimals=4).tolist())
print(f"difference of the scores {torch.log(theta_hat[0] / theta_hat[1]):.3f}")
print(
    f"odds 4 to 6, then 'free free': "
    f"{4 / 6 * (theta_hat[0] / theta_hat[1]) ** 2:.3f} to 1"
)
