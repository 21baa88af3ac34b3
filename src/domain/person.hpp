#pragma once

#include "domain/filing.hpp"
#include "domain/rhythm.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tend::domain {

/// A birthday whose year may be unknown.
struct Birthday {
    unsigned month = 1;
    unsigned day = 1;
    std::optional<int> year{};

    /// Reads "1980-03-22" or, without the year, "--03-22"; nothing where there is no such date (29 February
    /// is).
    static std::optional<Birthday> parse(std::string_view text);
    std::string toString() const;
    bool operator==(const Birthday&) const = default;
};

/// Someone on the care list. The owner is the first of them.
struct Person {
    Filing filing;
    std::string name;
    bool isMe = false;
    std::vector<std::string> circles{}; ///< names, no two alike
    std::optional<Day> met{};
    std::string where{};    ///< how and where you met
    std::string remember{}; ///< what to remember
    std::optional<Birthday> birthday{};
    std::optional<Rhythm> rhythm{}; ///< the person's own; else the first of their circles' decides
    bool resting = false;
    bool operator==(const Person&) const = default;
};

/// Family, friends, community, ...: a name and the rhythm it gives the people in it.
struct Circle {
    base::Id id;
    std::string name;
    std::optional<Rhythm> rhythm{};
    int position = 0;
    bool operator==(const Circle&) const = default;
};

/// One or two letters for an avatar: the first of the first and of the last word in capitals; only the first
/// where a script has no capitals ("Ines Carvalho" IC, "純 (Jun)" 純).
std::string initials(std::string_view name);

} // namespace tend::domain
