#include "app/check_ins.hpp"
#include "app/entry_versions.hpp"
#include "app/journal_in_memory.hpp"
#include "app/mentions.hpp"
#include "app/pages.hpp"
#include "app/people.hpp"
#include "app/records.hpp"
#include "app/thanks.hpp"
#include "app/undo.hpp"
#include "domain/record_fields.hpp"

using namespace tend;
using namespace tend::test;
using domain::RecordKind;

namespace {

std::string told(const std::vector<domain::FieldDifference>& differences) {
    std::string text;
    for (const auto& [key, parts] : differences) {
        text += key + ":";
        for (const auto& part : parts)
            text += (part.kind == domain::DifferencePart::Kind::Same      ? "="
                     : part.kind == domain::DifferencePart::Kind::Removed ? "-"
                                                                          : "+") +
                    part.text;
        text += ";";
    }
    return text;
}

} // namespace

TEST_CASE("an earlier version comes back as a change that can be undone") {
    JournalInMemory journal;
    auto& session = journal.session;
    const auto id = accepted(app::saveGratitude(session, {.day = journal.today(), .text = "Tea with Ada"}));
    const domain::RecordRef ref{RecordKind::Gratitude, id};
    accepted(app::saveGratitude(
        session, {.day = journal.today(), .gratitude = id, .text = "Tea and cake", .ownStep = true}));
    accepted(app::refile(session, {ref}, journal.today() - 1));
    auto versions = app::versionsOf(session, ref);
    REQUIRE(versions.size() == 3);
    CHECK(told(domain::differences(versions[2].record, versions[0].record, app::recordNames(session))) ==
          "day:-2026-10-14+2026-10-13;text:=Tea -with Ada+and cake;");
    CHECK(versions[1].replaced->label == "Filed an entry under another day");

    accepted(app::restoreVersion(session, ref, versions[2].replaced->step));
    const auto now = std::get<domain::Gratitude>(*app::findRecord(session, ref));
    CHECK(now.text == "Tea with Ada");
    CHECK(now.filing.day == journal.today());
    CHECK(app::versionsOf(session, ref).size() == 4);
    CHECK(accepted(app::undoLast(session)) == "Brought an earlier version back");
    CHECK(std::get<domain::Gratitude>(*app::findRecord(session, ref)).text == "Tea and cake");
    CHECK(refusal(app::restoreVersion(session, ref, 12345)) == "The journal has no such version.");
}

TEST_CASE("typing is one version a thought, as it is one undo") {
    JournalInMemory journal;
    auto& session = journal.session;
    const auto id = accepted(app::saveGratitude(session, {.day = journal.today(), .text = "T"}));
    for (const char* text : {"Te", "Tea"})
        accepted(app::saveGratitude(session, {.day = journal.today(), .gratitude = id, .text = text}));
    CHECK(app::versionsOf(session, {RecordKind::Gratitude, id}).size() == 1);
    journal.clock.pass(std::chrono::minutes(5));
    accepted(app::saveGratitude(session, {.day = journal.today(), .gratitude = id, .text = "Teapot"}));
    CHECK(app::versionsOf(session, {RecordKind::Gratitude, id}).size() == 2);
}

TEST_CASE("a version comes back out of the trash, and what was undone from its beginning too") {
    JournalInMemory journal;
    auto& session = journal.session;
    const auto id = accepted(app::saveCheckIn(
        session, {.day = journal.today(), .mood = level(4), .activities = {{"Walk"}}, .note = "windy"}));
    const domain::RecordRef ref{RecordKind::CheckIn, id};
    const auto before = *app::findRecord(session, ref);
    accepted(app::undoLast(session));
    CHECK_FALSE(app::findRecord(session, ref));
    const auto versions = app::versionsOf(session, ref);
    REQUIRE(versions.size() == 1);
    CHECK(versions[0].replaced->undone);
    accepted(app::restoreVersion(session, ref, versions[0].replaced->step));
    CHECK(app::findRecord(session, ref) == before);
}

TEST_CASE("a person's earlier name does not come back where somebody else has it") {
    JournalInMemory journal;
    auto& session = journal.session;
    const auto ada = accepted(app::savePerson(session, {.name = "Ada"}));
    const domain::RecordRef ref{RecordKind::Person, ada};
    accepted(app::savePerson(session, {.person = ada, .name = "Augusta", .circles = {"Choir"}}));
    const auto step = app::versionsOf(session, ref).at(1).replaced->step;
    const auto other = accepted(app::savePerson(session, {.name = "Ada"}));
    CHECK(refusal(app::restoreVersion(session, ref, step)).find("Ada is on the care list already") == 0);
    accepted(app::removePerson(session, other));
    accepted(app::restoreVersion(session, ref, step));
    CHECK(app::personPage(session, ada)->entry.person.name == "Ada");
    CHECK(app::personPage(session, ada)->entry.person.circles.empty());
}
