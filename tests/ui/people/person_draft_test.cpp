#include "ui/people/people_sample.hpp"
#include "ui/people/person_draft.hpp"

#include <doctest/doctest.h>

using namespace tend;
using namespace tend::test;

namespace {

ui::PersonForm written() {
    ui::PersonForm form;
    form.name = "Zoë \\n Ñandú";
    form.circles = {"Friends", "Book club \\"};
    form.circle = "half";
    form.met = day(2024, 2, 29);
    form.where = "on the night train";
    form.birthday = "3 Mar";
    form.ownRhythm = true;
    form.ideal = "7";
    form.latest = "x";
    form.remember.setText("Two lines\n\nand a \\ 感謝");
    return form;
}

} // namespace

TEST_CASE("A half-written person comes back as it was") {
    const auto form = written();
    const auto back = ui::readPersonDraft(ui::personDraft(form));
    CHECK(back.name == form.name);
    CHECK(back.circles == form.circles);
    CHECK(back.circle == form.circle);
    CHECK(back.met == form.met);
    CHECK(back.where == form.where);
    CHECK(back.birthday == form.birthday);
    CHECK(back.ownRhythm);
    CHECK(back.ideal == form.ideal);
    CHECK(back.latest == form.latest);
    CHECK(back.remember.text() == form.remember.text());
    CHECK(!back.person);
    CHECK(!back.open);
    CHECK(ui::personDraft(back) == ui::personDraft(form));
}

TEST_CASE("A draft knows whom it is about") {
    auto form = written();
    form.person = idOf(ines);
    form.isMe = true;
    const auto back = ui::readPersonDraft(ui::personDraft(form));
    CHECK(back.person == idOf(ines));
    CHECK(back.isMe);
}

TEST_CASE("Nothing written is no draft") {
    CHECK(ui::personDraft({}).empty());
    CHECK(ui::personDraft(ui::readPersonDraft("")).empty());
}

TEST_CASE("Lines that mean nothing are left out of a draft") {
    const auto form = ui::readPersonDraft("name Ada\nmet tomorrow\nperson 7\nnonsense\nmood 9\nwhere\\\n\n");
    CHECK(form.name == "Ada");
    CHECK(!form.met);
    CHECK(!form.person);
    CHECK(form.where.empty());
}

TEST_CASE("A restored draft waits where someone is added") {
    ui::PeopleState state;
    ui::restoreDraft(state, ui::personDraftForm, ui::personDraft(written()));
    CHECK(!state.form.open);
    ui::openNewPerson(state.form);
    CHECK(state.form.open);
    CHECK(state.form.where == "on the night train");
}

TEST_CASE("What is half-written about one person waits while another is written about") {
    const auto list = sampleCareList();
    ui::PersonForm form;
    const auto writeWhere = [&](std::string where) {
        form.where = std::move(where);
        form.draft = ui::personDraft(form);
        form.touched = true;
    };
    ui::openPerson(form, list.entries[1]);
    writeWhere("on the night train");
    ui::openPerson(form, list.entries[2]);
    CHECK(form.name == list.entries[2].person.name);
    CHECK(form.where != "on the night train");
    writeWhere("at the bakery");
    ui::openNewPerson(form);
    CHECK(form.where.empty());
    ui::openPerson(form, list.entries[1]);
    CHECK(form.where == "on the night train");

    ui::PeopleState later;
    ui::restoreDraft(later, ui::personDraftForm, ui::allDrafts(form));
    ui::openPerson(later.form, list.entries[2]);
    CHECK(later.form.where == "at the bakery");
    ui::openPerson(later.form, list.entries[1]);
    CHECK(later.form.where == "on the night train");
}

TEST_CASE("Saving one person keeps the drafts about others") {
    const auto list = sampleCareList();
    ui::PeopleState state;
    state.form.waiting = {"name Ada\nwhere at a lecture\n"};
    ui::openPerson(state.form, list.entries[1]);
    ui::personSaved(state, list.entries[1].person.filing.id);
    CHECK(ui::allDrafts(state.form) == "name Ada\nwhere at a lecture\n");
}

TEST_CASE("A draft of a hello is not taken for a person") {
    ui::PeopleState state;
    ui::restoreDraft(state, ui::helloDraftForm, "-\ncall\nnothing\nA line");
    CHECK(state.hello.note.text() == "A line");
    CHECK(state.form.name.empty());
}
