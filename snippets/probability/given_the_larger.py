"""The larger of two dice is four: what does that say about the first?"""

import numpy as np

first, second = np.indices((6, 6)) + 1  # 36 equally likely outcomes
seen = np.maximum(first, second) == 4
for x in range(1, 7):
    print(f"P(first = {x} | larger = 4) = {(first[seen] == x).sum()}/{seen.sum()}")
