#!/usr/bin/env python3
"""Writes reference.hpp: Wilson's and Newcombe's intervals and Student's mean, from the formulas as their authors give them.
Needs nothing but Python; only for making the file anew:
    tests/domain/charts/reference.py | clang-format > tests/domain/charts/reference.hpp"""
from decimal import Decimal as D, getcontext
from math import exp, lgamma, log, pi

getcontext().prec = 40


def student_above(t, degrees, steps=4000):
    """How often Student's t is above t: the density, added up from 0 (Simpson)."""
    def density(x):
        return exp(lgamma((degrees + 1) / 2) - lgamma(degrees / 2) - log(degrees * pi) / 2
                   - (degrees + 1) / 2 * log(1 + x * x / degrees))

    step = t / steps
    inner = sum((4 if i % 2 else 2) * density(i * step) for i in range(1, steps))
    return 0.5 - (density(0) + inner + density(t)) * step / 3


def student_reach(worth):
    low, high = 1.9, 13.0
    for _ in range(60):
        middle = (low + high) / 2
        low, high = (middle, high) if student_above(middle, worth - 1) > 0.025 else (low, middle)
    return (low + high) / 2


def wilson(share, worth, reach):
    """The two p with (share - p)^2 = reach^2 p (1 - p) / worth: where the score test just accepts."""
    p, n, z2 = D(share), D(worth), D(reach) ** 2
    a, b, c = 1 + z2 / n, -(2 * p + z2 / n), p * p
    root = (b * b - 4 * a * c).sqrt()
    return (-b - root) / (2 * a), (-b + root) / (2 * a)


def newcombe(earlier, later):
    (p1, (l1, u1)), (p2, (l2, u2)) = later, earlier
    p1, p2 = D(p1), D(p2)
    difference = p1 - p2
    return (difference, difference - ((p1 - l1) ** 2 + (u2 - p2) ** 2).sqrt(),
            difference + ((u1 - p1) ** 2 + (p2 - l2) ** 2).sqrt())


print("#pragma once\n\n// Written by reference.py; not by hand.\n")
print("namespace tend::test {\n\n/// Two shares, of as many independent days as they are worth, and their difference.")
print("struct ShareReference {")
print("    double earlier, earlierWorth, later, laterWorth;")
print("    double earlierReach, laterReach;")
print("    double earlierLow, earlierHigh, laterLow, laterHigh;")
print("    double difference, low, high;\n};\n")
print("inline constexpr ShareReference shareReferences[]{")
for p1, n1, p2, n2 in [
    (0.2, 40, 0.35, 25.5),
    (0.0, 30, 0.1, 30),
    (1.0, 12.25, 0.5, 200),
    (0.03, 365, 0.02, 1000),
    (0.5, 4, 0.5, 4),
    (0.25, 2, 0.75, 31.75),
]:
    z1, z2 = student_reach(max(2, n1)), student_reach(max(2, n2))
    a, b = wilson(p1, n1, z1), wilson(p2, n2, z2)
    numbers = [p1, n1, p2, n2, z1, z2, *a, *b, *newcombe((p1, a), (p2, b))]
    print("    {" + ", ".join(repr(float(number)) for number in numbers) + "},")
print("};\n\n} // namespace tend::test")
