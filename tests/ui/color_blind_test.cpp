#include "ui/color_science.hpp"
#include "ui/theme/colors.hpp"

#include <doctest/doctest.h>

#include <cstddef>

using namespace tend;
using test::Lab;

namespace {

/// design.md gives its floors to one decimal.
constexpr double rounding = 0.05;
constexpr double neighbours = 8.1, anyPair = 12.9, careSteps = 7;

double apart(test::Eye eye, ImU32 a, ImU32 b) {
    return test::difference(test::seenBy(eye, a), test::seenBy(eye, b));
}

} // namespace

TEST_CASE("the difference of two colours is CIEDE2000's") {
    // The first and the last but one pair of Sharma, Wu and Dalal's test data, and one across hue 0.
    CHECK(test::difference({50, 2.6772, -79.7751}, {50, 0, -82.7485}) ==
          doctest::Approx(2.0425).epsilon(1e-4));
    CHECK(test::difference({90.9257, -0.5406, -0.9208}, {88.6381, -0.8985, -0.7239}) ==
          doctest::Approx(1.5381).epsilon(1e-4));
    CHECK(test::difference({50, 2.5, 0}, {58, 24, 15}) == doctest::Approx(19.4535).epsilon(1e-4));
}

TEST_CASE("steps of mood get lighter, and neighbours can be told apart by every eye in every look") {
    for (const auto look : ui::allLooks) {
        const auto moods = ui::colorsOf(look).moods;
        for (std::size_t i = 0; i + 1 < moods.size(); ++i) {
            CAPTURE(i);
            const auto usual = test::Eye::Usual;
            CHECK(test::seenBy(usual, moods[i].fill).lightness + 8 <
                  test::seenBy(usual, moods[i + 1].fill).lightness);
            for (const auto eye : test::allEyes)
                CHECK(apart(eye, moods[i].fill, moods[i + 1].fill) >= neighbours - rounding);
        }
    }
}

TEST_CASE("any two dimensions can be told apart by every eye in every look") {
    for (const auto look : ui::allLooks) {
        const auto colors = ui::colorsOf(look).dimensions;
        for (std::size_t i = 0; i < colors.size(); ++i)
            for (std::size_t j = i + 1; j < colors.size(); ++j)
                for (const auto eye : test::allEyes) {
                    CAPTURE(i);
                    CAPTURE(j);
                    CHECK(apart(eye, colors[i], colors[j]) >= anyPair - rounding);
                }
    }
}

TEST_CASE("steps of care go one way in lightness, and neighbours can be told apart by every eye") {
    for (const auto look : ui::allLooks) {
        const auto care = ui::colorsOf(look).care;
        const double way = look == ui::Look::Dusk ? 1 : -1;
        for (std::size_t i = 0; i + 1 < care.size(); ++i)
            for (const auto eye : test::allEyes) {
                CAPTURE(i);
                const Lab less = test::seenBy(eye, care[i]), more = test::seenBy(eye, care[i + 1]);
                CHECK((more.lightness - less.lightness) * way > 5);
                CHECK(test::difference(less, more) >= careSteps);
            }
    }
}
