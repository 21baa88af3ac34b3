#!/usr/bin/env python3
"""Writes reference.hpp: what SciPy says about generated samples. Needs python3-scipy; only for making the file anew:
    tests/domain/patterns/reference.py > tests/domain/patterns/reference.hpp"""
from scipy import stats


def sample(seed, count, middle, spread):
    """The same numbers as sample() in comparison_test.cpp."""
    values = []
    for _ in range(count):
        seed = (seed * 1103515245 + 12345) % 2**31
        values.append(middle + spread * (seed / 2**31 - 0.5))
    return values


def welch(one, other):
    result = stats.ttest_ind(one, other, equal_var=False)
    # SciPy 1.10 gives no interval: it follows from the degrees of freedom by Welch and Satterthwaite.
    a, b = stats.sem(one) ** 2, stats.sem(other) ** 2
    degrees = (a + b) ** 2 / (a**2 / (len(one) - 1) + b**2 / (len(other) - 1))
    difference = sum(one) / len(one) - sum(other) / len(other)
    reach = stats.t.ppf(0.975, degrees) * (a + b) ** 0.5
    return difference, difference - reach, difference + reach, result.pvalue


print("#pragma once\n\n// Written by reference.py with SciPy; not by hand.\n")
print("namespace tend::test {\n\nstruct Reference {\n    unsigned seed;\n    int with, without;")
print("    double middle, spread; ///< of the first sample; the other has 3 and 2")
print("    double difference, low, high, p;\n};\n")
print("inline constexpr Reference references[]{")
for seed, with_, without, middle, spread in [
    (1, 10, 10, 3.0, 2.0),
    (2, 10, 400, 3.6, 1.0),
    (3, 12, 18, 2.2, 4.0),
    (4, 200, 3000, 3.05, 2.0),
    (5, 2, 2, 4.0, 0.5),
    (6, 1500, 30, 3.0, 0.01),
    (7, 90, 91, 4.4, 1.2),
    (8, 36000, 400, 3.02, 2.0),
]:
    one, other = sample(seed, with_, middle, spread), sample(seed + 100, without, 3.0, 2.0)
    numbers = ", ".join(repr(float(value)) for value in welch(one, other))
    print(f"    {{{seed}, {with_}, {without}, {middle}, {spread}, {numbers}}},")
print("};\n\n} // namespace tend::test")
