"""The sample goes where number times spread is."""

N, S, n = [80, 20], [1.0, 8.0], 12
products = [N_h * S_h for N_h, S_h in zip(N, S)]
print("number times spread", products)
print("proportional", [round(n * N_h / sum(N), 1) for N_h in N])
print("Neyman      ", [n * p / sum(products) for p in products])
