"""The second eigenvector of the Laplacian knows along which line a group will break."""

# %% run
import numpy as np
import networkx as nx
import matplotlib.pyplot as plt

G = nx.karate_club_graph()  # 34 members, 78 friendships
W = nx.to_numpy_array(G, weight=None)  # (n, n), 1 for an edge
L = np.diag(W.sum(axis=1)) - W  # (n, n)
lambda_, V = np.linalg.eigh(L)  # ascending, orthonormal columns
v = V[:, 1] * np.sign(V[33, 1])  # Fiedler vector; the sign is free
left = np.array([G.nodes[i]["club"] == "Officer" for i in G])  # with member 34

# + 0.0 makes 0 of -0
print("smallest eigenvalues", (lambda_[:3].round(3) + 0.0).tolist())
wrong = np.flatnonzero((v > 0) != left).tolist()
print(f"{34 - len(wrong)} of 34 members are on the side that they chose later")
print("the others:", ", ".join(f"member {i + 1} ({v[i]:+.3f})" for i in wrong))
print(f"the leaders: member 1 ({v[0]:+.3f}), member 34 ({v[33]:+.3f})")

# %% figure
fig, ax = plt.subplots(figsize=(6, 6.4))
y = np.empty(34)  # the height only spreads the members
y[np.argsort(v)] = 13 * np.arange(34) % 34
for i, j in G.edges:
    ax.plot(v[[i, j]], y[[i, j]], color="gray", lw=0.6, alpha=0.6, zorder=1)
for side, marker, color, name in [
    (False, "o", "C0", "stayed with member 1"),
    (True, "s", "C1", "left with member 34"),
]:
    ax.plot(v[left == side], y[left == side], marker, color=color, ms=16, label=name)
for i in range(len(v)):
    ax.text(
        v[i], y[i], str(i + 1), color="white", fontsize=11, ha="center", va="center"
    )
ax.axvline(0, color="black", ls="--", lw=1)
ax.set(xlabel="entry of the Fiedler vector", yticks=[], ylim=(-1.5, 39))
ax.spines["left"].set_visible(False)
ax.legend(loc="upper left")
