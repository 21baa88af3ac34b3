#include "base/counted.hpp"
#include "base/tr.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace tend::base;

TEST_CASE("values take the places a pattern gives them, in any order") {
    CHECK(fill("A good week to say hello to {0}", {"Sam"}) == "A good week to say hello to Sam");
    CHECK(fill("{1}, {0}, {1}", {"a", "b"}) == "b, a, b");
    CHECK(fill("", {"a"}) == "");
}

TEST_CASE("braces that are no place stay as they are") {
    CHECK(fill("{}, {a}, {10}, { 0}, {0", {"x"}) == "{}, {a}, {10}, { 0}, {0");
    CHECK(fill("{1} and {0}", {"x"}) == "{1} and x");
}

TEST_CASE("a value that looks like a place is not filled again") {
    CHECK(fill("{0} {1}", {"{1}", "b"}) == "{1} b");
}

TEST_CASE("without a translation the English sentence is shown") {
    CHECK(std::string(tr("Nothing yet today. That is fine.")) == "Nothing yet today. That is fine.");
    CHECK(std::string(trn("{0} day", "{0} days", 1)) == "{0} day");
    CHECK(std::string(trn("{0} day", "{0} days", 3)) == "{0} days");
}

TEST_CASE("a count is said of one thing or of many") {
    CHECK(counted("{0} rest day is left", "{0} rest days are left", 1) == "1 rest day is left");
    CHECK(counted("{0} rest day is left", "{0} rest days are left", 0) == "0 rest days are left");
    CHECK(counted("{0} rest day is left", "{0} rest days are left", 12) == "12 rest days are left");
}
