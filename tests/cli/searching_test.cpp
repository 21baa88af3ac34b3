#include "cli/program.hpp"

#include <SQLiteCpp/SQLiteCpp.h>
#include <doctest/doctest.h>

using tend::test::Json;
using tend::test::Program;

namespace {

/// The texts of what is found, in order.
std::string texts(Program& program, std::vector<std::string> arguments) {
    arguments.insert(arguments.begin(), "search");
    std::string all;
    for (const auto& record : program.json(arguments))
        all += (record["kind"] == "person" ? record["name"] : record["text"]).get<std::string>() + ";";
    return all;
}

} // namespace

TEST_CASE("entries and people are found by words, conditions and names, newest first") {
    Program program;
    program.json({"person", "add", "Ada", "--where", "At the library", "--remember", "Likes green tea"});
    program.json({"thanks", "Tea with @Ada, and rain", "--day", "2026-11-20"});
    program.json(
        {"checkin", "--mood", "5", "--activity", "Walking", "--note", "Rain again", "--day", "yesterday"});
    program.json({"hello", "Ada", "--note", "About the RAÍN"});
    CHECK(texts(program, {"rain"}) == "About the RAÍN;Rain again;Tea with @Ada, and rain;");
    CHECK(texts(program, {"rain -tea"}) == "About the RAÍN;Rain again;");
    CHECK(texts(program, {"tea"}) == "Ada;Tea with @Ada, and rain;");
    CHECK(texts(program, {"rain", "mood:>=4"}) == "Rain again;");
    CHECK(texts(program, {"with:ada", "kind:gratitude"}) == "Tea with @Ada, and rain;");
    CHECK(texts(program, {"did:walk"}) == "Rain again;");
    CHECK(texts(program, {"in:2026-11-20"}) == "Tea with @Ada, and rain;");
    CHECK(texts(program, {"library"}) == "Ada;");
    CHECK(texts(program, {"snow"}) == "");
    CHECK(texts(program, {"rain", "--limit", "1"}) == "About the RAÍN;");
    CHECK(texts(program, {"tea", "--best"}) == "Tea with @Ada, and rain;Ada;");
}

TEST_CASE("hits are told by where they stand, in characters") {
    Program program;
    program.json(
        {"checkin", "--mood", "5", "--activity", "Yoga", "--activity", "Café", "--note", "雨 Câfé cafe"});
    const auto found = program.json({"search", "cafe"});
    CHECK(found[0]["hits"] == Json::parse(R"([{"in": "text", "begin": 2, "end": 6},
                                              {"in": "text", "begin": 7, "end": 11},
                                              {"in": "activities", "begin": 0, "end": 4, "item": 1}])"));
    CHECK(program.json({"search", "mood:5"})[0]["hits"] == Json::array());
}

TEST_CASE("for people a hit is the line it stands in") {
    Program program;
    program.json({"thanks", "First line\nthe second with rain\nthird", "--day", "2026-11-20"});
    program.json({"thanks", std::string(300, 'x') + " rain " + std::string(300, 'y')});
    const auto printed = program.run({"search", "RAIN"}).out;
    CHECK(printed.find("2026-11-20  08:00  thanks     the second with rain\n") != std::string::npos);
    CHECK(printed.find("…" + std::string(39, 'x') + " rain y") != std::string::npos);
    CHECK(program.run({"search", "rain", "--limit", "1"}).out.find("1 of 2; --limit shows more.\n") !=
          std::string::npos);
    CHECK(program.run({"search", "snow"}).out == "Nothing found.\n");
}

TEST_CASE("a search needs something to search for, and finds nothing in a journal that is missing") {
    Program program;
    CHECK(program.run({"search"}).code == 2);
    CHECK(program.run({"search", "rain", "--limit", "0"}).code == 2);
    const auto ended = program.run({"search", "rain"});
    CHECK(ended.code == 0);
    CHECK(ended.out == "Nothing found.\n");
    CHECK_FALSE(std::filesystem::exists(program.journal()));
}

TEST_CASE("a check tells whether the index agrees") {
    Program program;
    program.json({"thanks", "rain"});
    program.json({"search", "rain"});
    CHECK(program.run({"check"}).out == "The journal is sound.\n");
    {
        SQLite::Database database(program.journal().string(), SQLite::OPEN_READWRITE);
        database.exec("DELETE FROM search_entry WHERE folded GLOB 'rain*'");
    }
    CHECK(program.json({"search", "rain"}).empty());
    CHECK(program.json({"check"})["search_agreed"] == false);
    CHECK(program.json({"search", "rain"}).size() == 1);
    CHECK_FALSE(program.json({"check"}).contains("search_agreed"));
}
