#include "cli/program.hpp"

#include <doctest/doctest.h>

using tend::test::Program;

namespace {

std::string names(Program& program) {
    std::string all;
    for (const auto& search : program.json({"searches"}))
        all += search["name"].get<std::string>() + "=" + search["query"].get<std::string>() + ";";
    return all;
}

} // namespace

TEST_CASE("a search is kept under a name, asked by it, renamed and removed") {
    Program program;
    program.json({"thanks", "Rain on the roof"});
    program.json({"checkin", "--mood", "4", "--note", "Rain again"});
    const auto kept = program.json({"searches", "save", "Thanks for rain", "rain", "kind:gratitude"});
    CHECK(kept["name"] == "Thanks for rain");
    CHECK(kept["query"] == "rain kind:gratitude");
    program.json({"searches", "save", "Bright", "mood:>=4"});
    CHECK(names(program) == "Thanks for rain=rain kind:gratitude;Bright=mood:>=4;");
    CHECK(program.run({"searches"}).out == "Thanks for rain: rain kind:gratitude\nBright: mood:>=4\n");

    const auto found = program.json({"search", "--saved", "THANKS FOR RAIN"});
    REQUIRE(found.size() == 1);
    CHECK(found[0]["text"] == "Rain on the roof");
    CHECK(program.json({"search", "--saved", "thanks for rain", "snow"}).empty());

    program.json({"searches", "rename", "bright", "Good days"});
    CHECK(names(program) == "Thanks for rain=rain kind:gratitude;Good days=mood:>=4;");
    program.json({"searches", "remove", "thanks for rain"});
    CHECK(names(program) == "Good days=mood:>=4;");
}

TEST_CASE("what cannot be kept or found under a name is refused in one line, and changes nothing") {
    Program program;
    program.json({"thanks", "Rain on the roof"});
    program.json({"searches", "save", "Rain", "rain"});
    for (const auto& arguments : {std::vector<std::string>{"searches", "save", "rain", "snow"},
                                  {"searches", "rename", "Snow", "Ice"},
                                  {"searches", "remove", "Snow"},
                                  {"search", "--saved", "Snow"}}) {
        const auto ended = program.run(arguments);
        CHECK(ended.code == 1);
        CHECK(tend::test::isOneLine(ended.err));
        CHECK(ended.out.empty());
    }
    for (const auto& arguments : {std::vector<std::string>{"searches", "save", "Rain"},
                                  {"searches", "rename", "Rain"},
                                  {"searches", "remove"},
                                  {"searches", "keep"},
                                  {"search", "--saved", ""}})
        CHECK(program.run(arguments).code == 2);
    CHECK(names(program) == "Rain=rain;");
}
