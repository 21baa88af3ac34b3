#include "ui/today/today_screen.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace tend;
using domain::Channel;
using domain::Reason;
using test::TodayScreen;
using ui::SayHello;
using ui::ShowDay;

namespace {

std::string item(const char* prefix, const base::Id& id) {
    return std::string("###") + prefix + "-" + id.toString();
}

domain::DayPage yesterday() {
    auto page = test::emptyDay();
    page.day = page.today - 1;
    return page;
}

} // namespace

TEST_CASE("an arrow turns to the day before; a day that has not come cannot be reached") {
    TodayScreen today(test::fullDay());
    CHECK(today.ui.get("###day-after").disabled);
    today.ui.click("###day-before");
    CHECK(today.only<ShowDay>().day == today.page.day - 1);
}

TEST_CASE("from a day before, the day after and today are one press away") {
    TodayScreen before(yesterday());
    before.ui.click("###day-after");
    CHECK(before.only<ShowDay>().day == before.page.today);
    before.intents.clear();
    before.ui.click("###day-today");
    CHECK(before.only<ShowDay>().day == before.page.today);
}

TEST_CASE("Alt with the arrows turns days, also while writing, and never to a day that has not come") {
    TodayScreen today(test::fullDay());
    today.ui.press(ImGuiMod_Alt | ImGuiKey_RightArrow);
    CHECK(today.intents.empty());
    today.ui.press(ImGuiMod_Alt | ImGuiKey_LeftArrow);
    CHECK(today.only<ShowDay>().day == today.page.day - 1);
    today.intents.clear();
    today.ui.click("###note");
    today.ui.press(ImGuiMod_Alt | ImGuiKey_LeftArrow);
    CHECK(today.only<ShowDay>().day == today.page.day - 1);
}

TEST_CASE("a day is typed or picked from the month") {
    TodayScreen today(test::fullDay());
    today.ui.click("###day-calendar");
    today.ui.click("###day-field");
    today.ui.type("2026-09-30");
    today.ui.press(ImGuiKey_Enter);
    CHECK(today.only<ShowDay>().day == *domain::Day::from(2026, 9, 30));
    today.intents.clear();
    today.ui.click("###day-calendar");
    today.ui.click("###day-field");
    today.ui.type("31 February");
    today.ui.press(ImGuiKey_Enter);
    CHECK(today.intents.empty());
    CHECK(today.state.dayWrong);
}

TEST_CASE("a day with nothing on it can be set to rest, and counted again") {
    TodayScreen before(yesterday());
    before.ui.click("Rest day");
    CHECK(before.only<ui::RestOn>().day == before.page.day);
    before.intents.clear();
    before.page.resting = true;
    before.ui.frames(2);
    CHECK_FALSE(before.ui.sees("###rest-day"));
    before.ui.click("Count this day");
    CHECK(before.only<ui::Wake>().day == before.page.day);
}

TEST_CASE("a day with something on it needs no rest") {
    TodayScreen today(test::fullDay());
    CHECK_FALSE(today.ui.sees("###rest-day"));
}

TEST_CASE("after midnight it asks which day it is") {
    TodayScreen today(test::fullDay());
    CHECK_FALSE(today.ui.sees("###still-yes"));
    today.state.stillDayQuestion = today.page.day;
    today.ui.frames(2);
    today.ui.click("Yes");
    CHECK(today.only<ui::AnswerStillDay>().still);
    today.intents.clear();
    today.ui.click("It is Thursday");
    CHECK_FALSE(today.only<ui::AnswerStillDay>().still);
}

TEST_CASE("a streak opens the streaks and a person their page") {
    TodayScreen today(test::fullDay());
    today.ui.click("Checking in");
    CHECK(today.only<ui::GoTo>().screen == ui::Screen::Streaks);
    today.intents.clear();
    today.ui.click("Samuel Okafor");
    CHECK(today.only<ui::ShowPerson>().person == test::samuel());
}

TEST_CASE("somebody alone on their list is told they are first, and may add someone") {
    TodayScreen today(test::emptyDay());
    CHECK_FALSE(today.ui.sees("###hello-new"));
    today.ui.click("Add someone you are glad of");
    CHECK(today.only<ui::GoTo>().screen == ui::Screen::People);
}

TEST_CASE("a hello from the margin knows whom it is with") {
    TodayScreen today(test::fullDay());
    today.ui.click(item("hello", test::ines()));
    CHECK_FALSE(today.ui.sees("###hello-who"));
    today.ui.type("Her knee");
    today.ui.click("Call");
    today.ui.click("A problem");
    today.intents.clear();
    today.ui.click("Said hello");
    const auto edit = today.only<SayHello>().edit;
    CHECK(edit.day == today.page.day);
    CHECK(edit.person == test::ines());
    CHECK(edit.channel == Channel::Call);
    CHECK(edit.reason == Reason::Problem);
    CHECK(edit.note == "Her knee");
    helloSaid(today.state.hello);
    today.intents.clear();
    today.ui.frames(2);
    CHECK_FALSE(today.ui.sees("Said hello"));
    const auto draft = today.only<ui::SaveDraft>();
    CHECK(draft.form == ui::helloDraftForm);
    CHECK(draft.text.empty());
}

TEST_CASE("a hello to someone else asks to whom, by a few letters and Enter") {
    TodayScreen today(test::fullDay());
    today.ui.click("Someone else");
    today.ui.click("Said hello");
    CHECK_FALSE(today.state.hello.error.empty());
    today.ui.click("###hello-who");
    today.ui.type("oka");
    today.ui.press(ImGuiKey_Enter);
    CHECK(today.state.hello.person == test::samuel());
    today.intents.clear();
    today.ui.click("Said hello");
    CHECK(today.only<SayHello>().edit.person == test::samuel());
    CHECK(today.only<SayHello>().edit.reason == Reason::Nothing);
}

TEST_CASE("a hello put off keeps its line, and a draft brings it back") {
    TodayScreen today(test::fullDay());
    today.ui.click(item("hello", test::samuel()));
    today.ui.type("Half a line");
    const auto draft = today.asked<ui::SaveDraft>().back();
    CHECK(draft.form == ui::helloDraftForm);
    today.ui.press(ImGuiKey_Escape, 2);
    CHECK_FALSE(today.state.hello.open);
    CHECK(today.asked<SayHello>().empty());

    ui::TodayState later;
    restoreDraft(later, draft.form, draft.text);
    CHECK_FALSE(later.hello.open);
    openHello(later.hello, test::samuel());
    CHECK(later.hello.note.text() == "Half a line");
    openHello(later.hello, test::ines());
    CHECK(later.hello.note.empty());
    restoreDraft(later, draft.form, "nonsense");
    CHECK(later.hello.person == test::ines());
}

TEST_CASE("a refused hello stays open and says why") {
    TodayScreen today(test::fullDay());
    today.ui.click(item("hello", test::ines()));
    helloRefused(today.state.hello, "That day has not come yet.");
    today.ui.frames(2);
    CHECK(today.ui.sees("Said hello"));
    CHECK(today.state.hello.error == "That day has not come yet.");
}

TEST_CASE("Tab goes through the page in reading order: header, sheet, margin") {
    TodayScreen today(test::fullDay());
    std::vector<std::string> seen;
    for (int i = 0; i < 60; ++i) {
        today.ui.press(ImGuiKey_Tab);
        const auto label = today.ui.focusedLabel();
        if (!seen.empty() && label == seen.front())
            break;
        seen.push_back(label);
    }
    const auto at = [&](std::string_view id) {
        return std::ranges::find_if(seen, [&](const auto& label) { return label.ends_with(id); }) -
               seen.begin();
    };
    const std::vector<std::string> order{"###day-before",
                                         "###day-calendar",
                                         "###check-in-another",
                                         "###mood-4",
                                         "###rest-2",
                                         "###forward-1",
                                         "###note",
                                         "###activity-Walk",
                                         "###activity-add",
                                         item("kind-of", test::sampleId(31)),
                                         item("thanks", test::sampleId(31)),
                                         item("told", test::sampleId(31)),
                                         item("thanks", test::sampleId(33)),
                                         "###thanks-new",
                                         "###streak-check_in",
                                         item("hello", test::ines()),
                                         "###hello-new"};
    for (std::size_t i = 0; i < order.size(); ++i) {
        CAPTURE(order[i]);
        REQUIRE(at(order[i]) < static_cast<std::ptrdiff_t>(seen.size()));
        if (i > 0)
            CHECK(at(order[i - 1]) < at(order[i]));
    }
}

TEST_CASE("the page draws at every size, full and empty, and nothing reaches past its sides") {
    const std::vector<test::HarnessLook> looks{{.size = {480, 560}},
                                               {.size = {640, 480}},
                                               {.size = {900, 700}},
                                               {.size = {1280, 800}},
                                               {.size = {1920, 1080}, .look = ui::Look::Dusk},
                                               {.size = {1280, 800}, .scale = 3},
                                               {.size = {1280, 800}, .scale = 0.75F}};
    for (const auto& look : looks) {
        CAPTURE(look.size.x);
        CAPTURE(look.scale);
        for (const auto& page : {test::fullDay(), test::emptyDay(), yesterday()}) {
            TodayScreen today(page, look);
            today.ui.frames(10);
            CHECK(today.intents.empty());
            for (const auto& seen : today.ui.items())
                if (!seen.label.empty() && seen.window.find("today") != std::string::npos) {
                    CAPTURE(seen.label);
                    CHECK(seen.box.min.x >= 0);
                    CHECK(seen.box.max.x <= look.size.x);
                }
        }
    }
}

TEST_CASE("a page scrolled by the wheel shows what lies below") {
    TodayScreen today(test::fullDay(), {.size = {500, 600}});
    CHECK_FALSE(today.ui.sees("###hello-new"));
    today.ui.hoverAt({250, 590});
    for (int i = 0; i < 60 && !today.ui.sees("###hello-new"); ++i)
        today.ui.scroll(-3);
    CHECK(today.ui.sees("###hello-new"));
}

TEST_CASE("the key that locks is named only where there is a lock") {
    TodayScreen today(test::emptyDay());
    CHECK(today.ui.text().find("Ctrl L") == std::string::npos);
    today.state.lockable = true;
    CHECK(today.ui.text().find("Ctrl L") != std::string::npos);
}

TEST_CASE(
    "a check box in a hello's line is ticked where it stands, by mouse and by keyboard, and names show") {
    auto page = test::fullDay();
    domain::Hello hello{.filing = page.gratitude.front().filing, .person = test::ines()};
    hello.note = "With @Samuel:\n- [ ] bring the score\n- [x] tea";
    page.hellos = {hello};
    TodayScreen today(page, {.size = {1280, 1600}});
    today.ui.click("bring the score");
    const auto ticked = today.only<ui::ChangeHello>().change;
    CHECK(ticked.hello == hello.filing.id);
    CHECK(ticked.note == "With @Samuel:\n- [x] bring the score\n- [x] tea");
    today.intents.clear();
    today.ui.tabTo("tea");
    today.ui.press(ImGuiKey_Space);
    CHECK(today.only<ui::ChangeHello>().change.note == "With @Samuel:\n- [ ] bring the score\n- [ ] tea");
    CHECK(today.state.mentions.of(hello.note, page.people).size() == 1);
}
