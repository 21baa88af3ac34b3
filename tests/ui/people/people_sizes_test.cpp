#include "ui/people/people_sample.hpp"

#include <doctest/doctest.h>

using namespace tend;
using namespace tend::test;

namespace {

const std::vector<HarnessLook> looks{
    {.size = {480, 560}},
    {.size = {640, 480}},
    {.size = {900, 700}},
    {.size = {1280, 800}, .look = ui::Look::Dusk},
    {.size = {1920, 1080}, .motion = true},
    {.size = {640, 480}, .scale = 3},
    {.size = {1280, 800}, .scale = 3},
    {.size = {1280, 800}, .scale = 0.75F},
};

void drawEverywhere(const domain::CareList& list, int shown) {
    for (const auto& look : looks) {
        PeopleOnScreen screen(list, look);
        screen.show(shown);
        screen.ui.frames(10);
        screen.state.shown.reset();
        screen.ui.frames(10);
        CHECK(screen.intents.empty());
    }
}

} // namespace

TEST_CASE("An empty care list is drawn at every size") {
    auto list = sampleCareList();
    list.entries.erase(list.entries.begin() + 1, list.entries.end());
    drawEverywhere(list, me);
}

TEST_CASE("Forty people are drawn at every size") {
    drawEverywhere(manyPeople(34), ines);
    drawEverywhere(manyPeople(34), daniel);
}

TEST_CASE("A thousand people are drawn at every size") {
    drawEverywhere(manyPeople(994), oksana);
}

TEST_CASE("The forms and questions are drawn at every size") {
    for (const auto& look : looks) {
        PeopleOnScreen screen(sampleCareList(), look);
        screen.show(ines);
        ui::openPerson(screen.state.form, screen.page->entry, ui::PersonField::Rhythm);
        screen.ui.frames(10);
        screen.state.form = {};
        screen.ui.frames(2);
        screen.state.askingTrash = true;
        screen.ui.frames(10);
        CHECK(screen.intents.empty());
    }
}
