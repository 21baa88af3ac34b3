#include "ui/today/today_screen.hpp"

#include <doctest/doctest.h>

using namespace tend;
using test::level;
using test::sampleId;
using test::TodayScreen;
using ui::SaveCheckIn;

namespace {

const base::Id rest = sampleId(1);
const base::Id first = sampleId(11);
const base::Id second = sampleId(12);

/// A day with two check-ins.
domain::DayPage twice() {
    auto page = test::fullDay();
    auto evening = test::sampleCheckIn(12, page.day, "21:14");
    evening.mood = level(2);
    evening.note = "Evening";
    page.checkIns.push_back(evening);
    return page;
}

} // namespace

TEST_CASE("one face is a whole check-in, at once") {
    TodayScreen today(test::emptyDay());
    today.ui.click("Good");
    const auto save = today.only<SaveCheckIn>();
    CHECK(save.edit.day == today.page.day);
    CHECK_FALSE(save.edit.checkIn);
    REQUIRE(save.edit.mood);
    CHECK(*save.edit.mood == level(4));
    CHECK(save.edit.care.empty());
    CHECK_FALSE(save.edit.activities);
    CHECK_FALSE(save.edit.note);
    CHECK_FALSE(save.typed);
}

TEST_CASE("a face can be chosen with the keyboard alone") {
    TodayScreen today(test::emptyDay());
    for (int tries = 0; tries < 20 && today.ui.focusedLabel().find("###mood-") == std::string::npos; ++tries)
        today.ui.press(ImGuiKey_Tab);
    today.ui.press(ImGuiKey_2);
    CHECK(today.only<SaveCheckIn>().edit.mood == level(2));
}

TEST_CASE("a pip sets its dimension and the same pip unsets it") {
    TodayScreen today(test::fullDay());
    today.ui.click("###rest-3");
    today.page.checkIns[0].care[0].level = level(3);
    today.ui.click("###rest-3");
    const auto saves = today.asked<SaveCheckIn>();
    REQUIRE(saves.size() == 2);
    using Change = std::pair<base::Id, std::optional<domain::Level>>;
    CHECK(saves[0].edit.checkIn == first);
    CHECK(saves[0].edit.care == std::vector<Change>{{rest, level(3)}});
    CHECK(saves[1].edit.care == std::vector<Change>{{rest, std::nullopt}});
    CHECK_FALSE(saves[1].typed);
}

TEST_CASE("every changed frame of the note asks for it to be saved, as typed") {
    TodayScreen today(test::emptyDay());
    today.ui.click("###note");
    today.ui.type("Slept");
    today.ui.type(" well");
    const auto saves = today.asked<SaveCheckIn>();
    REQUIRE(saves.size() >= 2);
    CHECK(saves.back().edit.note == "Slept well");
    CHECK(saves.back().typed);
    CHECK_FALSE(saves.back().edit.checkIn);
    CHECK_FALSE(saves.back().edit.mood);
}

TEST_CASE("what is added after the first save goes to the same check-in") {
    TodayScreen today(test::emptyDay());
    today.ui.click("###note");
    today.ui.type("a");
    checkInSaved(today.state, today.asked<SaveCheckIn>().back(), second);
    auto saved = test::sampleCheckIn(12, today.page.day, "08:00");
    saved.note = "a";
    today.page.checkIns = {saved};
    today.ui.type("b");
    CHECK(today.asked<SaveCheckIn>().back().edit.checkIn == second);
    CHECK(today.asked<SaveCheckIn>().back().edit.note == "ab");
}

TEST_CASE("another check-in begins empty and stores nothing until something is set") {
    TodayScreen today(test::fullDay());
    today.ui.click("Another");
    CHECK(today.intents.empty());
    CHECK(today.state.note.editor.empty());
    today.ui.click("Low");
    const auto save = today.only<SaveCheckIn>();
    CHECK_FALSE(save.edit.checkIn);
    CHECK(save.edit.mood == level(2));
    checkInSaved(today.state, save, second);
    CHECK(today.state.checkIn == second);
    CHECK_FALSE(today.state.anotherCheckIn);
}

TEST_CASE("of several check-ins the latest is shown and another can be chosen by its time") {
    TodayScreen today(twice());
    CHECK(today.state.note.editor.text() == "Evening");
    CHECK(today.ui.get("21:14").checked);
    today.ui.click("07:42");
    CHECK(today.intents.empty());
    CHECK(today.state.note.editor.text() == today.page.checkIns[0].note);
    today.ui.click("Bright");
    CHECK(today.only<SaveCheckIn>().edit.checkIn == first);
}

TEST_CASE("a new check-in begun is saved before an older one is looked at") {
    TodayScreen today(twice());
    today.ui.click("Another");
    today.ui.click("###note");
    today.ui.type("new words");
    today.intents.clear();
    today.ui.click("07:42");
    const auto save = today.only<SaveCheckIn>();
    CHECK_FALSE(save.typed);
    CHECK_FALSE(save.edit.checkIn);
    CHECK(save.edit.note == "new words");
}

TEST_CASE("one of several check-ins that is emptied leaves an empty one, not the one before") {
    auto page = test::fullDay();
    auto bare = test::sampleCheckIn(12, page.day, "21:14");
    bare.care = {{rest, level(2)}};
    page.checkIns.push_back(bare);
    TodayScreen today(page);
    today.ui.click("###rest-2");
    today.page.checkIns.pop_back();
    today.ui.frames(2);
    CHECK(today.state.note.editor.empty());
    today.ui.click("Even");
    CHECK_FALSE(today.asked<SaveCheckIn>().back().edit.checkIn);
}

TEST_CASE("an activity is let go by pressing it and offered again") {
    TodayScreen today(test::fullDay());
    today.ui.click("Walk");
    CHECK(today.only<SaveCheckIn>().edit.activities == std::vector<std::string>{"Choir"});
    CHECK(today.only<SaveCheckIn>().edit.checkIn == first);
}

TEST_CASE("an activity is added from those offered") {
    TodayScreen today(test::fullDay());
    today.ui.click("###activity-add");
    CHECK_FALSE(today.ui.sees("###add-activity-Walk"));
    today.ui.click("###add-activity-Garden");
    CHECK(today.only<SaveCheckIn>().edit.activities == std::vector<std::string>{"Walk", "Choir", "Garden"});
}

TEST_CASE("a new activity is typed and taken with Enter; one that is there is not added twice") {
    TodayScreen today(test::fullDay());
    today.ui.click("###activity-add");
    today.ui.type(" Bread ");
    today.ui.press(ImGuiKey_Enter);
    CHECK(today.only<SaveCheckIn>().edit.activities == std::vector<std::string>{"Walk", "Choir", "Bread"});
    today.intents.clear();
    today.ui.click("###activity-add");
    today.ui.type("walk");
    today.ui.press(ImGuiKey_Enter);
    CHECK(today.intents.empty());
}

TEST_CASE("words changed elsewhere are shown, and what is being typed is not lost to them") {
    TodayScreen today(test::fullDay());
    today.page.checkIns[0].note = "from the command line";
    today.ui.frames(2);
    CHECK(today.state.note.editor.text() == "from the command line");

    today.ui.click("###note");
    today.ui.press(ImGuiMod_Ctrl | ImGuiKey_End);
    today.ui.type(" and here");
    today.page.checkIns[0].note = "from the command line and";
    today.ui.frames(2);
    CHECK(today.state.note.editor.text() == "from the command line and here");
}

TEST_CASE("another day shows its own note, and what was typed on the day before was asked to be saved") {
    TodayScreen today(test::fullDay());
    today.ui.click("###note");
    today.ui.press(ImGuiMod_Ctrl | ImGuiKey_End);
    today.ui.type("!");
    const auto save = today.asked<SaveCheckIn>().back();
    CHECK(save.edit.note->ends_with("again!"));
    const auto day = today.page.day;
    today.page = test::emptyDay();
    today.page.day = day - 1;
    today.ui.frames(2);
    CHECK(today.state.note.editor.empty());
    checkInSaved(today.state, save, first);
    CHECK_FALSE(today.state.checkIn);
}

TEST_CASE("words being written follow the journal by one rule") {
    ui::Written written;
    load(written, "one");
    follow(written, "two");
    CHECK(written.editor.text() == "two");
    written.editor.setText("two three");
    CHECK(written.changed());
    follow(written, "two");
    CHECK(written.editor.text() == "two three");
    follow(written, "four");
    CHECK(written.editor.text() == "four");
}

TEST_CASE("a note longer than fifty words says how long it is, a short one does not") {
    TodayScreen today(test::emptyDay());
    today.ui.click("###note");
    std::string words;
    for (int i = 0; i < 50; ++i)
        words += "tea ";
    today.ui.type(words);
    CHECK(today.ui.text().find("to read") == std::string::npos);
    today.ui.type("more");
    CHECK(today.ui.text().find("51 words, 1 minute to read") != std::string::npos);
}
