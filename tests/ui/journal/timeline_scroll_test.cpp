#include "ui/journal/timeline_scroll.hpp"

#include <doctest/doctest.h>

#include <cstdint>
#include <random>

using tend::ui::TimelineScroll;

namespace {

constexpr float window = 500;

/// Rows whose true heights are told only when they come near the window, as the screen does it.
struct Scrolled {
    std::vector<float> heights;
    TimelineScroll scroll{};

    explicit Scrolled(std::size_t count, float height = 100) : heights(count, height) { follow(); }

    void follow(std::size_t key = 1) {
        scroll.follow(key, {heights.size(), [](std::size_t) { return 80.0F; }});
        look();
    }

    void look() {
        const auto first = scroll.first() - std::min<std::size_t>(scroll.first(), 8);
        for (auto row = first; row < std::min(heights.size(), scroll.first() + 16); ++row)
            scroll.measured(row, heights[row]);
        scroll.by(0, window);
    }

    void by(float distance) {
        scroll.by(distance, window);
        look();
    }
};

} // namespace

TEST_CASE("going down and up by as much comes back to the same place") {
    Scrolled list(1000);
    list.by(1234);
    CHECK(list.scroll.first() == 12);
    CHECK(list.scroll.above() == doctest::Approx(34));
    for (int i = 0; i < 20; ++i)
        list.by(-61.7F);
    CHECK(list.scroll.first() == 0);
    CHECK(list.scroll.above() == doctest::Approx(0));
}

TEST_CASE("the first row stops at the window's top and the last one at its foot") {
    Scrolled list(20);
    list.by(-300);
    CHECK(list.scroll.first() == 0);
    CHECK(list.scroll.above() == 0);
    list.by(1e6F);
    CHECK(list.scroll.first() == 15);
    CHECK(list.scroll.above() == doctest::Approx(0));
    Scrolled few(3);
    few.by(200);
    CHECK(few.scroll.first() == 0);
    CHECK(few.scroll.above() == 0);
}

TEST_CASE("what is seen stays where it is when rows above it turn out higher than was guessed") {
    Scrolled list(1000, 300);
    list.scroll.to(500);
    list.look();
    CHECK(list.scroll.first() == 500);
    CHECK(list.scroll.above() == 0);
    list.by(-10);
    CHECK(list.scroll.first() == 499);
    CHECK(list.scroll.above() == doctest::Approx(290));
}

TEST_CASE("a row keeps its place when others come before it") {
    Scrolled list(100);
    list.by(1030);
    list.heights.insert(list.heights.begin(), 3, 100);
    list.scroll.keep(list.scroll.first() + 3);
    list.follow(2);
    CHECK(list.scroll.first() == 13);
    CHECK(list.scroll.above() == doctest::Approx(30));
}

TEST_CASE("the scroll bar's place leads to the row that is there") {
    Scrolled list(36'525, 250);
    const double total = list.scroll.total();
    list.scroll.toPlace(total / 2, window);
    list.look();
    CHECK(list.scroll.place() == doctest::Approx(total / 2).epsilon(0.01));
    list.scroll.toPlace(list.scroll.total(), window);
    list.look();
    CHECK(list.scroll.first() >= 36'525 - 7);
}

TEST_CASE("any way of scrolling leaves the window full and within the list") {
    std::mt19937 random(7);
    Scrolled list(300);
    for (auto& height : list.heights)
        height = float(40 + random() % 400);
    list.follow(2);
    for (int step = 0; step < 5000; ++step) {
        list.by(float(int(random() % 3001)) - 1500);
        REQUIRE(list.scroll.first() < 300);
        REQUIRE(list.scroll.above() >= 0);
        REQUIRE(list.scroll.above() < list.scroll.height(list.scroll.first()));
        float below = -list.scroll.above();
        for (auto row = list.scroll.first(); row < 300; ++row)
            below += list.heights[row];
        REQUIRE(below >= window - 0.01F);
    }
}

TEST_CASE("the rows around the window are those that fill it, and one more on either side") {
    Scrolled list(1000);
    list.by(10'000);
    list.by(-list.scroll.above() + 50); // half of the first row lies above
    const auto first = list.scroll.first();
    auto rows = list.scroll.around(0, window);
    CHECK(rows.first == first);
    CHECK(rows.last == first + 7);
    rows = list.scroll.around(window, 2 * window);
    CHECK(rows.first == first - 6);
    CHECK(rows.last >= first + 12);
    CHECK(rows.contains(first - 6));
    CHECK_FALSE(rows.contains(first - 7));
    list.by(1e7F);
    CHECK(list.scroll.around(window, 2 * window).last == 1000);
    list.by(-1e7F);
    CHECK(list.scroll.around(window, window).first == 0);
    Scrolled none(0);
    CHECK(none.scroll.around(window, window).last == 0);
}
