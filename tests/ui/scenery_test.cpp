#include "support/ui_harness.hpp"
#include "ui/scenery/ridge.hpp"
#include "ui/scenery/scenery.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cfloat>
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

TEST_CASE("the sun is never behind the words beside it, however narrow the window") {
    const std::vector<double> moods(30, 3.4);
    for (const float width : {480.0F, 640.0F, 1072.0F}) {
        for (const ImVec2 words : {ImVec2(0, 90), ImVec2(251, 90), ImVec2(430, 90), ImVec2(470, 90),
                                   ImVec2(470, 130), ImVec2(620, 110)}) {
            ImVec2 least{FLT_MAX, FLT_MAX};
            UiHarness harness([&](const ui::Theme& theme) {
                ImDrawList& canvas = *ImGui::GetWindowDrawList();
                const int before = canvas.VtxBuffer.Size;
                ui::todayScenery(canvas, theme, {0, 0}, width, moods, words);
                for (int i = before; i < canvas.VtxBuffer.Size; ++i)
                    if (canvas.VtxBuffer[i].col == theme.colors().scenery.sun)
                        least = {std::min(least.x, canvas.VtxBuffer[i].pos.x),
                                 std::min(least.y, canvas.VtxBuffer[i].pos.y)};
            });
            CAPTURE(width);
            CAPTURE(words.x);
            CAPTURE(words.y); // where the date ends
            CHECK((least.x > words.x + 8 || least.y > words.y));
        }
    }
}

TEST_CASE("no tree is behind the words over it, and both groups stand where there is room") {
    const std::vector<double> moods(30, 3.4);
    const auto lowestLeft = [&](ImVec2 words) {
        float least = FLT_MAX;
        UiHarness harness([&](const ui::Theme& theme) {
            ImDrawList& canvas = *ImGui::GetWindowDrawList();
            const int before = canvas.VtxBuffer.Size;
            ui::todayScenery(canvas, theme, {0, 0}, 640, moods, words);
            least = FLT_MAX;
            for (int i = before; i < canvas.VtxBuffer.Size; ++i)
                if (canvas.VtxBuffer[i].col == theme.colors().scenery.tree)
                    least = std::min(least, canvas.VtxBuffer[i].pos.x);
        });
        return least;
    };
    CHECK(lowestLeft({250, 94}) < 640 * .652F);
    CHECK(lowestLeft({410, 130}) > 410 + 8);
    CHECK(lowestLeft({600, 130}) == FLT_MAX);
}
