#include "support/ui_harness.hpp"
#include "ui/widgets/toast.hpp"
#include "ui/widgets/tooltip.hpp"

#include <doctest/doctest.h>

using namespace tend;
using test::UiHarness;

namespace {

struct Told {
    ui::ToastState state{};
    int undone = 0;
    UiHarness harness{[this](const ui::Theme& theme) {
        undone += ui::toast(theme, state, {{208, 0}, {1280, 800}});
    }};
};

} // namespace

TEST_CASE("a toast says what happened for six seconds") {
    Told told;
    ui::showToast(told.state, "Saved a copy");
    told.harness.pass(5.5);
    CHECK(told.harness.text().find("Saved a copy") != std::string::npos);
    told.harness.pass(1);
    CHECK(told.harness.text().find("Saved a copy") == std::string::npos);
}

TEST_CASE("a toast with Undo stays ten seconds and waits while the mouse is on it") {
    Told told;
    ui::showToast(told.state, "Moved to trash", "Undo###undo", "Ctrl Z");
    told.harness.pass(8);
    told.harness.hover("Undo");
    told.harness.pass(20);
    REQUIRE(told.harness.sees("Undo"));
    told.harness.click("Undo");
    CHECK(told.undone == 1);
    CHECK_FALSE(told.state.shown);
    ui::showToast(told.state, "Moved to trash", "Undo###undo");
    told.harness.hoverAt({10, 10});
    told.harness.pass(11);
    CHECK_FALSE(told.harness.sees("Undo"));
}

TEST_CASE("a toast asks for the frame in which it goes") {
    Told told;
    ui::showToast(told.state, "Saved a copy");
    told.harness.pass(1);
    const auto wake = told.harness.theme().motion().nextWake();
    REQUIRE(wake);
    CHECK(*wake > 4);
    CHECK(*wake < 6);
}

TEST_CASE("a tooltip at a point stays on the screen and wraps long words") {
    UiHarness harness([&](const ui::Theme& theme) {
        ui::tooltipAt(
            theme, {1270, 790}, "Saturday 12 September",
            "Good, with a seven day mean of 3.7 over seven days, and a line that is too long for one");
    });
    CHECK(harness.text().find("Saturday 12 September") != std::string::npos);
}
