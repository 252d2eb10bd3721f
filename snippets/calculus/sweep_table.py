"""One sweep over a table of parents and slopes finds every derivative."""


def sweep(parents, y):
    """Node -> derivative of y; parents: node -> its (parent, slope) pairs."""
    users = {v: 0 for v in parents}
    for pairs in parents.values():
        for p, slope in pairs:
            users[p] += 1
    grad, ready = {v: 0.0 for v in parents} | {y: 1.0}, [y]
    while ready:  # every user of these has handed on
        v = ready.pop()
        for p, slope in parents[v]:
            grad[p] += grad[v] * slope
            users[p] -= 1
            if users[p] == 0:
                ready.append(p)
    return grad


# %% demo
a = 3.0  # b = a^2, c = a b, y = b + c
graph = {
    "a": [],
    "b": [("a", 2 * a)],
    "c": [("a", a**2), ("b", a)],
    "y": [("b", 1.0), ("c", 1.0)],
}
for node, g in sweep(graph, "y").items():
    print(f"dy/d{node} = {g:g}")
