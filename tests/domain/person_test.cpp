#include "domain/person.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace tend::domain;

TEST_CASE("a birthday reads back what it writes, with its year or without") {
    const auto known = Birthday::parse("1980-03-22");
    REQUIRE(known);
    CHECK(known->month == 3);
    CHECK(known->day == 22);
    CHECK(known->year == 1980);
    CHECK(known->toString() == "1980-03-22");
    const auto unknown = Birthday::parse("--03-22");
    REQUIRE(unknown);
    CHECK_FALSE(unknown->year);
    CHECK(unknown->toString() == "--03-22");
    CHECK_FALSE(*known == *unknown);
}

TEST_CASE("29 February is a birthday in a leap year and where the year is unknown") {
    CHECK(Birthday::parse("--02-29")->toString() == "--02-29");
    CHECK(Birthday::parse("2000-02-29")->toString() == "2000-02-29");
    CHECK_FALSE(Birthday::parse("1981-02-29"));
    CHECK_FALSE(Birthday::parse("1900-02-29"));
}

TEST_CASE("what is no date is no birthday") {
    for (const auto* text : {"", "--", "--02-30", "--13-01", "--00-10", "--3-2", "---03-22", "-03-22",
                             "1980-04-31", "80-03-22", "--03-22 ", "22.03.1980"}) {
        CAPTURE(text);
        CHECK_FALSE(Birthday::parse(text));
    }
}

TEST_CASE("initials are what a person would write on a name tag") {
    struct Row {
        const char* name;
        const char* initials;
    };

    for (const auto& row : {
             Row{"Ines Carvalho", "IC"},
             Row{"Oksana", "O"},
             Row{"Grandma Tove", "GT"},
             Row{"ada king of lovelace", "AL"},
             Row{"Émile Zola", "ÉZ"},
             Row{"E\u0301mile Zola", "E\u0301Z"},
             Row{"ßandra", "ẞ"},
             Row{"Иван Петров", "ИП"},
             Row{"ελένη", "Ε"},
             Row{"純 (Jun)", "純"},
             Row{"Jun (純)", "J"},
             Row{"ليلى Leïla", "ل"},
             Row{"김 민준", "김"},
             Row{"रिया शर्मा", "रि"},
             Row{"ნინო", "ნ"},
             Row{"Sam \"Sparky\" (work)", "SW"},
             Row{"🌻 Ines", "I"},
             Row{"👩‍🌾", "👩‍🌾"},
             Row{"  Ines  ", "I"},
             Row{"(Ines)", "I"},
             Row{"42 Studio", "4"},
             Row{"", ""},
             Row{"   ", ""},
             Row{"?", "?"},
         }) {
        CAPTURE(row.name);
        CHECK(initials(row.name) == row.initials);
    }
}
