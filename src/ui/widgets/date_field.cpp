#include "ui/widgets/date_field.hpp"

#include "base/text.hpp"
#include "base/tr.hpp"
#include "ui/theme/scope.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/day_words.hpp"
#include "ui/widgets/flow.hpp"
#include "ui/widgets/popover.hpp"
#include "ui/widgets/text_field.hpp"
#include "ui/widgets/touch.hpp"

namespace tend::ui {

namespace {

constexpr const char* popoverId = "###calendar";

/// What was typed, once the owner is done with it.
std::optional<domain::Day> take(DateFieldState& state, const DateFieldLook& look) {
    state.typing = state.wrong = state.said = false;
    if (base::trimmed(state.text).empty()) {
        return std::nullopt;
    }
    const auto day = readDay(state.text, look.today);
    const bool inside = day && (!look.first || *look.first <= *day) && (!look.last || *day <= *look.last);
    state.wrong = !inside;
    return inside ? day : std::nullopt;
}

/// Not before the mouse has let go: a sentence that appears under it would move what it is pressing.
void sayIfWrong(DateFieldState& state) {
    const bool pressing =
        ImGui::IsMouseDown(ImGuiMouseButton_Left) || ImGui::IsMouseReleased(ImGuiMouseButton_Left);
    state.said = state.wrong && (state.said || !pressing);
}

bool calendarButton(const Theme& theme, const Box& field) {
    constexpr float size = 32;
    const ImVec2 back = here();
    moveTo({field.max.x - theme.px(size + 4), field.center().y - theme.px(size) / 2});
    const bool pressed = iconButton(theme, Icon::Calendar, base::tr("Open the calendar###open-calendar"),
                                    {.size = size, .icon = 18});
    moveTo(back);
    return pressed;
}

} // namespace

std::optional<domain::Day> dateField(const Theme& theme, const char* label, std::optional<domain::Day> shown,
                                     DateFieldState& state, const DateFieldLook& look) {
    const IdScope scope(label);
    if (!state.typing && !state.wrong) {
        state.text = shown ? longDate(*shown) : std::string();
    }
    sayIfWrong(state);
    const GroupScope group;
    const FieldEvent event =
        textField(theme, label, state.text,
                  {.width = look.width,
                   .named = look.named,
                   .placeholder = base::tr("14 October 2026"),
                   .error = state.said ? std::string_view(base::tr("That day is not in the calendar"))
                                       : std::string_view(),
                   .roomAfter = 32});
    std::optional<domain::Day> chosen;
    if (event.changed) {
        state.typing = true;
        state.wrong = false;
    }
    if (event.escaped) {
        state.typing = state.wrong = false;
    } else if (state.typing && (event.entered || event.left)) {
        chosen = take(state, look);
    }
    if (calendarButton(theme, event.box)) {
        state.calendar = {};
        openPopover(popoverId);
    }
    if (const Popover popover(theme, popoverId, event.box, {.padding = {16, 14}}); popover) {
        const auto picked = calendar(theme, "day", state.calendar,
                                     {.today = look.today,
                                      .chosen = shown,
                                      .first = look.first,
                                      .last = look.last,
                                      .weekStart = look.weekStart,
                                      .mark = look.mark,
                                      .focus = true});
        if (picked) {
            state.typing = state.wrong = false;
            chosen = picked;
            closePopover();
        }
    }
    return chosen == shown ? std::nullopt : chosen;
}

} // namespace tend::ui
