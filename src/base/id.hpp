#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace tend::base {

/// The identity of a record: a UUID version 7 (RFC 9562, 5.7), so ids sort by when they were made.
/// There is no empty Id; what may be missing is std::optional<Id>.
class Id {
  public:
    Id() = delete;

    /// A new id for a record made at `unixMillis` (milliseconds since 1970, UTC); 74 bits are random.
    static Id generate(std::int64_t unixMillis);
    /// The id with these random bits: what generate() does, without the chance. For tests and the demo
    /// journal.
    static Id from(std::int64_t unixMillis, std::uint64_t randomHigh, std::uint64_t randomLow);
    /// Reads "018f4c1e-7a0b-7c3d-8e5f-0123456789ab" in either case; nothing else.
    static std::optional<Id> parse(std::string_view text);

    /// 36 characters, lower case.
    std::string toString() const;

    const std::array<std::uint8_t, 16>& bytes() const { return bytes_; }

    auto operator<=>(const Id&) const = default;

  private:
    explicit Id(const std::array<std::uint8_t, 16>& bytes) : bytes_(bytes) {}

    std::array<std::uint8_t, 16> bytes_;
};

} // namespace tend::base

template <>
struct std::hash<tend::base::Id> {
    std::size_t operator()(const tend::base::Id& id) const noexcept;
};
