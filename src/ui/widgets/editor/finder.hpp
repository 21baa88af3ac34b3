#pragma once

#include "text/unicode.hpp"
#include "ui/widgets/editor/kept_text.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tend::ui::editor {

/// Where words stand in a text, whatever their case and accents, as names are compared. Looks again only
/// where the text or what is looked for has changed: of the text, what changed is folded anew.
class Finder {
  public:
    /// True where it had to look again. `wanted` is UTF-8.
    bool update(std::u32string_view text, std::uint64_t version, std::string_view wanted);

    /// In order, not overlapping, whole graphemes; in code points.
    const std::vector<text::Range>& hits() const { return hits_; }

    /// The first hit that begins at `at` or later, going round at the end; nothing where there is none.
    std::optional<std::size_t> hitFrom(std::size_t at) const;
    /// The last hit that begins before `at`, going round.
    std::optional<std::size_t> hitBefore(std::size_t at) const;
    /// The hit that is exactly this.
    std::optional<std::size_t> hitAt(text::Range range) const;

  private:
    void refold(std::u32string_view text, const Changed& changed);
    void search();
    text::Range wholeGraphemes(std::size_t begin, std::size_t end) const;

    KeptText kept_;
    std::u32string folded_;
    /// For each code point of folded_, which one of the text it comes from.
    std::vector<std::uint32_t> sources_;
    std::string wanted_;
    std::u32string wantedFolded_;
    std::vector<text::Range> hits_;
};

} // namespace tend::ui::editor
