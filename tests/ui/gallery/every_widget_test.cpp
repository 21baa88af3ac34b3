#include "support/ui_harness.hpp"
#include "ui/gallery/gallery.hpp"
#include "ui/theme/paint.hpp"

#include <doctest/doctest.h>

using namespace tend;
using test::UiHarness;

TEST_CASE("every widget draws at any scale, in any window, in every look") {
    for (const float scale : {0.75F, 1.0F, 3.0F}) {
        for (const ImVec2 size : {ImVec2(480, 560), ImVec2(1280, 800), ImVec2(3840, 2160)}) {
            for (const ui::Look look : ui::allLooks) {
                ui::GalleryState state;
                UiHarness harness([&](const ui::Theme& theme) { ui::drawGallery(state, theme); },
                                  {.size = size, .scale = scale, .look = look, .motion = true});
                harness.frames(5);
                state.asking = true;
                state.scrollTo = state.height;
                harness.frames(5);
                CHECK(harness.sees("###dialog-act"));
                CHECK(harness.vertices() > 1000);
            }
        }
    }
}

TEST_CASE("changing the look moves every colour there within a quarter of a second") {
    UiHarness harness([](const ui::Theme&) {}, {.motion = true});
    harness.theme().setLook(ui::Look::Dusk);
    harness.frames(4);
    const ImU32 between = harness.theme().colors().sheet;
    CHECK(between != ui::colorsOf(ui::Look::Light).sheet);
    CHECK(between != ui::colorsOf(ui::Look::Dusk).sheet);
    CHECK(harness.theme().motion().active());
    harness.pass(0.3);
    CHECK(harness.theme().colors().sheet == ui::colorsOf(ui::Look::Dusk).sheet);
}

TEST_CASE("a length is never less than a pixel and always whole") {
    const ui::Theme theme(ui::Look::Light, {}, 0.75F);
    CHECK(theme.px(1) == 1);
    CHECK(theme.px(10) == 8);
    CHECK(theme.px(0.3F) == 1);
    CHECK(theme.px(0) == 0);
}
