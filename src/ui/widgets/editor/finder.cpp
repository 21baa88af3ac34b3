#include "ui/widgets/editor/finder.hpp"

#include <utf8proc.h>

#include <algorithm>
#include <iterator>

namespace tend::ui::editor {

namespace {

using text::Range;
using Text = std::u32string_view;

/// Looked through at once on the way back, where only the last hit in it is wanted.
constexpr std::size_t stepBack = std::size_t{16} * 1024;

/// Neither joins nor is joined by what stands beside it.
bool standsAlone(char32_t c) {
    if (c < text::firstCombining)
        return true;
    return utf8proc_get_property(static_cast<utf8proc_int32_t>(c))->boundclass == UTF8PROC_BOUNDCLASS_OTHER;
}

/// A grapheme ends here, whatever stands further away.
bool surelyEnds(Text text, std::size_t at) {
    return at == 0 || at >= text.size() || (standsAlone(text[at - 1]) && standsAlone(text[at]));
}

std::size_t sureEndBefore(Text text, std::size_t at) {
    while (!surelyEnds(text, at))
        --at;
    return at;
}

std::size_t sureEndAfter(Text text, std::size_t at) {
    while (!surelyEnds(text, at))
        ++at;
    return at;
}

Range wholeGraphemes(Text text, Range range) {
    const bool splits = text::snappedToGrapheme(text, range.begin) != range.begin;
    return {splits ? text::previousGrapheme(text, range.begin) : range.begin,
            text::snappedToGrapheme(text, range.end)};
}

auto firstFrom(const std::vector<Range>& ranges, std::size_t at) {
    return std::ranges::lower_bound(ranges, at, {}, &Range::begin);
}

auto firstEndingAfter(const std::vector<Range>& ranges, std::size_t at) {
    return std::ranges::upper_bound(ranges, at, {}, &Range::end);
}

void shift(std::vector<Range>& ranges, std::size_t first, std::size_t less, std::size_t more) {
    for (std::size_t i = first; i < ranges.size(); ++i)
        ranges[i] = {ranges[i].begin - less + more, ranges[i].end - less + more};
}

std::ptrdiff_t offset(std::size_t index) {
    return static_cast<std::ptrdiff_t>(index);
}

} // namespace

void Finder::follow(const TextModel& model, std::string_view wanted) {
    const auto changed = version_ ? model.log().since(*version_) : std::nullopt;
    version_ = model.version();
    size_ = model.text().size();
    if (changed && wanted == wanted_) {
        if (!changed->empty() && !needle_.empty())
            change(model.text(), *changed);
        return;
    }
    if (wanted != wanted_) {
        wanted_ = wanted;
        needle_ = Needle(wanted);
    }
    hits_.clear();
    unseen_.clear();
    if (!needle_.empty())
        addUnseen({0, size_});
}

void Finder::change(Text text, const Changed& changed) {
    // Hits may have come, gone or grown as far as words and graphemes reach round what has changed.
    const std::size_t before = sureEndBefore(text, changed.begin);
    Range touched{sureEndBefore(text, needle_.reachBack(text, before)), 0};
    const std::size_t after = sureEndAfter(text, std::min(changed.newEnd + 1, text.size()));
    touched.end = after - changed.newEnd + changed.oldEnd;
    touched = dropHits(touched);
    const auto rest = static_cast<std::size_t>(firstFrom(hits_, touched.begin) - hits_.begin());
    shift(hits_, rest, changed.oldEnd, changed.newEnd);
    std::erase_if(unseen_, [&](Range& range) {
        if (range.end < touched.begin || range.begin > touched.end)
            return false;
        touched = {std::min(touched.begin, range.begin), std::max(touched.end, range.end)};
        return true;
    });
    const auto later = static_cast<std::size_t>(firstFrom(unseen_, touched.end) - unseen_.begin());
    shift(unseen_, later, changed.oldEnd, changed.newEnd);
    addUnseen({touched.begin, touched.end - changed.oldEnd + changed.newEnd});
}

// Forgets the hits in it, and what of the text these took up too.
Range Finder::dropHits(Range touched) {
    const auto first = firstEndingAfter(hits_, touched.begin);
    const auto last = firstFrom(hits_, touched.end);
    if (first < last) {
        touched.begin = std::min(touched.begin, first->begin);
        touched.end = std::max(touched.end, std::prev(last)->end);
        hits_.erase(first, last);
    }
    return touched;
}

void Finder::addUnseen(Range range) {
    if (range.begin >= range.end)
        return;
    const auto first = std::ranges::lower_bound(unseen_, range.begin, {}, &Range::end);
    auto last = first;
    for (; last != unseen_.end() && last->begin <= range.end; ++last)
        range = {std::min(range.begin, last->begin), std::max(range.end, last->end)};
    unseen_.insert(unseen_.erase(first, last), range);
}

void Finder::look(const TextModel& model, std::size_t from, Direction direction) {
    const Text text = model.text();
    for (std::size_t looked = 0; looked < mostAtOnce && !unseen_.empty();) {
        const std::size_t cost = examine(text, begun(text, from, direction), mostAtOnce - looked);
        looked += cost + 1;
        examined_ += cost;
    }
}

// Which of the unseen stretches is nearest; it begins where looking is to begin.
std::size_t Finder::begun(Text text, std::size_t from, Direction direction) {
    const auto splitAt = [&](std::size_t index, std::size_t at) {
        const Range whole = unseen_[index];
        if (at <= whole.begin || at >= whole.end)
            return;
        unseen_[index].begin = at;
        unseen_.insert(unseen_.begin() + offset(index), Range{whole.begin, at});
    };
    if (direction == Direction::Forward) {
        const auto next = firstEndingAfter(unseen_, from);
        if (next == unseen_.end())
            return 0;
        const auto index = static_cast<std::size_t>(next - unseen_.begin());
        const std::size_t count = unseen_.size();
        splitAt(index, sureEndBefore(text, std::min(from, text.size())));
        return index + (unseen_.size() - count);
    }
    const auto next = firstFrom(unseen_, from);
    const auto index =
        static_cast<std::size_t>((next == unseen_.begin() ? unseen_.end() : next) - unseen_.begin() - 1);
    if (next != unseen_.begin())
        splitAt(index, sureEndAfter(text, std::min(from, text.size())));
    const std::size_t end = unseen_[index].end;
    const std::size_t count = unseen_.size();
    splitAt(index, sureEndBefore(text, end - std::min(end, stepBack)));
    return index + (unseen_.size() - count);
}

std::size_t Finder::examine(Text text, std::size_t index, std::size_t most) {
    const Range where = unseen_[index];
    const auto next = firstFrom(hits_, where.begin);
    std::size_t taken = next == hits_.begin() ? 0 : std::prev(next)->end;
    std::vector<Range> fresh;
    const auto stretch = needle_.scan(text, where, most, [&](Range occurrence) {
        const Range hit = wholeGraphemes(text, occurrence);
        if (hit.begin < taken)
            return;
        fresh.push_back(hit);
        taken = hit.end;
    });
    join(index, {std::max(stretch.reached, taken), where.end}, std::move(fresh));
    return stretch.cost;
}

// What was found at the front of an unseen stretch, of which `rest` is left. Where a new hit takes the place
// of known ones behind the stretch, the text has to be looked at again from there: "aa" in "aaaa".
void Finder::join(std::size_t index, Range rest, std::vector<Range> fresh) {
    const std::size_t begin = unseen_[index].begin;
    unseen_.erase(unseen_.begin() + offset(index));
    const auto place = firstFrom(hits_, begin);
    auto last = place;
    for (; last != hits_.end() && last->begin < rest.begin; ++last)
        rest.end = std::max(rest.end, last->end);
    hits_.insert(hits_.erase(place, last), fresh.begin(), fresh.end());
    auto crossed = unseen_.begin() + offset(index);
    while (crossed != unseen_.end() && crossed->begin < rest.begin) {
        crossed->begin = std::min(crossed->end, rest.begin);
        crossed = crossed->begin == crossed->end ? unseen_.erase(crossed) : crossed + 1;
    }
    addUnseen(rest);
}

bool Finder::looked(Range range) const {
    const auto next = firstEndingAfter(unseen_, range.begin);
    return next == unseen_.end() || next->begin >= range.end;
}

Finder::Answer Finder::hitFrom(std::size_t at) const {
    const auto found = firstFrom(hits_, at);
    if (found != hits_.end())
        return looked({at, found->begin}) ? Answer{true, *found} : Answer{};
    if (!looked({at, size_}))
        return {};
    if (hits_.empty())
        return {finished(), std::nullopt};
    return looked({0, hits_.front().begin}) ? Answer{true, hits_.front()} : Answer{};
}

Finder::Answer Finder::hitBefore(std::size_t at) const {
    const auto found = firstFrom(hits_, at);
    if (found != hits_.begin())
        return looked({std::prev(found)->end, at}) ? Answer{true, *std::prev(found)} : Answer{};
    if (!looked({0, at}))
        return {};
    if (hits_.empty())
        return {finished(), std::nullopt};
    return looked({hits_.back().end, size_}) ? Answer{true, hits_.back()} : Answer{};
}

bool Finder::isHit(Range range) const {
    const auto found = firstFrom(hits_, range.begin);
    return found != hits_.end() && *found == range;
}

std::optional<std::size_t> Finder::placeOf(Range hit) const {
    if (!isHit(hit) || !looked({0, hit.begin}))
        return std::nullopt;
    return static_cast<std::size_t>(firstFrom(hits_, hit.begin) - hits_.begin());
}

} // namespace tend::ui::editor
