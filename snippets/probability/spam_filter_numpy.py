"""Ten messages and Bayes' theorem make a spam filter."""

# %% run
import matplotlib.pyplot as plt
import numpy as np

spam = [
    "win money now",
    "free money for you",
    "claim your free prize now",
    "win a free phone",
]
ham = [
    "see you at lunch",
    "are you free for lunch",
    "the report is done now",
    "call me at home",
    "money for the rent",
    "notes for the meeting",
]
words = sorted({w for message in spam + ham for w in message.split()})


def count(messages):
    """How often each word occurs in the messages."""
    text = " ".join(messages).split()
    return np.array([text.count(w) for w in words])


n = np.stack([count(spam), count(ham)])  # (class, word)
prior = np.array([len(spam), len(ham)]) / len(spam + ham)
theta = (n + 1) / (n + 1).sum(axis=1, keepdims=True)  # P(word | class), smoothed


def posterior(message):
    """P(class | message), computed with logarithms."""
    x = count([message])
    score = np.log(prior) + (x * np.log(theta)).sum(axis=1)
    share = np.exp(score - score.max())
    return share / share.sum()


print(f"{len(words)} words, prior {prior.tolist()}")
for message in [
    "free money",
    "lunch at home",
    "are you free now",
    "hello",
    "win lunch",
]:
    print(f"P(spam | {message}) = {posterior(message)[0]:.4f}")
ratio = np.log(theta[0] / theta[1])
i = ratio.argmax()
print(f"most telling for spam: {words[i]}, its log-ratio is {ratio[i]:.3f}")

# %% figure
order = np.argsort(ratio, kind="stable")
fig, ax = plt.subplots(figsize=(6, 6.5))
ax.barh(range(len(words)), ratio[order], color=np.where(ratio[order] > 0, "C1", "C0"))
ax.axvline(0, color="gray", lw=1)
ax.set_yticks(range(len(words)), [words[j] for j in order])
ax.set(xlabel="log of the share in spam over the share elsewhere", ylim=(-0.7, 24.7))
ax.text(0.65, 13, "spam →", ha="center")
ax.text(-0.6, 17, "← no spam", ha="center")
