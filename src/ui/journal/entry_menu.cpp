#include "base/tr.hpp"
#include "ui/journal/choosing.hpp"
#include "ui/journal/entry_edit.hpp"
#include "ui/theme/scope.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/calendar.hpp"
#include "ui/widgets/flow.hpp"
#include "ui/widgets/menu.hpp"

#include <array>
#include <optional>
#include <utility>

namespace tend::ui {
namespace {

using base::tr;

constexpr float buttonSide = 32; ///< logical px
constexpr const char* menuId = "record-menu";
constexpr const char* otherDayId = "record-day";

enum Item { Edit, OpenDay, OtherDay, Versions, Copy, AddPictures, Choose, Trash };

/// A month to choose the day from that the record is to stand on.
void askForDay(const JournalFrame& frame, const domain::Record& record) {
    constexpr float width = 312;
    const Theme& theme = frame.theme;
    const Popover open(theme, otherDayId, frame.state.menuAnchor, {.width = width, .alignRight = true});
    if (!open)
        return;
    words(theme, TextStyle::SmallMedium, theme.colors().ink2, tr("The day it belongs to"));
    gap(theme, 8);
    const auto day = domain::filingOf(record).day;
    const auto chosen =
        calendar(theme, "record-calendar", frame.state.otherDay,
                 {.today = frame.today(), .chosen = day, .last = frame.today(), .focus = true});
    if (!chosen)
        return;
    if (*chosen != day)
        frame.intents.emplace_back(Refile{{domain::refOf(record)}, *chosen});
    closePopover();
}

void carryOut(const JournalFrame& frame, const domain::Record& record, int item) {
    const auto& filing = domain::filingOf(record);
    switch (item) {
    case Edit:
        if (!editHere(frame, record))
            openElsewhere(frame, record);
        return;
    case OpenDay:
        frame.intents.emplace_back(ShowDay{filing.day});
        return;
    case OtherDay:
        frame.state.otherDay = {.cursor = filing.day};
        frame.state.askDay = true;
        return;
    case Versions:
        frame.intents.emplace_back(ShowVersions{domain::refOf(record)});
        return;
    case Copy:
        ImGui::SetClipboardText(domain::textOf(record).c_str());
        return;
    case AddPictures:
        frame.intents.emplace_back(ChoosePictures{domain::refOf(record)});
        return;
    case Choose:
        toggleChosen(frame.state, record);
        return;
    case Trash:
        frame.intents.emplace_back(MoveToTrash{{domain::refOf(record)}});
        return;
    default:
        return;
    }
}

} // namespace

void openElsewhere(const JournalFrame& frame, const domain::Record& record) {
    if (const auto* person = std::get_if<domain::Person>(&record))
        frame.intents.emplace_back(ShowPerson{person->filing.id});
    else
        frame.intents.emplace_back(ShowDay{domain::filingOf(record).day});
}

void drawEntryMenu(const JournalFrame& frame, const domain::Record& record, const Touch& row, float right) {
    const Theme& theme = frame.theme;
    auto& state = frame.state;
    const auto& id = domain::filingOf(record).id;
    const IdScope scope(id.toString().c_str());
    std::optional<Box> anchor = menuAsked(row);
    const bool mine = state.menuOf == id && (isPopoverOpen(menuId) || isPopoverOpen(otherDayId));
    // The button stands beside the row, and the mouse may be on its way.
    const Box near{row.box.min, {right, row.box.max.y}};
    const bool hovered = ImGui::IsWindowHovered(ImGuiHoveredFlags_AllowWhenBlockedByActiveItem) &&
                         near.contains(ImGui::GetMousePos());
    if (row.hovered || hovered || row.ring || mine) {
        moveTo({right - theme.px(buttonSide), row.box.min.y});
        const ItemFlagScope noStop(ImGuiItemFlags_NoTabStop, true);
        if (iconButton(theme, Icon::More, tr("More###record-more"), {.size = buttonSide, .icon = 18}))
            anchor = Box{ImGui::GetItemRectMin(), ImGui::GetItemRectMax()};
    }
    if (anchor) {
        state.menuOf = id;
        state.menuAnchor = *anchor;
        openPopover(menuId);
    }
    if (state.menuOf != id)
        return;
    const bool person = std::holds_alternative<domain::Person>(record);
    const std::array items{
        MenuItem{.label = tr("Edit###record-menu-edit"), .icon = Icon::Pen},
        MenuItem{.label = tr("Open its day###record-menu-day"), .icon = Icon::Today},
        MenuItem{.label = tr("Another day###record-menu-refile"), .icon = Icon::Calendar, .enabled = !person},
        MenuItem{.label = tr("Earlier versions…###record-menu-versions"), .icon = Icon::Undo},
        MenuItem{.label = tr("Copy the words###record-menu-copy"),
                 .icon = Icon::Journal,
                 .enabled = !domain::textOf(record).empty()},
        MenuItem{.label = tr("Add pictures…###record-menu-pictures"), .icon = Icon::Plus},
        MenuItem{.label = tr("Choose several###record-menu-choose"), .icon = Icon::Check},
        MenuItem{.label = tr("Move to the trash###record-menu-trash"), .icon = Icon::Trash, .parted = true}};
    if (const auto chosen = menu(theme, menuId, state.menuAnchor, items, {.alignRight = true}))
        carryOut(frame, record, *chosen);
    if (std::exchange(state.askDay, false))
        openPopover(otherDayId);
    askForDay(frame, record);
}

} // namespace tend::ui
