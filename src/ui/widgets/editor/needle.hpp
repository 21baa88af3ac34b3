#pragma once

#include "text/unicode.hpp"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace tend::ui::editor {

/// What is looked for in a text, whatever its case and accents, as names are compared. Each character of the
/// text is looked at once, however the words repeat themselves.
class Needle {
  public:
    /// What a character beyond ASCII costs, in those of ASCII: it is taken apart by Unicode's tables.
    static constexpr std::size_t rareCost = 16;

    Needle() = default;
    /// UTF-8.
    explicit Needle(std::string_view wanted);

    bool empty() const { return folded_.empty(); }

    /// Where a text was looked through and how far.
    struct Stretch {
        /// No occurrence that begins before it is left to be told.
        std::size_t reached;
        std::size_t cost;
    };

    /// Tells of each place in `text` where it stands that begins in [begin, end), in order; they may
    /// overlap. Stops when about `most` has been looked at.
    Stretch scan(std::u32string_view text, text::Range where, std::size_t most,
                 const std::function<void(text::Range)>& tell) const;

    /// From where an occurrence may reach to `at`: at or before it.
    std::size_t reachBack(std::u32string_view text, std::size_t at) const;

  private:
    std::u32string folded_;
    /// For each count of characters that fit, how many still do when the next one does not.
    std::vector<std::uint32_t> fallback_;
    std::size_t ring_ = 1; ///< a power of two that is no smaller than what is looked for
};

} // namespace tend::ui::editor
