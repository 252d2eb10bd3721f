"""Ten messages and Bayes' theorem make a spam filter."""

# %% run
import torch

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
    return torch.tensor([text.count(w) for w in words], dtype=torch.float64)


n = torch.stack([count(spam), count(ham)])  # (class, word)
prior = torch.tensor([len(spam), len(ham)], dtype=torch.float64) / len(spam + ham)
theta = (n + 1) / (n + 1).sum(dim=1, keepdim=True)  # P(word | class), smoothed


def posterior(message):
    """P(class | message), computed with logarithms."""
    x = count([message])
    score = torch.log(prior) + (x * torch.log(theta)).sum(dim=1)
    share = torch.exp(score - score.max())
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
ratio = torch.log(theta[0] / theta[1])
i = ratio.argmax()
print(f"most telling for spam: {words[i]}, its log-ratio is {ratio[i]:.3f}")
