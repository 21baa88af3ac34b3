#pragma once

#include <array>
#include <string_view>
#include <vector>

namespace tend::app {

/// What people in the demo journal write in one language. "{}" is where what it is about goes, "{@}" where a
/// name goes. Every sentence stands on its own, so any two may follow each other.
struct DemoPhrases {
    double share; ///< of what is written

    std::vector<std::string_view> thanks;   ///< around a place, thing or moment
    std::vector<std::string_view> toPerson; ///< around a name and a kindness
    std::vector<std::string_view> kindness; ///< what somebody did
    std::vector<std::string_view> places;
    std::vector<std::string_view> things;
    std::vector<std::string_view> moments;
    std::vector<std::string_view> whens;    ///< may follow what it is about, with their own space
    std::vector<std::string_view> tails;    ///< a sentence after the thanks
    std::vector<std::string_view> happened; ///< a sentence of a check-in
    std::array<std::vector<std::string_view>, 3> feelings; ///< low, even, bright
    std::vector<std::string_view> hellos;                  ///< a line about a hello

    std::vector<std::string_view> givenNames;
    std::vector<std::string_view> familyNames;
    bool familyFirst = false;
    std::string_view between = " "; ///< the two names
};

/// The language most is written in comes first.
const std::vector<DemoPhrases>& demoPhrases();

/// The parts of it, a file each.
DemoPhrases englishPhrases();
std::vector<DemoPhrases> europeanPhrases();
std::vector<DemoPhrases> worldPhrases();

} // namespace tend::app
