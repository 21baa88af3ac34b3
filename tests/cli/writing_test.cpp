#include "cli/program.hpp"

#include <doctest/doctest.h>

#include <vector>

using tend::test::Json;
using tend::test::Program;

namespace {

const std::vector<std::string> recordKeys{"id", "kind", "day", "at", "text", "late"};

void checkKeys(const Json& record, const std::vector<std::string>& own) {
    std::vector<std::string> keys;
    for (const auto& [key, value] : record.items())
        keys.push_back(key);
    auto expected = recordKeys;
    expected.insert(expected.end(), own.begin(), own.end());
    CHECK(keys == expected);
}

} // namespace

TEST_CASE("a check-in is kept with everything that was told, and comes back as JSON") {
    Program program;
    const auto made = program.json({"checkin", "--mood", "4", "--rest", "1", "--mind", "2", "--food", "3",
                                    "--boundaries", "4", "--forward", "5", "--activity", "Walk", "--activity",
                                    "Chór", "--note", "Slept\nbadly 🌧️"});
    checkKeys(made, {"mood", "care", "activities"});
    CHECK(made["kind"] == "check_in");
    CHECK(made["day"] == "2026-11-22");
    CHECK(made["at"] == "2026-11-22T08:00:00+01:00");
    CHECK(made["text"] == "Slept\nbadly 🌧️");
    CHECK(made["late"] == false);
    CHECK(made["mood"] == 4);
    CHECK(made["care"] == Json{{"rest", 1}, {"mind", 2}, {"food", 3}, {"boundaries", 4}, {"forward", 5}});
    CHECK(made["activities"] == Json{"Walk", "Chór"});
    CHECK(program.json({"log"}) == Json::array({made}));
}

TEST_CASE("a check-in needs no mood") {
    Program program;
    const auto made = program.json({"checkin", "--activity", "Walk"});
    CHECK(made["mood"].is_null());
    CHECK(made["care"] == Json::object());
}

TEST_CASE("several check-ins a day are all kept, in the order written") {
    Program program;
    for (const char* mood : {"1", "5", "3"})
        program.json({"checkin", "--mood", mood});
    const auto log = program.json({"log"});
    REQUIRE(log.size() == 3);
    CHECK(log[0]["mood"] == 1);
    CHECK(log[1]["mood"] == 5);
    CHECK(log[2]["mood"] == 3);
}

TEST_CASE("thanks in any script name the people on the list") {
    Program program;
    const auto ada = program.json({"person", "add", "Ada"});
    const auto text = "Grateful 🙏 for tea with @Ada — Ćwiczę 感謝 ありがとう";
    const auto made = program.json({"thanks", text});
    checkKeys(made, {"about", "mentions", "told"});
    CHECK(made["kind"] == "gratitude");
    CHECK(made["text"] == text);
    CHECK(made["about"] == "person");
    CHECK(made["mentions"] == Json::array({{{"id", ada["id"]}, {"name", "Ada"}}}));
    CHECK(made["told"].is_null());
    CHECK(program.json({"thanks", "the bench", "--about", "place"})["about"] == "place");
    CHECK(program.json({"thanks", "dry socks"})["about"] == "moment");
}

TEST_CASE("a person is added with all that is known of them") {
    Program program;
    const auto made = program.json({"person", "add", "Zażółć Gęśl", "--circle", "Friends", "--circle",
                                    "Choir", "--met", "2026-11-15", "--where", "at choir", "--remember",
                                    "two sugars", "--birthday", "--02-29", "--rhythm", "14..30"});
    checkKeys(made, {"name", "is_me", "circles", "met", "where", "remember", "birthday", "rhythm", "resting",
                     "standing", "last_hello"});
    CHECK(made["kind"] == "person");
    CHECK(made["name"] == "Zażółć Gęśl");
    CHECK(made["is_me"] == false);
    CHECK(made["circles"] == Json{"Friends", "Choir"});
    CHECK(made["met"] == "2026-11-15");
    CHECK(made["where"] == "at choir");
    CHECK(made["remember"] == "two sugars");
    CHECK(made["birthday"] == "--02-29");
    CHECK(made["rhythm"] == Json{{"ideal", 14}, {"latest", 30}});
    CHECK(made["standing"] == "second_hello");
    CHECK(made["last_hello"].is_null());
}

TEST_CASE("a hello finds its person by the start of a name, case and accents ignored") {
    Program program;
    const auto person = program.json({"person", "add", "Łucja Żuraw"});
    const auto made =
        program.json({"hello", "łucja z", "--via", "call", "--because", "problem", "--note", "long"});
    checkKeys(made, {"person", "via", "because"});
    CHECK(made["kind"] == "hello");
    CHECK(made["person"] == Json{{"id", person["id"]}, {"name", "Łucja Żuraw"}});
    CHECK(made["via"] == "call");
    CHECK(made["because"] == "problem");
    CHECK(made["text"] == "long");
    const auto plain = program.json({"hello", "Łucja", "--day", "yesterday"});
    CHECK(plain["via"] == "in-person");
    CHECK(plain["because"] == "nothing");
    CHECK(plain["day"] == "2026-11-21");
    CHECK(plain["late"] == true);
    CHECK(program.json({"person", "list"})[1]["last_hello"] == "2026-11-22");
}

TEST_CASE("someone can rest and come back") {
    Program program;
    program.json({"person", "add", "Ada"});
    CHECK(program.json({"person", "rest", "ada"})["standing"] == "resting");
    CHECK(program.json({"person", "wake", "ada"})["resting"] == false);
}

TEST_CASE("a rest day may come before or after the fact, a season is as long as it is") {
    Program program;
    const auto day = program.json({"rest", "2026-11-25"});
    checkKeys(day, {"last", "season"});
    CHECK(day["kind"] == "rest");
    CHECK(day["day"] == "2026-11-25");
    CHECK(day["last"] == "2026-11-25");
    CHECK(day["season"] == false);
    const auto season = program.json({"rest", "2026-06-01", "--until", "2026-08-31"});
    CHECK(season["last"] == "2026-08-31");
    CHECK(season["season"] == true);
}

TEST_CASE("a day before is filled in late and keeps the moment it was written") {
    Program program;
    const auto made = program.json({"checkin", "--mood", "3", "--day", "2026-11-20"});
    CHECK(made["day"] == "2026-11-20");
    CHECK(made["late"] == true);
    CHECK(made["at"] == "2026-11-22T08:00:00+01:00");
}

TEST_CASE("before four in the morning it is still yesterday") {
    Program program;
    program.clock("2026-11-22T03:59:59+01:00");
    CHECK(program.json({"checkin", "--mood", "3"})["day"] == "2026-11-21");
    program.clock("2026-11-22T04:00:00+01:00");
    CHECK(program.json({"checkin", "--mood", "3"})["day"] == "2026-11-22");
}

TEST_CASE("the nights the clocks change keep day, moment and offset") {
    Program program;
    program.clock("2026-03-29T03:30:00+02:00"); // half an hour after spring's change
    CHECK(program.json({"checkin", "--mood", "3"})["day"] == "2026-03-28");
    program.clock("2026-10-25T02:30:00+02:00"); // the first half past two
    const auto first = program.json({"thanks", "first"});
    program.clock("2026-10-25T02:30:00+01:00"); // and the second
    const auto second = program.json({"thanks", "second"});
    CHECK(first["day"] == "2026-10-24");
    CHECK(second["day"] == "2026-10-24");
    CHECK(first["at"] == "2026-10-25T02:30:00+02:00");
    CHECK(second["at"] == "2026-10-25T02:30:00+01:00");
    const auto log = program.json({"log", "--from", "2026-10-24", "--to", "2026-10-24"});
    CHECK(log[0]["text"] == "first");
    CHECK(log[1]["text"] == "second");
}

TEST_CASE("what was written is said in one plain line without --json") {
    Program program;
    program.run({"person", "add", "Ada"});
    CHECK(program.run({"checkin", "--mood", "4", "--rest", "2", "--note", "Fine"}).out ==
          "2026-11-22  08:00  check-in   Good · rest 2 · Fine\n");
    CHECK(program.run({"hello", "Ada"}).out ==
          "2026-11-22  08:00  hello      Ada · in person · nothing, just you\n");
    CHECK(program.run({"thanks", "tea"}).out == "2026-11-22  08:00  thanks     tea\n");
}

TEST_CASE("what a note holds never reaches the terminal as a command to it") {
    Program program;
    const auto ended = program.run({"thanks", "tea \x1b[2J and\tcake"});
    CHECK(ended.out.find('\x1b') == std::string::npos);
    CHECK(program.json({"log"})[0]["text"] == "tea \x1b[2J and\tcake");
}
