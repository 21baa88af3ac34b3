#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <optional>

namespace tend::ui::editor {

/// What has changed since it was last asked: [begin, oldEnd) of the old text became [begin, newEnd) of the
/// new.
struct Changed {
    std::size_t begin = 0;
    std::size_t oldEnd = 0;
    std::size_t newEnd = 0;

    bool operator==(const Changed&) const = default;

    bool empty() const { return begin == oldEnd && begin == newEnd; }

    /// Takes in one more change, made after those it already holds.
    void add(std::size_t at, std::size_t removed, std::size_t inserted);
    void add(const Changed& later);
};

/// The last changes of a text, for those who look at it now and then and must not compare all of it.
class ChangeLog {
  public:
    /// So many are remembered: more than a person makes between two frames.
    static constexpr std::size_t most = 256;

    /// Each one makes the text's version greater by one, from 0.
    void add(const Changed& changed);

    std::uint64_t version() const { return version_; }

    /// All that has changed since that version, as one piece; nothing where that is not remembered.
    std::optional<Changed> since(std::uint64_t version) const;

  private:
    std::deque<Changed> changes_;
    std::uint64_t version_ = 0;
};

} // namespace tend::ui::editor
