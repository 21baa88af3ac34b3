#include "base/id.hpp"

#include <doctest/doctest.h>

#include <string>
#include <unordered_set>

using tend::base::Id;

TEST_CASE("an id is a UUID of version 7 whatever its random bits") {
    const std::int64_t time = 0x018f4c1e7a0b;
    CHECK(Id::from(time, 0, 0).toString() == "018f4c1e-7a0b-7000-8000-000000000000");
    CHECK(Id::from(time, ~0ULL, ~0ULL).toString() == "018f4c1e-7a0b-7fff-bfff-ffffffffffff");
    // The example of RFC 9562, appendix A.6.
    CHECK(Id::from(0x017f22e279b0, 0xcc3, 0x18c4dc0c0c07398f).toString() ==
          "017f22e2-79b0-7cc3-98c4-dc0c0c07398f");
}

TEST_CASE("an id reads back what it writes, in either case") {
    const std::string text = "018f4c1e-7a0b-7c3d-8e5f-0123456789ab";
    const auto id = Id::parse(text);
    REQUIRE(id);
    CHECK(id->toString() == text);
    CHECK(Id::parse("018F4C1E-7A0B-7C3D-8E5F-0123456789AB") == id);
}

TEST_CASE("what is no id is not read as one") {
    for (const auto* text :
         {"", "018f4c1e", "018f4c1e-7a0b-7c3d-8e5f-0123456789a", "018f4c1e-7a0b-7c3d-8e5f-0123456789abc",
          "018f4c1e 7a0b-7c3d-8e5f-0123456789ab", "018f4c1e-7a0b-7c3d-8e5f-0123456789ag",
          "018f4c1e7-a0b-7c3d-8e5f-0123456789ab", "{18f4c1e-7a0b-7c3d-8e5f-0123456789a}"}) {
        CAPTURE(text);
        CHECK_FALSE(Id::parse(text));
    }
}

TEST_CASE("ids sort by when they were made, as text too") {
    const auto earlier = Id::from(1'000, ~0ULL, ~0ULL);
    const auto later = Id::from(1'001, 0, 0);
    CHECK(earlier < later);
    CHECK(earlier.toString() < later.toString());
}

TEST_CASE("ids made in one millisecond differ") {
    std::unordered_set<Id> ids;
    for (int i = 0; i < 1'000; ++i)
        ids.insert(Id::generate(1'700'000'000'000));
    CHECK(ids.size() == 1'000);
}
