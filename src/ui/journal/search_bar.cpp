#include "base/text.hpp"
#include "base/tr.hpp"
#include "domain/search/query.hpp"
#include "ui/journal/journal_parts.hpp"
#include "ui/journal/search_parts.hpp"
#include "ui/theme/scope.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/chip.hpp"
#include "ui/widgets/flow.hpp"
#include "ui/widgets/text_field.hpp"
#include "ui/widgets/touch.hpp"

#include <imgui_internal.h>

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace tend::ui {
namespace {

using base::fill;
using base::tr;
using base::trn;
using domain::RecordKind;
using domain::SearchPart;
using domain::SearchQuery;

// Logical px.
constexpr float fieldHeight = 48, clearSize = 32, chipsGap = 10;

/// "14 days, 2021 to 2026"; nothing while it is not known.
std::string countWords(const JournalFrame& frame) {
    const auto* found = frame.page.found;
    if (!found || !found->days)
        return {};
    const auto& days = found->days->days;
    if (days.empty())
        return tr("Nothing found");
    const auto count = fill(trn("{0} day", "{0} days", static_cast<unsigned long>(days.size())),
                            {std::to_string(days.size())});
    const auto first = days.back().day.year(), last = days.front().day.year();
    if (first == last)
        return fill(tr("{0}, {1}"), {count, std::to_string(first)});
    return fill(tr("{0}, {1} to {2}"), {count, std::to_string(first), std::to_string(last)});
}

/// Keeps what is searched for in the side bar, or gives it another name there.
void drawKeep(const JournalFrame& frame) {
    const auto typed = base::trimmed(frame.state.typed);
    const auto& saved = frame.page.saved;
    const auto kept = std::ranges::find_if(
        saved, [&](const domain::SavedSearch& search) { return base::trimmed(search.query) == typed; });
    const auto label = kept == saved.end() ? std::string(tr("Keep this search###keep-search"))
                                           : fill(tr("Kept as {0}"), {kept->name}) + "###keep-search";
    if (iconButton(frame.theme, kept == saved.end() ? Icon::Bookmark : Icon::Check, label.c_str(),
                   {.size = clearSize, .icon = 16}))
        frame.intents.emplace_back(NameSearch{});
}

void drawField(const JournalFrame& frame, float width) {
    const Theme& theme = frame.theme;
    auto& state = frame.state;
    const ImVec2 at = here();
    const auto count = countWords(frame);
    const float countWidth = count.empty() ? 0 : theme.textSize(TextStyle::Small, count).x + theme.px(12);
    const bool clearable = !state.typed.empty() && width > theme.px(160); // else it is typed over
    const bool keepable = clearable && width > theme.px(320);
    const bool counted = countWidth > 0 && width - countWidth > theme.px(240);
    const float after = (counted ? countWidth : 0) + (clearable ? theme.px(clearSize + 8) : 0) +
                        (keepable ? theme.px(clearSize) : 0);
    FieldLook look{.width = width / theme.scale(), .height = fieldHeight};
    look.placeholder = tr("Search everything");
    look.icon = Icon::Search;
    look.radius = 14;
    look.style = TextStyle::EntrySmall;
    look.keeps = true;
    look.roomAfter = after / theme.scale();
    look.focus = std::exchange(state.toSearch, false);
    std::string typed = state.typed;
    const auto event =
        textField(theme, (std::string(tr("Search the journal")) + "###journal-search").c_str(), typed, look);
    if (event.changed)
        typeSearch(frame, typed);
    if (event.active && chordPressed(ImGuiKey_DownArrow)) {
        ImGui::ClearActiveID();
        toFirstInSight(frame);
    }
    const ImVec2 under = here();
    float right = at.x + width - theme.px(8);
    if (clearable) {
        right -= theme.px(clearSize);
        moveTo({right, at.y + theme.px((fieldHeight - clearSize) / 2)});
        if (iconButton(theme, Icon::Close, tr("Clear###clear-search"), {.size = clearSize, .icon = 16})) {
            typeSearch(frame, {});
            state.toSearch = true;
        }
    }
    if (keepable) {
        right -= theme.px(clearSize);
        moveTo({right, at.y + theme.px((fieldHeight - clearSize) / 2)});
        drawKeep(frame);
    }
    if (counted)
        theme.text(
            *ImGui::GetWindowDrawList(),
            {right - countWidth, at.y + theme.px(fieldHeight) / 2 - theme.face(TextStyle::Small).line / 2},
            TextStyle::Small, theme.colors().ink2, count);
    moveTo(under);
}

constexpr std::array kinds{RecordKind::CheckIn, RecordKind::Gratitude, RecordKind::Hello, RecordKind::Rest,
                           RecordKind::Person};

bool isKinds(const SearchPart& part) {
    return std::holds_alternative<domain::KindCondition>(part.what) && !part.negated;
}

bool isCondition(const SearchPart& part) {
    return !std::holds_alternative<domain::SearchWord>(part.what) &&
           !std::holds_alternative<domain::SearchPhrase>(part.what) &&
           !std::holds_alternative<domain::UnfinishedPart>(part.what);
}

/// The kinds asked for; none: every kind.
std::vector<RecordKind> kindsIn(const SearchQuery& query) {
    const auto condition = conditionIn<domain::KindCondition>(query);
    return condition ? condition->kinds : std::vector<RecordKind>();
}

std::string withKinds(const SearchQuery& query, const std::vector<RecordKind>& wanted) {
    const bool every = wanted.empty() || wanted.size() == kinds.size();
    return withCondition(query, every ? std::nullopt : std::optional(domain::KindCondition{wanted}));
}

/// `low`: there is room for one line.
void drawBuilding(const JournalFrame& frame, float width, bool low) {
    const auto* found = frame.page.found;
    if (!found || !found->building || found->building->all == 0)
        return;
    const Theme& theme = frame.theme;
    gap(theme, chipsGap);
    const auto percent = std::to_string(found->building->done * 100 / found->building->all);
    if (low)
        return name(theme, TextStyle::Small, theme.colors().ink2,
                    fill(tr("{0} % can be searched"), {percent}), width / theme.scale());
    paragraph(theme, TextStyle::Small, theme.colors().ink2,
              fill(tr("Making the journal ready to be searched, newest days first: {0} %"), {percent}),
              width / theme.scale());
}

} // namespace

void toFirstInSight(const JournalFrame& frame) {
    frame.state.cursor.reset();
    frame.state.toCursor = true;
    frame.theme.motion().wakeIn(0);
}

void typeSearch(const JournalFrame& frame, std::string typed) {
    searchFor(frame.state, std::move(typed));
    frame.theme.motion().wakeIn(0);
}

/// Every kind, then one chip a kind, then what else is asked for.
void drawSearchChips(const JournalFrame& frame, float width) {
    const SearchQuery query = domain::parseSearch(frame.state.typed);
    const Theme& theme = frame.theme;
    const auto wanted = kindsIn(query);
    std::vector<ChipItem> items{{tr("Everything###kind-all"), wanted.empty()}};
    for (const auto kind : kinds)
        items.push_back({kindLabel(kind), std::ranges::find(wanted, kind) != wanted.end()});
    std::vector<std::size_t> parts;
    for (std::size_t i = 0; i < query.parts.size(); ++i) {
        if (!isCondition(query.parts[i]) || isKinds(query.parts[i]))
            continue;
        items.push_back(
            {wordsOf(query.parts[i]) + "###part-" + std::to_string(i), true, {.icon = Icon::Close}});
        parts.push_back(i);
    }
    const bool best = frame.state.order == domain::SearchOrder::Best && frame.page.found;
    if (best)
        items.push_back({tr("Best first###order-chip"), true, {.icon = Icon::Close}});
    LineWrap line(theme, width / theme.scale(), chipHeight, 6, 6);
    const auto pressed = chips(theme, line, items);
    drawFiltersButton(frame, line);
    line.finish();
    if (!pressed)
        return;
    if (best && *pressed + 1 == items.size()) {
        frame.state.order = domain::SearchOrder::Newest;
        return theme.motion().wakeIn(0);
    }
    if (*pressed == 0)
        return typeSearch(frame, withKinds(query, {}));
    if (*pressed > kinds.size())
        return typeSearch(frame, withoutPart(query, parts[*pressed - kinds.size() - 1]));
    auto changed = wanted;
    const auto kind = kinds[*pressed - 1];
    if (std::erase(changed, kind) == 0)
        changed.insert(std::ranges::upper_bound(changed, kind), kind);
    typeSearch(frame, withKinds(query, changed));
}

void drawSearchBar(const JournalFrame& frame, float width, bool chips) {
    const Theme& theme = frame.theme;
    const float left = here().x;
    drawField(frame, width);
    moveTo({left, here().y + (chips ? theme.px(chipsGap) : 0)});
    const GroupScope under;
    if (chips)
        drawSearchChips(frame, width);
    drawBuilding(frame, width, !chips);
}

} // namespace tend::ui
