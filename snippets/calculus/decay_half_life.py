"""With the usual numbers weight decay alone halves a parameter in 69,000 steps."""

from math import log

for eta, lambda_ in [(1e-3, 1e-2), (1e-3, 0.1), (1e-4, 0.1)]:
    steps = log(1 / 2) / log(1 - eta * lambda_)
    print(f"eta {eta:g}, lambda {lambda_:g}: half after {steps:.3g} steps")
