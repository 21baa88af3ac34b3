#include "ui/journal/journal_on_screen.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

using namespace tend;
using namespace tend::test;

namespace {

const auto ines = base::Id::from(1, 1, 1), samuel = base::Id::from(1, 1, 2), rest = base::Id::from(1, 1, 3);

/// Today holds one record of the test's choice.
struct Editing : JournalScreen {
    explicit Editing(domain::Record record, const HarnessLook& look = {}) : JournalScreen(30, look) {
        domain::JournalDay day{.day = today};
        day.entries.push_back({std::move(record)});
        written.emplace(today, std::move(day));
        timeline.people = {{ines, "Ines"}, {samuel, "Samuel Okoye"}};
        timeline.dimensions = {{.id = ::rest, .key = "rest", .name = "Rest"}};
        timeline.activities = {"Choir", "Walk"};
        timeline.days.front().records = 1;
        ++timeline.revision;
        ui.frames(2);
        ui.click(row);
        ui.frames(4);
    }

    bool editing() const { return state.edit.record.has_value(); }

    template <class Asked>
    std::vector<Asked> asked() const {
        std::vector<Asked> all;
        for (const auto& intent : intents)
            if (const auto* one = std::get_if<Asked>(&intent))
                all.push_back(*one);
        return all;
    }

    template <class Asked>
    Asked last() const {
        REQUIRE_FALSE(asked<Asked>().empty());
        return asked<Asked>().back();
    }

    const std::string row = "###record-" + filed(0, today).id.toString();
};

domain::CheckIn checkIn() {
    return {.filing = filed(0, today),
            .mood = domain::Level::from(2),
            .activities = {"Walk"},
            .note = "Rain all day"};
}

domain::Gratitude gratitude() {
    return {.filing = filed(0, today), .about = domain::About::Person, .text = "The bus driver"};
}

domain::Hello hello() {
    return {.filing = filed(0, today), .person = ines, .note = "Tea and rain"};
}

} // namespace

TEST_CASE("the mood, a dimension and the activities of a check-in are changed where it stands") {
    Editing screen(checkIn());
    screen.ui.click("###record-mood-4");
    const auto mood = screen.last<ui::SaveCheckIn>();
    CHECK(mood.edit.checkIn == filed(0, today).id);
    CHECK(mood.edit.mood == std::optional(domain::Level::from(4)));
    CHECK_FALSE(mood.edit.note);
    screen.ui.click("###rest-3");
    const auto care = screen.last<ui::SaveCheckIn>().edit.care;
    REQUIRE(care.size() == 1);
    CHECK(care[0].first == ::rest);
    CHECK(care[0].second == domain::Level::from(3));
    screen.ui.click("###activity-add");
    screen.ui.frames(2);
    screen.ui.click("###add-activity-Choir");
    CHECK(screen.last<ui::SaveCheckIn>().edit.activities == std::vector<std::string>{"Walk", "Choir"});
    screen.ui.press(ImGuiKey_Escape);
    screen.ui.frames(3);
    CHECK(screen.editing()); // only the popover went
    screen.ui.click("###activity-Walk");
    CHECK(screen.last<ui::SaveCheckIn>().edit.activities == std::vector<std::string>{});
}

TEST_CASE("what a thank-you is about, and that it was told and how, are changed where it stands") {
    Editing screen(gratitude());
    screen.ui.click("###about-place");
    CHECK(screen.last<ui::SaveGratitude>().edit.about == domain::About::Place);
    screen.ui.click("###record-told");
    CHECK(screen.last<ui::TellGratitude>().gratitude == filed(0, today).id);
    auto& entry = screen.written.at(today).entries[0];
    std::get<domain::Gratitude>(entry.record).told = domain::Told{today, samuel, {}};
    screen.ui.frames(3);
    screen.ui.click("###record-told-letter");
    CHECK(screen.last<ui::TellGratitude>().person == samuel);
    CHECK(screen.last<ui::TellGratitude>().how == domain::Channel::Letter);
    screen.ui.click("###record-kept");
    CHECK(screen.last<ui::KeepGratitude>().gratitude == filed(0, today).id);
}

TEST_CASE("a hello gets another line, another way, another reason, and the right person") {
    Editing screen(hello());
    screen.ui.type(" in the kitchen");
    CHECK(screen.last<ui::ChangeHello>().typed);
    CHECK(screen.last<ui::ChangeHello>().change.note == "Tea and rain in the kitchen");
    screen.ui.click("###hello-call");
    CHECK(screen.last<ui::ChangeHello>().change.channel == domain::Channel::Call);
    screen.ui.click("###hello-because-problem");
    CHECK(screen.last<ui::ChangeHello>().change.reason == domain::Reason::Problem);
    screen.ui.click("###record-with");
    screen.ui.frames(2);
    screen.ui.type("oko");
    screen.ui.frames(2);
    CHECK_FALSE(screen.ui.sees("###hello-to-" + ines.toString()));
    screen.ui.press(ImGuiKey_Enter);
    screen.ui.frames(2);
    CHECK(screen.last<ui::ChangeHello>().change.person == samuel);
    CHECK(screen.editing());
}

TEST_CASE("a rest becomes a season with another end where it stands, and its line is written there") {
    Editing screen(domain::Rest{.filing = filed(0, today), .last = today});
    screen.ui.type("Flu");
    CHECK(screen.last<ui::SaveRest>().edit.note == "Flu");
    screen.ui.click("###record-season");
    CHECK(screen.last<ui::SaveRest>().edit.season == true);
    std::get<domain::Rest>(screen.written.at(today).entries[0].record).season = true;
    screen.ui.frames(3);
    screen.ui.click("###record-last");
    screen.ui.press(ImGuiMod_Ctrl | ImGuiKey_A);
    screen.ui.type("2026-10-20");
    screen.ui.press(ImGuiKey_Enter);
    screen.ui.frames(2);
    const auto days = screen.last<ui::SaveRest>().edit.days;
    REQUIRE(days);
    CHECK(days->first == today);
    CHECK(days->last == today + 6);
}

TEST_CASE("Escape ends it on any of its parts, and the keyboard comes back to the record") {
    Editing screen(checkIn());
    screen.ui.tabTo("###record-mood-2");
    CHECK(screen.editing());
    screen.ui.press(ImGuiKey_Escape);
    screen.ui.frames(3);
    CHECK_FALSE(screen.editing());
    CHECK(screen.ui.hasKeyboard(screen.row));
}

TEST_CASE("Done and a click elsewhere end it; a click beside its parts goes back to its words") {
    Editing screen(checkIn());
    const auto& done = screen.ui.get("###record-done").box;
    screen.ui.clickAt({done.min.x - 60, done.center().y});
    screen.ui.frames(3);
    CHECK(screen.editing());
    screen.ui.type("!");
    CHECK(screen.last<ui::SaveCheckIn>().edit.note == "Rain all day!");
    screen.ui.click("###record-done");
    screen.ui.frames(3);
    CHECK_FALSE(screen.editing());
    CHECK_FALSE(screen.last<ui::SaveCheckIn>().typed);
    screen.ui.click(screen.row);
    screen.ui.frames(3);
    CHECK(screen.editing());
    screen.ui.clickAt({screen.ui.get("###record-done").box.max.x, 790});
    screen.ui.frames(3);
    CHECK_FALSE(screen.editing());
}

TEST_CASE("one click goes from the record that is changed to another one under it") {
    Editing screen(checkIn());
    const auto other = "###record-" + filed(2, today).id.toString();
    screen.ui.click(other);
    screen.ui.frames(3);
    CHECK(screen.state.edit.record == filed(2, today).id);
}

TEST_CASE("the room that the parts took is given back") {
    Editing screen(checkIn());
    const auto other = "###record-" + filed(2, today).id.toString();
    const float open = screen.ui.get(other).box.min.y;
    screen.ui.press(ImGuiKey_Escape);
    screen.ui.frames(3);
    CHECK(screen.ui.get(other).box.min.y < open - 100);
}

TEST_CASE("a check-in that is only words, emptied by the keyboard, stays until it is left") {
    auto only = checkIn();
    only.mood.reset();
    only.activities.clear();
    Editing screen(only);
    screen.ui.press(ImGuiMod_Ctrl | ImGuiKey_A);
    screen.ui.press(ImGuiKey_Delete);
    screen.ui.frames(2);
    CHECK(screen.intents.empty());
    screen.ui.press(ImGuiKey_Escape);
    screen.ui.frames(2);
    CHECK(screen.last<ui::SaveCheckIn>().edit.note == "");
}

TEST_CASE("lines that are typed past the window's foot stay in sight") {
    Editing screen(checkIn(), {.size = {1000, 420}});
    for (int line = 0; line < 30; ++line) {
        screen.ui.press(ImGuiKey_Enter);
        screen.ui.type("line");
    }
    screen.ui.frames(3);
    CHECK(screen.state.scroll.above() > 300);
    screen.ui.press(ImGuiMod_Ctrl | ImGuiKey_Home);
    screen.ui.frames(3);
    CHECK(screen.state.scroll.above() < 60);
}

TEST_CASE("Tab brings the parts below the window's foot into sight") {
    Editing screen(checkIn(), {.size = {1000, 420}});
    screen.ui.tabTo("###record-done");
    screen.ui.frames(3);
    const auto& done = screen.ui.get("###record-done").box;
    CHECK(done.max.y <= 420);
    CHECK(screen.editing());
}

TEST_CASE("a full page, finding in the words and the menu of the words belong to the record") {
    Editing screen(checkIn());
    screen.ui.press(ImGuiKey_F11);
    screen.ui.frames(4);
    REQUIRE(screen.editing());
    screen.ui.type("!");
    screen.ui.frames(2);
    CHECK(screen.last<ui::SaveCheckIn>().edit.note == "Rain all day!");
    screen.ui.press(ImGuiKey_F11);
    screen.ui.frames(4);
    REQUIRE(screen.editing());
    screen.ui.press(ImGuiMod_Ctrl | ImGuiKey_F);
    screen.ui.frames(3);
    screen.ui.type("day");
    screen.ui.frames(3);
    REQUIRE(screen.editing());
    screen.ui.press(ImGuiKey_Escape);
    screen.ui.frames(3);
    REQUIRE(screen.editing());
    screen.ui.press(ImGuiMod_Shift | ImGuiKey_F10);
    screen.ui.frames(3);
    screen.ui.press(ImGuiKey_Escape);
    screen.ui.frames(3);
    REQUIRE(screen.editing());
    screen.ui.type("?");
    CHECK(screen.last<ui::SaveCheckIn>().edit.note->find("?") != std::string::npos);
    screen.ui.press(ImGuiKey_Escape);
    screen.ui.frames(3);
    CHECK_FALSE(screen.editing());
}

TEST_CASE("whoever is named with an @ is chosen from the list, and the record stays open") {
    Editing screen(checkIn());
    screen.ui.type(" with @sam");
    screen.ui.frames(4);
    screen.ui.press(ImGuiKey_Enter);
    screen.ui.frames(4);
    REQUIRE(screen.editing());
    CHECK(screen.last<ui::SaveCheckIn>().edit.note->find("@Samuel Okoye") != std::string::npos);
}
