"""A transposed Jacobian: an error for some shapes, a wrong number for square ones."""

import numpy as np


def pull_back(J, g):
    return J @ g  # should be J.T @ g


A, x = np.array([[1.0, 2.0], [0.0, 3.0]]), np.array([1.0, 1.0])


def loss(x):
    return ((A @ x) ** 2).sum() / 2  # gradient of the outer part: A x


right, h = A.T @ (A @ x), 1e-6
print("square:   ", pull_back(A, A @ x), " no complaint")
print("right:    ", right)
secants = [(loss(x + h * e) - loss(x)) / h for e in np.eye(2)]
print("check:    ", np.stack(secants).round(3))

A = np.array([[1.0, 2.0], [0.0, 3.0], [1.0, 1.0]])
print("not square", A.shape)
pull_back(A, A @ x)
