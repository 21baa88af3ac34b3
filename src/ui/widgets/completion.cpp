#include "ui/widgets/completion.hpp"

#include "base/tr.hpp"
#include "domain/names.hpp"
#include "ui/widgets/completion_offer.hpp"
#include "ui/widgets/mention_memory.hpp"

#include <algorithm>

namespace tend::ui {

namespace {

/// What stands before the caret, in code points: no name or tag is longer.
constexpr std::size_t looksBack = 80;
/// Bytes up to which all of a text is looked through for names; of a longer one, what is on the screen.
constexpr std::size_t longText = std::size_t{32} * 1024;

std::u32string_view beforeCaret(const editor::EditorState& state) {
    const std::size_t caret = state.selection().caret;
    const std::size_t length = std::min(caret, looksBack);
    return state.codePoints().substr(caret - length, length);
}

std::size_t placesIn(std::string_view utf8) {
    return static_cast<std::size_t>(
        std::ranges::count_if(utf8, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

} // namespace

std::size_t Completion::Offer::known() const {
    return static_cast<std::size_t>(
        std::ranges::count_if(rows, [](const Row& row) { return !row.shown.adds; }));
}

Completion::Completion(const Theme& theme, editor::EditorState& state, const Known& known)
    : theme_(theme), state_(state), known_(known) {
    if (!known_.naming && known_.tags.empty())
        return;
    followNamedAnew();
    offer_ = wanted();
    findMentions();
}

/// Until the text changes, or the journal has let go of them again.
void Completion::followNamedAnew() {
    auto& anew = kept().anew;
    if (!anew)
        return;
    const bool known = std::ranges::any_of(
        known_.people, [&](const auto& person) { return domain::sameName(person.name, anew->name); });
    if (anew->version != state_.version() || (anew->known && !known))
        anew.reset();
    else
        anew->known = known;
}

/// `before`: bytes of the text before these words.
void Completion::lookThrough(std::u32string_view words, std::size_t before) {
    const auto utf8 = text::toUtf8(words);
    for (const auto& one : domain::findMentions(utf8, {known_.people.begin(), known_.people.end()}))
        kept().mentions.push_back({before + one.begin, before + one.end});
}

/// Found anew only where the text, what is seen of it, or the people have changed.
void Completion::findMentions() {
    if (!known_.naming)
        return;
    auto& last = kept();
    const auto text = state_.codePoints();
    text::Range seen{0, text.size()};
    if (text.size() > longText)
        seen = {std::min(state_.extras().seen.begin, text.size()),
                std::min(state_.extras().seen.end, text.size())};
    const std::size_t people = hashOf(known_.people);
    if (last.version != state_.version() || last.seen != seen || last.people != people) {
        last.version = state_.version();
        last.seen = seen;
        last.people = people;
        last.mentions.clear();
        const auto words = text.substr(seen.begin, seen.end - seen.begin);
        if (words.find(U'@') != std::u32string_view::npos)
            lookThrough(words, state_.bytesBefore(seen.begin));
    }
    const auto& colors = theme_.colors();
    for (const auto& one : last.mentions)
        spans_.push_back({one.begin, one.end, colors.people, colors.peopleTint, theme_.px(5)});
}

/// What is typed before the caret may mean, whether it is wanted or not.
Completion::Offer Completion::offered() const {
    const std::string before = text::toUtf8(beforeCaret(state_));
    const std::size_t caret = state_.selection().caret;
    const auto placeOf = [&](std::size_t byte) {
        return caret - placesIn(std::string_view(before).substr(byte));
    };
    Offer offer;
    if (known_.naming) {
        const auto names = offerNames(before, before.size(), known_.people);
        for (const auto* one : names.names)
            offer.rows.push_back({{one->name, "mention-" + one->person.toString()}, one->name});
        if (!names.newName.empty())
            offer.rows.push_back({{.words = base::fill(base::tr("Add {0} as a new person"), {names.newName}),
                                   .id = "mention-add",
                                   .adds = true},
                                  names.newName});
        offer.at = placeOf(names.at);
    }
    if (!offer.rows.empty())
        return offer;
    const auto tags = offerTags(before, before.size(), known_.tags);
    for (const auto* tag : tags.tags)
        offer.rows.push_back({{"#" + *tag, "tag-" + *tag}, *tag});
    offer.at = placeOf(tags.at);
    return offer;
}

Completion::Offer Completion::wanted() {
    auto offer = state_.focused() && state_.selection().empty() ? offered() : Offer{};
    if (offer.rows.empty()) {
        kept().refused.reset();
        kept().marked = -1;
    } else if (kept().refused == offer.at) {
        offer = {};
    }
    fit(offer);
    return offer;
}

/// No more rows than the window is high; the offer to add someone stays.
void Completion::fit(Offer& offer) const {
    const std::size_t room = completionRowsThatFit(theme_);
    if (offer.rows.size() <= room)
        return;
    const std::size_t kept = offer.known() < offer.rows.size() ? 1 : 0;
    const auto from = static_cast<std::ptrdiff_t>(room - std::min(room, kept));
    offer.rows.erase(offer.rows.begin() + from, offer.rows.end() - static_cast<std::ptrdiff_t>(kept));
}

/// Of what is known, one is always marked; someone new only when the owner goes there.
int Completion::leastMarked(const Offer& offer) {
    return offer.known() == 0 ? -1 : 0;
}

void Completion::prepare(editor::EditorLook& look) {
    look.completing = !offer_.rows.empty();
    look.enterCompletes = std::max(kept().marked, leastMarked(offer_)) >= 0;
    look.undoElsewhere = kept().anew.has_value();
}

void Completion::mark(const Offer& offer, const editor::EditorResult& result) {
    int& marked = kept().marked;
    const int least = leastMarked(offer);
    const int count = static_cast<int>(offer.rows.size());
    if (result.changed && marked >= static_cast<int>(offer.known()))
        marked = least;
    if (result.completion == editor::CompletionKey::Next)
        marked = (marked + 1) % count;
    if (result.completion == editor::CompletionKey::Previous)
        marked = (std::max(marked, 0) + count - 1) % count;
    marked = std::clamp(marked, least, count - 1);
    if (result.completion == editor::CompletionKey::Cancel)
        kept().refused = offer.at;
}

/// What is taken stands behind the @ or #, and a blank behind it.
std::string Completion::take(const Offer& offer, int which) {
    const Row& row = offer.rows[static_cast<std::size_t>(which)];
    const std::size_t caret = state_.selection().caret;
    const auto text = state_.codePoints();
    const bool spaced = caret < text.size() && text[caret] == U' ';
    kept().marked = -1;
    state_.replaceRange(state_.bytesBefore(offer.at + 1), state_.bytesBefore(caret),
                        row.inserted + (spaced ? "" : " "));
    state_.focus();
    if (!row.shown.adds)
        return {};
    kept().anew = editor::NamedAnew{row.inserted, state_.version()};
    return row.inserted;
}

std::string Completion::finish(editor::EditorResult& result) {
    // A click on the list takes the keyboard away before the list can give it back.
    if (result.changed)
        offer_ = wanted();
    if (offer_.rows.empty())
        return {};
    mark(offer_, result);
    std::vector<CompletionRow> rows;
    rows.reserve(offer_.rows.size());
    for (const auto& row : offer_.rows)
        rows.push_back(row.shown);
    auto event = completionList(theme_, rows, kept().marked, result.caret, result.caretHeight);
    // Tab takes what is offered alone, marked or not.
    if (result.completion == editor::CompletionKey::Accept)
        event.taken = kept().marked >= 0 ? kept().marked : static_cast<int>(rows.size()) - 1;
    result.focusLost = result.focusLost && !event.taken && !event.pointed;
    return event.taken ? take(offer_, *event.taken) : std::string();
}

} // namespace tend::ui
