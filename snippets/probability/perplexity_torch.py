"""The exponential of the loss: among how many words the model hesitates."""

import torch

torch.set_default_dtype(torch.float64)
q = torch.tensor([0.5, 0.25, 0.2, 0.05])  # given to the four true words
loss = -torch.mean(torch.log(q))
bits = -torch.mean(torch.log2(q))

# %% demo
print(f"loss {loss:.3f} nats = {bits:.3f} bits")
print(f"perplexity {torch.exp(loss):.2f} from nats, {torch.exp2(bits):.2f} from bits")
print(f"one over the geometric mean of q: {1 / torch.prod(q) ** (1 / len(q)):.2f}")
print(f"bits taken for nats: {torch.exp(bits):.2f}")
