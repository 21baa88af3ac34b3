#include "app/check_ins.hpp"
#include "app/hellos.hpp"
#include "app/people.hpp"
#include "app/thanks.hpp"
#include "journeys/whole_app.hpp"
#include "shell/file_question.hpp"
#include "ui/streaks/streaks.hpp"

#include <doctest/doctest.h>

#include <fstream>
#include <sstream>

using namespace tend;
using test::WholeApp;

namespace {

/// Two years of evenings, brighter at weekends.
void live(app::Session& session) {
    for (int ago = 730; ago >= 0; --ago) {
        const auto day = session.today() - ago;
        const bool weekend = day.weekday() >= 5;
        if (ago % 11 != 0)
            app::saveCheckIn(session, {.day = day, .mood = domain::Level::from((weekend ? 4 : 2) + ago % 2)});
    }
}

std::string contents(const std::filesystem::path& file) {
    std::ostringstream text;
    text << std::ifstream(file, std::ios::binary).rdbuf();
    return text.str();
}

struct Journey {
    Journey() {
        app.startWriting();
        live(app.session());
        app.ui.click("###rail-streaks");
        app.ui.frames(2);
    }

    /// Saves what the button belongs to, and gives what was written.
    std::string saved(const char* button, const char* format) {
        app.ui.click(button);
        app.ui.frames(2);
        app.ui.click(format);
        app.ui.frames(2);
        const auto question = app.shell().takeFileQuestion();
        REQUIRE(question);
        REQUIRE(std::holds_alternative<shell::WhereToChart>(*question));
        const auto file = folder / "chart";
        app.shell().answer(*question, {.files = {file}});
        app.ui.frames(2);
        return contents(file);
    }

    const test::TempFolder folder{};
    WholeApp app{
        folder / "journal.tend", test::SetClock("2026-10-14T21:14:00+02:00"), {.size = {1280, 3000}}};
};

} // namespace

TEST_CASE(
    "every chart of the Streaks screen is read as a table, and saved as a picture, a drawing and a table") {
    Journey journey;
    journey.app.until([&] { return !journey.app.shell().reading(); });

    struct Chart {
        const char* table;
        const char* save;
        const char* head; ///< of its table
    };

    for (const auto& chart :
         {Chart{"###year-table-on", "###year-save", "Day,Mood,Rest"},
          {"###line-table-on", "###line-save", "Day,Mood,Mean,from,to"},
          {"###moods-table-on", "###moods-save", "Mood,Days,Percent,from,to,Before,Change"},
          {"###when-table-on", "###when-save", "When,Days,Mood,from,to"},
          {"###timeline-table-on", "###timeline-save", "Habit,From,To,Days"}}) {
        CAPTURE(chart.save);
        CHECK(journey.saved(chart.save, "###save-csv").starts_with(chart.head));
        CHECK(journey.saved(chart.save, "###save-svg").starts_with("<?xml"));
        CHECK(journey.saved(chart.save, "###save-png").substr(1, 3) == "PNG");
        journey.app.ui.click(chart.table);
        journey.app.ui.frames(2);
        journey.app.ui.click(chart.table);
        journey.app.ui.frames(2);
    }
}

TEST_CASE("where no dialog answers, Tend says how the chart is saved without one") {
    Journey journey;
    journey.app.ui.click("###line-save");
    journey.app.ui.frames(2);
    journey.app.ui.click("###save-png");
    journey.app.ui.frames(2);
    const auto question = journey.app.shell().takeFileQuestion();
    REQUIRE(question);
    journey.app.shell().answer(*question, {.asked = false});
    journey.app.ui.frames(3);
    CHECK(journey.app.reads("tend chart line --out FILE"));
    journey.app.shell().answer(*question, {.files = {"/no/such/folder/chart.png"}});
    journey.app.ui.frames(3);
    CHECK(journey.app.reads("could not be written"));
}

TEST_CASE("the year is seen as weeks, months and years, by a side of care or a habit") {
    Journey journey;
    auto& ui = journey.app.ui;
    auto& state = journey.app.opened().streaks;
    ui.click("###year-months");
    ui.frames(2);
    CHECK(state.shape == domain::CalendarShape::Months);
    ui.click("###year-years");
    ui.frames(3);
    CHECK(journey.app.reads("2024 to 2026"));
    ui.click("###heat-others");
    ui.frames(2);
    ui.click("###heat-rest");
    ui.frames(3);
    CHECK(state.by.kind == domain::CalendarKind::Dimension);
    ui.click("###heat-others");
    ui.frames(2);
    ui.click("###heat-" + domain::builtInHabit(domain::HabitKind::CheckIn).id.toString());
    ui.frames(3);
    CHECK(state.by.kind == domain::CalendarKind::Habit);
    CHECK(journey.app.reads("filled in later"));
}

TEST_CASE("moods are compared with the days before, a year before, or any other days") {
    Journey journey;
    auto& ui = journey.app.ui;
    CHECK(journey.app.reads("The mean changed by"));
    ui.click("###moods-than");
    ui.frames(2);
    ui.click("###than-nothing");
    ui.frames(3);
    CHECK_FALSE(journey.app.reads("The mean changed by"));
    ui.click("###moods-any");
    ui.frames(3);
    CHECK(ui.sees("###moods-than-from"));
    CHECK(journey.app.reads("The mean changed by"));
    ui.click("###moods-month");
    ui.frames(3);
    CHECK(journey.app.reads("14 September 2026 to 14 October 2026"));
}

TEST_CASE("weekends are brighter by the day of the week, and words are counted by month") {
    Journey journey;
    auto& ui = journey.app.ui;
    ui.tabTo("###when");
    ui.press(ImGuiKey_RightArrow, 5);
    ui.frames(2);
    CHECK(journey.app.reads("Saturday"));
    ui.click("###when-hour");
    ui.frames(3);
    CHECK(journey.app.reads("The mood by the hour of the day"));
    app::saveGratitude(journey.app.session(),
                       {.day = journey.app.session().today(), .text = "Five words are written here."});
    ui.click("###months-words");
    journey.app.until([&] { return !journey.app.shell().reading(); });
    ui.frames(2);
    const auto box = ui.get("###months").box;
    ui.hoverAt({box.max.x - 4, box.center().y});
    ui.frames(2);
    CHECK(journey.app.reads("Words: 5"));
}
