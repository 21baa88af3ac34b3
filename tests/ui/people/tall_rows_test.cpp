#include "ui/people/tall_rows.hpp"

#include <doctest/doctest.h>

using tend::ui::TallRows;

TEST_CASE("Rows of different heights stand under each other") {
    TallRows rows;
    rows.measure(1, 3, [](std::size_t i) { return 10.0F * float(i + 1); });
    CHECK(rows.top(0) == 0);
    CHECK(rows.top(2) == 30);
    CHECK(rows.height(2) == 30);
    CHECK(rows.total() == 60);
    CHECK(rows.total(2) == 30);
    CHECK(rows.total(0) == 0);
}

TEST_CASE("The row at a height is the first that reaches below it") {
    TallRows rows;
    rows.measure(1, 3, [](std::size_t) { return 10.0F; });
    CHECK(rows.rowAt(-50) == 0);
    CHECK(rows.rowAt(0) == 0);
    CHECK(rows.rowAt(10) == 1);
    CHECK(rows.rowAt(29) == 2);
    CHECK(rows.rowAt(30) == 3);
}

TEST_CASE("Rows are measured again only when they say something else") {
    TallRows rows;
    int measured = 0;
    const auto height = [&](std::size_t) {
        ++measured;
        return 10.0F;
    };
    rows.measure(1, 3, height);
    rows.measure(1, 3, height);
    CHECK(measured == 3);
    rows.measure(2, 3, height);
    CHECK(measured == 6);
    rows.measure(2, 4, height);
    CHECK(measured == 10);
}

TEST_CASE("No rows take no room") {
    TallRows rows;
    rows.measure(1, 0, [](std::size_t) { return 10.0F; });
    CHECK(rows.total() == 0);
    CHECK(rows.rowAt(0) == 0);
}
