"""The second eigenvector of the Laplacian knows along which line a group will break."""

# %% run
import networkx as nx
import torch

G = nx.karate_club_graph()  # 34 members, 78 friendships
W = torch.tensor(nx.to_numpy_array(G, weight=None))  # (n, n), 1 for an edge
L = torch.diag(W.sum(dim=1)) - W  # (n, n)
lambda_, V = torch.linalg.eigh(L)  # ascending, orthonormal columns
v = V[:, 1] * torch.sign(V[33, 1])  # Fiedler vector; the sign is free
left = torch.tensor([G.nodes[i]["club"] == "Officer" for i in G])  # with member 34

# + 0.0 makes 0 of -0
print("smallest eigenvalues", (lambda_[:3].round(decimals=3) + 0.0).tolist())
wrong = torch.nonzero((v > 0) != left)[:, 0].tolist()
print(f"{34 - len(wrong)} of 34 members are on the side that they chose later")
print("the others:", ", ".join(f"member {i + 1} ({v[i]:+.3f})" for i in wrong))
print(f"the leaders: member 1 ({v[0]:+.3f}), member 34 ({v[33]:+.3f})")
