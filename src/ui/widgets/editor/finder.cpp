#include "ui/widgets/editor/finder.hpp"

#include "domain/letters.hpp"

#include <algorithm>
#include <iterator>

namespace tend::ui::editor {

namespace {

void appendFolded(std::u32string& folded, char32_t c) {
    if (c < 0x80)
        folded.push_back(c >= U'A' && c <= U'Z' ? c + (U'a' - U'A') : c);
    else if (domain::isWhiteSpace(c))
        folded.push_back(U' ');
    else
        domain::appendFolded(folded, c);
}

} // namespace

bool Finder::update(std::u32string_view text, std::uint64_t version, std::string_view wanted) {
    const Changed changed = kept_.differences(text, version);
    if (changed.empty() && wanted == wanted_)
        return false;
    if (!changed.empty()) {
        refold(text, changed);
        kept_.keep(text, changed);
    }
    if (wanted != wanted_) {
        wanted_ = wanted;
        wantedFolded_.clear();
        for (const char32_t c : text::sanitized(wanted))
            appendFolded(wantedFolded_, c);
    }
    search();
    return true;
}

void Finder::refold(std::u32string_view text, const Changed& changed) {
    const auto placeOf = [this](std::size_t source) {
        return std::lower_bound(sources_.begin(), sources_.end(), source) - sources_.begin();
    };
    const auto first = placeOf(changed.begin);
    const auto last = placeOf(changed.oldEnd);
    std::u32string folded;
    std::vector<std::uint32_t> sources;
    for (std::size_t at = changed.begin; at < changed.newEnd; ++at) {
        appendFolded(folded, text[at]);
        sources.resize(folded.size(), static_cast<std::uint32_t>(at));
    }
    for (auto source = sources_.begin() + last; source != sources_.end(); ++source)
        *source = static_cast<std::uint32_t>(*source - changed.oldEnd + changed.newEnd);
    folded_.replace(static_cast<std::size_t>(first), static_cast<std::size_t>(last - first), folded);
    const auto gap = sources_.erase(sources_.begin() + first, sources_.begin() + last);
    sources_.insert(gap, sources.begin(), sources.end());
}

void Finder::search() {
    hits_.clear();
    if (wantedFolded_.empty())
        return;
    for (std::size_t at = folded_.find(wantedFolded_); at != std::u32string::npos;) {
        const std::size_t end = at + wantedFolded_.size();
        const text::Range hit = wholeGraphemes(sources_[at], sources_[end - 1] + std::size_t{1});
        if (hits_.empty() || hit.begin >= hits_.back().end) {
            hits_.push_back(hit);
            at = end;
        } else {
            ++at;
        }
        at = folded_.find(wantedFolded_, at);
    }
}

text::Range Finder::wholeGraphemes(std::size_t begin, std::size_t end) const {
    const std::u32string_view text = kept_.text();
    const bool splits = text::snappedToGrapheme(text, begin) != begin;
    return {splits ? text::previousGrapheme(text, begin) : begin, text::snappedToGrapheme(text, end)};
}

std::optional<std::size_t> Finder::hitFrom(std::size_t at) const {
    if (hits_.empty())
        return std::nullopt;
    const auto found = std::ranges::lower_bound(hits_, at, {}, &text::Range::begin);
    return found == hits_.end() ? 0 : static_cast<std::size_t>(found - hits_.begin());
}

std::optional<std::size_t> Finder::hitBefore(std::size_t at) const {
    if (hits_.empty())
        return std::nullopt;
    const auto found = std::ranges::lower_bound(hits_, at, {}, &text::Range::begin);
    return static_cast<std::size_t>(found == hits_.begin() ? std::ssize(hits_) - 1
                                                           : found - hits_.begin() - 1);
}

std::optional<std::size_t> Finder::hitAt(text::Range range) const {
    const auto found = std::ranges::lower_bound(hits_, range.begin, {}, &text::Range::begin);
    if (found == hits_.end() || *found != range)
        return std::nullopt;
    return static_cast<std::size_t>(found - hits_.begin());
}

} // namespace tend::ui::editor
