"""Is a claim of 0.99 compatible with 190 right answers of 200?"""

n, right, claimed = 200, 190, 0.99
share = right / n
error = (share * (1 - share) / n) ** 0.5
print(f"accuracy {share:.3f}, standard error {error:.4f}")
print(f"the claim is {(claimed - share) / error:.1f} standard errors higher")
