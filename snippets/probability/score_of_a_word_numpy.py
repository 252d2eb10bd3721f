"""One more 'free' moves the score of spam by 0.911."""

import numpy as np

V = 25  # different words
n_free = np.array([3, 1])  # in spam, elsewhere
n_all = np.array([16, 26])
theta_hat = (n_free + 1) / (n_all + V)
print("theta_hat", theta_hat.round(4).tolist())
print(f"difference of the scores {np.log(theta_hat[0] / theta_hat[1]):.3f}")
print(
    f"odds 4 to 6, then 'free free': "
    f"{4 / 6 * (theta_hat[0] / theta_hat[1]) ** 2:.3f} to 1"
)
