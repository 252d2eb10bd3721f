"""Answers that readers give to the tasks of the labs, and a part of the hint that each gets; "" for right ones.

An answer is the text of the cell, or a list of what stands in the place of each `...` of it.
"""

# fmt: off
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
    "coin_to_classifier": {
        "One toss": [
            (["belief * (theta if heads else 1 - theta)"], "integrates to one"),
            (["(b := belief * (1 - theta if heads else theta)) / (b.sum() * width)"], "after heads"),
            (["(b := belief * theta) / (b.sum() * width)"], "after tails"),
            (["(b := uniform * (theta if heads else 1 - theta)) / (b.sum() * width)"], "second toss"),
            (["(b := belief * np.where(heads, theta, 1 - theta)) / np.mean(b)"], ""),
        ],
        "The belief in one line": [
            (["stats.beta(k, n - k)", "0", "1"], "uniform prior"),
            (["stats.beta(1 + k, 1 + n)", "0", "1"], "b by the tails"),
            (["k / n", "0", "1"], "distribution"),
            (["stats.beta(1 + k, 1 + n - k)", "posterior.ppf(0.05)", "posterior.ppf(0.95)"], "hold 0.95"),
            (["stats.beta(1 + k, 1 + n - k)", "posterior.ppf(0.05)", "1"], "both sides"),
            (["stats.beta(k + 1, n - k + 1)", "*posterior.interval(0.95)", "*()"], ""),
        ],
        "Count the intervals that keep their promise": [
            (["abs(stats.beta(1 + heads, 51 - heads).cdf(coins) - 0.5) < 0.475"], "mean over all"),
            (["np.mean(abs(stats.beta(1 + heads, 51 - heads).cdf(coins) - 0.5) < 0.45)"], "quantiles"),
            (["np.mean(abs(stats.beta(heads, 50 - heads).cdf(coins) - 0.5) < 0.475)"], "a = 1 + heads"),
            (["0.95"], "25 heads"),
            (["np.mean(abs(stats.beta(1 + heads, 51 - heads).cdf(coins) - 0.5) < 0.475)"], ""),
        ],
        "Learn": [
            (["[np.mean(~y), np.mean(y)]", "..."], "logarithms"),
            (["np.log([np.mean(~y), np.mean(y)])", "x"], "row for ham"),
            (["np.log([np.mean(~y), np.mean(y)])",
              "np.log((c := np.stack([y, ~y]) @ x + 1) / c.sum(1, keepdims=True))"], "three are the first"),
            (["np.log([np.mean(~y), np.mean(y)])",
              "np.log((c := np.stack([~y, y]) @ x + 1e-300) / c.sum(1, keepdims=True))"], "(3 + 1) / (4 + 3)"),
            (["np.log([np.mean(~y), np.mean(y)])", "np.log((c := np.stack([~y, y]) @ x + 1) / c.sum())"], "add up to 1"),  # noqa: E501
            (["np.log([1 - y.mean(), y.mean()])",
              "np.log(c := np.stack([~y, y]) @ x + 1) - np.log(c.sum(1))[:, None]"], ""),
        ],
        "Classify": [
            (["log_prior + x @ log_word.T"], "each message"),
            (["(s := np.exp(x @ log_word.T))[:, 1] / s.sum(1)"], "prior is missing"),
            (["(s := np.exp(log_prior + x @ log_word.T))[:, 0] / s.sum(1)"], "spam is the second"),
            (["np.exp(log_prior + x @ log_word.T)[:, 1]"], "spam : ham"),
            (["(s := np.exp(log_prior + x @ log_word.T))[:, 1] / s.sum(1)"], "0/0"),
            (["1 / (1 + np.exp(np.clip((log_prior + x @ log_word.T) @ [1, -1], -700, 700)))"], ""),
        ],
        "Which version is better?": [
            (["rng.beta(97, 1405, 1000)", "rng.beta(69, 1433, 1000)", "np.mean(b < a)"], "100,000"),
            (["rng.beta(97, 1501, 100_000)", "rng.beta(69, 1501, 100_000)", "np.mean(b < a)"], "97/1502"),
            (["rng.beta(97, 1405, 100_000)", "rng.beta(69, 1433, 100_000)", "np.mean(b > a)"], "complaint is bad"),
            (["rng.beta(97, 1405, 100_000)", "rng.beta(69, 1433, 100_000)", "np.mean(b) < np.mean(a)"], "count over"),
            (["rng.beta(97, 1405, 100_000)", "rng.beta(69, 1433, 100_000)", "np.sum(a > b) / len(a)"], ""),
        ],
    },
    "three_trainings": {
        "The slope in each score": [
            (["-y / (1 + np.exp(y * z))"], "divide by n"),
            (["y / (1 + np.exp(y * z)) / n"], "sign"),
            (["-y / (1 + np.exp(-y * z)) / n"], "finite differences"),
            (["np.mean(-y / (1 + np.exp(y * z)))"], "each point"),
            (["-y * np.exp(-y * z) / (1 + np.exp(-y * z)) / n"], ""),
        ],
        "The gradient in all parameters": [
            (["np.outer(d_z, p['v']) * (1 - H)", "X.T @ d_A", "d_A.sum(axis=0)", "H.T @ d_z"], "finite differences"),
            (["np.outer(d_z, p['v']) * (1 - H**2)", "d_A.T @ X", "d_A.sum(axis=0)", "H.T @ d_z"], "W needs the shape"),
            (["np.outer(d_z, p['v']) * (1 - H**2)", "X.T @ d_A", "d_A", "H.T @ d_z"], "b needs the shape"),
            (["np.outer(d_z, p['v'])", "X.T @ d_A", "d_A.sum(axis=0)", "H.T @ d_z"], "finite differences"),
            (["d_z[:, None] * p['v'] * (1 - H * H)", "np.einsum('ni,nj->ij', X, d_A)", "np.ones(n) @ d_A", "d_z @ H"], ""),  # noqa: E501
        ],
        "A step": [
            (["{k: p[k] + eta * g for k, g in gradient_by_hand(p).items()}"], "must go down"),
            (["{k: p[k] - g for k, g in gradient_by_hand(p).items()}"], "eta times"),
            (["[p[k] - eta * g for k, g in gradient_by_hand(p).items()]"], "dictionary"),
            (["{k: p[k] + (-eta) * g for k, g in gradient_by_hand(p).items()}"], ""),
        ],
        "Operations that know their slopes": [
            (["self.data", "other.data", "1 - t**2"], "the other number"),
            (["1.0", "1.0", "1 - t**2"], "5 in a and 3 in b"),
            (["other.data", "self.data", "1 - t"], "square of its value"),
            (["other.data", "self.data", "1 / math.cosh(self.data) ** 2"], ""),
        ],
        "The backward sweep": [
            (["parent.grad = slope * node.grad"], "used twice"),
            (["parent.grad += slope"], "slope of a^2 + a^3"),
            (["node.grad += slope * parent.grad"], "nothing arrives"),
            (["parent.grad = parent.grad + node.grad * slope"], ""),
        ],
        "The loop in PyTorch": [
            (["L.backward(); optimizer.step()"], "without zero_grad"),
            (["L.backward(); optimizer.zero_grad(); optimizer.step()"], "no step"),
            (["optimizer.zero_grad(); L.backward()"], "no step"),
            (["L.backward(); optimizer.step(); optimizer.zero_grad()"], ""),
        ],
    },
    "ab_testing": {
        "The statistic": [
            (["(k_a + k_b) / (2 * n)", "(k_a - k_b) / n / np.sqrt(2 * p * (1 - p) / n)"], "B minus A"),
            (["(k_a + k_b) / (2 * n)", "(k_b - k_a) / n / np.sqrt(p * (1 - p) / n)"], "add up"),
            (["(k_a + k_b) / (2 * n)", "(k_b - k_a) / n / (2 * p * (1 - p) / n)"], "square root"),
            (["(k_a + k_b) / n", "(k_b - k_a) / n / np.sqrt(2 * p * (1 - p) / n)"], "chi-squared"),
            (["np.add(k_a, k_b) / n / 2", "(k_b - k_a) / np.sqrt(2 * n * p * (1 - p))"], ""),
        ],
        "The p-value": [
            (["stats.norm.sf(np.abs(z))"], "either side"),
            (["2 * stats.norm.sf(z)"], "absolute value"),
            (["2 * stats.norm.pdf(np.abs(z))"], "0.05 at 1.96"),
            (["1 - (stats.norm.cdf(np.abs(z)) - stats.norm.cdf(-np.abs(z)))"], ""),
        ],
        "Plan the test": [
            (["stats.norm.cdf((p_b - p_a) * np.sqrt(n) / np.sqrt(p_a * (1 - p_a)) - c)", "1000"], "both variances"),
            (["stats.norm.cdf((p_b - p_a) * np.sqrt(n) / np.sqrt(p_a * (1 - p_a) + p_b * (1 - p_b)) - c)", "1700"],
             "smallest n"),
            (["stats.norm.cdf((p_b - p_a) * np.sqrt(n) / np.sqrt(p_a * (1 - p_a) + p_b * (1 - p_b)) - c)", "1771.4"],
             "round up"),
            (["stats.norm.sf(c - (p_b - p_a) * np.sqrt(n / (p_a * (1 - p_a) + p_b * (1 - p_b))))",
              "int(np.ceil(((c + stats.norm.ppf(0.8)) / 0.03) ** 2 * (0.09 + 0.1131)))"], ""),
        ],
        "Count the false alarms": [
            (["np.mean(z_same[:, -1] > c)", "0.25"], "absolute value"),
            (["np.mean((np.abs(z_same) > c).any(axis=1))", "0.25"], "last day"),
            (["np.mean(np.abs(z_same[:, -1]) > c)", "np.mean(np.abs(z_same) > c)"], "any(axis=1) first"),
            (["np.mean(np.abs(z_same[:, -1]) > c)", "np.mean((z_same > c).any(axis=1))"], "either side"),
            (["np.mean(p_value(z_same[:, -1]) < 0.05)", "np.mean(np.abs(z_same).max(axis=1) > c)"], ""),
        ],
        "Two borders": [
            (["stats.norm.isf(0.05 / days)", "2.67"], "half of it"),
            (["stats.norm.isf(0.05 / days / 2)", "np.quantile(np.abs(z_same), 0.95)"], "stricter"),
            (["stats.norm.isf(0.05 / days / 2)", "np.abs(z_same).max()"], "sharper"),
            (["stats.norm.isf(0.05 / days / 2)", "np.quantile(np.abs(z_same).max(axis=1), 0.9)"], "fresh"),
            (["-stats.norm.ppf(0.00125)", "np.sort(np.abs(z_same).max(axis=1))[9500]"], ""),
        ],
        "The day of the decision": [
            (["(np.abs(z) > c).argmax(axis=1)"], "count days from 1"),
            (["(np.abs(z) > c).argmax(axis=1) + 1"], "never crosses"),
            (["np.where((z > c).any(axis=1), (z > c).argmax(axis=1) + 1, z.shape[1])"], "absolute value"),
            (["np.array([next((j for j, x in enumerate(row, 1) if abs(x) > c), len(row)) for row in z])"], ""),
        ],
        "The difference that you report": [
            (["(z_better[:, :5] > 1.96).any(axis=1)", "0.05"], "at least one of the days"),
            (["np.abs(z_better[:, :5]) > c_peek", "0.05"], "for each test"),
            (["(np.abs(z_better[:, :5]) > c_peek).any(axis=1)", "difference[early, -1].mean()"], "day of the stop"),
            (["(np.abs(z_better[:, :5]) > c_peek).any(axis=1)", "difference[np.arange(tests), stop - 1].mean()"],
             "early tests only"),
            (["np.abs(z_better[:, :5]).max(axis=1) > c_peek",
              "np.take_along_axis(difference, stop[:, None] - 1, 1)[early].mean()"], ""),
        ],
    },
    "gradient_checking": {
        "Two quotients": [
            (["f(x + h) - f(x)", "0"], "divide it by h"),
            (["(f(x + h) - f(x)) / h", "(f(x + h) - f(x - h)) / h"], "2 h"),
            (["(f(x + h) - f(x)) / h", "(f(x + h) - f(x)) / h"], "exact"),
            (["(f(x + h) - f(x)) / h", "(forward(f, x, h) + forward(f, x, -h)) / 2"], ""),
        ],
        "Measure the order": [
            (["np.log((quotient(np.exp, 1.0, 0.1) - np.e) / (quotient(np.exp, 1.0, 0.001) - np.e)) / np.log(0.01)"],
             "positive"),
            (["np.log((quotient(np.exp, 1.0, 0.1) - np.e) / (quotient(np.exp, 1.0, 0.001) - np.e)) / np.log(10)"],
             "close to 1"),
            (["1.0 if quotient is forward else 2.0 if quotient is central else 0.0"], "order 3"),
            (["np.polyfit(np.log([0.1, 0.001]), [np.log(abs(quotient(np.exp, 1.0, h) - np.e)) for h in (0.1, 0.001)], 1)[0]"],  # noqa: E501
             ""),
        ],
        "The best step": [
            (["(3 * epsilon * c / M_3) ** (1 / 2)"], "cube root"),
            (["(3 * epsilon * M_3 / c) ** (1 / 3)"], "cube root"),
            (["3 * epsilon * c / M_3 ** (1 / 3)"], "cube root"),
            (["np.cbrt(3 * epsilon * c / M_3)"], ""),
        ],
        "The numerical gradient": [
            (["e = np.zeros(x.shape); e[i] = h; g[i] = (f(x + e) - f(x)) / h"], "h e_i"),
            (["x[i] += h; up = f(x); x[i] -= 2 * h; g[i] = (up - f(x)) / (2 * h)"], "put the entry back"),
            (["g[i] = (f(x + h) - f(x - h)) / (2 * h)"], "2 a x"),
            (["old = x[i]; x[i] = old + h; up = f(x); x[i] = old - h; g[i] = (up - f(x)) / (2 * h); x[i] = old"], ""),
        ],
        "The ratio": [
            (["np.linalg.norm(g - g_hat)"], "lengths 5 and 3"),
            (["np.linalg.norm(g - g_hat) / np.linalg.norm(g_hat + g)"], "lengths 5 and 3"),
            (["np.linalg.norm(g - g_hat) / (np.linalg.norm(g) + np.linalg.norm(g_hat))"], "0/0"),
            (["np.linalg.norm(g - g_hat) / max(np.linalg.norm(g) + np.linalg.norm(g_hat), 1e-300)"], ""),
        ],
        "Who is right?": [
            (["(0.0, 0.0)", "'anna'"], "weights only"),
            (["(0.0, 0.0)", "'clara'"], "lambda w"),
            (["(0.0, 0.0)", "'boris'"], "do not separate"),
            (["(1.0, 1.0)", "'dimitri'"], "multiplied in twice"),
            (["[ratio(g_W, numerical_gradient(lambda V: loss(V, b), W)), ratio(g_b, numerical_gradient(lambda c: loss(W, c), b))]",  # noqa: E501
              "'boris'"], ""),
        ],
        "The complex step": [
            (["f(x + 1j * h).imag"], "divide by h"),
            (["f(x + 1j * h) / h"], "real number"),
            (["(f(x + h) - f(x)).imag / h"], "must be imaginary"),
            (["np.imag(f(complex(x, h))) / h"], ""),
        ],
    },
    "optimizers_in_use": {
        "Standardise": [
            (["(raw - raw.mean()) / raw.std()", "raw_test"], "axis=0"),
            (["raw - raw.mean(axis=0)", "raw_test"], "standard deviation 1"),
            (["(raw - raw.mean(axis=0)) / raw.std(axis=0)", "(raw_test - raw_test.mean(axis=0)) / raw_test.std(axis=0)"],  # noqa: E501
             "their own mean"),
            (["(raw - raw.mean(axis=0)) / raw.std(axis=0)", "raw_test - raw.mean(axis=0)"], "for both"),
            (["(raw - raw.mean(axis=0)) / raw.std(axis=0, ddof=1)",
              "(raw_test - raw.mean(axis=0)) / raw.std(axis=0, ddof=1)"], ""),
        ],
        "The gradient of a batch": [
            (["A[S].T @ (1 / (1 + np.exp(-A[S] @ theta)) - y[S]) / len(S)"], "penalty"),
            (["A[S].T @ (1 / (1 + np.exp(-A[S] @ theta)) - y[S]) + lambda_ * theta"], "is a mean"),
            (["A[S].T @ (y[S] - 1 / (1 + np.exp(-A[S] @ theta))) / len(S) + lambda_ * theta"], "finite differences"),
            (["A.T @ (1 / (1 + np.exp(-A @ theta)) - y) / n + lambda_ * theta"], "samples in S"),
            (["A[S].T @ (1 / (1 + np.exp(-A[S] @ theta)) - y[S]) / n + lambda_ * theta"], "number of samples in S"),
            (["(np.tanh(A[S] @ theta / 2) / 2 + 0.5 - y[S]) @ A[S] / len(S) + theta * lambda_"], ""),
        ],
        "Deal the cards": [
            (["[rng.integers(n, size=B) for _ in range(n // B)]"], "seven batches"),
            (["[rng.integers(n, size=min(B, n - i)) for i in range(0, n, B)]"], "do not draw"),
            (["[np.arange(n)[i:i + B] for i in range(0, n, B)]"], "new order"),
            (["np.array_split(rng.permutation(n), 7)"], "16 that are left"),
            (["np.split(rng.permutation(n), range(B, n, B))"], ""),
        ],
        "Momentum": [
            (["g", "theta - eta * b"], "forgets"),
            (["g if memory is None else gamma * memory + g", "theta - eta * g"], "does not use it"),
            (["g if memory is None else gamma * (memory + g)", "theta - eta * b"], "another way"),
            (["(1 - gamma) * g + (0 if memory is None else gamma * memory)", "theta - eta * b"], "gradient itself"),
            (["g if memory is None else gamma * memory + g", "theta + eta * b"], "follow the velocity"),
            (["gamma * (0 if memory is None else memory) + g", "theta - b * eta"], ""),
        ],
        "Adam": [
            (["beta_1 * m + (1 - beta_1) * g", "beta_2 * v + (1 - beta_2) * g**2",
              "theta - eta * m / (np.sqrt(v) + epsilon)"], "hats"),
            (["beta_1 * m + g", "beta_2 * v + g**2", "theta"], "(1 - beta_1) g"),
            (["beta_1 * m + (1 - beta_1) * g", "beta_2 * v + (1 - beta_2) * g**2",
              "theta - eta * (m / (1 - beta_1)) / (np.sqrt(v / (1 - beta_2)) + epsilon)"], "k grows"),
            (["beta_1 * m + (1 - beta_1) * g", "beta_2 * v + (1 - beta_2) * g * g",
              "theta - eta * (m / (1 - beta_1**k)) / (np.sqrt(v / (1 - beta_2**k)) + epsilon)"], ""),
        ],
        "Tune": [
            (["min((train(optimizer(eta), B, epochs)[0][-1], eta) for eta in etas)"], "step size first"),
            (["(etas[-1], train(optimizer(etas[-1]), B, epochs)[0][-1])"], "best step size"),
            (["(etas[0], train(optimizer(etas[0]), B, epochs)[0][-1])"], "order of the list"),
            (["(lambda g: (min(g, key=g.get), min(g.values())))({e: train(optimizer(e), B, epochs)[0][-1] for e in etas})"], ""),  # noqa: E501
        ],
    },
}
