"""Division in dual numbers is the quotient rule."""


class Dual:
    """A value and its slope, after one input; together they go through every rule."""

    def __init__(self, value, slope=0.0):
        self.value, self.slope = value, slope

    def __add__(self, other):
        b = dual(other)
        return Dual(self.value + b.value, self.slope + b.slope)

    def __mul__(self, other):
        b = dual(other)
        return Dual(self.value * b.value, self.value * b.slope + self.slope * b.value)

    __radd__, __rmul__ = __add__, __mul__


def dual(x):
    return x if isinstance(x, Dual) else Dual(x)


# %% divide
def divide(a, b):
    a, b = dual(a), dual(b)
    return Dual(a.value / b.value, (a.slope * b.value - a.value * b.slope) / b.value**2)


x = Dual(3.0, 1.0)
y = divide(x * x + 1, x + 2)
print(f"value {y.value:g}, slope {y.slope:g}")
print(f"by hand: value {(9 + 1) / 5:g}, slope {(6 * 5 - 10 * 1) / 25:g}")
