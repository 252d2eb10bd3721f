"""The exponential of the loss: among how many words the model hesitates."""

import numpy as np

q = np.array([0.5, 0.25, 0.2, 0.05])  # given to the four true words
loss = -np.mean(np.log(q))
bits = -np.mean(np.log2(q))

# %% demo
print(f"loss {loss:.3f} nats = {bits:.3f} bits")
print(f"perplexity {np.exp(loss):.2f} from nats, {np.exp2(bits):.2f} from bits")
print(f"one over the geometric mean of q: {1 / np.prod(q) ** (1 / len(q)):.2f}")
print(f"bits taken for nats: {np.exp(bits):.2f}")
