# ---
# title: From a coin to a classifier
# description: Bayes' rule updates a belief about a coin, samples check it, naive Bayes reads messages, and an A/B test decides.
# rows: [LAB-2]
# jupyter:
#   kernelspec: {display_name: Python 3, language: python, name: python3}
# ---

# %% [markdown]
# # From a coin to a classifier
#
# One idea carries this lab: write down what you believe as probabilities, and let data change it by
# Bayes' rule. You begin with a coin. The same update, with other words in place of heads and
# tails, becomes a spam filter and decides an A/B test. Six tasks leave the lines to you that do it, and the check below
# each compares what you wrote with a count, an integral or a formula.
#
# You need [Bayes' theorem](../probability/bayes.md), [naive Bayes](../probability/naive_bayes.md) and
# [the posterior of a rate](../probability/ab_test.md). The formulas below stand there with their conditions and their checks.

# %% [markdown]
# ## A coin
#
# A coin shows heads with a probability $\theta$ that you do not know. Before the first toss you
# think every value in $[0, 1]$ equally plausible. Bayes' rule for a density says that the belief after
# the data is the belief before, times the likelihood of the data, made to integrate to one.
# Keep the density on a grid: the integral is then a sum of heights times the width of a cell.

# %%
import numpy as np
import matplotlib.pyplot as plt
from scipy import stats

rng = np.random.default_rng(1)
theta_true = 0.35
tosses = rng.random(200) < theta_true               # True is heads

width = 1e-3
theta = np.arange(width / 2, 1, width)              # the middles of 1000 cells
uniform = np.ones_like(theta)                       # the density before the first toss

# %% task="One toss"
def update(belief, heads):
    """The density on the grid after one more toss; heads is True or False."""
    return ...

# %% solution
def update(belief, heads):
    """The density on the grid after one more toss; heads is True or False."""
    belief = belief * (theta if heads else 1 - theta)        # prior times likelihood
    return belief / (belief.sum() * width)                   # divided by the evidence

# %% check
after_heads, after_tails = update(uniform, True), update(uniform, False)
assert after_heads is not ..., (
    "update returns nothing yet: multiply by the likelihood, divide by the integral")
assert np.shape(after_heads) == theta.shape, (
    "return a density on the grid: 1000 heights")
assert np.isclose(after_heads.sum() * width, 1), (
    "a density integrates to one: divide by its sum times width")
assert after_heads[-1] > after_heads[0], (
    "after heads, large theta is more plausible: the likelihood of heads is theta")
assert after_tails[-1] < after_tails[0], (
    "after tails, small theta is more plausible: the likelihood of tails is 1 - theta")
assert np.allclose(after_heads, 2 * theta, atol=1e-5), (
    "after one toss of heads the density is 2 theta")
assert np.allclose(update(after_heads, False), 6 * theta * (1 - theta), atol=1e-4), (
    "the second toss changes the belief that the first one left")
print("right: after heads and tails the highest point of the belief is at",
      theta[update(after_heads, False).argmax()].round(2))

# %% alt="Four curves over theta from 0 to 1: flat before the first toss, broad after 5 tosses, narrower after 25, narrow after 200, closing in on the dotted line at 0.35" caption="The belief about the coin after 0, 5, 25 and 200 tosses."
belief = uniform
fig, ax = plt.subplots()
for count, toss in enumerate([None, *tosses]):
    if toss is not None:
        belief = update(belief, toss)
    if count in (0, 5, 25, 200):
        mean = (theta * belief).sum() * width
        heads = tosses[:count].sum()
        print(f"{count:3d} tosses, {heads:2d} heads: mean of the belief {mean:.3f}")
        ax.plot(theta, belief, linestyle={0: "-", 5: ":", 25: "--", 200: "-"}[count])
        ax.annotate(f"{count}", (theta[belief.argmax()] if count else 0.9, max(belief)),
                    xytext=(4, 3), textcoords="offset points", fontsize=12)
ax.axvline(theta_true, color="gray", linestyle=":")
ax.set(xlabel=r"probability of heads $\theta$", ylabel="density of the belief");

# %% [markdown]
# No grid is needed. The uniform belief is a beta distribution with the parameters $a = b = 1$. After $k$ heads in
# $n$ tosses it is a beta distribution again, with $a + k$ and $b + n - k$. Its mean $m$ lies between the mean of the first
# belief and the share of heads:
#
# \eqref{beta-posterior-mean}

# So the belief after all tosses is one line of SciPy, and so are the ends of an interval that has the probability 0.95.

# %%
k, n = int(tosses.sum()), len(tosses)
print(f"{k} heads in {n} tosses")

# %% task="The belief in one line"
posterior = ...  # stats.beta with the right parameters
low, high = ..., ...  # theta lies between with probability 0.95, evenly cut

# %% solution
posterior = stats.beta(1 + k, 1 + n - k)
low, high = posterior.ppf([0.025, 0.975])

# %% check
assert posterior is not ..., (
    "posterior is still empty: stats.beta(a, b) with a = 1 + heads, b = 1 + tails")
assert hasattr(posterior, "pdf"), "posterior is a distribution: stats.beta(a, b)"
assert not np.isclose(posterior.mean(), k / n), (
    "the uniform prior counts, too: a begins at 1 and b begins at 1")
assert np.isclose(posterior.mean(), (1 + k) / (2 + n)), (
    "a grows by the heads, b by the tails")
assert np.allclose(belief, posterior.pdf(theta), atol=1e-3 * belief.max()), (
    "the grid says otherwise")
assert low is not ... and high is not ..., (
    "low and high are still empty: posterior.ppf inverts the CDF")
assert np.isclose(posterior.cdf(high) - posterior.cdf(low), 0.95), (
    "the interval must hold 0.95 of the probability")
assert np.isclose(posterior.cdf(low), 0.025), (
    "leave the same probability out on both sides: 0.025")
print(f"right: with probability 0.95, theta is between {low:.3f} and {high:.3f}")

# %% [markdown]
# ## Is that interval honest?
#
# The statement is about your belief, and it can be put to the test: draw a coin from the prior,
# toss it, compute the interval, look whether it contains the coin. If belief and world agree, 95 of 100
# intervals do.

# %%
trials = 20_000
coins = rng.random(trials)                          # from the prior
heads = rng.binomial(50, coins)                     # 50 tosses each

# %% task="Count the intervals that keep their promise"
def coverage(coins, heads):
    """The share of the coins that lie in their interval after heads in 50 tosses."""
    return ...

# %% solution
def coverage(coins, heads):
    """The share of the coins that lie in their interval after heads in 50 tosses."""
    low, high = stats.beta(1 + heads, 51 - heads).ppf([[0.025], [0.975]])
    return np.mean((low < coins) & (coins < high))

# %% check
share = coverage(coins, heads)
assert share is not ..., (
    "coverage returns nothing yet: all intervals at once with stats.beta(1 + heads, "
    "...)")
assert np.ndim(share) == 0, "one number: the mean over all coins"
assert 0 <= share <= 1, "a share lies between 0 and 1"
assert coverage(np.full(3, 0.5), np.array([25, 25, 25])) == 1, (
    "25 heads in 50 tosses: 0.5 lies in the interval")
assert coverage(np.array([0.5, 0.9]), np.array([25, 25])) == 0.5, (
    "25 heads in 50 tosses: 0.9 lies outside")
edge = stats.beta(2, 50).ppf([0.024, 0.026, 0.974, 0.976])
assert [coverage(edge[i:i + 1], np.array([1])) for i in range(4)] == [0, 1, 1, 0], (
    "the ends of the interval are the quantiles 0.025 and 0.975 of a beta with a = 1 + "
    "heads, b = 1 + tails")
print(f"right: {share:.3f} of the intervals contain their coin")

# %% [markdown]
# The promise holds for coins from the prior. Take coins from *another* population, all of them between 0.999
# and 1, and keep the uniform prior. Before you run the cell: what share of the intervals will contain their coin?

# %%
coins = rng.uniform(0.999, 1.0, trials)
heads = rng.binomial(50, coins)
print(f"{coverage(coins, heads):.3f} of the intervals contain their coin")

# %% [markdown]
# Most of these coins show 50 heads in 50 tosses. The interval then ends at $0.975^{1/51} = 0.9995$, and the
# better half of the coins lies beyond it.
#
# ## From a coin to words
#
# Let each word of a message be a toss of a many-sided die, one die for spam and one for ham. That is
# the model behind naive Bayes:
#
# \eqref{naive-bayes}
#
# Here there are $K = 2$ classes and $V = 12$ words; $x_w$ says how often word $w$ occurs, $\theta_{cw}$ is its probability in class $c$, and $r_c$ the share of the
# class. The messages are generated here: twelve words, with probabilities that you can read. So you know
# the truth that the filter has to find.

# %%
words = ["free", "win", "money", "now", "prize", "offer",
         "meeting", "report", "lunch", "you", "the", "at"]
spam = np.array([0.16, 0.13, 0.13, 0.11, 0.10, 0.10,
                 0.02, 0.01, 0.01, 0.10, 0.08, 0.05])
ham = np.array([0.03, 0.01, 0.04, 0.07, 0.01, 0.02,
                0.13, 0.11, 0.11, 0.15, 0.19, 0.13])
assert np.isclose(spam.sum(), 1) and np.isclose(ham.sum(), 1)

def draw(count, length=8, share=0.4):
    """Messages as counts of words, and whether each is spam."""
    is_spam = rng.random(count) < share
    x = np.stack([rng.multinomial(length, spam if one else ham) for one in is_spam])
    return x, is_spam

x_train, y_train = draw(60)
x_test, y_test = draw(4000)
print(f"{len(x_train)} messages to learn from, {y_train.sum()} of them spam")
first = ", ".join(f"{words[i]} {x_train[0, i]}" for i in np.flatnonzero(x_train[0]))
print(f"the first: {first}; {'spam' if y_train[0] else 'ham'}")

# %% [markdown]
# Learning is counting. A word that never occurred in one class would get the probability zero and
# decide everything. So each count begins above zero:
#
# \eqref{laplace-smoothing}
#
# $n_{cw}$ is the count, and here $\alpha = 1$.

# %% task="Learn"
def learn(x, y):
    """Logarithms of the shares of ham and spam, (2,), and of the words in each, (2, V).

    x holds counts of words, a message in each row; y is True for spam.
    """
    log_prior = ...
    log_word = ...
    return log_prior, log_word

# %% solution
def learn(x, y):
    """Logarithms of the shares of ham and spam, (2,), and of the words in each, (2, V).

    x holds counts of words, a message in each row; y is True for spam.
    """
    log_prior = np.log([np.mean(~y), np.mean(y)])
    counts = np.stack([x[~y].sum(axis=0), x[y].sum(axis=0)]) + 1      # (2, 12)
    log_word = np.log(counts / counts.sum(axis=1, keepdims=True))
    return log_prior, log_word

# %% check
x_small = np.array([[2, 0, 1], [1, 0, 0], [0, 3, 1]])   # three words; two ham, one spam
y_small = np.array([False, False, True])
log_prior, log_word = learn(x_small, y_small)
assert log_prior is not ..., (
    "log_prior is still empty: log of the share of ham, then of spam")
assert np.shape(log_prior) == (2,), "log_prior has two entries: ham first, then spam"
assert np.allclose(np.exp(log_prior), [2 / 3, 1 / 3]), (
    "two of three messages are ham: take the logarithms of 2/3 and 1/3")
assert log_word is not ..., (
    "log_word is still empty: count the words of each class, add 1, divide, take "
    "logarithms")
assert np.shape(log_word) == (2, 3), (
    "log_word has a row for ham and one for spam, and a column for each word")
assert np.all(np.isfinite(log_word)), (
    "a word that never occurred must not get probability zero: begin each count at 1")
assert np.allclose(np.exp(log_word).sum(axis=1), 1), (
    "the probabilities of the words add up to 1 in each class")
assert np.allclose(np.exp(log_word), [[4 / 7, 1 / 7, 2 / 7], [1 / 7, 4 / 7, 2 / 7]]), (
    "of four ham words three are the first: (3 + 1) / (4 + 3)")
print("right: ham", np.exp(log_word[0]).round(3), "spam", np.exp(log_word[1]).round(3))

# %% [markdown]
# With logarithms, the product of the model is a sum. Add the score of each class, then turn two scores into probabilities by
# \eqref{naive-bayes-softmax}. Take the largest score off first: the exponential of $-800$ is 0 in floating point, for both classes.

# %% task="Classify"
def probability_of_spam(x, log_prior, log_word):
    """P(spam | words) for each row of x, (n,)."""
    return ...

# %% solution
def probability_of_spam(x, log_prior, log_word):
    """P(spam | words) for each row of x, (n,)."""
    score = log_prior + x @ log_word.T              # (n, 2)
    score = score - score.max(axis=1, keepdims=True)
    return (np.exp(score) / np.exp(score).sum(axis=1, keepdims=True))[:, 1]

# %% check
tables = np.log([2 / 3, 1 / 3]), np.log([[4 / 7, 1 / 7, 2 / 7], [1 / 7, 4 / 7, 2 / 7]])
p_small = probability_of_spam(np.array([[0, 0, 1], [1, 0, 0], [0, 2, 0]]), *tables)
assert p_small is not ..., (
    "probability_of_spam returns nothing yet: scores first, log_prior + x @ log_word.T")
assert np.shape(p_small) == (3,), "one probability for each message: the column of spam"
assert np.all((0 <= p_small) & (p_small <= 1)), (
    "a probability lies between 0 and 1: divide by the sum over both classes")
assert not np.isclose(p_small[0], 2 / 3), (
    "this is the probability of ham: spam is the second column")
assert not np.isclose(p_small[1], 1 / 5), (
    "the prior is missing: two of three messages are ham")
assert np.allclose(p_small, [1 / 3, 1 / 9, 8 / 9]), (
    "for the word 1 alone, spam : ham is 1/3 times 1/7 to 2/3 times 4/7")
with np.errstate(all="ignore"):
    long = probability_of_spam(np.array([[0, 2000, 0]]), *tables)
assert np.isfinite(long).all(), (
    "a long message gives 0/0: subtract the larger score before you take exponentials")
print("right:", p_small.round(3))

# %%
learned = learn(x_train, y_train)
known = np.log([0.6, 0.4]), np.log(np.stack([ham, spam]))
for name, model in [("learned from 60", learned), ("true probabilities", known)]:
    right = (probability_of_spam(x_test, *model) > 0.5) == y_test
    print(f"{name:18s} {right.mean():.3f} of 4000 right")

# %% [markdown]
# No filter does better on average than the second one: it knows the dice. Sixty messages come close.
#
# ## Can you believe the probabilities?
#
# A filter that says 0.8 should be right in 8 of 10 such cases. Group the messages by what the filter says, and
# count. This works because here the words really are independent given the class, and this filter knows their
# probabilities. Real words are not, and naive Bayes is then often too sure of itself.

# %% alt="Observed share of spam against the predicted probability in six groups: the filter that knows the truth lies on the diagonal; with every word counted twice the points lie above it on the left and below it on the right" caption="Predicted and observed. Every word written twice makes the filter too sure."
def calibration(p, y, edges=(0, 0.05, 0.25, 0.5, 0.75, 0.95, 1)):
    groups = np.digitize(p, edges[1:-1])
    return np.array([[p[groups == g].mean(), y[groups == g].mean()]
                     for g in range(len(edges) - 1)])

x_many, y_many = draw(40_000)
honest = calibration(probability_of_spam(x_many, *known), y_many)
doubled = calibration(probability_of_spam(2 * x_many, *known), y_many)
print("predicted  observed   predicted (each word twice)  observed")
for a, b in zip(honest, doubled):
    print(f"{a[0]:9.2f}  {a[1]:8.2f}   {b[0]:27.2f}  {b[1]:8.2f}")

fig, ax = plt.subplots(figsize=(6, 4.2))
ax.plot([0, 1], [0, 1], color="gray", linestyle=":")
ax.plot(*honest.T, "o-", label="words independent")
ax.plot(*doubled.T, "s--", label="each word twice")
ax.legend()
ax.set(xlabel="predicted probability of spam", ylabel="observed share of spam");

# %% [markdown]
# ## How many messages are enough?
#
# Sampling answers. Learn from samples of different sizes, thirty times each, and look at the mean and the
# spread of the accuracy.

# %%
for size in [10, 20, 60, 200, 1000]:
    found = []
    for _ in range(30):
        x, y = draw(size)
        if 0 < y.sum() < size:                      # both classes must occur
            says_spam = probability_of_spam(x_test, *learn(x, y)) > 0.5
            found.append(np.mean(says_spam == y_test))
    print(f"{size:5d} messages: {np.mean(found):.3f}, "
          f"standard deviation {np.std(found, ddof=1):.3f}")

# %% [markdown]
# ## An A/B test
#
# Two versions of the filter are tried on different users. A user either marks a message as wrongly sorted
# or does not, so each version is a coin again, and each belief is a beta distribution. The question
# is which version has the smaller rate of complaints.

# %%
users = 1500
complaints_a, complaints_b = 96, 68
print(f"rates: A {complaints_a / users:.3f}, B {complaints_b / users:.3f}")

# %% task="Which version is better?"
a = ...  # 100,000 draws from the belief about the rate of A
b = ...  # and about the rate of B
p_better = ...  # the probability that B has the smaller rate

# %% solution
a = rng.beta(1 + complaints_a, 1 + users - complaints_a, size=100_000)
b = rng.beta(1 + complaints_b, 1 + users - complaints_b, size=100_000)
p_better = np.mean(b < a)

# %% check
assert a is not ... and b is not ..., (
    "a and b are still empty: rng.beta(1 + complaints, 1 + the others, size=100_000)")
assert np.shape(a) == np.shape(b) == (100_000,), (
    "draw 100,000 numbers for each version: size=100_000")
assert abs(np.mean(a) - 97 / 1502) < 1e-3, (
    "the mean of a should be near 97/1502: complaints and no complaints of A")
assert abs(np.mean(b) - 69 / 1502) < 1e-3, (
    "the mean of b should be near 69/1502: complaints and no complaints of B")
assert abs(np.std(a) - stats.beta(97, 1405).std()) < 2e-4, (
    "a is not as wide as the belief: both parameters count users")
assert p_better is not ..., "p_better is still empty: how often is b smaller than a?"
assert p_better > 0.5, "a complaint is bad: B is better where b < a"
assert p_better < 1, "count over the draws: np.mean(b < a)"
width_t = 1e-4
t = np.arange(width_t / 2, 1, width_t)
integral = (stats.beta(69, 1433).pdf(t) * stats.beta(97, 1405).sf(t)).sum() * width_t
assert abs(p_better - integral) < 0.005, (
    "the integral over both densities says otherwise")
print(f"right: P(B is better | data) = {p_better:.2f}, by the integral {integral:.4f}")

# %%
low, high = np.quantile(a - b, [0.025, 0.975])
print(f"the difference is between {low:.3f} and {high:.3f} with probability 0.95")

# %% [markdown]
# The samples answer any question about the two rates. The probability is also an integral, \eqref{ab-better} with
# A and B exchanged, because the smaller rate wins here.
#
# What if you look every day and stop as soon as one version is better with probability 0.95? If both rates are *equal*, false alarms
# become more frequent, and the posterior does not bound them. If the rates are *drawn from the prior*, the posterior keeps its promise: of the
# tests that stop at 0.95 or more, at least 95 % have found the better version, see [An A/B test](../probability/ab_test.md).
# [The lab on A/B tests](ab_testing.py) counts the false alarms.
#
# ## The same in PyTorch
#
# `torch.distributions` has the densities and the samplers.

# %%
import torch

torch.manual_seed(0)
p_a = torch.distributions.Beta(1.0 + complaints_a, 1.0 + users - complaints_a)
p_b = torch.distributions.Beta(1.0 + complaints_b, 1.0 + users - complaints_b)
better = (p_b.sample((100_000,)) < p_a.sample((100_000,))).double().mean().item()
print(f"P(B is better | data) = {better:.2f}")

# %% [markdown]
# ## Go on
#
# - Begin with the belief that the coin is about fair, a beta distribution with $a = b = 20$. How many tosses
#   does it take until the two beliefs agree?
# - Give the filter the share 0.5 of spam instead of the true 0.4. How much accuracy does it cost?
# - How many users would you need to tell rates of 0.064 and 0.060 apart?
