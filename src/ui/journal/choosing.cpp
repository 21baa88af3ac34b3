#include "ui/journal/choosing.hpp"

#include "base/tr.hpp"
#include "ui/theme/paint.hpp"
#include "ui/theme/scope.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/calendar.hpp"
#include "ui/widgets/day_words.hpp"
#include "ui/widgets/flow.hpp"
#include "ui/widgets/line_wrap.hpp"
#include "ui/widgets/popover.hpp"

#include <algorithm>
#include <string>
#include <utility>

namespace tend::ui {
namespace {

using base::tr;
using domain::Record;

constexpr const char* otherDayId = "chosen-day";
constexpr float side = 12, guess = 56; ///< logical px

const base::Id& idOf(const Record& record) {
    return domain::filingOf(record).id;
}

void letGo(JournalState& state, const base::Id& record) {
    std::erase_if(state.choice.records, [&](const Record& one) { return idOf(one) == record; });
}

std::vector<domain::RecordRef> chosenRefs(const JournalState& state, bool people) {
    std::vector<domain::RecordRef> refs;
    for (const auto& record : state.choice.records)
        if (people || !std::holds_alternative<domain::Person>(record))
            refs.push_back(domain::refOf(record));
    return refs;
}

/// What was written, oldest first, under its days.
std::string wordsOfChosen(const JournalState& state) {
    auto records = state.choice.records;
    std::ranges::stable_sort(records, {}, [](const Record& record) {
        const auto& filing = domain::filingOf(record);
        return std::pair(filing.day, filing.at.at);
    });
    std::string words;
    std::optional<domain::Day> day;
    for (const auto& record : records) {
        const auto& text = domain::textOf(record);
        if (text.empty())
            continue;
        const auto on = domain::filingOf(record).day;
        words += words.empty() ? "" : "\n\n";
        if (std::exchange(day, on) != on)
            words += longDate(on) + "\n\n";
        words += text;
    }
    return words;
}

/// One frame of the bar.
class Bar {
  public:
    explicit Bar(const JournalFrame& frame) : frame_(frame), theme_(frame.theme), state_(frame.state) {}

    void draw() {
        LineWrap line(theme_, 0, control::small, 4, 8);
        line.place(theme_.px(control::small));
        const bool close =
            iconButton(theme_, Icon::Close, tr("Choose nothing###chosen-nothing"), {.size = control::small});
        drawCount(line);
        if (buttonOn(line, theme_, tr("Another day###chosen-refile"),
                     look(Icon::Calendar, !chosenRefs(state_, false).empty()))) {
            state_.otherDay = {.cursor = domain::filingOf(state_.choice.records.front()).day};
            openPopover(otherDayId);
        }
        askForDay({ImGui::GetItemRectMin(), ImGui::GetItemRectMax()});
        const auto words = wordsOfChosen(state_);
        if (buttonOn(line, theme_, tr("Copy the words###chosen-copy"), look(Icon::Journal, !words.empty())))
            ImGui::SetClipboardText(words.c_str());
        const bool trash = buttonOn(line, theme_, tr("Move to the trash###chosen-trash"), look(Icon::Trash));
        line.finish();
        keepHeight(line.height() + 2 * theme_.px(side));
        if (trash)
            frame_.intents.emplace_back(MoveToTrash{chosenRefs(state_, true)});
        if (trash || close)
            state_.choice = {};
    }

  private:
    static ButtonLook look(Icon icon, bool enabled = true) {
        return {.kind = ButtonKind::Quiet, .size = ButtonSize::Small, .icon = icon, .enabled = enabled};
    }

    void drawCount(LineWrap& line) const {
        const auto count = state_.choice.records.size();
        const auto said = base::fill(base::trn("{0} chosen", "{0} chosen", count), {std::to_string(count)});
        const ImVec2 size = theme_.textSize(TextStyle::SmallMedium, said);
        const float width = std::min(size.x, line.width());
        const float high = theme_.px(control::small);
        line.place(width);
        const ImVec2 at = here();
        theme_.ellipsized(*ImGui::GetWindowDrawList(), {at.x, at.y + (high - size.y) / 2}, width,
                          TextStyle::SmallMedium, theme_.colors().ink, said);
        occupy({width, high});
    }

    /// A month to choose the day from that all of them are to stand on.
    void askForDay(const Box& anchor) {
        const Popover open(theme_, otherDayId, anchor, {.width = 312});
        if (!open)
            return;
        words(theme_, TextStyle::SmallMedium, theme_.colors().ink2, tr("The day they belong to"));
        gap(theme_, 8);
        const auto chosen = calendar(theme_, "chosen-calendar", state_.otherDay,
                                     {.today = frame_.today(), .last = frame_.today(), .focus = true});
        if (!chosen)
            return;
        frame_.intents.emplace_back(Refile{chosenRefs(state_, false), *chosen});
        state_.choice = {};
        closePopover();
    }

    void keepHeight(float height) {
        if (std::exchange(state_.choice.barHeight, height) != height)
            theme_.motion().wakeIn(0);
    }

    const JournalFrame& frame_;
    const Theme& theme_;
    JournalState& state_;
};

} // namespace

bool isChosen(const JournalState& state, const base::Id& record) {
    return std::ranges::any_of(state.choice.records, [&](const Record& one) { return idOf(one) == record; });
}

void toggleChosen(JournalState& state, const Record& record) {
    auto& choice = state.choice;
    choice.range.clear();
    choice.from = idOf(record);
    if (isChosen(state, idOf(record)))
        letGo(state, idOf(record));
    else
        choice.records.push_back(record);
}

void chooseThrough(JournalState& state, std::span<const Record* const> between) {
    auto& choice = state.choice;
    for (const auto& id : choice.range)
        letGo(state, id);
    choice.range.clear();
    for (const auto* record : between) {
        if (isChosen(state, idOf(*record)))
            continue;
        choice.records.push_back(*record);
        choice.range.push_back(idOf(*record));
    }
}

float chosenBarHeight(const JournalFrame& frame) {
    const auto& choice = frame.state.choice;
    if (choice.records.empty())
        return 0;
    return choice.barHeight > 0 ? choice.barHeight : frame.theme.px(guess);
}

void drawChosenBar(const JournalFrame& frame, const Box& box) {
    if (frame.state.choice.records.empty() || box.height() < 1)
        return;
    hairline(*ImGui::GetWindowDrawList(), frame.theme, box.min, box.width());
    moveTo(box.min);
    const float padding = frame.theme.px(side);
    const StyleScope padded(ImGuiStyleVar_WindowPadding, ImVec2(padding, padding));
    // Where there is hardly any height, it scrolls.
    if (ImGui::BeginChild("###chosen", box.size(),
                          ImGuiChildFlags_NavFlattened | ImGuiChildFlags_AlwaysUseWindowPadding))
        Bar(frame).draw();
    ImGui::EndChild();
}

} // namespace tend::ui
