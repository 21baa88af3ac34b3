#include "cli/grammar.hpp"
#include "cli/program.hpp"

#include <doctest/doctest.h>

using namespace tend::cli;
using tend::test::isOneLine;
using tend::test::Program;

namespace {

Invocation invocation(const std::vector<std::string>& arguments) {
    auto understood = understand(arguments);
    if (const auto* bad = std::get_if<BadArguments>(&understood))
        FAIL(bad->sentence);
    return std::get<Invocation>(understood);
}

template <class Asked>
Asked writing(const std::vector<std::string>& arguments) {
    return std::get<Asked>(std::get<Writing>(invocation(arguments).command));
}

bool isBad(const std::vector<std::string>& arguments) {
    const auto understood = understand(arguments);
    const auto* bad = std::get_if<BadArguments>(&understood);
    return bad && isOneLine(bad->sentence + "\n");
}

} // namespace

TEST_CASE("nothing at all asks for the window") {
    CHECK(std::holds_alternative<WindowCommand>(invocation({}).command));
    const auto logged = std::get<WindowCommand>(invocation({"--frame-log", "frames"}).command);
    CHECK(logged.frameLog == "frames");
}

TEST_CASE("the journal, the passphrase file and --json may stand before and after the command") {
    for (const auto& arguments :
         {std::vector<std::string>{"--journal", "a", "--passphrase-file", "p", "--json", "today"},
          std::vector<std::string>{"today", "--json", "--journal", "a", "--passphrase-file", "p"}}) {
        const auto asked = invocation(arguments);
        CHECK(asked.journal == "a");
        CHECK(asked.passphraseFile == "p");
        CHECK(asked.json);
    }
}

TEST_CASE("a check-in takes every option, activities more than once") {
    const auto asked = writing<CheckInCommand>(
        {"checkin", "--mood",       "4",          "--rest",    "1",        "--mind",     "2",    "--food",
         "3",       "--boundaries", "4",          "--forward", "5",        "--activity", "Walk", "--activity",
         "Choir",   "--note",       "-5 degrees", "--day",     "yesterday"});
    CHECK(asked.mood->value() == 4);
    REQUIRE(asked.care.size() == 5);
    for (int i = 0; i < 5; ++i)
        CHECK(asked.care[static_cast<std::size_t>(i)].second.value() == i + 1);
    CHECK(asked.activities == std::vector<std::string>{"Walk", "Choir"});
    CHECK(asked.note == "-5 degrees");
    CHECK(asked.day.in(*tend::domain::Day::parse("2026-03-01")).toString() == "2026-02-28");
}

TEST_CASE("words that are commands elsewhere are only words where text is expected") {
    CHECK(writing<ThanksCommand>({"thanks", "today"}).text == "today");
    CHECK(writing<PersonAddCommand>({"person", "add", "list"}).name == "list");
    CHECK(writing<HelloCommand>({"hello", "version"}).name == "version");
    CHECK(writing<CheckInCommand>({"checkin", "--activity", "rest"}).activities.front() == "rest");
    CHECK(writing<CheckInCommand>({"checkin", "--activity", "[a,b]"}).activities.front() == "[a,b]");
    CHECK(writing<ThanksCommand>({"thanks", "--", "--about"}).text == "--about");
}

TEST_CASE("screens take their look, size and scale within bounds") {
    const auto asked = std::get<ScreensCommand>(
        invocation({"screens", "out", "--look", "dark", "--size", "480x480", "--scale", "300"}).command);
    CHECK(asked.look == Look::Dark);
    const auto plain = std::get<ScreensCommand>(invocation({"screens", "out", "--look", "contrast"}).command);
    CHECK(plain.look == Look::Contrast);
    CHECK(isBad({"screens", "out", "--look", "sepia"}));
    CHECK(asked.size.width == 480);
    CHECK(asked.size.height == 480);
    CHECK(asked.scalePercent == 300);
    CHECK(isBad({"screens", "out", "--size", "479x480"}));
    CHECK(isBad({"screens", "out", "--size", "480x479"}));
    CHECK(isBad({"screens", "out", "--size", "7681x4320"}));
    CHECK(isBad({"screens", "out", "--size", "800"}));
    CHECK(isBad({"screens", "out", "--scale", "74"}));
    CHECK(isBad({"screens", "out", "--look", "blue"}));
    CHECK(isBad({"screens"}));
}

TEST_CASE("the gallery takes a look and a scale, and no journal is needed for it") {
    const auto plain = std::get<GalleryCommand>(invocation({"gallery"}).command);
    CHECK(plain.look == Look::Light);
    CHECK(plain.scalePercent == 100);
    const auto other =
        std::get<GalleryCommand>(invocation({"gallery", "--look", "dark", "--scale", "200"}).command);
    CHECK(other.look == Look::Dark);
    CHECK(other.scalePercent == 200);
    CHECK(isBad({"gallery", "--scale", "301"}));
    CHECK(isBad({"gallery", "--size", "800x600"}));
    CHECK(isBad({"gallery", "DIR"}));
}

TEST_CASE("what means nothing is told in one sentence") {
    for (const auto& arguments : std::vector<std::vector<std::string>>{
             {"nothing"},
             {"--nothing"},
             {"today", "--nothing"},
             {"today", "more"},
             {"checkin"},
             {"checkin", "--note", " "},
             {"checkin", "--mood"},
             {"checkin", "--mood", "0"},
             {"checkin", "--mood", "6"},
             {"checkin", "--mood", "3.5"},
             {"checkin", "--mood", "good"},
             {"checkin", "--mood", "3", "--mood", "4"},
             {"checkin", "--rest", "6"},
             {"checkin", "--mood", "3", "--day", "2026-02-30"},
             {"checkin", "--mood", "3", "--day", "tomorrow\nor so"},
             {"thanks"},
             {"thanks", "two", "words"},
             {"thanks", "x", "--about", "animal"},
             {"person"},
             {"person", "add"},
             {"person", "forget", "Ada"},
             {"person", "add", "Ada", "--rhythm", "30..14"},
             {"person", "add", "Ada", "--birthday", "1980-02-30"},
             {"person", "add", "Ada", "--met", "soon"},
             {"hello"},
             {"hello", "Ada", "--via", "pigeon"},
             {"hello", "Ada", "--because", "why"},
             {"rest"},
             {"rest", "some-day"},
             {"demo"},
             {"demo", "file"},
             {"demo", "file", "--years", "0"},
             {"demo", "file", "--years", "101"},
             {"demo", "file", "--years", "1", "--seed", "-1"},
         }) {
        CAPTURE(arguments);
        CHECK(isBad(arguments));
    }
}

TEST_CASE("the help names every command and option and goes to standard output") {
    Program program;
    const auto help = program.run({"--help"});
    CHECK(help.code == 0);
    CHECK(help.err.empty());
    for (const char* word : {"--journal",  "--passphrase-file",
                             "--json",     "--frame-log",
                             "TEND_NOW",   "TEND_PASSPHRASE",
                             "checkin",    "--mood",
                             "--rest",     "--mind",
                             "--food",     "--boundaries",
                             "--forward",  "--activity",
                             "--note",     "--day",
                             "thanks",     "--about",
                             "hello",      "--via",
                             "--because",  "rest",
                             "--until",    "person",
                             "add",        "list",
                             "wake",       "--circle",
                             "--met",      "--where",
                             "--remember", "--birthday",
                             "--rhythm",   "today",
                             "log",        "--from",
                             "--to",       "streaks",
                             "--days",     "check",
                             "demo",       "--years",
                             "--seed",     "screens",
                             "gallery",    "--look",
                             "--size",     "--scale",
                             "version"}) {
        CAPTURE(word);
        CHECK(help.out.find(word) != std::string::npos);
    }
    CHECK(program.run({"hello", "--help"}).out.find("--because") != std::string::npos);
    CHECK(program.run({"person", "add", "--help"}).out.find("--rhythm") != std::string::npos);
}
