#include "domain/timeline.hpp"

#include <algorithm>
#include <functional>

namespace tend::domain {
namespace {

struct Text {
    const std::string& operator()(const CheckIn& checkIn) const { return checkIn.note; }

    const std::string& operator()(const Gratitude& gratitude) const { return gratitude.text; }

    const std::string& operator()(const Hello& hello) const { return hello.note; }

    const std::string& operator()(const Rest& rest) const { return rest.note; }

    const std::string& operator()(const Person& person) const { return person.remember; }
};

} // namespace

std::size_t Timeline::indexOf(Day day) const {
    const auto found = std::ranges::lower_bound(days, day, std::greater<>(), &TimelineDay::day);
    return std::size_t(found - days.begin());
}

const std::string* Timeline::nameOf(const base::Id& person) const {
    for (const auto* known : {&people, &former})
        if (const auto found = std::ranges::find(*known, person, &Nameable::person); found != known->end())
            return &found->name;
    return nullptr;
}

const std::string& textOf(const Record& record) {
    return std::visit(Text(), record);
}

} // namespace tend::domain
