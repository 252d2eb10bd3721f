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
# tails, becomes a spam filter and decides an A/B test.
#
# You need [Bayes' theorem](../probability/bayes.md) and its [uses](../probability/bayes_uses.md). The
# formulas below stand there with their conditions and their checks.

# %% [markdown]
# ## A coin
#
# A coin shows heads with a probability $\theta$ that you do not know. Before the first toss you
# think every value in $[0, 1]$ equally plausible. Bayes' rule for a density says that the belief after
# the data is the belief before, times the likelihood of the data, made to integrate to one.
# On a grid that is two lines of code.

# %% alt="Four curves over theta from 0 to 1: flat before the first toss, broad after 5 tosses, narrower after 25, narrow after 200, closing in on the dotted line at 0.35" caption="The belief about the coin after 0, 5, 25 and 200 tosses."
import numpy as np
import matplotlib.pyplot as plt
from scipy import stats

rng = np.random.default_rng(1)
theta_true = 0.35
tosses = rng.random(200) < theta_true               # True is heads

width = 1e-3
theta = np.arange(width / 2, 1, width)              # the middles of 1000 cells
belief = np.ones_like(theta)                        # uniform density

fig, ax = plt.subplots()
for count, toss in enumerate([None, *tosses]):
    if toss is not None:
        belief = belief * (theta if toss else 1 - theta)     # prior times likelihood
        belief = belief / (belief.sum() * width)             # divided by the evidence
    if count in (0, 5, 25, 200):
        mean = (theta * belief).sum() * width
        print(f"{count:3d} tosses, {tosses[:count].sum():2d} heads: mean of the belief {mean:.3f}")
        ax.plot(theta, belief, linestyle=["-", ":", "--", "-"][(0, 5, 25, 200).index(count)])
        ax.annotate(f"{count}", (theta[belief.argmax()] if count else 0.9, belief.max()),
                    xytext=(4, 3), textcoords="offset points", fontsize=12)
ax.axvline(theta_true, color="gray", linestyle=":")
ax.set(xlabel=r"probability of heads $\theta$", ylabel="density of the belief");

# %% [markdown]
# No grid is needed. The uniform belief is a beta distribution with the parameters $a = b = 1$. After $k$ heads in
# $n$ tosses it is a beta distribution again, with $a + k$ and $b + n - k$. Its mean $m$ lies between the mean of the first
# belief and the share of heads:
#
# \eqref{beta-posterior-mean}

# %%
k, n = int(tosses.sum()), len(tosses)
posterior = stats.beta(1 + k, 1 + n - k)
print("grid and formula agree:", np.allclose(belief, posterior.pdf(theta), atol=1e-3 * belief.max()))
low, high = posterior.ppf([0.025, 0.975])
print(f"with probability 0.95, theta is between {low:.3f} and {high:.3f}")

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
low, high = stats.beta(1 + heads, 51 - heads).ppf([[0.025], [0.975]])
print(f"{np.mean((low < coins) & (coins < high)):.3f} of the intervals contain their coin")

# %% [markdown]
# The promise holds for coins from the prior. Take coins from *another* population, all of them between 0.999
# and 1, and keep the uniform prior. Most show 50 heads in 50 tosses, the interval then ends at 0.9995, and the
# better half of the coins lies beyond it.

# %%
coins = rng.uniform(0.999, 1.0, trials)
heads = rng.binomial(50, coins)
low, high = stats.beta(1 + heads, 51 - heads).ppf([[0.025], [0.975]])
print(f"{np.mean((low < coins) & (coins < high)):.3f} of the intervals contain their coin")

# %% [markdown]
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
spam = np.array([0.16, 0.13, 0.13, 0.11, 0.10, 0.10, 0.02, 0.01, 0.01, 0.10, 0.08, 0.05])
ham = np.array([0.03, 0.01, 0.04, 0.07, 0.01, 0.02, 0.13, 0.11, 0.11, 0.15, 0.19, 0.13])
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

# %%
def learn(x, y):
    """Logarithms of the shares of the classes and of the words in each."""
    prior = np.array([np.mean(~y), np.mean(y)])
    counts = np.stack([x[~y].sum(axis=0), x[y].sum(axis=0)]) + 1      # (2, 12)
    return np.log(prior), np.log(counts / counts.sum(axis=1, keepdims=True))

def probability_of_spam(x, log_prior, log_word):
    score = log_prior + x @ log_word.T              # (n, 2)
    score = score - score.max(axis=1, keepdims=True)
    return (np.exp(score) / np.exp(score).sum(axis=1, keepdims=True))[:, 1]

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
    return np.array([[p[groups == g].mean(), y[groups == g].mean()] for g in range(len(edges) - 1)])

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
            found.append(np.mean((probability_of_spam(x_test, *learn(x, y)) > 0.5) == y_test))
    print(f"{size:5d} messages: {np.mean(found):.3f}, standard deviation {np.std(found, ddof=1):.3f}")

# %% [markdown]
# ## An A/B test
#
# Two versions of the filter are tried on different users. A user either marks a message as wrongly sorted
# or does not, so each version is a coin again, and each belief is a beta distribution. The question
# is which version has the smaller rate of complaints.

# %%
users = 1500
complaints_a, complaints_b = 96, 68
a = rng.beta(1 + complaints_a, 1 + users - complaints_a, size=100_000)
b = rng.beta(1 + complaints_b, 1 + users - complaints_b, size=100_000)
print(f"rates: A {complaints_a / users:.3f}, B {complaints_b / users:.3f}")
print(f"P(B is better | data) = {np.mean(b < a):.2f}")
low, high = np.quantile(a - b, [0.025, 0.975])
print(f"the difference is between {low:.3f} and {high:.3f} with probability 0.95")

# %% [markdown]
# The samples answer any question about the two rates. The probability is also an integral, \eqref{ab-better} with
# A and B exchanged, because the smaller rate wins here. And if you look every day and stop at the first good answer, false alarms become
# more frequent: a posterior does not bound them. [The chapter](../probability/bayes_uses.md) runs that trap.
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
# ## Try it
#
# - Begin with the belief that the coin is about fair, a beta distribution with $a = b = 20$. How many tosses
#   does it take until the two beliefs agree?
# - Give the filter the share 0.5 of spam instead of the true 0.4. How much accuracy does it cost?
# - How many users would you need to tell rates of 0.064 and 0.060 apart?
