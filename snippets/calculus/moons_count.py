"""A layer from d numbers to q has q d weights and q biases."""


def parameters(sizes):
    """Of an MLP with these sizes, from the inputs to the outputs."""
    return sum(q * d + q for d, q in zip(sizes, sizes[1:]))


print("network of the picture:", 8 * (2 + 1 + 1))  # w_j, c_j, u_j
for sizes in ([2, 8, 1], [2, 8, 8, 1], [784, 100, 10]):
    print(f"MLP({sizes}): {parameters(sizes)}")
