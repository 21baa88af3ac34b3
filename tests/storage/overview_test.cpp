#include "storage/journals.hpp"
#include "storage/overview.hpp"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

using namespace tend;
using namespace tend::test;
using domain::HabitKind;
using storage::Journal;

namespace {

void checkIn(Journal& journal, domain::Day on, std::optional<domain::Level> mood,
             std::vector<domain::CareLevel> care = {}) {
    changing(journal, [&] {
        storage::CheckInStore(journal).put({.filing = filed(on), .mood = mood, .care = std::move(care)});
    });
}

domain::Hello hello(Journal& journal, domain::Day on) {
    domain::Hello record{.filing = filed(on),
                         .person = storage::PersonStore(journal).all().front().filing.id};
    changing(journal, [&] { storage::HelloStore(journal).put(record); });
    return record;
}

domain::Filing onTime(domain::Day on) {
    auto filing = filed(on);
    filing.writtenDay = on;
    return filing;
}

struct Watched {
    std::vector<std::string> statements{};

    static int keep(unsigned /*what*/, void* self, void* statement, void* /*sql*/) {
        static_cast<Watched*>(self)->statements.emplace_back(
            sqlite3_sql(static_cast<sqlite3_stmt*>(statement)));
        return 0;
    }
};

/// The query plans of every statement that `work` runs.
template <typename Work>
std::string plansOf(Journal& journal, Work&& work) {
    Watched watched;
    auto* handle = journal.database().getHandle();
    sqlite3_trace_v2(handle, SQLITE_TRACE_STMT, Watched::keep, &watched);
    work();
    sqlite3_trace_v2(handle, 0, nullptr, nullptr);
    std::string plans;
    for (const auto& sql : watched.statements) {
        SQLite::Statement plan(journal.database(), "EXPLAIN QUERY PLAN " + sql);
        while (plan.executeStep())
            plans += plan.getColumn(3).getString() + "\n";
    }
    return plans;
}

bool holds(const std::string& text, std::string_view part) {
    return text.find(part) != std::string::npos;
}

} // namespace

TEST_CASE("tallies count what was written on the day and what was filled in later") {
    auto journal = Journal::inMemory(morning);
    const auto put = [&](const domain::Filing& filing) {
        changing(journal, [&] { storage::GratitudeStore(journal).put({.filing = filing, .text = "x"}); });
    };
    put(onTime(day("2026-10-12")));
    put(onTime(day("2026-10-12")));
    put(filed(day("2026-10-12")));
    put(filed(day("2026-10-10")));
    put(onTime(today));
    put(onTime(today + 1));
    const auto tallies = storage::tallies(journal, {HabitKind::Gratitude}, today);
    REQUIRE(tallies.size() == 3);
    CHECK(tallies[0].day == day("2026-10-10"));
    CHECK(tallies[0].onTime == 0);
    CHECK(tallies[0].later == 1);
    CHECK(tallies[1].onTime == 2);
    CHECK(tallies[1].later == 1);
    CHECK(tallies[2].day == today);
    CHECK(storage::tallies(journal, {HabitKind::CheckIn}, today).empty());
    CHECK(storage::tallyOf(journal, {HabitKind::Gratitude}, day("2026-10-12")).onTime == 2);
    CHECK(storage::tallyOf(journal, {HabitKind::Gratitude}, day("2026-10-11")).onTime == 0);
}

TEST_CASE("each habit counts its own records, and removed ones not at all") {
    auto journal = Journal::inMemory(morning);
    checkIn(journal, today, level(3));
    const auto gone = hello(journal, today);
    hello(journal, today);
    changing(journal, [&] { storage::HelloStore(journal).remove(gone.filing.id, morning.at); });
    CHECK(storage::tallyOf(journal, {HabitKind::CheckIn}, today).onTime == 1);
    CHECK(storage::tallyOf(journal, {HabitKind::Hello}, today).onTime == 1);
    CHECK(storage::tallyOf(journal, {HabitKind::Gratitude}, today).onTime == 0);
}

TEST_CASE("moods are means of the days that have one") {
    auto journal = Journal::inMemory(morning);
    checkIn(journal, today, level(5));
    checkIn(journal, today, level(2));
    checkIn(journal, today, std::nullopt);
    checkIn(journal, today - 1, std::nullopt);
    checkIn(journal, today - 2, level(1));
    const auto moods = storage::moods(journal, {today - 1, today});
    REQUIRE(moods.size() == 1);
    CHECK(moods.front().day == today);
    CHECK(moods.front().mean == doctest::Approx(3.5));
    CHECK(moods.front().count == 2);
}

TEST_CASE("the heat of a span has every day, with means and counts where there are records") {
    auto journal = Journal::inMemory(morning);
    const auto dimensions = storage::DimensionStore(journal).all();
    checkIn(journal, today, level(4), {{dimensions[0].id, level(1)}, {dimensions[1].id, level(2)}});
    checkIn(journal, today, std::nullopt, {{dimensions[0].id, level(3)}});
    thank(journal, "a", today - 2);
    thank(journal, "b", today - 2);
    hello(journal, today - 2);
    const auto heat = storage::heat(journal, {today - 3, today});
    REQUIRE(heat.size() == 4);
    CHECK(heat[0].day == today - 3);
    CHECK(heat[0].checkIns + heat[0].gratitude + heat[0].hellos == 0);
    CHECK_FALSE(heat[0].mood);
    CHECK(heat[1].gratitude == 2);
    CHECK(heat[1].hellos == 1);
    CHECK_FALSE(heat[1].care);
    CHECK(heat[3].checkIns == 2);
    CHECK(heat[3].mood == doctest::Approx(4));
    CHECK(heat[3].care == doctest::Approx(2));
}

TEST_CASE("the recorded span goes from the first record of any kind to the last") {
    auto journal = Journal::inMemory(morning);
    CHECK_FALSE(storage::recordedSpan(journal));
    changing(journal, [&] {
        storage::RestStore(journal).put({.filing = filed(day("2000-01-01")), .last = day("2000-01-01")});
    });
    CHECK_FALSE(storage::recordedSpan(journal));
    thank(journal, "x", day("2026-05-05"));
    CHECK(storage::recordedSpan(journal) == domain::DaySpan{day("2026-05-05"), day("2026-05-05")});
    checkIn(journal, day("1999-12-31"), level(1));
    hello(journal, today);
    CHECK(storage::recordedSpan(journal) == domain::DaySpan{day("1999-12-31"), today});
}

TEST_CASE("the questions asked for every page are answered from indexes") {
    auto journal = Journal::inMemory(morning);
    const auto me = storage::PersonStore(journal).all().front().filing.id;
    const auto none = [](const std::string& plans) {
        return !holds(plans, "SCAN ") && !holds(plans, "TEMP B-TREE FOR ORDER BY") &&
               !holds(plans, "GROUP BY");
    };

    const auto checkIns = plansOf(journal, [&] { storage::CheckInStore(journal).onDay(today); });
    CHECK_MESSAGE(none(checkIns), checkIns);
    const auto notes = plansOf(journal, [&] { storage::GratitudeStore(journal).onDay(today); });
    CHECK_MESSAGE(none(notes), notes);
    const auto hellos = plansOf(journal, [&] { storage::HelloStore(journal).onDay(today); });
    CHECK_MESSAGE(none(hellos), hellos);
    const auto with = plansOf(journal, [&] { storage::HelloStore(journal).with(me); });
    CHECK_MESSAGE(none(with), with);
    const auto mentioning = plansOf(journal, [&] { storage::GratitudeStore(journal).mentioning(me); });
    CHECK_MESSAGE(holds(mentioning, "SEARCH named USING COVERING INDEX gratitude_mention_by_person"),
                  mentioning);
    CHECK_MESSAGE(!holds(mentioning, "SCAN "), mentioning);
    const auto last = plansOf(journal, [&] { storage::HelloStore(journal).lastOfEach(); });
    CHECK_MESSAGE(holds(last, "SEARCH h USING COVERING INDEX hello_by_person"), last);
    CHECK_MESSAGE(!holds(last, "SCAN h"), last);
    for (const auto habit : {HabitKind::CheckIn, HabitKind::Gratitude, HabitKind::Hello}) {
        const auto tallies = plansOf(journal, [&] { storage::tallies(journal, {habit}, today); });
        CHECK_MESSAGE(holds(tallies, "USING COVERING INDEX"), tallies);
        CHECK_MESSAGE(none(tallies), tallies);
    }
    const auto moods = plansOf(journal, [&] { storage::moods(journal, {today, today}); });
    CHECK_MESSAGE(holds(moods, "SEARCH check_in USING COVERING INDEX check_in_by_day"), moods);
    CHECK_MESSAGE(none(moods), moods);
    const auto span = plansOf(journal, [&] { storage::recordedSpan(journal); });
    CHECK_MESSAGE(holds(span, "SEARCH check_in USING COVERING INDEX check_in_by_day"), span);
}

TEST_CASE("tags used of late come most used first, as they were written last, from an index") {
    auto journal = Journal::inMemory(morning);
    const auto write = [&](domain::Day on, std::string note) {
        changing(journal,
                 [&] { storage::CheckInStore(journal).put({.filing = filed(on), .note = std::move(note)}); });
    };
    write(today - 100, "#forgotten");
    write(today - 2, "# heading, #rest and #Garden");
    write(today - 1, "#garden");
    write(today, "12 #1, no tag");
    auto last = hello(journal, today - 3);
    last.note = "about #tea and #garden";
    changing(journal, [&] { storage::HelloStore(journal).put(last); });
    CHECK(storage::tagsOfLate(journal, today) == std::vector<std::string>{"garden", "rest", "tea"});
    const auto plans = plansOf(journal, [&] { storage::tagsOfLate(journal, today); });
    CHECK_MESSAGE(plans.find("SCAN") == std::string::npos, plans);
    CHECK_MESSAGE(plans.find("TEMP B-TREE") == std::string::npos, plans);
}
