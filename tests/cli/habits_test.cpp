#include "cli/program.hpp"

#include <doctest/doctest.h>

using tend::test::Program;

TEST_CASE("habits are begun, listed, paused, ended and removed from the command line") {
    Program program;
    program.json({"checkin", "--activity", "Walk"});
    const auto walk = program.json({"habit", "add", "--activity", "walk", "--times", "3", "--in", "7"});
    CHECK(walk["habit"] == "activity");
    CHECK(walk["of"] == "Walk");
    CHECK(walk["times"] == 3);
    CHECK(walk["per_days"] == 7);
    const auto rest = program.json({"habit", "add", "--care", "rest", "--least", "3", "--name", "Sleep"});
    CHECK(rest["name"] == "Sleep");
    CHECK(rest["least"] == 3);
    CHECK(program.json({"habit", "add", "--circle", "family"})["name"] == "A hello to Family");
    CHECK(program.json({"habit"}).size() == 6);
    CHECK(program.run({"habit", "list"}).out.find("Walk                            3 days in 7") !=
          std::string::npos);

    const auto streaks = program.json({"streaks"});
    REQUIRE(streaks.size() == 6);
    CHECK(streaks[3]["name"] == "Walk");
    CHECK(streaks[3]["current"] == 1);
    CHECK(program.json({"habit", "done", "Walk", "--day", "yesterday"})["name"] == "Walk");
    CHECK(program.json({"streaks"})[3]["current"] == 2);

    CHECK(program.json({"habit", "rest", "Sleep", "--day", "yesterday"})["breaks"][0]["kind"] == "rest");
    CHECK(program.json({"habit", "pause", "Sleep"})["breaks"][1]["last"].is_null());
    CHECK(program.json({"habit", "resume", "sleep"})["breaks"].size() == 1);
    const auto onToday = program.json({"today"})["streaks"].size();
    CHECK(program.json({"habit", "change", "sleep", "--hide"})["hidden"] == true);
    CHECK(program.json({"today"})["streaks"].size() == onToday - 1);
    CHECK(program.json({"habit", "change", "sleep", "--show", "--least", "5", "--care", "rest"})["least"] ==
          5);
    CHECK(program.json({"habit", "end", "walk"})["ended"].is_string());
    program.json({"habit", "remove", "walk"});
    CHECK(program.json({"habit"}).size() == 5);
}

TEST_CASE("what cannot be asked of a habit is refused in one line") {
    Program program;
    program.json({"checkin", "--mood", "4"});
    for (const auto& arguments : {std::vector<std::string>{"habit", "add", "--care", "sleep"},
                                  {"habit", "remove", "Hellos"},
                                  {"habit", "rest", "Running"},
                                  {"habit", "done", "Hellos"},
                                  {"habit", "add", "--activity", "run", "--times", "9", "--in", "7"}}) {
        const auto ended = program.run(arguments);
        CHECK(ended.code == 1);
        CHECK(tend::test::isOneLine(ended.err));
        CHECK(ended.out.empty());
    }
    for (const auto& arguments : {std::vector<std::string>{"habit", "add"},
                                  {"habit", "add", "--activity", "run", "--circle", "family"},
                                  {"habit", "add", "--activity", "run", "--times", "3"},
                                  {"habit", "add", "--activity", "run", "--least", "3"},
                                  {"habit", "pause"},
                                  {"habit", "keep"}})
        CHECK(program.run(arguments).code == 2);
    CHECK(program.json({"habit"}).size() == 3);
}
