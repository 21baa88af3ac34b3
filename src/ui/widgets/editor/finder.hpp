#pragma once

#include "text/unicode.hpp"
#include "ui/widgets/editor/needle.hpp"
#include "ui/widgets/editor/text_model.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tend::ui::editor {

enum class Direction { Forward, Backward };

/// Where words stand in a text, whatever their case and accents, as names are compared. Looks through a text
/// of any length a stretch at a time, so that no frame waits for it, and after a change only where that may
/// have made a difference.
class Finder {
  public:
    /// Characters looked at by one call of look(), with Needle::rareCost; and a little more.
    static constexpr std::size_t mostAtOnce = std::size_t{128} * 1024;

    /// A hit, or that there is none, as far as that can be said yet.
    struct Answer {
        bool known = false;
        std::optional<text::Range> hit{};
    };

    /// Takes over what has become of the text, and what is wanted (UTF-8). Looks at none of it yet.
    void follow(const TextModel& model, std::string_view wanted);
    /// Looks on in the text as it was followed last: from a place in a direction, going round.
    void look(const TextModel& model, std::size_t from, Direction direction = Direction::Forward);

    bool finished() const { return unseen_.empty(); }

    /// True where nothing that begins in it is left to be found.
    bool looked(text::Range range) const;

    /// Those found so far: in order, not overlapping, whole graphemes; in code points.
    const std::vector<text::Range>& hits() const { return hits_; }

    /// The first hit that begins at `at` or later, going round at the end.
    Answer hitFrom(std::size_t at) const;
    /// The last hit that begins before `at`, going round.
    Answer hitBefore(std::size_t at) const;
    bool isHit(text::Range range) const;
    /// Which one of all hits this is, counted from 0; nothing while there may be more before it.
    std::optional<std::size_t> placeOf(text::Range hit) const;

    /// What look() has looked at in all, for those who hold it to account.
    std::size_t examined() const { return examined_; }

  private:
    void change(std::u32string_view text, const Changed& changed);
    text::Range dropHits(text::Range touched);
    void addUnseen(text::Range range);
    std::size_t begun(std::u32string_view text, std::size_t from, Direction direction);
    std::size_t examine(std::u32string_view text, std::size_t index, std::size_t most);
    void join(std::size_t index, text::Range rest, std::vector<text::Range> fresh);

    std::optional<std::uint64_t> version_{};
    std::string wanted_;
    Needle needle_;
    std::vector<text::Range> hits_;
    /// In order, apart from each other: where hits that begin in them are not known, and none is kept.
    std::vector<text::Range> unseen_;
    std::size_t size_ = 0; ///< of the text
    std::size_t examined_ = 0;
};

} // namespace tend::ui::editor
