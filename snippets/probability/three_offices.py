"""A weighted mean of three strata, and the plain mean of all that was drawn."""

W = [0.5, 0.3, 0.2]
drawn = [[4, 6], [10, 10, 13], [20, 22, 24]]
means = [sum(y) / len(y) for y in drawn]
print("means of the strata", means)
print("weighted", round(sum(w * m for w, m in zip(W, means)), 2))
every = [value for y in drawn for value in y]
print("plain   ", round(sum(every) / len(every), 2))
