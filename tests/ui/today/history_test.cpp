#include "ui/today/today_screen.hpp"

#include <doctest/doctest.h>

using namespace tend;
using test::sampleId;
using ui::SaveCheckIn;
using ui::SaveGratitude;

namespace {

/// The Today screen, which can be left for another one.
struct Rooms {
    explicit Rooms(domain::DayPage shown) : page(std::move(shown)) {}

    void turnAwayAndBack() {
        elsewhere = true;
        ui.frames(5);
        elsewhere = false;
        ui.frames(2);
    }

    void undo() { ui.press(ImGuiMod_Ctrl | ImGuiKey_Z); }

    domain::DayPage page;
    ui::TodayState state{};
    ui::Intents intents{};
    bool elsewhere = false;
    test::UiHarness ui{[this](const ui::Theme& theme) {
        if (!elsewhere)
            ui::drawToday(page, state, theme, intents);
    }};
};

const std::string callRow = "###thanks-" + sampleId(31).toString();

} // namespace

TEST_CASE("what was written in a note can be taken back after a look at another screen, saved or not") {
    Rooms rooms(test::emptyDay());
    rooms.ui.click("###note");
    rooms.ui.type("one two");
    SUBCASE("before it was saved") {}
    SUBCASE("after the journal has it") {
        const auto id = sampleId(50);
        checkInSaved(rooms.state, std::get<SaveCheckIn>(rooms.intents.back()), id);
        domain::CheckIn saved = test::fullDay().checkIns.back();
        saved.filing.id = id;
        saved.note = "one two";
        rooms.page.checkIns = {saved};
        rooms.ui.frames(2);
    }
    rooms.turnAwayAndBack();
    rooms.ui.click("###note");
    rooms.undo();
    CHECK(rooms.state.note.editor.text() == "one ");
    rooms.undo();
    CHECK(rooms.state.note.editor.empty());
    rooms.ui.press(ImGuiMod_Ctrl | ImGuiMod_Shift | ImGuiKey_Z, 2);
    CHECK(rooms.state.note.editor.text() == "one two");
}

TEST_CASE("words that came from elsewhere while the note was left are one more step to take back") {
    Rooms rooms(test::fullDay());
    rooms.ui.click("###note");
    rooms.ui.press(ImGuiMod_Ctrl | ImGuiKey_End);
    rooms.ui.type("!");
    const std::string written = rooms.state.note.editor.text();
    rooms.turnAwayAndBack();
    rooms.page.checkIns.back().note = "from elsewhere";
    rooms.ui.frames(2);
    CHECK(rooms.state.note.editor.text() == "from elsewhere");
    rooms.ui.click("###note");
    rooms.undo();
    CHECK(rooms.state.note.editor.text() == written);
}

TEST_CASE("a thank-you that is opened again remembers what was done to it") {
    Rooms rooms(test::fullDay());
    rooms.ui.click(callRow);
    rooms.ui.press(ImGuiMod_Ctrl | ImGuiKey_End);
    rooms.ui.type("Twice");
    const std::string written = rooms.state.line.editor.text();
    for (auto& gratitude : rooms.page.gratitude)
        if (gratitude.filing.id == sampleId(31))
            gratitude.text = written;
    rooms.turnAwayAndBack();
    CHECK_FALSE(rooms.state.editing.has_value());
    rooms.ui.click(callRow);
    rooms.undo();
    CHECK(rooms.state.line.editor.text() + "Twice" == written);
}
