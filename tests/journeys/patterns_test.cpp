#include "app/check_ins.hpp"
#include "app/habits.hpp"
#include "journeys/whole_app.hpp"
#include "ui/streaks/streaks.hpp"

#include <doctest/doctest.h>

using namespace tend;
using test::WholeApp;

namespace {

/// Ninety days, every third with a walk and a better mood.
void walkNow(app::Session& session) {
    for (int ago = 90; ago > 0; --ago) {
        const bool walked = ago % 3 == 0;
        app::saveCheckIn(session, {.day = session.today() - ago,
                                   .mood = domain::Level::from((walked ? 4 : 2) + ago % 2),
                                   .activities = walked ? std::vector<std::string>{"Walk"}
                                                        : std::vector<std::string>{"Read"}});
    }
}

struct Journey {
    Journey() {
        app.startWriting();
        walkNow(app.session());
        app.ui.click("###rail-streaks");
    }

    const test::TempFolder folder{};
    WholeApp app{
        folder / "journal.tend", test::SetClock("2026-10-14T21:14:00+02:00"), {.size = {1280, 1800}}};
};

} // namespace

TEST_CASE("what goes with better days is found while the window goes on, and found anew after a change") {
    Journey journey;
    auto& app = journey.app;
    app.until([&] { return app.reads("30 of 90 days"); });
    CHECK(app.reads("Walk"));
    CHECK(app.reads("Goes with, not because of."));
    CHECK_FALSE(app.opened().reader().patterns().share);
    app::saveCheckIn(app.session(), {.day = app.session().today(),
                                     .mood = domain::Level::from(5),
                                     .activities = std::vector<std::string>{"Walk"}});
    app.until([&] { return app.reads("31 of 91 days"); });
    app.ui.click("###patterns-table-on");
    CHECK(app.reads("Difference"));
}

TEST_CASE("looking for patterns is stopped, and begun again") {
    Journey journey;
    auto& app = journey.app;
    app.until([&] { return app.reads("30 of 90 days"); });
    app.opened().reader().stop();
    app.ui.frames(2);
    app::saveCheckIn(app.session(), {.day = app.session().today(), .mood = domain::Level::from(5)});
    app.ui.frames(5);
    CHECK_FALSE(app.opened().reader().patterns().share);
    app.ui.click("###patterns-begin");
    app.until([&] { return app.reads("30 of 91 days"); });
}

TEST_CASE("a line is about what is chosen, and a day of it opens in the Journal") {
    Journey journey;
    auto& app = journey.app;
    app.ui.frames(3);
    CHECK(app.reads("Mood, with its 7-day mean"));
    app.ui.click("###line-measure");
    app.ui.click("###means-30");
    CHECK(app.reads("Mood, with its 30-day mean"));
    app.ui.click("###line-table-on");
    CHECK(app.reads("13 October 2026"));
    app.ui.click("###line-table-on");
    app.ui.click("###line-measure");
    app.ui.click("###measure-mind");
    CHECK(app.reads("Nothing was told of it yet."));
    app.ui.click("###line-measure");
    app.ui.click("###measure-mood");
    const auto chart = app.ui.get("###line-chart").box;
    app.ui.clickAt({chart.max.x - 8, chart.center().y});
    CHECK(app.opened().screen == ui::Screen::Journal);
}

TEST_CASE("a habit is begun, filled in, paused and taken back in the window") {
    Journey journey;
    auto& app = journey.app;
    app.ui.click("###add-habit");
    app.ui.type("Walk");
    app.ui.click("###habit-some-days");
    app.ui.click("###habit-keep");
    app.ui.frames(3);
    CHECK(app.reads("days of Walk"));
    CHECK(app.reads("3 days in 7"));
    const auto habit = app::habits(app.session()).back();
    CHECK(app.opened().streaks.habit == habit.id);
    app.ui.click("###habit-more");
    app.ui.click("###habit-pause");
    app.ui.frames(2);
    CHECK(app.reads("paused since Wednesday 14 October"));
    app.ui.press(ImGuiMod_Ctrl | ImGuiKey_Z);
    app.ui.frames(2);
    CHECK_FALSE(app.reads("paused since"));
    app.ui.click("###add-habit");
    app.ui.type("walk");
    app.ui.click("###habit-some-days");
    app.ui.click("###habit-keep");
    app.ui.frames(2);
    CHECK(app.reads("Walk is kept already."));
    app.ui.click("###habit-not-now");
    CHECK(app::habits(app.session()).size() == 4);
}
