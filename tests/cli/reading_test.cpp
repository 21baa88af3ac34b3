#include "cli/program.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <chrono>
#include <map>

using tend::test::Json;
using tend::test::Program;

namespace {

/// State of each day of one habit.
std::map<std::string, std::string> states(const Json& streaks, const std::string& habit) {
    std::map<std::string, std::string> found;
    for (const auto& streak : streaks)
        if (streak["habit"] == habit)
            for (const auto& day : streak["days"])
                found[day["day"]] = day["state"];
    return found;
}

} // namespace

TEST_CASE(
    "patterns are told with their counts and how sure they are, or how long it takes until there are any") {
    Program program;
    CHECK(program.json({"patterns"}) == Json::array());
    const auto young = program.run({"patterns"});
    CHECK(young.code == 0);
    CHECK(young.out == "Nothing can be said yet. It takes at least 20 more days with a mood.\n");
    for (int before = 1; before <= 44; ++before) {
        const bool walked = before % 2 == 0;
        const auto day = std::chrono::sys_days(std::chrono::year(2026) / 11 / 22) - std::chrono::days(before);
        const std::chrono::year_month_day date(day);
        const auto two = [](unsigned value) { return (value < 10 ? "0" : "") + std::to_string(value); };
        program.json({"checkin", "--mood", std::to_string((walked ? 4 : 2) + before / 2 % 2), "--activity",
                      walked ? "Walk" : "Read", "--day",
                      "2026-" + two(unsigned(date.month())) + "-" + two(unsigned(date.day()))});
    }
    const auto patterns = program.json({"patterns"});
    REQUIRE(!patterns.empty());
    const auto walk = std::find_if(patterns.begin(), patterns.end(), [](const Json& pattern) {
        return pattern["factor"] == "activity:Walk" && pattern["lag"] == 0;
    });
    REQUIRE(walk != patterns.end());
    CHECK((*walk)["finding"] == true);
    CHECK((*walk)["difference"] == 2.0);
    CHECK((*walk)["days_with"] == 22);
    CHECK((*walk)["days_without"] == 22);
    CHECK((*walk)["low"].get<double>() > 1);
    CHECK((*walk)["high"].get<double>() < 3);
    const auto told = program.run({"patterns"}).out;
    CHECK(
        told.find(
            "Walk goes with better days: 4.5 on 22 days, 2.5 on 22 others (2.0 more; 95 % 1.7 to 2.3).\n") !=
        std::string::npos);
    CHECK(told.find(
              "Read goes with lower days: 2.5 on 22 days, 4.5 on 22 others (2.0 less; 95 % 1.7 to 2.3).\n") !=
          std::string::npos);
    CHECK(told.find("because") == std::string::npos);
    CHECK(told.find("May be chance") == std::string::npos);
    CHECK(program.run({"patterns", "--all"}).out.find("\nMay be chance\n") != std::string::npos);
}

TEST_CASE("a journal that is missing reads as empty and is not made") {
    Program program;
    CHECK(program.json({"log"}) == Json::array());
    CHECK(program.json({"person", "list"}) == Json::array());
    const auto today = program.json({"today"});
    CHECK(today["day"] == "2026-11-22");
    for (const char* key : {"check_ins", "gratitude", "hellos", "suits_hello"})
        CHECK(today[key] == Json::array());
    for (const auto& streak : program.json({"streaks"})) {
        CHECK(streak["current"] == 0);
        CHECK(streak["strength"] == 0);
    }
    for (const auto& arguments :
         std::vector<std::vector<std::string>>{{"log"}, {"streaks"}, {"person", "list"}}) {
        const auto ended = program.run(arguments);
        CHECK(ended.code == 0);
        CHECK(ended.out == "Nothing yet. That is fine.\n");
    }
    CHECK(program.run({"today"}).out.find("Nothing yet. That is fine.") != std::string::npos);
    CHECK_FALSE(std::filesystem::exists(program.folder() / "data"));
}

TEST_CASE("a journal given with --journal is the one that is written and read") {
    Program program;
    const auto other = (program.folder() / "other.tend").string();
    program.json({"--journal", other, "thanks", "tea"});
    CHECK(program.json({"log", "--journal", other}).size() == 1);
    CHECK(program.json({"log"}).empty());
}

TEST_CASE("a day with nothing is fine") {
    Program program;
    program.json({"checkin", "--mood", "3", "--day", "yesterday"});
    CHECK(program.run({"today"}).out.find("Nothing yet today. That is fine.") != std::string::npos);
}

TEST_CASE("today's page holds the day's records, the streaks and whom a hello suits") {
    Program program;
    program.json({"person", "add", "Ada", "--met", "2026-11-10"});
    program.json({"checkin", "--mood", "5"});
    program.json({"thanks", "tea with @Ada"});
    program.json({"checkin", "--mood", "1", "--day", "yesterday"});
    const auto page = program.json({"today"});
    CHECK(page["resting"] == false);
    REQUIRE(page["check_ins"].size() == 1);
    CHECK(page["check_ins"][0]["mood"] == 5);
    CHECK(page["gratitude"][0]["text"] == "tea with @Ada");
    CHECK(page["hellos"].empty());
    CHECK(page["streaks"][0]["habit"] == "check_in");
    CHECK(page["streaks"][0]["current"] == 2);
    CHECK(page["suits_hello"][0]["name"] == "Ada");
    const auto text = program.run({"today"}).out;
    for (const char* words :
         {"Sunday 2026-11-22", "Bright", "tea with @Ada", "Checking in   2 days", "Ada, 12 days"}) {
        CAPTURE(words);
        CHECK(text.find(words) != std::string::npos);
    }
}

TEST_CASE("the log is oldest day first and can be cut to days, rest included") {
    Program program;
    program.json({"checkin", "--mood", "3"});
    program.json({"thanks", "older", "--day", "2026-11-01"});
    program.json({"rest", "2026-11-10", "--until", "2026-11-12"});
    const auto kinds = [](const Json& log) {
        std::string text;
        for (const auto& record : log)
            text += record["kind"].get<std::string>() + " ";
        return text;
    };
    CHECK(kinds(program.json({"log"})) == "gratitude rest check_in ");
    CHECK(kinds(program.json({"log", "--from", "2026-11-02"})) == "rest check_in ");
    CHECK(kinds(program.json({"log", "--to", "2026-11-11"})) == "gratitude rest ");
    CHECK(kinds(program.json({"log", "--from", "2026-11-12", "--to", "2026-11-12"})) == "rest ");
    CHECK(kinds(program.json({"log", "--from", "today", "--to", "today"})) == "check_in ");
    const auto ended = program.run({"log", "--from", "today", "--to", "yesterday"});
    CHECK(ended.code == 2);
    CHECK(tend::test::isOneLine(ended.err));
}

TEST_CASE("a streak explains each of its days as done, missed, rest, late or open") {
    Program program;
    program.clock("2026-11-16T21:00:00+01:00");
    program.json({"checkin", "--mood", "3"});
    program.clock("2026-11-18T21:00:00+01:00"); // nothing on the 17th
    program.json({"checkin", "--mood", "3"});
    program.clock("2026-11-20T21:00:00+01:00");
    program.json({"checkin", "--mood", "3"});
    program.json({"checkin", "--mood", "2", "--day", "2026-11-19"});
    program.clock("2026-11-22T08:00:00+01:00");
    program.json({"rest", "2026-11-21"});
    const auto streaks = program.json({"streaks", "--days"});
    CHECK(states(streaks, "check_in") == std::map<std::string, std::string>{{"2026-11-16", "done"},
                                                                            {"2026-11-17", "missed"},
                                                                            {"2026-11-18", "done"},
                                                                            {"2026-11-19", "late"},
                                                                            {"2026-11-20", "done"},
                                                                            {"2026-11-21", "rest"},
                                                                            {"2026-11-22", "open"}});
    CHECK(streaks[0]["current"] == 3);
    CHECK(streaks[0]["longest"] == 3);
    CHECK(streaks[0]["today"] == "open");
    CHECK(streaks[0]["times"] == 1);
    CHECK(streaks[0]["per_days"] == 1);
    CHECK(streaks[0]["strength"].get<double>() > 0.0);
    CHECK(streaks[0]["strength"].get<double>() < 1.0);
    CHECK_FALSE(program.json({"streaks"})[0].contains("days"));
    program.json({"checkin", "--mood", "3"});
    const auto done = program.json({"streaks"});
    CHECK(done[0]["today"] == "done");
    CHECK(done[0]["current"] == 4);
    const auto text = program.run({"streaks", "--days"}).out;
    CHECK(text.find("2026-11-17  missed") != std::string::npos);
    CHECK(text.find("Checking in   4 days") != std::string::npos);
}

TEST_CASE("a day of rest without records says so") {
    Program program;
    program.json({"checkin", "--mood", "3", "--day", "yesterday"});
    program.json({"rest", "today"});
    CHECK(program.json({"streaks"})[0]["today"] == "rest");
    CHECK(program.json({"today"})["resting"] == true);
    CHECK(program.run({"today"}).out.find("A day of rest.") != std::string::npos);
}

TEST_CASE("the care list starts with its owner and is aligned in any script") {
    Program program;
    program.json({"person", "add", "中村 純"});
    program.json({"person", "add", "Ada", "--circle", "Friends"});
    const auto list = program.json({"person", "list"});
    REQUIRE(list.size() == 3);
    CHECK(list[0]["is_me"] == true);
    CHECK(list[0]["standing"] == "me");
    CHECK(program.run({"person", "list"}).out == "Me                     you\n"
                                                 "Ada      no hello yet  in rhythm                 Friends\n"
                                                 "中村 純  no hello yet  in rhythm\n");
}

TEST_CASE("a sound journal is told to be sound") {
    Program program;
    program.json({"thanks", "tea"});
    CHECK(program.json({"check"}) == Json{{"sound", true}, {"problems", Json::array()}});
    CHECK(program.run({"check"}).out == "The journal is sound.\n");
}

TEST_CASE("the version names the program and what keeps the file") {
    Program program;
    const auto version = program.json({"version"});
    CHECK(version["name"] == "tend");
    for (const char* key : {"version", "sqlcipher", "sqlite"})
        CHECK_FALSE(version[key].get<std::string>().empty());
    CHECK(program.run({"version"}).out.starts_with("tend "));
    CHECK(program.run({"--version"}).out == program.run({"version"}).out);
}
