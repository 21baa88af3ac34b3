#include "base/text.hpp"
#include "base/tr.hpp"
#include "ui/streaks/habit_parts.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/chip.hpp"
#include "ui/widgets/dialog.hpp"
#include "ui/widgets/flow.hpp"
#include "ui/widgets/segmented.hpp"
#include "ui/widgets/text_field.hpp"
#include "ui/widgets/toggle.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>
#include <vector>

namespace tend::ui {
namespace {

using base::tr;
using domain::HabitKind;

constexpr float between = 16;
constexpr std::array kinds{HabitKind::Activity, HabitKind::Care, HabitKind::Circle};
constexpr std::size_t offeredActivities = 8;

std::optional<int> wholeNumber(std::string_view typed) {
    const auto text = base::trimmed(typed);
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

/// Chips of which one is on. The one newly chosen.
std::optional<std::string> oneOf(const Theme& theme, const std::vector<std::string>& names,
                                 const std::string& chosen) {
    std::vector<ChipItem> items;
    items.reserve(names.size());
    for (const auto& name : names)
        items.push_back({name + "###habit-of-" + name, name == chosen});
    const auto pressed = chips(theme, items);
    return pressed ? std::optional(names[*pressed]) : std::nullopt;
}

class Form {
  public:
    Form(const domain::StreakBoard& board, HabitForm& form, const Theme& theme, Intents& intents)
        : board_(board), form_(form), theme_(theme), intents_(intents),
          builtIn_(form.kind <= HabitKind::Hello) {}

    void draw() {
        words(theme_, TextStyle::SubTitle, theme_.colors().ink,
              form_.habit ? tr("Change this habit") : tr("A new habit"));
        gap(theme_, 12);
        if (!builtIn_)
            drawAim();
        drawFrequency();
        drawName();
        if (!form_.habit)
            drawBeginning();
        if (!form_.error.empty())
            fieldError(theme_, form_.error);
        gap(theme_, 20);
        drawAnswers();
        form_.opening = false;
    }

  private:
    void drawAim() {
        fieldName(theme_, tr("What counts"));
        const std::array labels{tr("An activity###habit-activity"), tr("A side of care###habit-care"),
                                tr("A hello###habit-circle")};
        const auto now = std::ranges::find(kinds, form_.kind) - kinds.begin();
        if (const auto chosen = segmented(theme_, "###habit-kind", labels, static_cast<int>(now))) {
            form_.kind = kinds.at(static_cast<std::size_t>(*chosen));
            form_.of.clear();
            form_.error.clear();
        }
        gap(theme_, 12);
        switch (form_.kind) {
        case HabitKind::Care:
            return drawCare();
        case HabitKind::Circle:
            return choose(board_.circles);
        default:
            return drawActivity();
        }
    }

    void choose(const std::vector<std::string>& names) {
        if (const auto chosen = oneOf(theme_, names, form_.of)) {
            form_.of = *chosen;
            form_.error.clear();
        }
    }

    void drawActivity() {
        const auto event = textField(
            theme_, tr("Which activity###habit-activity-name"), form_.of,
            {.placeholder = tr("Walk, reading, the cello"), .focus = form_.opening && !form_.habit});
        if (event.changed)
            form_.error.clear();
        save_ = save_ || event.entered;
        if (board_.activities.empty())
            return;
        gap(theme_, 8);
        auto names = board_.activities;
        names.resize(std::min(names.size(), offeredActivities));
        choose(names);
    }

    void drawCare() {
        std::vector<std::string> names;
        for (const auto& dimension : board_.dimensions)
            names.push_back(dimension.name);
        choose(names);
        gap(theme_, 12);
        constexpr int lowest = 2;
        const std::array labels{tr("2 or more###habit-least-2"), tr("3 or more###habit-least-3"),
                                tr("4 or more###habit-least-4"), tr("5###habit-least-5")};
        if (const auto chosen = segmented(theme_, "###habit-least", labels, form_.least - lowest))
            form_.least = *chosen + lowest;
    }

    void drawFrequency() {
        gap(theme_, between);
        fieldName(theme_, tr("How often"));
        const std::array labels{tr("Every day###habit-daily"), tr("Some days###habit-some-days")};
        if (const auto chosen = segmented(theme_, "###habit-frequency", labels, form_.daily ? 0 : 1))
            form_.daily = *chosen == 0;
        if (form_.daily)
            return;
        gap(theme_, 12);
        const auto start = here();
        const float middle = theme_.px((control::normal - 20) / 2);
        const auto write = [&](const char* text) {
            const auto at = here();
            moveTo({at.x, at.y + middle});
            words(theme_, TextStyle::Body, theme_.colors().ink2, text);
            const float wide = ImGui::GetItemRectSize().x;
            moveTo({at.x + wide + theme_.px(8), at.y});
        };
        number(tr("Days###habit-times"), form_.times);
        write(tr("days in"));
        number(tr("In so many days###habit-days"), form_.days);
        moveTo({start.x, start.y + theme_.px(control::normal)});
    }

    /// A short field; the cursor then stands to its right.
    void number(const char* label, std::string& typed) {
        const auto at = here();
        const auto event = textField(theme_, label, typed, {.width = numberWidth});
        if (event.changed)
            form_.error.clear();
        save_ = save_ || event.entered;
        moveTo({at.x + theme_.px(numberWidth + 8), at.y});
    }

    void drawName() {
        gap(theme_, between);
        const auto event = textField(theme_, tr("Called###habit-name"), form_.name,
                                     {.named = true, .placeholder = tr("A name of its own, if you like")});
        if (event.changed)
            form_.error.clear();
        save_ = save_ || event.entered;
    }

    void drawBeginning() {
        gap(theme_, 12);
        bool past = !form_.fromNow;
        if (toggle(theme_, tr("Days before today count too###habit-past"), past))
            form_.fromNow = !past;
    }

    void drawAnswers() {
        const char* notNow = tr("Not now###habit-not-now");
        const char* keep = form_.habit ? tr("Keep it so###habit-keep") : tr("Begin###habit-keep");
        const bool ready = builtIn_ || !base::trimmed(form_.of).empty();
        const auto answer = answers(theme_, notNow, keep, {.kind = ButtonKind::Quiet},
                                    {.kind = ButtonKind::Primary, .enabled = ready});
        if (ready && (answer == Answer::Act || save_)) {
            if (const auto edit = readForm(form_, board_.today))
                intents_.emplace_back(SaveHabit{*edit});
        } else if (answer == Answer::Kind) {
            form_.open = false;
        }
    }

    static constexpr float numberWidth = 72;

    const domain::StreakBoard& board_;
    HabitForm& form_;
    const Theme& theme_;
    Intents& intents_;
    bool builtIn_;
    bool save_ = false; ///< Enter in a field
};

} // namespace

void openNewHabit(HabitForm& form) {
    form = {.open = true, .opening = true, .times = "3", .days = "7"};
}

void openHabit(HabitForm& form, const domain::Habit& habit) {
    form = {.open = true, .opening = true, .habit = habit.id, .kind = habit.aim.kind, .of = habit.of};
    form.least = habit.aim.least ? habit.aim.least->value() : form.least;
    form.daily = habit.frequency.daily();
    form.times = std::to_string(form.daily ? 3 : habit.frequency.times);
    form.days = std::to_string(form.daily ? 7 : habit.frequency.days);
    form.since = habit.since;
    form.name = habit.name;
}

std::optional<domain::HabitEdit> readForm(HabitForm& form, domain::Day today) {
    domain::HabitEdit edit{.habit = form.habit, .name = form.name};
    if (form.kind > HabitKind::Hello)
        edit.aim = domain::HabitWish{.kind = form.kind, .of = form.of};
    if (edit.aim && form.kind == HabitKind::Care)
        edit.aim->least = domain::Level::from(form.least);
    if (!form.habit && form.fromNow)
        edit.since = today;
    if (form.daily) {
        edit.frequency = domain::Frequency{};
        return edit;
    }
    const auto times = wholeNumber(form.times), days = wholeNumber(form.days);
    edit.frequency = times && days ? domain::Frequency::from(*times, *days) : std::nullopt;
    if (!edit.frequency) {
        form.error = tr("Say how many days, and in how many: 3 days in 7. A year is the longest.");
        return std::nullopt;
    }
    return edit;
}

void drawHabitForm(const domain::StreakBoard& board, HabitForm& form, const Theme& theme, Intents& intents) {
    if (const Dialog dialog(theme, "###habit-form", form.open); dialog)
        Form(board, form, theme, intents).draw();
}

} // namespace tend::ui
