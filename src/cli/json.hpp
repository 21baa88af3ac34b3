#pragma once

#include "app/pages.hpp"
#include "domain/care_list.hpp"
#include "domain/day_page.hpp"
#include "domain/patterns/pattern.hpp"
#include "domain/streak_board.hpp"

#include <nlohmann/json.hpp>

#include <iosfwd>
#include <string>
#include <unordered_map>
#include <vector>

/// What --json prints; docs/cli.md describes every key. Keys are added, never renamed.
namespace tend::cli {

using Json = nlohmann::ordered_json;

/// The names behind the ids in records.
struct Directory {
    std::unordered_map<base::Id, std::string> people{};     ///< names
    std::unordered_map<base::Id, std::string> dimensions{}; ///< keys

    std::string personName(const base::Id& id) const;
};

Directory directory(app::Session& session);

Json toJson(const domain::Record& record, const Directory& directory);
Json toJson(const domain::CareListEntry& entry);
/// With the state of each day where `withDays`.
Json toJson(const domain::Habit& habit);
Json toJson(const domain::BoardStreak& board, bool withDays);
Json toJson(const domain::Pattern& pattern);
Json toJson(const domain::DayPage& page, const std::vector<domain::BoardStreak>& streaks,
            const Directory& directory);

/// As one line.
std::string text(const Json& json);

/// "done", "open" or "rest": how today stands, whatever the finer state of the day.
std::string_view todayWord(domain::DayState today);
/// "me", "good_week", "second_hello", "in_rhythm", "resting"
std::string_view standingWord(domain::Standing standing);

/// Prints an array, one element a line, without holding all of it.
class JsonArray {
  public:
    explicit JsonArray(std::ostream& out);
    ~JsonArray();
    JsonArray(const JsonArray&) = delete;
    JsonArray& operator=(const JsonArray&) = delete;

    void add(const Json& element);

  private:
    std::ostream& out_;
    bool empty_ = true;
};

} // namespace tend::cli
