#include "cli/program.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

using namespace tend::test;
namespace fs = std::filesystem;

namespace {

/// A journal with a mood on each of two days, a walk, and a hello.
struct WithDays : Program {
    WithDays() {
        json({"checkin", "--mood", "4", "--rest", "5", "--activity", "Walk", "--day", "2026-11-20"});
        json({"checkin", "--mood", "2", "--day", "2026-11-21"});
        json({"person", "add", "Ines <3"});
        json({"hello", "Ines <3", "--because", "nothing", "--day", "2026-11-21"});
        json({"thanks", "Soup, bread and salt"});
        json({"habit", "add", "--activity", "Walk"});
    }

    std::string out(const std::string& name) const { return (folder() / name).string(); }

    /// What was written.
    std::string chart(std::vector<std::string> arguments, const std::string& file) {
        arguments.insert(arguments.begin(), "chart");
        arguments.insert(arguments.end(), {"--out", out(file)});
        const auto ended = run(arguments);
        CAPTURE(ended.err);
        REQUIRE(ended.code == 0);
        CHECK(ended.out == out(file) + "\n");
        return contents(out(file));
    }

    std::string refused(std::vector<std::string> arguments, int code = 1) {
        arguments.insert(arguments.begin(), "chart");
        const auto ended = run(arguments);
        CHECK(ended.code == code);
        CHECK(isOneLine(ended.err));
        return ended.err;
    }
};

std::size_t lines(const std::string& text) {
    return static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
}

} // namespace

TEST_CASE("every chart is saved as SVG, PNG and CSV") {
    WithDays program;
    for (const char* name : {"year", "line", "strength", "streaks", "timeline", "patterns", "moods",
                             "weekdays", "months", "hours", "hellos", "people", "words"}) {
        CAPTURE(name);
        const auto svg = program.chart({name}, "a.svg");
        CHECK(svg.starts_with("<?xml"));
        CHECK(svg.find("<title>") != std::string::npos);
        CHECK(svg.find("</svg>") != std::string::npos);
        CHECK(program.chart({name}, "a.png").substr(1, 3) == "PNG");
        CHECK(lines(program.chart({name}, "a.csv")) >= 1);
    }
}

TEST_CASE("a chart's numbers are the journal's") {
    WithDays program;
    const auto year = program.chart({"year"}, "year.csv");
    CHECK(year.starts_with("Day,Mood,Rest\r\n2026-11-22,,\r\n2026-11-21,2,\r\n2026-11-20,4,\r\n"));
    CHECK(lines(year) == 327); // 22 November is the 326th day
    CHECK(program.chart({"year", "--of", "rest"}, "rest.csv").find("2026-11-20,5,") != std::string::npos);
    CHECK(program.chart({"year", "--of", "Walk"}, "walk.csv").find("2026-11-20,filled in later,") !=
          std::string::npos);
    CHECK(lines(program.chart({"year", "--year", "2025", "--years", "3"}, "years.csv")) ==
          1 + 365 + 366 + 365);
    CHECK(program.chart({"hellos"}, "hellos.csv") ==
          "Month,\"nothing, just you\",needed something,a problem\r\n2026-11,1,0,0\r\n");
    CHECK(program.chart({"people"}, "people.csv") == "Month,New people\r\n2026-11,1\r\n");
    CHECK(program.chart({"words"}, "words.csv") == "Month,Words\r\n2026-11,4\r\n");
    CHECK(program.chart({"moods", "--from", "2026-11-01"}, "moods.csv").find("Good,1,50,") !=
          std::string::npos);
    CHECK(program.chart({"weekdays"}, "weekdays.csv").find("Friday,1,,,\r\n") != std::string::npos);
}

TEST_CASE("a chart is as wide, and looks, as it is asked to") {
    WithDays program;
    const auto narrow = program.chart({"year", "--width", "400"}, "narrow.svg");
    CHECK(narrow.find("width=\"400\"") != std::string::npos);
    const auto light = program.chart({"line"}, "light.png"),
               dark = program.chart({"line", "--look", "dark"}, "dark.png");
    CHECK(light != dark);
    const auto wide = [](const std::string& png) {
        return (static_cast<unsigned char>(png[18]) << 8U) + static_cast<unsigned char>(png[19]);
    };
    CHECK(wide(light) == 2 * 1040);
}

TEST_CASE("an SVG says in words what it shows, and what the owner typed cannot break it") {
    WithDays program;
    program.json({"habit", "add", "--circle", "Friends", "--name", "<b>&\"Tea\""});
    const auto svg = program.chart({"streaks", "--of", "<b>&\"Tea\""}, "tea.svg");
    CHECK(svg.find("<title>&lt;b&gt;&amp;\"Tea\"") != std::string::npos);
    CHECK(svg.find("<b>") == std::string::npos);
}

TEST_CASE("what cannot be a chart is refused in a sentence, and nothing is written") {
    WithDays program;
    CHECK(program.refused({"year", "--out", program.out("year.jpg")}, 2).find(".svg") != std::string::npos);
    CHECK_FALSE(fs::exists(program.out("year.jpg")));
    program.refused({"line", "--of", "Walk", "--out", program.out("a.svg")});
    program.refused({"year", "--of", "Nobody knows", "--out", program.out("a.svg")});
    program.refused({"line", "--from", "2026-11-20", "--to", "2026-11-01", "--out", program.out("a.svg")});
    program.refused({"pie", "--out", program.out("a.svg")}, 2);
    program.refused({"year"}, 2);
    program.refused({"year", "--out", program.out("no/such/folder.svg")});
    CHECK_FALSE(fs::exists(program.out("a.svg")));
}

TEST_CASE("a chart never takes the place of the journal") {
    WithDays program;
    const auto linked = program.folder() / "year.svg";
    fs::create_symlink(program.journal(), linked);
    const auto before = contents(program.journal());
    CHECK(program.refused({"year", "--out", linked.string()}).find("journal") != std::string::npos);
    CHECK(contents(program.journal()) == before);
}
