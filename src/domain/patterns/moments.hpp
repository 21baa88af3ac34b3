#pragma once

#include <span>

namespace tend::domain {

struct Moments {
    double n;
    double mean;
    double variance; ///< of the population, estimated: over n - 1
};

/// Of two values or more.
Moments momentsOf(std::span<const double> values);

/// What one side adds to the square of a difference's standard error.
struct Share {
    double square;
    double degrees; ///< of freedom
};

/// `inflation`: by which the variance of the mean is larger than that of independent days.
Share shareOf(const Moments& moments, double inflation = 1);

/// Of Student's t for the difference (B. L. Welch, 1947; F. E. Satterthwaite, 1946). One of the shares at
/// least is larger than 0.
double degreesOf(const Share& a, const Share& b);

/// How often Student's t is at least so far from 0.
double studentP(double degrees, double t);

/// How far from 0 Student's t is with that p: the other way round. 0 < p <= 1.
double studentT(double degrees, double p);

} // namespace tend::domain
