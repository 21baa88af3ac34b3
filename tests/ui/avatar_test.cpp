#include "ui/widgets/avatar.hpp"

#include <doctest/doctest.h>

#include <set>

using namespace tend;

namespace {

domain::Person person(std::uint64_t seed) {
    const domain::Day day = *domain::Day::from(2026, 10, 14);
    return {.filing = {base::Id::from(1000, seed, seed * 31), {}, day, day, {}, {}}, .name = "Ines"};
}

} // namespace

TEST_CASE("a person keeps their tint whatever their name, and different people get different ones") {
    domain::Person ines = person(3);
    const ui::Tint tint = ui::tintOf(ines);
    ines.name = "Ines Carvalho";
    CHECK(ui::tintOf(ines) == tint);
    std::set<ui::Tint> tints;
    for (std::uint64_t seed = 0; seed < 40; ++seed) {
        tints.insert(ui::tintOf(person(seed)));
    }
    CHECK(tints.size() == 4);
}

TEST_CASE("someone who rests is neutral") {
    domain::Person daniel = person(3);
    daniel.resting = true;
    CHECK(ui::tintOf(daniel) == ui::Tint::Neutral);
}
