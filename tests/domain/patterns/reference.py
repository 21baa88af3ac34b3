#!/usr/bin/env python3
"""Writes reference.hpp: what SciPy says about generated samples, and a bootstrap of NumPy's about small sides. Needs
python3-scipy; only for making the file anew:
    tests/domain/patterns/reference.py | clang-format > tests/domain/patterns/reference.hpp"""
import numpy
from scipy import stats


def sample(seed, count, middle, spread):
    """The same numbers as sample() in comparison_test.cpp."""
    values = []
    for _ in range(count):
        seed = (seed * 1103515245 + 12345) % 2**31
        values.append(middle + spread * (seed / 2**31 - 0.5))
    return values


def moods(seed, count, power):
    """The same numbers as moods() in comparison_test.cpp: whole ones, 5 the most often of them for a power above 1."""
    return [5 - int(5 * ((mood - 2) ** power)) for mood in sample(seed, count, 2.5, 1.0)]


def error_and_degrees(one, other, inflation):
    shares = []
    for side in (one, other):
        n = max(2, len(side) / inflation)
        shares.append((numpy.var(side, ddof=1) / n, n - 1))
    square = sum(share for share, _ in shares)
    return square**0.5, square**2 / sum(share**2 / degrees for share, degrees in shares)


def bootstrap(one, other, inflation, resamples=400_000):
    """Bootstrap-t, symmetric: what share of resamples of both sides, each day drawn with replacement, has a t as far out as
    Student's own for the p that inflated errors leave. Nothing is approximated for large sides."""
    random = numpy.random.default_rng(2024)
    difference = numpy.mean(one) - numpy.mean(other)
    reached = []
    for _ in range(resamples // 1000):
        drawn = [random.choice(numpy.array(side, float), (1000, len(side))) for side in (one, other)]
        square = sum(side.var(axis=1, ddof=1) / side.shape[1] for side in drawn)
        away = numpy.abs(drawn[0].mean(axis=1) - drawn[1].mean(axis=1) - difference)
        reached.append(away[square > 1e-12] / numpy.sqrt(square[square > 1e-12]))
    reached = numpy.concatenate(reached)
    _, plain = error_and_degrees(one, other, 1)
    error, degrees = error_and_degrees(one, other, inflation)
    student = 2 * stats.t.sf(abs(difference) / error, degrees)
    p = numpy.mean(reached >= stats.t.isf(student / 2, plain) * (1 - 1e-9))
    level = 2 * stats.t.sf(numpy.quantile(reached, 0.95), plain)
    reach = error * stats.t.isf(level / 2, degrees)
    return difference, difference - reach, difference + reach, p


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
print("};\n")
print("struct BootstrapReference {\n    unsigned seed;\n    int with, without;")
print("    double powerWith, powerWithout, inflation;")
print("    double difference, low, high, p;\n};\n")
print("inline constexpr BootstrapReference bootstrapReferences[]{")
for seed, with_, without, power_with, power_without, inflation in [
    (1, 10, 10, 2.0, 2.0, 1.0),
    (2, 10, 300, 2.0, 2.0, 1.0),
    (3, 15, 40, 1.0, 2.0, 1.0),
    (4, 25, 25, 2.0, 1.0, 1.0),
    (5, 29, 1000, 1.5, 2.0, 1.0),
    (6, 200, 12, 2.0, 1.0, 1.0),
    (7, 10, 60, 3.0, 3.0, 1.0),
    (8, 15, 15, 2.0, 1.0, 2.0),
    (9, 20, 300, 1.0, 2.0, 3.0),
]:
    one, other = moods(seed, with_, power_with), moods(seed + 100, without, power_without)
    numbers = ", ".join(repr(float(value)) for value in bootstrap(one, other, inflation))
    print(f"    {{{seed}, {with_}, {without}, {power_with}, {power_without}, {inflation}, {numbers}}},")
print("};\n\n} // namespace tend::test")
