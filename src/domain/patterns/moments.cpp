#include "domain/patterns/moments.hpp"

#include <boost/math/distributions/students_t.hpp>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace tend::domain {

using Student = boost::math::students_t_distribution<double>;

Moments momentsOf(std::span<const double> values) {
    const auto n = static_cast<double>(values.size());
    const double mean = std::accumulate(values.begin(), values.end(), 0.0) / n;
    double squares = 0;
    for (const double value : values)
        squares += (value - mean) * (value - mean);
    return {n, mean, squares / (n - 1)};
}

Share shareOf(const Moments& moments, double inflation) {
    const double n = std::max(2.0, moments.n / inflation);
    return {moments.variance / n, n - 1};
}

double degreesOf(const Share& a, const Share& b) {
    const double square = a.square + b.square;
    return square * square / (a.square * a.square / a.degrees + b.square * b.square / b.degrees);
}

double studentP(double degrees, double t) {
    return 2 * boost::math::cdf(boost::math::complement(Student(degrees), std::abs(t)));
}

double studentT(double degrees, double p) {
    return boost::math::quantile(boost::math::complement(Student(degrees), p / 2));
}

} // namespace tend::domain
