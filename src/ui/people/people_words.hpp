#pragma once

#include "domain/care_list.hpp"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What the People screen says: what is, and never that something is late.
namespace tend::ui {

/// The line under a name in the care list: "19 days ago, a call", "34 days ago, a problem", "Newly met, 9
/// days ago", "Quiet until you say so", "First on the list. Checked in at 07:42". The longest first, then
/// what says it in less room.
std::vector<std::string> careLines(const domain::CareListEntry& entry, const domain::CareList& list);

/// "A good week for a hello", "A second hello", "In rhythm", "Resting"; nothing for the owner.
std::string_view groupName(domain::Standing standing);

/// "Met at the Tuesday choir, autumn 2019. Birthday 3 March."
std::string factsWords(const domain::Person& person);

/// "19 days since your last hello", or what there is to say without one.
std::string sinceWords(const domain::CareListEntry& entry, domain::Day today);

/// What the rhythm counts from: "last hello", or what stands in for one.
const char* rhythmStart(const domain::CareListEntry& entry);

/// "42 since 2019"; nothing without a hello.
std::string helloCount(const std::vector<domain::Hello>& hellos);

/// "25 September, call. Nothing, just you"
std::string helloWords(const domain::Hello& hello, domain::Day today);

/// "9 nothing, just you", "2 needed something", "1 a problem", of the `count` newest; what there is none of
/// is left out. `hellos`: newest first.
std::vector<std::string> tallyWords(const std::vector<domain::Hello>& hellos, std::size_t count);

/// "17, 9 told"
std::string thanksCount(const std::vector<domain::Gratitude>& gratitude);

/// "Told, 25 Sep", "Told Samuel, 25 Sep" where it was someone else, "Kept. Tell Ines?"
std::string toldWords(const domain::Gratitude& gratitude, const domain::PersonPage& page);

/// What a friend would call them: the first word of the name.
std::string shortName(std::string_view name);

/// "14 to 30 days"
std::string rhythmWords(const domain::Rhythm& rhythm);

/// "3 March", "3 March 1980"
std::string birthdayWords(const domain::Birthday& birthday);
/// Reads what birthdayWords() writes, "March 3, 1980", "3.3.", "3.3.1980", "1980-03-03" and "--03-03".
std::optional<domain::Birthday> readBirthday(std::string_view text);

} // namespace tend::ui
