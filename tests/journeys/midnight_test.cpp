#include "journeys/whole_app.hpp"

#include <doctest/doctest.h>

using namespace tend;
using namespace tend::test;

namespace {

const auto wednesday = *domain::Day::parse("2026-10-14");

struct LateEvening : Evening {
    void at(WholeApp& app, std::string_view time) {
        clock.set(time);
        app.ui.frames(2);
    }
};

} // namespace

TEST_CASE("after midnight the day is asked about once, and what is written goes where the answer says") {
    LateEvening evening;
    auto app = evening.app();
    app.startWriting();
    app.ui.click("###mood-3");
    evening.at(app, "2026-10-14T23:59:50+02:00");
    CHECK_FALSE(app.ui.sees("###still-yes"));
    app.ui.pass(11);
    REQUIRE(app.ui.sees("###still-yes"));
    CHECK(app.reads("Still Wednesday?"));

    SUBCASE("still the same day") {
        app.ui.click("###still-yes");
        CHECK_FALSE(app.ui.sees("###still-yes"));
        write(app, "###note", "late");
        app.ui.pass(1);
        CHECK(app.page(wednesday).checkIns.front().note == "late");
        evening.at(app, "2026-10-15T02:00:00+02:00");
        app.ui.frames(3);
        CHECK_FALSE(app.ui.sees("###still-yes"));
    }
    SUBCASE("the next day, also for what is begun before the answer") {
        write(app, "###note", "still that day");
        app.ui.click("###still-no");
        CHECK_FALSE(app.ui.sees("###still-no"));
        write(app, "###note", "a new day");
        app.ui.pass(1);
        REQUIRE(app.page(wednesday).checkIns.size() == 1);
        CHECK(app.page(wednesday).checkIns.front().note == "still that day");
        REQUIRE(app.page(wednesday + 1).checkIns.size() == 1);
        CHECK(app.page(wednesday + 1).checkIns.front().note == "a new day");
    }
}

TEST_CASE("at the boundary the page moves to the new day by itself") {
    LateEvening evening;
    auto app = evening.app();
    app.startWriting();
    app.ui.click("###mood-3");
    write(app, "###note", "Wednesday's");
    app.ui.pass(61);
    evening.at(app, "2026-10-15T03:59:59+02:00");
    app.ui.pass(5);
    CHECK(app.session().today() == wednesday + 1);
    CHECK(app.opened().today.day == wednesday + 1);
    CHECK(app.opened().today.note.editor.empty());
    CHECK(app.page(wednesday).checkIns.front().note == "Wednesday's");
    CHECK(app.page(wednesday + 1).checkIns.empty());
}

TEST_CASE("a sentence that is being typed at the boundary stays whole, on the day it was begun") {
    LateEvening evening;
    auto app = evening.app();
    app.startWriting();
    evening.at(app, "2026-10-15T03:59:58+02:00");
    write(app, "###note", "It is ");
    app.ui.pass(3);
    app.ui.type("nearly morning");
    app.ui.pass(1);
    CHECK(app.page(wednesday).checkIns.front().note == "It is nearly morning");
    CHECK(app.page(wednesday + 1).checkIns.empty());
    app.ui.pass(90);
    CHECK(app.opened().today.day == wednesday + 1);
    app.ui.type("Thursday");
    app.ui.pass(1);
    CHECK(app.page(wednesday).checkIns.front().note == "It is nearly morning");
}

TEST_CASE("another day stays on the page when the night passes") {
    LateEvening evening;
    auto app = evening.app();
    app.startWriting();
    app.ui.press(ImGuiMod_Alt | ImGuiKey_LeftArrow, 2);
    evening.at(app, "2026-10-15T09:00:00+02:00");
    app.ui.frames(3);
    CHECK(app.opened().today.day == wednesday - 2);
}

TEST_CASE("asleep, the window wakes for the new day") {
    LateEvening evening;
    auto app = evening.app();
    app.startWriting();
    evening.at(app, "2026-10-14T23:52:00+02:00");
    app.ui.frames(3);
    REQUIRE(app.nextFrame());
    CHECK(*app.nextFrame() == doctest::Approx(8 * 60).epsilon(0.01));
}
