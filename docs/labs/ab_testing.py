# ---
# title: Peeking at an A/B test
# description: Test two versions, look every day, and count the false alarms. Then repair the rule, and see what honesty costs.
# jupyter:
#   kernelspec: {display_name: Python 3, language: python, name: python3}
# ---

# %% [markdown]
# # Peeking at an A/B test
#
# Half of the visitors see version A, half see version B, and you count who buys. After twenty days you test whether the
# rates differ. But who can wait for twenty days? You look every morning, and stop as soon as the test says *significant*. In this lab
# you find out by simulation what that does, and mend it.
#
# You need [tests](../probability/testing.md) and [their fallacies](../probability/fallacies.md), and at the end [the A/B test with a posterior](../probability/ab_test.md). The formulas below stand there, with their conditions and their checks.

# %% [markdown]
# ## Two shares, one number
#
# Of $n$ visitors each, $k_A$ and $k_B$ buy. The shares are $k_A / n$ and $k_B / n$. If both versions have the same rate $p$, the
# difference of the shares has the expectation zero and the variance $2 p (1 - p) / n$, if all visitors decide independently. You do not know $p$;
# the share of buyers among all $2n$ visitors estimates it. The difference, divided by its estimated standard deviation, is $z$.

# %%
import numpy as np
import matplotlib.pyplot as plt
from scipy import stats

rng = np.random.default_rng(6)

# %% task="The statistic"
def z_statistic(k_a, k_b, n):
    """The difference of the shares, B minus A, over its standard deviation."""
    p = ...  # the share of buyers among all visitors
    return ...

# %% solution
def z_statistic(k_a, k_b, n):
    """The difference of the shares, B minus A, over its standard deviation."""
    p = (k_a + k_b) / (2 * n)
    return (k_b - k_a) / n / np.sqrt(2 * p * (1 - p) / n)

# %% check
z = z_statistic(30, 50, 400)
assert z is not ..., (
    "z_statistic returns nothing yet: the difference of the shares over its standard "
    "deviation")
table = stats.chi2_contingency([[30, 370], [50, 350]], correction=False)
assert z > 0, "B sold more: the difference is B minus A"
assert not np.isclose(z, 20 / 400 / np.sqrt(0.1 * 0.9 / 400)), (
    "the variances of both shares add up: 2 p (1 - p) / n")
assert not np.isclose(z, 20 / 400 / (2 * 0.1 * 0.9 / 400)), (
    "divide by the standard deviation: the square root of the variance")
assert np.isclose(z**2, table.statistic), (
    "the square of z is not the chi-squared statistic of the table")
assert np.allclose(z_statistic(np.array([30, 50]), np.array([50, 30]), 400), [z, -z]), (
    "it must work for arrays, too")
print(f"right: z = {z:.3f}, and z^2 = {z**2:.3f}; "
      f"the chi-squared statistic is {table.statistic:.3f}")

# %% [markdown]
# For large $n$ the statistic is nearly standard normal if the rates are equal, and neither 0 nor 1. The p-value is the probability of a result at least as far
# from zero, on either side, so it is the formula
#
# \eqref{p-value}
#
# for $T = |Z|$.

# %% task="The p-value"
def p_value(z):
    """The probability that a standard normal number is at least |z| away from zero."""
    return ...

# %% solution
def p_value(z):
    """The probability that a standard normal number is at least |z| away from zero."""
    return 2 * stats.norm.sf(np.abs(z))

# %% check
assert p_value(1.0) is not ..., (
    "p_value returns nothing yet: stats.norm.sf is the probability above a number")
assert not np.isclose(p_value(1.0), stats.norm.sf(1.0)), (
    "either side counts: twice the probability of one tail")
assert p_value(-1.0) <= 1, "a probability is at most 1: take the absolute value of z"
assert np.isclose(p_value(0.0), 1) and np.isclose(p_value(1.959964), 0.05), (
    "p is 1 at z = 0, and 0.05 at 1.96")
assert np.isclose(p_value(z), table.pvalue), (
    "the chi-squared test of the table says otherwise")
print(f"right: p = {p_value(z):.4f}, by the chi-squared test {table.pvalue:.4f}")

# %% [markdown]
# ## How many visitors?
#
# Before you begin, decide how long to run. The rate is about 0.10, and you would like to notice a rise to 0.13. A test that rejects beyond
# $c = 1.96$ finds an effect $\delta$ with the probability
#
# \eqref{power}
#
# It leaves out that the test could reject on the wrong side, which hardly ever happens here. The $\sigma^2$ of this formula belongs
# to one observation; here an observation is a pair, one visitor of each version, with the sum of both variances, $p_A (1 - p_A) + p_B (1 - p_B)$.

# %% task="Plan the test"
p_a, p_b, c = 0.10, 0.13, 1.96

def power(n):
    """The probability to find the rise from p_a to p_b with n visitors a version."""
    return ...

n_needed = ...  # the smallest n with a power of at least 0.8

# %% solution
p_a, p_b, c = 0.10, 0.13, 1.96

def power(n):
    """The probability to find the rise from p_a to p_b with n visitors a version."""
    sigma = np.sqrt(p_a * (1 - p_a) + p_b * (1 - p_b))
    return stats.norm.cdf((p_b - p_a) * np.sqrt(n) / sigma - c)

n_needed = next(n for n in range(1, 100_000) if power(n) >= 0.8)

# %% check
assert power(1000) is not ..., (
    "power returns nothing yet: stats.norm.cdf is the function Phi")
assert 0 < power(1000) < power(4000) < 1, "power is a probability and grows with n"
tried = np.random.default_rng(0).binomial(1500, [[p_a], [p_b]], size=(2, 40_000))
found = np.mean(z_statistic(*tried, 1500) > c)
assert abs(power(1500) - found) < 0.01, (
    "a simulation says otherwise: sigma squared is the sum of both variances")
assert n_needed is not ..., (
    "n_needed is still empty: solve power(n) = 0.8 for n, or try one n after the other")
assert n_needed == int(n_needed), "visitors are whole: round up"
assert power(n_needed) >= 0.8 > power(n_needed - 1), (
    "n_needed is the smallest n with a power of at least 0.8")
print(f"right: power {power(1500):.2f} with 1500 visitors, simulated {found:.2f}; "
      f"needed: {n_needed}")

# %% [markdown]
# ## Look every morning
#
# Take 2,000 visitors of each version in twenty days, a hundred a day. To see false alarms, let both versions have the **same** rate: an A/A test. Run ten
# thousand of them at once. `k_a[i, j]` counts the buyers of test `i` up to day `j`.

# %%
days, per_day, tests = 20, 100, 10_000
n = per_day * np.arange(1, days + 1)                # (days,)  visitors of a version

def run_tests(p_a, p_b, rng):
    """The statistic and the difference of the shares, each (tests, days)."""
    k_a = rng.binomial(per_day, p_a, size=(tests, days)).cumsum(axis=1)
    k_b = rng.binomial(per_day, p_b, size=(tests, days)).cumsum(axis=1)
    return z_statistic(k_a, k_b, n), (k_b - k_a) / n

z_same, _ = run_tests(0.10, 0.10, rng)
print("z of one test on days 1 to 6:", *(f"{z:.2f}" for z in z_same[3, :6]))

# %% [markdown]
# With one look, a test with level 0.05 rejects in about one A/A test of twenty. Before you compute: if you look on twenty days, and stop at the first $|z| > 1.96$, how often
# will you announce a difference that is not there?

# %% task="Count the false alarms"
alarm_once = ...  # share of the tests with |z| > c on the last day
alarm_ever = ...  # share of the tests with |z| > c on at least one day

# %% solution
alarm_once = np.mean(np.abs(z_same[:, -1]) > c)
alarm_ever = np.mean((np.abs(z_same) > c).any(axis=1))

# %% check
assert alarm_once is not ..., "alarm_once is still empty: the last day is the column -1"
assert np.ndim(alarm_once) == 0 and np.ndim(alarm_ever) == 0, (
    "both are numbers: means over the tests")
assert alarm_once > 0.035, (
    "too few alarms: both sides count, so take the absolute value of z")
assert alarm_once < 0.065, (
    "too many alarms for one look: use only the column of the last day")
assert alarm_ever is not ..., (
    "alarm_ever is still empty: any(axis=1) asks whether a row holds a True")
assert not np.isclose(alarm_ever, np.mean(np.abs(z_same) > c)), (
    "this is the share of days, not of tests: any(axis=1) first")
assert 0.2 < alarm_ever < 0.3, (
    "a test counts when any of its twenty days has an alarm, on either side")
print(f"right: {alarm_once:.3f} with one look, {alarm_ever:.3f} with a look every day")

# %% [markdown]
# A rule that should err in one case of twenty errs in one of four. Each look is one more chance to be wrong. The looks depend on each other,
# so it is less than twenty independent tests would give:
#
# \eqref{family-wise-error}

# %% alt="False alarms against the number of looks: the share for looks every day rises from 0.05 to about a quarter at 20; twenty independent tests, dashed, reach 0.64; a dotted line stays at 0.05" caption="Share of false alarms after so many looks. Dashed: if the looks were independent."
looks = np.arange(1, days + 1)
ever = (np.abs(z_same) > c).cumsum(axis=1).astype(bool).mean(axis=0)
shown = [0, 1, 4, 9, 19]
print("looks:", *looks[shown], " false alarms:", *ever[shown].round(3))
fig, ax = plt.subplots()
ax.plot(looks, ever, "o-")
ax.plot(looks, 1 - 0.95**looks, "--")
ax.axhline(0.05, color="gray", linestyle=":")
ax.set(xlabel="looks", ylabel="share with a false alarm", ylim=(0, 0.7),
       xticks=[1, 5, 10, 15, 20]);

# %% [markdown]
# ## An honest border
#
# You may look as often as you like, if the border fits. Bonferroni's is safe for all kinds of dependence, by \eqref{bonferroni}, and too strict here, because the looks of one test resemble
# each other. You can find a sharper one from the simulation: the border that only one A/A test of twenty *ever* crosses.

# %% task="Two borders"
c_bonferroni = ...  # each look at the level 0.05 / 20, both sides
c_peek = ...  # crossed by the largest |z| of one A/A test in twenty

# %% solution
c_bonferroni = stats.norm.isf(0.05 / days / 2)
c_peek = np.quantile(np.abs(z_same).max(axis=1), 0.95)

# %% check
z_fresh, _ = run_tests(0.10, 0.10, np.random.default_rng(7))
assert c_bonferroni is not ..., (
    "c_bonferroni is still empty: stats.norm.isf gives the number with that much above "
    "it")
assert np.isclose(p_value(c_bonferroni), 0.05 / 20), (
    "each look has the level 0.0025, half of it on each side")
assert c_peek is not ..., (
    "c_peek is still empty: take the largest |z| of each test, then a quantile")
assert c_peek > 2.3, (
    "the border must be stricter than 1.96: take the largest |z| of each row, then the "
    "quantile 0.95")
assert c_peek < c_bonferroni, (
    "sharper than Bonferroni: take the quantile 0.95 of the largest |z|")
share = np.mean(np.abs(z_fresh).max(axis=1) > c_peek)
assert abs(share - 0.05) < 0.01, (
    "fresh A/A tests do not cross your border in 5 cases of 100")
print(f"right: Bonferroni {c_bonferroni:.2f}, by simulation {c_peek:.2f}; "
      f"on fresh tests {share:.3f} false alarms")

# %% [markdown]
# ## What it costs, what it saves
#
# Now let B be better: 0.13 against 0.10. Compare two honest rules. One looks once, on day 20, at 1.96. The other looks every day at your border, and stops when
# it is crossed. If it never is, it ends on day 20 without a decision.

# %%
z_better, difference = run_tests(0.10, 0.13, rng)

# %% task="The day of the decision"
def stopping_day(z, c):
    """For each row of z the first day, from 1 on, with |z| > c; the last if none."""
    return ...

# %% solution
def stopping_day(z, c):
    """For each row of z the first day, from 1 on, with |z| > c; the last if none."""
    crossed = np.abs(z) > c
    return np.where(crossed.any(axis=1), crossed.argmax(axis=1) + 1, z.shape[1])

# %% check
rows = np.array([[0.0, 3.0, 1.0], [0.0, 1.0, 0.5], [-3.0, 0.0, 3.0]])
assert stopping_day(rows, 2) is not ..., (
    "stopping_day returns nothing yet: argmax finds the first True of each row")
assert np.shape(stopping_day(rows, 2)) == (3,), "one day for each row"
assert stopping_day(rows, 2)[0] != 1, (
    "the first row crosses on day 2: count days from 1, not from 0")
assert stopping_day(rows, 2)[1] == 3, (
    "the second row never crosses: it ends on the last day (argmax says 0 there)")
assert stopping_day(rows, 2)[2] == 1, (
    "the third row crosses below zero on day 1: take the absolute value")
assert list(stopping_day(rows, 2)) == [2, 3, 1], (
    "the days of the three rows are 2, 3 and 1")
print("right:", *stopping_day(rows, 2))

# %%
last, stop = z_better[:, -1], stopping_day(z_better, c_peek)
at_stop = z_better[np.arange(tests), stop - 1]
print(f"one look at 1.96:   B found better in {np.mean(last > c):.3f}, after 20 days")
print(f"every day at {c_peek:.2f}:  B found better in {np.mean(at_stop > c_peek):.3f}, "
      f"after {stop.mean():.1f} days")

# %% [markdown]
# Honest peeking overlooks the effect more often than one look at the end: it finds it in seven tests of ten, one look in more than eight. It needs a third less
# time. That is the bargain: you pay with power, and you are paid in days. What you must not do is take 1.96 *and* look every day.
#
# ## The winner's curse
#
# Stopping early has another price. You stop when the difference happens to be large. What difference will you report? Before you compute:
# the true one is 0.03.

# %% task="The difference that you report"
early = ...  # True for the tests whose |z| crosses c_peek in the first five days
reported = ...  # the mean of their differences on the day they stop

# %% solution
early = (np.abs(z_better[:, :5]) > c_peek).any(axis=1)
reported = difference[np.arange(tests), stop - 1][early].mean()

# %% check
assert early is not ..., "early is still empty: the first five days are the columns :5"
assert np.shape(early) == (tests,) and np.asarray(early).dtype == bool, (
    "early says True or False for each test")
crossed_early = stopping_day(np.c_[z_better[:, :5], np.zeros(tests)], c_peek) <= 5
assert np.array_equal(early, crossed_early), (
    "early: |z| > c_peek on at least one of the days 1 to 5")
assert reported is not ..., (
    "reported is still empty: difference[i, stop[i] - 1] is what test i shows when it "
    "stops")
assert reported < 0.2, "a mean of differences of shares: about some hundredths"
expected = np.mean([difference[i, stop[i] - 1] for i in np.flatnonzero(early)])
assert np.isclose(reported, expected), (
    "take the difference on the day of the stop, stop - 1 in Python, of early tests "
    "only")
print(f"right: {early.mean():.3f} of the tests stop in five days, "
      f"mean {reported:.3f}, truth 0.030")

# %% [markdown]
# The tests that stop first report more than twice the truth. Nothing is wrong with the single numbers; the choice of the moment selects the lucky ones. If you
# need the size of the effect, keep running for a while after the decision, and use the days that did not take part in it.
#
# ## And the posterior?
#
# Would a Bayesian be safe? With uniform priors and many visitors, the probability that B is better than A is close to $\Phi(z)$. So the rule "stop when it is above $1 - 0.05/2 = 0.975$, or below $0.05/2 = 0.025$" is the rule
# $|z| > 1.96$ again, with the same false alarms in A/A tests.

# %%
k_a, k_b, visitors = 100, 130, 1000
buyers = np.array([[k_a], [k_b]])
draws = np.random.default_rng(1).beta(1 + buyers, 1001 - buyers, (2, 200_000))
print(f"P(B is better | data) = {np.mean(draws[1] > draws[0]):.3f}, "
      f"Phi(z) = {stats.norm.cdf(z_statistic(k_a, k_b, visitors)):.3f}")

# %% [markdown]
# What a posterior promises is something else: *if* the rates come from the prior, the statement "B is better with probability 0.98" is right in 98 of 100 such cases on average, whenever
# you stop. An A/A test is no such case: the uniform prior gives two equal rates the probability zero. Say which of the two promises you need, before you begin.
#
# ## Go on
#
# - Look only on the days 5, 10, 15 and 20. Which border is honest now, and what happens to power and days?
# - Let the border fall: strict on the first days, close to 1.96 on the last. Such borders are called O'Brien–Fleming.
# - The chapter on [the A/B test](../probability/ab_test.md) runs the trap for the posterior. Make its simulation yours.
