#include "ui/widgets/activity_chips.hpp"

#include "base/text.hpp"
#include "base/tr.hpp"
#include "domain/names.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/flow.hpp"
#include "ui/widgets/popover.hpp"
#include "ui/widgets/text_field.hpp"
#include "ui/widgets/touch.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

namespace tend::ui {

namespace {

using base::tr;
using Names = std::vector<std::string>;

constexpr std::size_t mostOffered = 8;
constexpr const char* popoverId = "activities";

bool holds(std::span<const std::string> names, const std::string& name) {
    return std::ranges::any_of(names, [&](const auto& one) { return domain::sameName(one, name); });
}

Names with(std::span<const std::string> names, std::string_view added) {
    Names more(names.begin(), names.end());
    const std::string name(base::trimmed(added));
    if (!name.empty() && !holds(names, name))
        more.push_back(name);
    return more;
}

Names without(std::span<const std::string> names, const std::string& removed) {
    Names fewer(names.begin(), names.end());
    std::erase(fewer, removed);
    return fewer;
}

/// A name may hold what Dear ImGui would take for the end of the words.
std::string labelOf(const std::string& name, const char* prefix) {
    return name.substr(0, name.find("##")) + "###" + prefix + name;
}

std::vector<ChipItem> chosenChips(std::span<const std::string> chosen, const ChipLook& look) {
    std::vector<ChipItem> items;
    items.reserve(chosen.size());
    for (const auto& name : chosen)
        items.push_back({.label = labelOf(name, "activity-"), .look = look});
    return items;
}

/// What is offered, most used first, and a field for what is not.
std::optional<Names> drawAdding(const Theme& theme, ActivityChoice& state,
                                std::span<const std::string> chosen, std::span<const std::string> offered,
                                const Box& anchor) {
    const Popover open(theme, popoverId, anchor, {.width = 288});
    if (!open)
        return std::nullopt;
    FieldLook look{.placeholder = tr("What else was there?")};
    look.focus = std::exchange(state.opening, false);
    if (textField(theme, tr("Something you did###activity-field"), state.typed, look).entered) {
        auto more = with(chosen, std::exchange(state.typed, {}));
        closePopover();
        return more.size() > chosen.size() ? std::optional(std::move(more)) : std::nullopt;
    }
    std::vector<ChipItem> offers;
    Names names;
    for (const auto& name : offered) {
        if (holds(chosen, name) || names.size() == mostOffered)
            continue;
        names.push_back(name);
        offers.push_back({labelOf(name, "add-activity-")});
    }
    if (offers.empty())
        return std::nullopt;
    gap(theme, 10);
    const auto pressed = chips(theme, offers);
    return pressed ? std::optional(with(chosen, names[*pressed])) : std::nullopt;
}

} // namespace

std::optional<Names> activityChips(const Theme& theme, LineWrap& line, ActivityChoice& state,
                                   std::span<const std::string> chosen, std::span<const std::string> offered,
                                   const ChipLook& look) {
    std::optional<Names> changed;
    if (const auto pressed = chips(theme, line, chosenChips(chosen, look)))
        changed = without(chosen, chosen[*pressed]);
    state.removed = state.removed || (changed && ImGui::GetIO().NavVisible);
    line.place(theme.px(chipHeight));
    if (iconButton(theme, Icon::Plus, tr("Add something you did###activity-add"),
                   {.size = chipHeight, .icon = 14})) {
        state = {.opening = true};
        openPopover(popoverId);
    }
    const Box anchor{ImGui::GetItemRectMin(), ImGui::GetItemRectMax()};
    if (std::exchange(state.removed, false))
        focusItem(ImGui::GetItemID(), anchor);
    if (auto added = drawAdding(theme, state, chosen, offered, anchor))
        changed = std::move(added);
    return changed;
}

void measureActivities(const Theme& theme, LineWrap& line, std::span<const std::string> chosen,
                       const ChipLook& look) {
    for (const auto& item : chosenChips(chosen, look))
        line.next(std::min(chipWidth(theme, item.label.c_str(), item.look), line.width()));
    line.next(theme.px(chipHeight));
}

} // namespace tend::ui
