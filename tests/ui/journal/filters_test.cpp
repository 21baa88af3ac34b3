#include "support/ui_harness.hpp"
#include "ui/journal/journal.hpp"

#include <doctest/doctest.h>
#include <imgui.h>

#include <algorithm>
#include <string>

using namespace tend;
using domain::Day;

namespace {

const Day today = *Day::parse("2026-10-14");

/// The Journal of somebody who knows a few people and has written nothing.
struct Searched {
    Searched() : ui([this](const ui::Theme& theme) { draw(theme); }, {.size = {1280, 900}}) {
        for (int n = 0; n < 9; ++n)
            timeline.people.push_back(
                {base::Id::from(n + 1, 1, 1), n == 8 ? "Zoë Ade" : "Person " + std::to_string(n)});
        ui.frames(3);
    }

    void draw(const ui::Theme& theme) {
        const auto wish = ui::journalWish(state, timeline);
        domain::JournalPage page{
            .timeline = timeline, .first = wish.first, .month = month, .onThisDay = memories};
        page.saved = saved;
        ui::drawJournal(page, state, theme, intents);
    }

    void open() {
        ui.click("###journal-filters-open");
        ui.frames(3);
    }

    void press(const std::string& chip) {
        ui.click("###" + chip);
        ui.frames(3);
    }

    bool asked() const {
        return std::ranges::any_of(
            intents, [](const ui::Intent& intent) { return std::holds_alternative<ui::NameSearch>(intent); });
    }

    domain::Timeline timeline{.today = today};
    std::vector<domain::HeatDay> month{};
    std::vector<domain::JournalDay> memories{};
    std::vector<domain::SavedSearch> saved{};
    ui::JournalState state{};
    ui::Intents intents{};
    test::UiHarness ui;
};

} // namespace

TEST_CASE("every filter writes its condition into the search, and takes it out again") {
    Searched journal;
    journal.open();
    journal.press("filter-mood-4");
    journal.press("filter-mood-5");
    CHECK(journal.state.typed == "mood:>=4");
    journal.press("filter-on-0");
    CHECK(journal.state.typed == "mood:>=4 on:monday");
    journal.press("filter-year");
    CHECK(journal.state.typed == "mood:>=4 on:monday in:2026");
    journal.press("filter-year");
    journal.press("filter-on-0");
    CHECK(journal.state.typed == "mood:>=4");
    journal.press("order-best");
    CHECK(journal.state.order == domain::SearchOrder::Best);
    journal.press("filters-clear");
    CHECK(journal.state.typed.empty());
}

TEST_CASE("somebody is found by a few letters among many, without their accents") {
    Searched journal;
    journal.open();
    const auto zoe = "filter-with-" + journal.timeline.people.back().person.toString();
    CHECK_FALSE(journal.ui.sees("###" + zoe));
    journal.ui.click("###filter-person");
    journal.ui.type("zoe");
    journal.ui.frames(3);
    journal.press(zoe);
    CHECK(journal.state.typed == "with:\"Zoë Ade\"");
    journal.press(zoe);
    CHECK(journal.state.typed.empty());
}

TEST_CASE("days are typed as the first and the last") {
    Searched journal;
    journal.open();
    journal.ui.click("###filter-since");
    journal.ui.type("1 March 2024");
    journal.ui.press(ImGuiKey_Enter);
    journal.ui.frames(3);
    CHECK(journal.state.typed == "in:2024-03-01..");
    journal.ui.click("###filter-until");
    journal.ui.type("2024-05-31");
    journal.ui.press(ImGuiKey_Enter);
    journal.ui.frames(3);
    CHECK(journal.state.typed == "in:2024-03-01..2024-05-31");
}

TEST_CASE("the filters are reached and left by the keyboard, and the words of the search stay") {
    Searched journal;
    ui::searchFor(journal.state, "rain");
    journal.ui.frames(2);
    journal.ui.tabTo("###journal-filters-open");
    journal.ui.press(ImGuiKey_Enter);
    journal.ui.frames(3);
    journal.ui.tabTo("###filter-mood-1");
    journal.ui.press(ImGuiKey_RightArrow);
    journal.ui.press(ImGuiKey_Enter);
    journal.ui.frames(3);
    CHECK(journal.state.typed == "rain mood:2");
    journal.ui.press(ImGuiKey_Escape);
    journal.ui.frames(3);
    CHECK_FALSE(journal.ui.sees("###filter-mood-1"));
    journal.press("part-1");
    CHECK(journal.state.typed == "rain");
}

TEST_CASE("a search that is typed can be kept, and says so once it is") {
    Searched journal;
    CHECK_FALSE(journal.ui.sees("###keep-search"));
    ui::searchFor(journal.state, "rain");
    journal.ui.frames(2);
    CHECK(journal.ui.get("###keep-search").label.find("Keep this search") != std::string::npos);
    journal.press("keep-search");
    CHECK(journal.asked());
    journal.saved.push_back({base::Id::from(1, 2, 3), "Wet days", " rain "});
    journal.ui.frames(2);
    CHECK(journal.ui.get("###keep-search").label.find("Kept as Wet days") != std::string::npos);
}

TEST_CASE("what was done is asked for by a chip, found by a few letters among many, and let go again") {
    Searched screen;
    for (const char* name : {"Walk", "Choir", "Reading", "Late work", "Cooking", "Garden", "Yoga"})
        screen.timeline.activities.emplace_back(name);
    screen.ui.frames(2);
    screen.open();
    CHECK_FALSE(screen.ui.sees("###filter-did-Yoga"));
    screen.ui.click("###filter-activity");
    screen.ui.type("yo");
    screen.ui.frames(3);
    screen.press("filter-did-Yoga");
    CHECK(domain::parseSearch(screen.state.typed).parts.size() == 1);
    CHECK(screen.state.typed.find("did:") == 0);
    CHECK(screen.ui.text().find("did Yoga") != std::string::npos);
    screen.press("filter-did-Yoga");
    CHECK(screen.state.typed.empty());
}
