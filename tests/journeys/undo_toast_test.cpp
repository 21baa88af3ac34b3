#include "app/thanks.hpp"
#include "app/timeline.hpp"
#include "journeys/whole_app.hpp"

#include <doctest/doctest.h>
#include <imgui.h>

using namespace tend;
using namespace tend::test;

namespace {

/// The Journal with one thank-you, which has just gone to the trash by Delete.
struct Trashed {
    Trashed() {
        app.startWriting();
        app::saveGratitude(app.session(), {.day = evening.today, .text = "Rain on the roof"});
        app.ui.press(ImGuiMod_Ctrl | ImGuiKey_2);
        app.ui.frames(3);
        app.ui.tabTo("###record-" + entry());
        app.ui.press(ImGuiKey_Delete);
        app.ui.frames(3);
    }

    std::string entry() {
        const auto line = app::timeline(app.session());
        const auto days = app::journalDays(app.session(), line, {evening.today, evening.today});
        return domain::filingOf(days.front().entries.front().record).id.toString();
    }

    bool empty() { return app::timeline(app.session()).days.empty(); }

    Evening evening;
    WholeApp app = evening.app();
};

} // namespace

TEST_CASE("what was done again can be undone again from what is said about it") {
    Trashed journal;
    auto& ui = journal.app.ui;
    REQUIRE(journal.empty());
    ui.press(ImGuiMod_Ctrl | ImGuiKey_Z);
    ui.frames(3);
    CHECK_FALSE(journal.empty());
    ui.press(ImGuiMod_Ctrl | ImGuiMod_Shift | ImGuiKey_Z);
    ui.frames(3);
    CHECK(journal.empty());
    ui.click("###toast-undo");
    ui.frames(3);
    CHECK_FALSE(journal.empty());
}

TEST_CASE("the keys that undo are named only while no text that would take them has the keyboard") {
    Trashed journal;
    auto& ui = journal.app.ui;
    CHECK(journal.app.reads("Ctrl Z"));
    ui.click("###journal-search");
    ui.type("rain");
    ui.frames(3);
    CHECK(ui.sees("###toast-undo"));
    CHECK_FALSE(journal.app.reads("Ctrl Z"));
}
