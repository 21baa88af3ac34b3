#include "ui/theme/icons.hpp"
#include "ui/theme/svg_path.hpp"

#include <doctest/doctest.h>

#include <cmath>

using namespace tend;

TEST_CASE("lines and curves are read absolute and relative, with and without repeated letters") {
    const auto lines = ui::parsePath("M2 3h4v-1L10 10 12 12m1 1l.5-.5");
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].points.size() == 5);
    CHECK(lines[0].points[2].x == 6);
    CHECK(lines[0].points[2].y == 2);
    CHECK(lines[0].points[4].x == 12);
    CHECK(lines[1].points[0].x == 13);
    CHECK(lines[1].points[1].y == doctest::Approx(12.5));
    CHECK_FALSE(lines[0].closed);
}

TEST_CASE("a relative curve counts all its points from where it begins") {
    const auto lines = ui::parsePath("M10 10c0 5 5 10 10 10");
    CHECK(lines[0].points.back().x == 20);
    CHECK(lines[0].points.back().y == 20);
}

TEST_CASE("an arc keeps its radius and goes the way its flags say") {
    const auto circle = ui::parsePath("M3 10a7 7 0 1 1 14 0 7 7 0 1 1-14 0z");
    REQUIRE(circle.size() == 1);
    CHECK(circle[0].closed);
    for (const ImVec2 p : circle[0].points) {
        CHECK(std::hypot(p.x - 10, p.y - 10) == doctest::Approx(7).epsilon(0.001));
    }
    const auto bow = ui::parsePath("M0 0a5 5 0 0 1 10 0");
    CHECK(bow[0].points[bow[0].points.size() / 2].y == doctest::Approx(-5).epsilon(0.02));
}

TEST_CASE("what cannot be read is left out") {
    CHECK(ui::parsePath("").empty());
    CHECK(ui::parsePath("L5 5").empty());
    CHECK(ui::parsePath("M1 1L2").front().points.size() == 1);
    CHECK(ui::parsePath("M1 1X5 5").front().points.size() == 1);
}
