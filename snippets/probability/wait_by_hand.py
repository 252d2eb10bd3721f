"""Requests at a rate of four a second: the wait, by its three formulas."""

from math import exp, log

rate = 4.0
print("mean wait", 1 / rate, " standard deviation", 1 / rate)
print("longer than half a second:", round(exp(-rate * 0.5), 4))
print("half of the waits are below", round(log(2) / rate, 4))
