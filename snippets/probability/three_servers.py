"""A common cause makes a joint failure more frequent than the product says."""

own, power = 0.01, 0.005  # a failure of one's own, a power cut
one = power + (1 - power) * own  # this server is down
all_three = power + (1 - power) * own**3  # the cut takes all of them
print(f"one server down:    {one:.5f}")
print(f"product of three:   {one**3:.2e}")
print(f"all three down:     {all_three:.2e}")
print(f"without power cuts: {own**3:.2e}")
