#include "base/recent.hpp"

#include <doctest/doctest.h>

#include <functional>
#include <string>
#include <string_view>

using tend::base::Recent;

namespace {

struct Hash {
    using is_transparent = void;

    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
};

using Lengths = Recent<std::string, int, Hash, std::equal_to<>>;

} // namespace

TEST_CASE("what is asked for again is still there, however much came between") {
    Lengths lengths(10);
    lengths.keep("tea", 3);
    for (int other = 0; other < 1000; ++other) {
        lengths.keep(std::to_string(other), other);
        REQUIRE(lengths.find(std::string_view("tea")) != nullptr);
        CHECK(*lengths.find(std::string_view("tea")) == 3);
    }
}

TEST_CASE("what nobody asks for goes, sooner where it costs more") {
    Lengths lengths(10);
    lengths.keep("tea", 3);
    for (int other = 0; other < 9; ++other)
        lengths.keep(std::to_string(other), other);
    CHECK(lengths.find(std::string_view("tea")) != nullptr);
    for (int other = 10; other < 31; ++other)
        lengths.keep(std::to_string(other), other);
    CHECK(lengths.find(std::string_view("tea")) == nullptr);
    lengths.keep("tea", 3);
    lengths.keep("large", 5, 100);
    lengths.keep("larger", 6, 100);
    lengths.keep("a", 1);
    CHECK(lengths.find(std::string_view("tea")) == nullptr);
}

TEST_CASE("nothing is left after everything was let go") {
    Lengths lengths(10);
    lengths.keep("tea", 3);
    lengths.clear();
    CHECK(lengths.find(std::string_view("tea")) == nullptr);
}
