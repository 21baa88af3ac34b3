#include "cli/program.hpp"

#include <doctest/doctest.h>

using tend::test::contents;
using tend::test::isOneLine;
using tend::test::Program;
using tend::test::write;

namespace {

bool isPlain(const std::filesystem::path& journal) {
    return contents(journal).starts_with("SQLite format 3");
}

} // namespace

TEST_CASE("without a passphrase a new journal is plain SQLite") {
    Program program;
    program.json({"thanks", "tea"});
    CHECK(isPlain(program.journal()));
}

TEST_CASE("a new journal is encrypted where a passphrase file is given, and opens with it only") {
    Program program;
    const auto file = (program.folder() / "phrase").string();
    write(file, "correct horse ✉️\n");
    program.json({"--passphrase-file", file, "thanks", "tea"});
    CHECK_FALSE(isPlain(program.journal()));
    CHECK(program.json({"--passphrase-file", file, "log"}).size() == 1);
    CHECK(program.json({"--passphrase-file", file, "check"})["sound"] == true);

    const auto unasked = program.run({"log"});
    CHECK(unasked.code == 1);
    CHECK(isOneLine(unasked.err));
    CHECK(unasked.err.find("TEND_PASSPHRASE") != std::string::npos);
}

TEST_CASE("the passphrase may come from the environment, and the file wins over it") {
    Program program;
    program.set("TEND_PASSPHRASE", "from the environment");
    program.json({"thanks", "tea"});
    CHECK_FALSE(isPlain(program.journal()));
    CHECK(program.json({"log"}).size() == 1);
    const auto file = (program.folder() / "phrase").string();
    write(file, "from the environment\r\n");
    program.set("TEND_PASSPHRASE", "wrong");
    CHECK(program.run({"log"}).code == 1);
    CHECK(program.json({"--passphrase-file", file, "log"}).size() == 1);
}

TEST_CASE("a wrong passphrase says so and leaves the file as it is") {
    Program program;
    program.set("TEND_PASSPHRASE", "right");
    program.json({"thanks", "tea"});
    const auto before = contents(program.journal());
    program.set("TEND_PASSPHRASE", "wrong");
    for (const auto& arguments :
         {std::vector<std::string>{"log"}, std::vector<std::string>{"checkin", "--mood", "3"}}) {
        const auto ended = program.run(arguments);
        CHECK(ended.code == 1);
        CHECK(ended.out.empty());
        CHECK(isOneLine(ended.err));
    }
    CHECK(contents(program.journal()) == before);
}

TEST_CASE("a passphrase file that is missing or empty is told in one sentence and makes nothing") {
    Program program;
    const auto file = (program.folder() / "phrase").string();
    for (int times = 0; times < 2; ++times) {
        const auto ended = program.run({"--passphrase-file", file, "thanks", "tea"});
        CHECK(ended.code == 1);
        CHECK(isOneLine(ended.err));
        write(file, "\n");
    }
    CHECK_FALSE(std::filesystem::exists(program.folder() / "data"));
}

TEST_CASE("a plain journal opens whether or not a passphrase is at hand") {
    Program program;
    program.json({"thanks", "tea"});
    program.set("TEND_PASSPHRASE", "not needed");
    CHECK(program.json({"log"}).size() == 1);
}

TEST_CASE("on a terminal the passphrase is asked for and not shown") {
    Program program;
    program.set("TEND_PASSPHRASE", "secret words");
    program.json({"thanks", "tea"});
    program.set("TEND_PASSPHRASE", "");
    const auto ended = program.runOnTerminal({"log"}, "secret words\n");
    CHECK(ended.code == 0);
    CHECK(ended.out.find("Passphrase") != std::string::npos);
    CHECK(ended.out.find("tea") != std::string::npos);
    CHECK(ended.out.find("secret") == std::string::npos);
    const auto wrong = program.runOnTerminal({"log"}, "other words\n");
    CHECK(wrong.code == 1);
    CHECK(wrong.out.find("tea") == std::string::npos);
}
