#include "support/ui_harness.hpp"
#include "ui/widgets/day_marks.hpp"
#include "ui/widgets/empty_state.hpp"
#include "ui/widgets/entry_text.hpp"
#include "ui/widgets/flow.hpp"
#include "ui/widgets/person_row.hpp"
#include "ui/widgets/surface.hpp"

#include <doctest/doctest.h>

#include <array>

using namespace tend;
using test::UiHarness;

namespace {

domain::CareListEntry someone(const char* name) {
    const domain::Day day = *domain::Day::from(2026, 10, 14);
    domain::CareListEntry entry{
        .person = {.filing = {base::Id::from(1000, 7, 7), {}, day, day, {}, {}}, .name = name}};
    entry.rhythm = domain::Rhythm::from(14, 30);
    entry.daysSince = 19;
    return entry;
}

} // namespace

TEST_CASE("a person's row opens by click and by Enter") {
    int opened = 0;
    UiHarness harness([&](const ui::Theme& theme) {
        opened +=
            ui::personRow(theme, someone("Ines Carvalho"), {.width = 336, .line = "19 days ago, a call"});
    });
    harness.click("Ines Carvalho");
    harness.tabTo("Ines Carvalho");
    harness.press(ImGuiKey_Enter);
    CHECK(opened == 2);
    CHECK(harness.text().find("19 days ago, a call") != std::string::npos);
}

TEST_CASE("a row that is only read is no stop for the keyboard") {
    UiHarness harness([&](const ui::Theme& theme) {
        ui::personRow(theme, someone("Ines Carvalho"), {.width = 336, .pressable = false});
    });
    CHECK_FALSE(harness.sees("Ines Carvalho"));
    CHECK(harness.text().find("Ines Carvalho") != std::string::npos);
}

TEST_CASE("a streak's row can hide its number") {
    using enum domain::DayState;
    constexpr std::array week{Done, Late, Rest, Covered, Missed, Done, Open};
    bool shown = true;
    int pressed = 0;
    UiHarness harness([&](const ui::Theme& theme) {
        pressed +=
            ui::streakRow(theme, "Checking in###check-in",
                          {.length = 23, .strength = .914, .lastWeek = week, .numberShown = shown}, 320);
    });
    CHECK(harness.text().find("23") != std::string::npos);
    CHECK(harness.text().find("Strength 91") != std::string::npos);
    shown = false;
    CHECK(harness.text().find("23") == std::string::npos);
    harness.click("Checking in");
    harness.tabTo("Checking in");
    harness.press(ImGuiKey_Space);
    CHECK(pressed == 2);
}

TEST_CASE("an empty state offers at most one thing to do") {
    int pressed = 0;
    UiHarness harness([&](const ui::Theme& theme) {
        pressed += ui::emptyState(theme, "No letters yet", "A letter starts from the thank-yous you kept.",
                                  "Choose someone###choose", 400);
    });
    harness.click("Choose someone");
    harness.tabTo("Choose someone");
    harness.press(ImGuiKey_Enter);
    CHECK(pressed == 2);
    CHECK(harness.get("Choose someone").box.center().x == doctest::Approx(200).epsilon(0.01));
}

TEST_CASE("a panel is as high as what is in it and keeps text within its padding") {
    ui::Box box;
    float inner = 0;
    UiHarness harness([&](const ui::Theme& theme) {
        {
            const ui::Panel panel(theme, {.ground = ui::Ground::Card, .width = 300, .padding = {16, 14}});
            inner = ui::roomLeft();
            ui::gap(theme, 100);
        }
        box = {ImGui::GetItemRectMin(), ImGui::GetItemRectMax()};
    });
    CHECK(inner == doctest::Approx(268));
    CHECK(box.width() == doctest::Approx(300));
    CHECK(box.height() == doctest::Approx(128));
}

TEST_CASE("what the owner wrote wraps and takes as much room as it says") {
    const std::string text =
        "@Ines stayed on the line until I could breathe, then told me about her tomatoes.";
    const std::array<domain::Mention, 1> mentions{{{base::Id::from(1, 1, 1), 0, 5}}};
    float said = 0, taken = 0;
    UiHarness harness([&](const ui::Theme& theme) {
        said = ui::entryTextHeight(theme, text, mentions, theme.px(200));
        ui::entryText(theme, text, mentions, {.width = 200});
        taken = ImGui::GetItemRectSize().y;
    });
    CHECK(taken == said);
    CHECK(taken > 2 * 26);
    CHECK(harness.text().find("tomatoes.") != std::string::npos);
}
