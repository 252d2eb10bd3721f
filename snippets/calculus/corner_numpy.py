"""At the corner of |x| secants to the right rise and secants to the left fall."""

import numpy as np
import matplotlib.pyplot as plt

f = np.abs
for x in [0.0, 2.0]:
    for h in [0.1, 0.001]:
        right = (f(x + h) - f(x)) / h
        left = (f(x - h) - f(x)) / -h
        print(f"x = {x:g}, h = {h:5g}: right {right:5.1f}, left {left:5.1f}")

# %% figure
fig, axes = plt.subplots(1, 2, figsize=(6, 2.9))
for ax, zoom in zip(axes, [1.0, 0.001]):
    u = np.linspace(-zoom, zoom, 201)
    ax.plot(u, f(u), color="C0", label="$|x|$")
    ax.plot(u, u**2, "--", color="C1", label="$x^2$")
    ax.set(xticks=[-zoom, 0, zoom], yticks=[0, zoom], xlabel="$x$")
    ax.set_title(f"window from {-zoom:g} to {zoom:g}", fontsize=14)
axes[0].legend(fontsize=14, loc="upper center")
