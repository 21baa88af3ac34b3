#include "app/demo.hpp"
#include "app/records.hpp"
#include "journeys/whole_app.hpp"

#include <doctest/doctest.h>
#include <imgui.h>

using namespace tend;
using namespace tend::test;

namespace {

/// Two years of somebody's life, on the Journal screen.
struct Searching {
    Searching() {
        REQUIRE(std::holds_alternative<app::DemoCount>(
            app::writeDemo(evening.journal, {.years = 2}, evening.clock)));
        app.emplace(evening.journal, evening.clock);
        app->ui.press(ImGuiMod_Ctrl | ImGuiKey_2);
        app->ui.click("###journal-search");
    }

    /// Types, and waits for all of the answer.
    void search(std::string_view words) {
        app->ui.type(words);
        app->until([&] {
            const auto* found = search().found();
            return found && !search().busy() && found->query.typed == app->opened().journal.typed;
        });
        app->ui.frames(3);
    }

    shell::JournalSearch& search() {
        return app->opened().searching([] {});
    }

    std::size_t hits() { return search().found()->days->count; }

    Evening evening{};
    std::optional<WholeApp> app{};
};

} // namespace

TEST_CASE("what is typed into the search is found while it is typed, and the view begins at the newest hit") {
    Searching journey;
    journey.search("rain");
    REQUIRE(journey.hits() > 10);
    CHECK(journey.app->reads("rain"));
    const auto first = journey.search().hits()->days.front().day;
    CHECK(journey.app->opened().journal.top == first);
    journey.search(" mood:>=4");
    CHECK(journey.app->opened().journal.top == journey.search().hits()->days.front().day);
    journey.app->ui.click("###clear-search");
    journey.app->ui.frames(3);
    CHECK(journey.search().hits() == nullptr);
}

TEST_CASE("the best hits first can be scrolled through to the last, and stay where they are meanwhile") {
    Searching journey;
    journey.app->opened().journal.order = domain::SearchOrder::Best;
    journey.search("e");
    const auto all = journey.hits();
    REQUIRE(all > 200);
    CHECK(journey.search().hits()->days.size() < all);
    const auto words = [&](std::size_t row) {
        return domain::textOf(journey.search().days(row, 1).front()->entries.front().record);
    };
    const auto best = words(0), twentieth = words(19);
    journey.app->ui.hoverAt({400, 500});
    for (int i = 0; i < 3000 && journey.search().hits()->days.size() < all; ++i) {
        journey.app->ui.scroll(-5);
        journey.app->until([&] { return !journey.search().busy(); });
    }
    CHECK(journey.search().hits()->days.size() == all);
    CHECK(words(0) == best);
    CHECK(words(19) == twentieth);
    CHECK(journey.app->opened().journal.scroll.first() > 100);
}

TEST_CASE("hits far down are read as they come into sight") {
    Searching journey;
    journey.search("a");
    REQUIRE(journey.search().hits()->days.size() > 200);
    const auto last = journey.search().hits()->days.back().day;
    ui::showDay(journey.app->opened().journal, last);
    journey.app->ui.frames(2);
    journey.app->until([&] {
        journey.app->ui.frames(1);
        const auto days = journey.search().days(journey.search().hits()->days.size() - 1, 1);
        return days.front() != nullptr;
    });
    journey.app->ui.frames(2);
    CHECK(journey.app->reads(std::to_string(last.dayOfMonth())));
    CHECK_FALSE(journey.search().days(journey.search().hits()->days.size() - 1, 1).front()->entries.empty());
}

TEST_CASE("chips narrow a search down and are taken away again") {
    Searching journey;
    journey.search("in:2026");
    const auto all = journey.hits();
    journey.app->ui.click("###kind-hello");
    journey.search("");
    CHECK(journey.app->opened().journal.typed == "in:2026 kind:hello");
    CHECK(journey.hits() < all);
    journey.app->ui.click("###part-0");
    journey.search("");
    CHECK(journey.app->opened().journal.typed == "kind:hello");
    journey.app->ui.click("###kind-all");
    CHECK(journey.app->opened().journal.typed.empty());
}

TEST_CASE("a window that has found everything sleeps") {
    Searching journey;
    journey.search("rain");
    journey.app->ui.pass(8);
    const auto next = journey.app->nextFrame();
    CHECK((!next || *next > 60));
}

TEST_CASE("a hit that is changed so that it is none any more stays until its owner is done with it") {
    Searching journey;
    journey.search("rain");
    auto& ui = journey.app->ui;
    auto& journal = journey.app->opened().journal;
    const auto hits = journey.hits();
    ui.press(ImGuiKey_DownArrow);
    ui.frames(2);
    const auto record = journal.cursor;
    REQUIRE(record);
    ui.press(ImGuiKey_Enter);
    ui.frames(3);
    REQUIRE(journal.edit.record == record);
    ui.press(ImGuiMod_Ctrl | ImGuiKey_A);
    ui.type("Snow");
    const auto kept = [&] {
        const auto found = app::recordWithId(journey.app->session(), record->toString(), app::Where::Shown);
        return domain::textOf(std::get<domain::Record>(found));
    };
    journey.app->until([&] { return kept() == "Snow"; });
    ui.frames(20);
    REQUIRE(journal.edit.record == record);
    ui.type(" and ice");
    journey.app->until([&] { return kept() == "Snow and ice"; });
    CHECK(journey.hits() == hits);
    ui.press(ImGuiKey_Escape);
    journey.app->until([&] { return !journey.search().busy() && journey.hits() == hits - 1; });
    CHECK_FALSE(journey.app->reads("Snow and ice"));
}

TEST_CASE("what is changed of a hit is seen at once while the hits stay") {
    Searching journey;
    journey.search("kind:check-in mood:=2");
    auto& ui = journey.app->ui;
    auto& journal = journey.app->opened().journal;
    ui.press(ImGuiKey_DownArrow);
    ui.frames(2);
    const auto record = journal.cursor;
    ui.press(ImGuiKey_Enter);
    ui.frames(3);
    ui.click("###record-mood-5");
    ui.frames(10);
    CHECK(journal.edit.record == record);
    CHECK(ui.get("###record-mood-5").checked);
}
