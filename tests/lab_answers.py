"""Answers that readers give to the tasks of the labs, and a part of the hint that each gets; "" for right ones."""

ANSWERS = {
    "digits_pca": {
        "Centre the data": [
            ("x_bar = X.mean()\nX_c = X - x_bar", "axis=0"),
            ("x_bar = X.mean(axis=1)\nX_c = X.T - x_bar", "axis=0"),
            ("x_bar = X.mean(axis=0)\nX_c = (X - x_bar) / X.std()", "X minus x_bar"),
            ("x_bar = X.mean(axis=0)\nX_c = ...", "shape of X"),
            ("x_bar = X.sum(axis=0) / n\nX_c = X - np.ones((n, 1)) @ x_bar[None]", ""),
        ],
        "Decompose": [
            ("U, s, Vh = np.linalg.svd(X, full_matrices=False)\nvariance = s**2 / (n - 1)", "centred"),
            ("U, s, Vh = np.linalg.svd(X_c)\nvariance = s**2 / (n - 1)", "full_matrices"),
            ("U, s, Vh = np.linalg.svd(X_c, full_matrices=False)\nvariance = s**2 / n", "n - 1"),
            ("U, s, Vh = np.linalg.svd(X_c, full_matrices=False)\nvariance = s", "squared"),
            ("U, s, Vh = np.linalg.svd(X_c, full_matrices=False)\nvariance = np.square(s) / (len(X) - 1)", ""),
        ],
        "Count the axes": [
            ("share = variance / variance.sum()\ndef axes_needed(level):\n    return 0", "last share is 1"),
            ("share = np.cumsum(variance)\ndef axes_needed(level):\n    return 0", "last share is 1"),
            (
                "share = np.cumsum(variance) / variance.sum()\ndef axes_needed(level):\n"
                "    return np.argmax(share >= level)",
                "count from 1",
            ),
            (
                "share = np.cumsum(variance) / variance.sum()\ndef axes_needed(level):\n"
                "    return int(np.searchsorted(share, level)) + 1",
                "",
            ),
        ],
        "Scores": [
            ("T = X_c @ Vh\nT_test = (X_test - x_bar) @ Vh", "Vh.T"),
            ("T = X_c @ Vh.T\nT_test = (X_test - X_test.mean(axis=0)) @ Vh.T", "training images"),
            ("T = X_c @ Vh.T\nT_test = X_test @ Vh.T", "(X_test - x_bar)"),
            ("T = U * s\nT_test = (X_test - x_bar) @ Vh.T", ""),
        ],
        "Paint": [
            ("def reconstruct(X_new, k):\n    return (X_new - x_bar) @ Vh[:k].T @ Vh[:k]", "mean"),
            ("def reconstruct(X_new, k):\n    return x_bar + (X_new - x_bar) @ Vh[:, :k] @ Vh[:, :k].T", "rows of Vh"),
            ("def reconstruct(X_new, k):\n    return (X_new - x_bar) @ Vh[:k].T", "shape of X_new"),
            ("def reconstruct(X_new, k):\n    return x_bar + (X_new - x_bar) @ (Vh[:k].T @ Vh[:k])", ""),
        ],
        "What is lost": [
            ("def lost(k):\n    return variance[:k].sum() / variance.sum()", "everything"),
            ("def lost(k):\n    return 1 - share[k - 1]", "everything"),
            ("def lost(k):\n    return variance[k + 1:].sum() / variance[1:].sum()", "variance[k:]"),
            ("def lost(k):\n    return 1 - variance[:k].sum() / variance.sum()", ""),
        ],
        "Without centring": [
            ("v_raw = Vh[0]\ncosine = v_raw @ x_bar", "centred data"),
            ("v_raw = np.linalg.svd(X, full_matrices=False)[0][:, 0]\ncosine = 1.0", "first row of Vh"),
            ("v_raw = np.linalg.svd(X)[2][0]\ncosine = v_raw @ x_bar", "length of x_bar"),
            ("v_raw = -np.linalg.svd(X)[2][0]\ncosine = v_raw @ x_bar / np.linalg.norm(x_bar)", ""),
        ],
    },
}
