#pragma once

#include "domain/kept_pages.hpp"
#include "domain/timeline.hpp"

#include <cstddef>
#include <string>

/// How versions of an entry are spoken of.
namespace tend::ui {

/// "Today, 20:14", "12 October, 20:14", "12 October 2019, 20:14" on the wall clock it is now.
std::string whenWords(domain::Instant at, const domain::Moment& now);

/// "A check-in", "A thank-you", ...
const char* kindWords(domain::RecordKind kind);

/// What made the version: "Written first", "Changed a check-in", "Taken back by Undo".
std::string madeBy(const domain::VersionsPage& page, std::size_t version);

/// "Mood", "Rest", "Activities", "How and where you met", ...
std::string fieldName(const std::string& key, const domain::Timeline& timeline);
/// "Mood: Low then, Good now.", for fields that are no running text.
std::string fieldSentence(const domain::FieldDifference& difference, const domain::Timeline& timeline);
/// True for what is told word by word.
bool isRunningText(const std::string& key);

} // namespace tend::ui
