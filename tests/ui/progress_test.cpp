#include "support/ui_harness.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/progress.hpp"

#include <doctest/doctest.h>

using namespace tend;
using test::UiHarness;

namespace {

struct Work {
    ui::Progress shown{.words = "Reading 1,204 of 3,000", .fraction = 0.4, .cancel = "Cancel###cancel-work"};
    int cancelled = 0;
    UiHarness harness{[this](const ui::Theme& theme) {
        cancelled += ui::progress(theme, "work", shown, 300);
        ui::button(theme, "After###after");
    }};
};

} // namespace

TEST_CASE("work says how far it is and can be cancelled by click") {
    Work work;
    CHECK(work.harness.text().find("Reading 1") != std::string::npos);
    work.harness.click("Cancel");
    CHECK(work.cancelled == 1);
    work.shown.stopping = true;
    work.harness.frames(2);
    CHECK(work.harness.get("Cancel").disabled);
}

TEST_CASE("work is cancelled with the keyboard alone, by Enter or by Escape") {
    Work work;
    work.harness.tabTo("Cancel");
    work.harness.press(ImGuiKey_Enter);
    work.harness.press(ImGuiKey_Escape);
    CHECK(work.cancelled == 2);
    work.harness.press(ImGuiKey_Tab);
    CHECK(work.harness.hasKeyboard("After"));
}

TEST_CASE("work that cannot be cancelled has nothing to stop at") {
    Work work;
    work.shown.cancel = nullptr;
    work.harness.frames(2);
    CHECK_FALSE(work.harness.sees("Cancel"));
    CHECK(work.harness.get("After").box.min.y == doctest::Approx(46));
}

TEST_CASE(
    "while nobody knows how much there is, a piece wanders ten frames a second, or, without motion, rests") {
    Work work;
    work.shown.fraction.reset();
    work.harness.frames(3);
    CHECK_FALSE(work.harness.theme().motion().nextWake());
    CHECK_FALSE(work.harness.theme().motion().active());
    work.harness.theme().motion().setOn(true);
    work.harness.frames(3);
    CHECK(work.harness.theme().motion().nextWake() == doctest::Approx(0.1));
}

TEST_CASE("thousands stand apart") {
    CHECK(ui::grouped(0) == "0");
    CHECK(ui::grouped(999) == "999");
    CHECK(ui::grouped(1204) == "1,204");
    CHECK(ui::grouped(-12345678) == "-12,345,678");
}
