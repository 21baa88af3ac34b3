#pragma once

#include "domain/filing.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tend::domain {

/// 1 (hard) to 5 (bright); also how well one care dimension went.
class Level {
  public:
    Level() = delete;
    static std::optional<Level> from(int value);
    static constexpr int lowest = 1;
    static constexpr int highest = 5;

    int value() const { return value_; }

    auto operator<=>(const Level&) const = default;

  private:
    explicit Level(int value) : value_(value) {}

    int value_;
};

/// One side of self-care that a check-in can tell about. The five first ones have fixed keys
/// ("rest", "mind", "food", "boundaries", "forward"); the owner may rename, add, reorder and retire.
struct CareDimension {
    base::Id id;
    std::string key;  ///< stable, lower case ASCII; also the CLI's option name and the glyph
    std::string name; ///< what the owner calls it
    int position = 0;
    bool retired = false;
    bool operator==(const CareDimension&) const = default;
};

/// How one dimension went in one check-in.
struct CareLevel {
    base::Id dimension;
    Level level;
    bool operator==(const CareLevel&) const = default;
};

/// With yourself: everything may be left out but not all of it.
struct CheckIn {
    Filing filing;
    std::optional<Level> mood{};
    std::vector<CareLevel> care{};         ///< at most one a dimension
    std::vector<std::string> activities{}; ///< names, no two alike
    std::string note{};

    bool empty() const { return !mood && care.empty() && activities.empty() && note.empty(); }

    std::optional<Level> levelOf(const base::Id& dimension) const;
    bool operator==(const CheckIn&) const = default;
};

/// "Hard", "Low", "Even", "Good", "Bright", translated.
std::string_view moodName(Level mood);

} // namespace tend::domain
