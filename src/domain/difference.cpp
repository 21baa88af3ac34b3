#include "domain/difference.hpp"

#include "base/text.hpp"
#include "domain/letters.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace tend::domain {
namespace {

using Kind = DifferencePart::Kind;
using Tokens = std::vector<std::string_view>;

/// More words taken out and put in than this are told as one replacement: the trace of the search grows with
/// its square (4 MB here).
constexpr int mostSteps = 1000;

bool joins(char32_t c) {
    return c == 0x200c || c == 0x200d;
}

/// The byte after the token that starts at `at`: a word, a run of blanks, or one character with its marks.
std::size_t tokenEnd(std::string_view text, std::size_t at) {
    const auto first = base::codePointAt(text, at);
    std::size_t end = at + first.bytes;
    const bool word = isWordCharacter(first.value) && !joinsWithoutSpace(first.value);
    const bool blank = isWhiteSpace(first.value);
    while (end < text.size()) {
        const auto next = base::codePointAt(text, end);
        const char32_t c = next.value;
        const bool goesOn =
            blank ? isWhiteSpace(c)
                  : isMark(c) || joins(c) || (word && isWordCharacter(c) && !joinsWithoutSpace(c));
        if (!goesOn)
            break;
        end += next.bytes;
    }
    return end;
}

Tokens tokensOf(std::string_view text) {
    Tokens tokens;
    for (std::size_t at = 0; at < text.size();) {
        const auto end = tokenEnd(text, at);
        tokens.push_back(text.substr(at, end - at));
        at = end;
    }
    return tokens;
}

/// Which tokens of either text stay.
struct Kept {
    std::vector<bool> before;
    std::vector<bool> after;
};

/// Eugene W. Myers, "An O(ND) Difference Algorithm and Its Variations" (1986): the furthest point on every
/// diagonal after 0, 1, 2, ... steps, kept for walking back from the end.
class Search {
  public:
    Search(const Tokens& before, std::size_t beforeFirst, std::size_t beforeCount, const Tokens& after,
           std::size_t afterFirst, std::size_t afterCount)
        : before_(before), after_(after), beforeFirst_(beforeFirst), afterFirst_(afterFirst),
          width_(static_cast<int>(beforeCount)), height_(static_cast<int>(afterCount)) {}

    /// Marks what stays; nothing where the texts are too far apart.
    void mark(Kept& kept) {
        const int limit = std::min(width_ + height_, mostSteps);
        std::vector<int> furthest(static_cast<std::size_t>(2 * limit + 3), 0);
        for (int steps = 0; steps <= limit; ++steps) {
            const bool arrived = advance(furthest, limit + 1, steps);
            trace_.emplace_back(furthest.begin() + (limit + 1 - steps),
                                furthest.begin() + (limit + 1 + steps + 1));
            if (arrived)
                return walkBack(kept, steps);
        }
    }

  private:
    bool same(int x, int y) const {
        return before_[beforeFirst_ + static_cast<std::size_t>(x)] ==
               after_[afterFirst_ + static_cast<std::size_t>(y)];
    }

    bool advance(std::vector<int>& furthest, int middle, int steps) const {
        for (int diagonal = -steps; diagonal <= steps; diagonal += 2) {
            const int place = middle + diagonal;
            auto& here = furthest[static_cast<std::size_t>(place)];
            const int below = furthest[static_cast<std::size_t>(place) + 1];
            const int left = furthest[static_cast<std::size_t>(place) - 1];
            const bool down = diagonal == -steps || (diagonal != steps && left < below);
            int x = steps == 0 ? 0 : (down ? below : left + 1);
            int y = x - diagonal;
            while (x < width_ && y < height_ && same(x, y)) {
                ++x;
                ++y;
            }
            here = x;
            if (x >= width_ && y >= height_)
                return true;
        }
        return false;
    }

    void walkBack(Kept& kept, int steps) const {
        int x = width_;
        int y = height_;
        for (; steps > 0; --steps) {
            const auto& earlier = trace_[static_cast<std::size_t>(steps - 1)];
            // What was known of a diagonal one step earlier; nothing yet at the very edges.
            const auto at = [&earlier, steps](int diagonal) {
                const bool known = 1 - steps <= diagonal && diagonal <= steps - 1;
                return known ? earlier[static_cast<std::size_t>(diagonal + steps - 1)] : -1;
            };
            const int diagonal = x - y;
            const bool down =
                diagonal == -steps || (diagonal != steps && at(diagonal - 1) < at(diagonal + 1));
            const int fromX = down ? at(diagonal + 1) : at(diagonal - 1);
            const int startX = down ? fromX : fromX + 1;
            keepRun(kept, x, y, startX);
            x = fromX;
            y = x - (down ? diagonal + 1 : diagonal - 1);
        }
        keepRun(kept, x, y, 0);
    }

    void keepRun(Kept& kept, int x, int y, int startX) const {
        for (; x > startX; --x, --y) {
            kept.before[beforeFirst_ + static_cast<std::size_t>(x - 1)] = true;
            kept.after[afterFirst_ + static_cast<std::size_t>(y - 1)] = true;
        }
    }

    const Tokens& before_;
    const Tokens& after_;
    std::size_t beforeFirst_;
    std::size_t afterFirst_;
    int width_;
    int height_;
    std::vector<std::vector<int>> trace_{};
};

Kept keptOf(const Tokens& before, const Tokens& after) {
    Kept kept{std::vector<bool>(before.size()), std::vector<bool>(after.size())};
    const std::size_t shorter = std::min(before.size(), after.size());
    std::size_t front = 0;
    while (front < shorter && before[front] == after[front]) {
        kept.before[front] = kept.after[front] = true;
        ++front;
    }
    std::size_t back = 0;
    while (back < shorter - front && before[before.size() - 1 - back] == after[after.size() - 1 - back]) {
        kept.before[before.size() - 1 - back] = kept.after[after.size() - 1 - back] = true;
        ++back;
    }
    Search(before, front, before.size() - front - back, after, front, after.size() - front - back).mark(kept);
    return kept;
}

bool blank(std::string_view token) {
    return isWhiteSpace(base::codePointAt(token, 0).value);
}

/// Puts the parts together; a blank that stays between two replaced words goes with them, so that what
/// was replaced reads as words and not as stripes.
class Writer {
  public:
    void same(std::string_view token) {
        if (blank(token) && (!removed_.empty() || !added_.empty())) {
            waiting_ += token;
            return;
        }
        flush();
        append(Kind::Same, token);
    }

    void removed(std::string_view token) {
        takeWaiting();
        removed_ += token;
    }

    void added(std::string_view token) {
        takeWaiting();
        added_ += token;
    }

    std::vector<DifferencePart> finish() {
        flush();
        return std::move(parts_);
    }

  private:
    void takeWaiting() {
        removed_ += waiting_;
        added_ += waiting_;
        waiting_.clear();
    }

    void flush() {
        append(Kind::Removed, std::exchange(removed_, {}));
        append(Kind::Added, std::exchange(added_, {}));
        append(Kind::Same, std::exchange(waiting_, {}));
    }

    void append(Kind kind, std::string_view text) {
        if (text.empty())
            return;
        if (!parts_.empty() && parts_.back().kind == kind)
            parts_.back().text += text;
        else
            parts_.push_back({kind, std::string(text)});
    }

    std::vector<DifferencePart> parts_{};
    std::string removed_{};
    std::string added_{};
    std::string waiting_{};
};

} // namespace

std::vector<DifferencePart> difference(std::string_view before, std::string_view after) {
    const auto old = tokensOf(before);
    const auto anew = tokensOf(after);
    const auto kept = keptOf(old, anew);
    Writer writer;
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < old.size() || j < anew.size()) {
        if (i < old.size() && !kept.before[i]) {
            writer.removed(old[i++]);
        } else if (j < anew.size() && !kept.after[j]) {
            writer.added(anew[j++]);
        } else {
            writer.same(old[i++]);
            ++j;
        }
    }
    return writer.finish();
}

} // namespace tend::domain
