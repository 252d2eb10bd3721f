"""One number comes out: multiply the Jacobians from its side, and it is cheap."""

widths = [784, 512, 512, 512, 1]  # x, three hidden layers, the loss
shapes = [(m, d) for d, m in zip(widths, widths[1:])]  # Jacobians, inner first


def multiplications(shapes):
    """Multiply the matrices in the order given; (m, k) @ (k, d) takes m k d."""
    total, product = 0, shapes[0]
    for shape in shapes[1:]:
        left, right = (shape, product) if shape[1] == product[0] else (product, shape)
        total += left[0] * left[1] * right[1]
        product = left[0], right[1]
    return total, product


inner_first, shape = multiplications(shapes)
outer_first, same = multiplications(shapes[::-1])
print(f"inner first: {inner_first:>11,} multiplications, result {shape}")
print(f"outer first: {outer_first:>11,} multiplications, result {same}")
print(f"ratio {inner_first / outer_first:.0f}")
