#include "ui/people/people_sample.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace tend;
using namespace tend::test;

namespace {

int rowsDrawn(const UiHarness& ui) {
    return int(std::ranges::count_if(ui.items(), [](const SeenItem& item) {
        return item.label.find("###person-0") != std::string::npos;
    }));
}

const HarnessLook narrow{.size = {600, 800}};

} // namespace

TEST_CASE("Someone a hello would suit is shown until the owner chooses") {
    PeopleOnScreen screen;
    CHECK(screen.shows(ines));
    screen.ui.click(rowOf(leila));
    CHECK(screen.shows(leila));
}

TEST_CASE("The list says where everybody stands") {
    PeopleOnScreen screen;
    const auto text = screen.ui.text();
    for (const std::string words : {"A good week for a hello", "A second hello", "In rhythm", "Resting",
                                    "19 days ago, a call", "34 days ago", "Newly met"})
        CHECK_MESSAGE(text.find(words) != text.npos, words);
}

TEST_CASE("The arrows walk through the list and Enter opens a page") {
    PeopleOnScreen screen;
    screen.ui.tabTo(rowOf(ines));
    screen.ui.press(ImGuiKey_DownArrow, 2);
    CHECK(screen.ui.hasKeyboard(rowOf(oksana)));
    CHECK(screen.shows(ines));
    screen.ui.press(ImGuiKey_Enter);
    CHECK(screen.shows(oksana));
    screen.ui.press(ImGuiKey_Home);
    CHECK(screen.ui.hasKeyboard(rowOf(me)));
    screen.ui.press(ImGuiKey_UpArrow);
    CHECK(screen.ui.hasKeyboard(rowOf(me)));
}

TEST_CASE("Tab stops at the list once") {
    PeopleOnScreen screen;
    screen.ui.tabTo(rowOf(ines));
    screen.ui.press(ImGuiKey_Tab);
    CHECK(screen.ui.focusedLabel().find("###person-") != std::string::npos);
    CHECK(screen.ui.hasKeyboard("###person-picture"));
}

TEST_CASE("Of a thousand people only those in sight are drawn") {
    PeopleOnScreen screen(manyPeople(1000));
    CHECK(rowsDrawn(screen.ui) < 16);
}

TEST_CASE("The arrows reach people who are not in sight") {
    PeopleOnScreen screen(manyPeople(1000));
    screen.ui.tabTo(rowOf(ines));
    screen.ui.press(ImGuiKey_End);
    screen.ui.frames(2);
    CHECK(screen.ui.hasKeyboard(rowOf(2999)));
    screen.ui.press(ImGuiKey_UpArrow);
    screen.ui.frames(2);
    CHECK(screen.ui.hasKeyboard(rowOf(2998)));
    screen.ui.press(ImGuiKey_Enter);
    CHECK(screen.shows(2998));
    CHECK(rowsDrawn(screen.ui) < 18);
}

TEST_CASE("The wheel reaches the end of the list") {
    PeopleOnScreen screen(manyPeople(100));
    screen.ui.hover(rowOf(samuel));
    for (int i = 0; i < 40; ++i)
        screen.ui.scroll(-10);
    screen.ui.click(rowOf(2099));
    CHECK(screen.shows(2099));
}

TEST_CASE("A circle leaves only its people and the owner") {
    PeopleOnScreen screen;
    screen.ui.click("###circles");
    screen.ui.click("###circle-" + idOf(901).toString());
    CHECK(screen.state.circle == "Friends");
    CHECK(rowsDrawn(screen.ui) == 2);
    CHECK(screen.ui.sees(rowOf(me)));
    CHECK(screen.ui.sees(rowOf(ines)));
    screen.ui.click("###circles");
    screen.ui.click("###circle-all");
    CHECK(rowsDrawn(screen.ui) == 6);
}

TEST_CASE("A circle is chosen with the keyboard alone") {
    PeopleOnScreen screen;
    screen.ui.tabTo("###circles");
    screen.ui.press(ImGuiKey_Enter);
    screen.ui.press(ImGuiKey_DownArrow);
    screen.ui.press(ImGuiKey_Enter);
    CHECK(screen.state.circle == "Friends");
}

TEST_CASE("With nobody else the screen offers to add someone") {
    auto list = sampleCareList();
    list.entries.erase(list.entries.begin() + 1, list.entries.end());
    PeopleOnScreen screen(list);
    CHECK(!screen.state.shown);
    screen.ui.click("###add-first");
    CHECK(screen.state.form.open);
}

TEST_CASE("Where there is room for one thing it is the list, then the page, then the list again") {
    PeopleOnScreen screen(sampleCareList(), narrow);
    CHECK(!screen.state.shown);
    CHECK(!screen.ui.sees("###say-hello"));
    screen.ui.click(rowOf(ines));
    CHECK(screen.ui.sees("###say-hello"));
    CHECK(!screen.ui.sees(rowOf(samuel)));
    screen.ui.click("###back-to-list");
    CHECK(screen.ui.sees(rowOf(samuel)));
    CHECK(!screen.state.shown);
}

TEST_CASE("Back from a page by keyboard, the keyboard is on that person") {
    PeopleOnScreen screen(sampleCareList(), narrow);
    screen.ui.tabTo(rowOf(me));
    screen.ui.press(ImGuiKey_DownArrow, 2);
    screen.ui.press(ImGuiKey_Enter);
    screen.ui.tabTo("###back-to-list");
    screen.ui.press(ImGuiKey_Enter);
    screen.ui.frames(2);
    CHECK(screen.ui.hasKeyboard(rowOf(samuel)));
}

TEST_CASE("Someone who is gone is let go of") {
    PeopleOnScreen screen;
    screen.show(daniel);
    screen.list.entries.pop_back();
    screen.ui.frames(2);
    CHECK(screen.shows(ines));
}
