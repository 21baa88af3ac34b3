#include "journeys/whole_app.hpp"

#include <doctest/doctest.h>

using namespace tend;
using namespace tend::test;

namespace {

void addPerson(WholeApp& app, std::string_view name) {
    app.ui.click("###rail-people");
    app.ui.click("###add-person");
    app.ui.type(name);
    app.ui.click("###person-save");
}

} // namespace

TEST_CASE("somebody half-added is still half-added after a restart") {
    const Evening evening;
    {
        auto app = evening.app();
        app.startWriting();
        app.ui.click("###rail-people");
        app.ui.click("###add-person");
        app.ui.type("Ines");
        write(app, "###person-remember", "Cannot stand lilies");
        app.ui.pass(1);
    }
    auto app = evening.app();
    app.ui.click("###rail-people");
    app.ui.click("###add-person");
    CHECK(app.opened().people.form.name == "Ines");
    CHECK(app.opened().people.form.remember.text() == "Cannot stand lilies");
    app.ui.click("###person-save");
    app.ui.pass(1);
    app.ui.click("###add-person");
    CHECK(app.opened().people.form.name.empty());
}

TEST_CASE("a hello half-told is still half-told after a restart, and told once only") {
    const Evening evening;
    {
        auto app = evening.app();
        app.startWriting();
        addPerson(app, "Ines");
        app.ui.click("###say-hello");
        app.ui.click("###hello-letter");
        write(app, "###hello-note", "She wrote back");
        app.ui.pass(1);
    }
    auto app = evening.app();
    app.ui.click("###hello-new");
    CHECK(app.opened().today.hello.note.text() == "She wrote back");
    app.ui.click("###hello-said");
    REQUIRE(app.page().hellos.size() == 1);
    CHECK(app.page().hellos.front().note == "She wrote back");
    CHECK(app.page().hellos.front().channel == domain::Channel::Letter);

    app.ui.click("###rail-people");
    app.ui.click("Ines");
    app.ui.click("###say-hello");
    CHECK(app.opened().people.hello.note.empty());
}

TEST_CASE("a hello begun on one screen goes on on the other") {
    const Evening evening;
    auto app = evening.app();
    app.startWriting();
    addPerson(app, "Ines");
    app.ui.click("###say-hello");
    write(app, "###hello-note", "Tea");
    app.ui.press(ImGuiKey_Escape);
    app.ui.press(ImGuiKey_Escape);
    app.ui.click("###rail-today");
    app.ui.click("###hello-new");
    CHECK(app.opened().today.hello.note.text() == "Tea");
}
