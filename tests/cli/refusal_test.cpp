#include "cli/program.hpp"

#include <doctest/doctest.h>

#include <vector>

using tend::test::contents;
using tend::test::Ended;
using tend::test::isOneLine;
using tend::test::Program;
using tend::test::write;

namespace {

void checkRefused(const Ended& ended, int code) {
    CHECK(ended.code == code);
    CHECK(ended.out.empty());
    CHECK(isOneLine(ended.err));
}

bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

} // namespace

TEST_CASE("bad arguments end with 2, one sentence, and nothing done") {
    Program program;
    for (const auto& arguments : std::vector<std::vector<std::string>>{
             {"checkin"}, {"checkin", "--mood", "9"}, {"thanks", "a", "b"}, {"nothing"}, {"demo", "f"}}) {
        CAPTURE(arguments);
        checkRefused(program.run(arguments), 2);
    }
    CHECK_FALSE(std::filesystem::exists(program.folder() / "data"));
}

TEST_CASE("a time in TEND_NOW that is none is a bad argument") {
    Program program;
    for (const char* now : {"soon", "2026-11-22", "2026-11-22T25:00:00+01:00"}) {
        program.clock(now);
        checkRefused(program.run({"today"}), 2);
    }
}

TEST_CASE("what is refused leaves no new journal behind") {
    Program program;
    for (const auto& arguments :
         std::vector<std::vector<std::string>>{{"hello", "Ada"},
                                               {"thanks", " "},
                                               {"person", "add", " "},
                                               {"checkin", "--mood", "3", "--day", "2026-11-23"},
                                               {"rest", "2026-11-20", "--until", "2026-11-19"},
                                               {"check"},
                                               {"screens", "pictures"}}) {
        CAPTURE(arguments);
        checkRefused(program.run(arguments), 1);
    }
    CHECK_FALSE(std::filesystem::exists(program.folder() / "data"));
}

TEST_CASE("a day that has not come is refused for every kind of record") {
    Program program;
    program.json({"person", "add", "Ada"});
    const auto before = program.json({"log"});
    checkRefused(program.run({"checkin", "--mood", "3", "--day", "2026-11-23"}), 1);
    checkRefused(program.run({"thanks", "tea", "--day", "2026-11-23"}), 1);
    checkRefused(program.run({"hello", "Ada", "--day", "2026-11-23"}), 1);
    checkRefused(program.run({"person", "add", "Bea", "--met", "2026-11-23"}), 1);
    CHECK(program.json({"log"}) == before);
}

TEST_CASE("a third rest day in a week is refused and a season is offered") {
    Program program;
    program.json({"rest", "2026-11-16"});
    program.json({"rest", "2026-11-22"});
    const auto refused = program.run({"rest", "2026-11-18"});
    checkRefused(refused, 1);
    CHECK(has(refused.err, "tend rest 2026-11-18 --until"));
    checkRefused(program.run({"rest", "2026-11-16"}), 1);
    CHECK(program.run({"rest", "2026-11-23"}).code == 0);
    CHECK(program.run({"rest", "2026-11-18", "--until", "2026-11-18"}).code == 0);
}

TEST_CASE("a name nobody has, or several have, is told with what to do") {
    Program program;
    program.json({"person", "add", "Ada Rowan"});
    program.json({"person", "add", "Ada Nowak"});
    const auto nobody = program.run({"hello", "Zed"});
    checkRefused(nobody, 1);
    CHECK(has(nobody.err, "tend person add"));
    const auto several = program.run({"hello", "ada"});
    checkRefused(several, 1);
    CHECK(has(several.err, "Ada Rowan"));
    CHECK(has(several.err, "Ada Nowak"));
    checkRefused(program.run({"person", "add", "ADA ROWAN"}), 1);
    checkRefused(program.run({"hello", "me"}), 1);
    CHECK(program.json({"log"}).empty());
}

TEST_CASE("a file that is no journal is told so and left as it is") {
    Program program;
    const auto file = program.folder() / "notes.txt";
    const std::string text = "Dear diary,\nthis is no journal of Tend.\n";
    write(file, text);
    for (const auto& arguments : std::vector<std::vector<std::string>>{
             {"checkin", "--mood", "3"}, {"today"}, {"log"}, {"check"}, {"person", "list"}}) {
        CAPTURE(arguments);
        auto words = arguments;
        words.insert(words.begin(), {"--journal", file.string()});
        checkRefused(program.run(words), 1);
    }
    checkRefused(program.run({"demo", file.string(), "--years", "1"}), 1);
    CHECK(contents(file) == text);
}

TEST_CASE("a folder is no journal") {
    Program program;
    checkRefused(program.run({"--journal", program.folder().string(), "today"}), 1);
}
