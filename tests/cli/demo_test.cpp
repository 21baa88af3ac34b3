#include "app/demo.hpp"
#include "app/mentions.hpp"
#include "app/opening.hpp"
#include "app/pages.hpp"
#include "cli/program.hpp"
#include "domain/rest.hpp"

#include <doctest/doctest.h>

#include <map>
#include <set>

using namespace tend;
using tend::test::isOneLine;
using tend::test::Json;
using tend::test::Program;

namespace {

/// A demonstration journal and what it holds.
struct Demo {
    explicit Demo(int years, const std::string& seed = "1")
        : file((program.folder() / "demo.tend").string()),
          count(program.json({"demo", file, "--years", std::to_string(years), "--seed", seed})) {}

    Json ask(std::vector<std::string> arguments) {
        arguments.insert(arguments.begin(), {"--journal", file});
        return program.json(arguments);
    }

    /// Without the owner, who is made with every journal anew.
    Json people() {
        auto list = ask({"person", "list"});
        list.erase(0);
        return list;
    }

    Program program;
    std::string file;
    Json count;
};

bool within(const Json& value, int least, int most) {
    return least <= value.get<int>() && value.get<int>() <= most;
}

std::map<std::string, int> kinds(const Json& log) {
    std::map<std::string, int> counted;
    for (const auto& record : log)
        ++counted[record["kind"]];
    return counted;
}

} // namespace

TEST_CASE("a year of the demo journal holds what a year holds, and is sound") {
    Demo demo(1);
    CHECK(within(demo.count["check_ins"], 660, 800));
    CHECK(within(demo.count["gratitude"], 990, 1210));
    CHECK(within(demo.count["hellos"], 150, 210));
    CHECK(within(demo.count["people"], 24, 30));
    auto counted = kinds(demo.ask({"log"}));
    CHECK(counted["check_in"] == demo.count["check_ins"]);
    CHECK(counted["gratitude"] == demo.count["gratitude"]);
    CHECK(counted["hello"] == demo.count["hellos"]);
    CHECK(counted["rest"] > 8);
    CHECK(int(demo.people().size()) == demo.count["people"]);
    CHECK(demo.ask({"check"})["sound"] == true);
}

TEST_CASE("ten years of the demo journal hold ten times as much") {
    Demo demo(10);
    CHECK(within(demo.count["check_ins"], 6'800, 7'800));
    CHECK(within(demo.count["gratitude"], 10'200, 11'800));
    CHECK(within(demo.count["hellos"], 1'600, 2'000));
    CHECK(within(demo.count["people"], 100, 125));
    CHECK(demo.ask({"check"})["sound"] == true);
}

TEST_CASE("the same years, seed and day give the same demo journal, another seed another one") {
    Demo one(1);
    Demo same(1);
    Demo other(1, "2");
    CHECK(one.ask({"log"}) == same.ask({"log"}));
    CHECK(one.people() == same.people());
    CHECK(one.ask({"log"}) != other.ask({"log"}));
}

TEST_CASE("the demo journal ends today with a morning check-in, three thanks and streaks alive") {
    Demo demo(1);
    const auto page = demo.ask({"today"});
    CHECK(page["check_ins"].size() == 1);
    CHECK(page["gratitude"].size() == 3);
    CHECK_FALSE(page["suits_hello"].empty());
    CHECK(page["streaks"][0]["current"].get<int>() >= 20);
    CHECK(page["streaks"][1]["current"].get<int>() >= 20);
    for (const auto& record : demo.ask({"log", "--from", "today"}))
        CHECK(record["at"].get<std::string>() < "2026-11-22T08:00:00+01:00");
}

TEST_CASE("a demo year has gaps, rest, late days, several check-ins a day, summer time and many scripts") {
    Demo demo(1);
    std::map<std::string, int> states;
    const auto streaks = demo.ask({"streaks", "--days"});
    for (const auto& day : streaks[0]["days"])
        ++states[day["state"]];
    CHECK(states["done"] > 250);
    CHECK(states["missed"] > 3);
    CHECK(states["rest"] > 8);
    CHECK(states["late"] > 3);

    const auto log = demo.ask({"log"});
    std::set<std::string> texts;
    std::map<std::string, int> perDay;
    int told = 0;
    std::string all;
    std::set<std::string> offsets;
    for (const auto& record : log) {
        const auto at = record["at"].get<std::string>();
        offsets.insert(at.substr(at.size() - 6));
        perDay[record["day"]] += record["kind"] == "check_in";
        all += record["text"];
        if (record["kind"] != "gratitude")
            continue;
        texts.insert(record["text"]);
        told += !record["told"].is_null();
    }
    CHECK(offsets.contains("+01:00"));
    CHECK(offsets.contains("+02:00"));
    CHECK(std::any_of(perDay.begin(), perDay.end(), [](const auto& day) { return day.second >= 3; }));
    CHECK(told > 50);
    CHECK(double(texts.size()) > 0.95 * demo.count["gratitude"].get<double>());
    for (const char* letter :
         {"ż", "ї", "ß", "ç", "ñ", "ã", "に", "的", "도", "ال", "ה", "के", "ขอ", "το", "🌿"}) {
        CAPTURE(letter);
        CHECK(all.find(letter) != std::string::npos);
    }
    const auto people = demo.people();
    const auto has = [&](const char* key, const Json& value) {
        return std::any_of(people.begin(), people.end(),
                           [&](const Json& person) { return person[key] == value; });
    };
    CHECK(has("birthday", "1988-02-29"));
    CHECK(has("standing", "second_hello"));
    CHECK(has("standing", "good_week"));
    CHECK(has("resting", true));
}

TEST_CASE("the demo journal keeps the app's own rules") {
    Demo demo(3);
    const auto now = [] { return *domain::parseMoment("2026-11-22T08:00:00+01:00"); };
    auto opened = app::openExisting(demo.file, std::nullopt, now);
    auto& session = std::get<app::Session>(opened);
    const auto people = app::nameables(session);
    std::vector<domain::Day> singleRests;
    int mentioning = 0;
    for (const auto& record : app::records(session, {session.today() - 2000, session.today()})) {
        const auto& filing = domain::filingOf(record);
        CHECK(domain::journalDay(filing.at, domain::DayBoundary()) == filing.writtenDay);
        if (const auto* gratitude = std::get_if<domain::Gratitude>(&record)) {
            CAPTURE(gratitude->text);
            CHECK(app::mentionedIn(gratitude->text, people) == gratitude->mentions);
            mentioning += !gratitude->mentions.empty();
        }
        if (const auto* rest = std::get_if<domain::Rest>(&record); rest && !rest->season)
            singleRests.push_back(filing.day);
    }
    CHECK(mentioning > 500);
    std::map<domain::Day, int> aWeek;
    for (const auto day : singleRests)
        CHECK(++aWeek[day.startOfWeek()] <= 2);
}

TEST_CASE("a demo journal never overwrites a file") {
    Demo demo(1);
    const auto before = tend::test::contents(demo.file);
    const auto again = demo.program.run({"demo", demo.file, "--years", "1"});
    CHECK(again.code == 1);
    CHECK(isOneLine(again.err));
    CHECK(tend::test::contents(demo.file) == before);
}
