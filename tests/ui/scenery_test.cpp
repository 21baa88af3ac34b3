#include "support/ui_harness.hpp"
#include "ui/scenery/ridge.hpp"
#include "ui/scenery/scenery.hpp"

#include <doctest/doctest.h>

#include <vector>

using namespace tend;
using test::UiHarness;

TEST_CASE("a ridge passes through its heights and does not overshoot between equal ones") {
    const ui::Ridge ridge(0, 100, {10, 30, 30, 30, 20});
    CHECK(ridge.heightAt(0) == doctest::Approx(10));
    CHECK(ridge.heightAt(.25F) == doctest::Approx(30));
    CHECK(ridge.heightAt(1) == doctest::Approx(20));
    CHECK(ridge.heightAt(2) == doctest::Approx(20));
    CHECK(ridge.heightAt(.6F) < 32);
}

TEST_CASE("scenery costs a bounded number of vertices at any size, with data and without") {
    const std::vector<double> moods(30, 3.4);
    for (const ImVec2 size : {ImVec2(640, 480), ImVec2(1280, 800), ImVec2(3840, 2160)}) {
        for (const ui::Look look : ui::allLooks) {
            const bool known = look != ui::Look::Dusk;
            UiHarness harness(
                [&](const ui::Theme& theme) {
                    ImDrawList& canvas = *ImGui::GetWindowDrawList();
                    ui::todayScenery(canvas, theme, {0, 0}, size.x,
                                     known ? std::span<const double>(moods) : std::span<const double>());
                    ui::landScenery(canvas, theme, {{0, 0}, size});
                },
                {.size = size, .look = look});
            CHECK(harness.vertices() < 30000);
        }
    }
}
