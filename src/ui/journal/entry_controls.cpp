#include "base/tr.hpp"
#include "ui/journal/entry_edit.hpp"
#include "ui/people/hello_choices.hpp"
#include "ui/widgets/about_choice.hpp"
#include "ui/widgets/activity_chips.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/chip.hpp"
#include "ui/widgets/date_field.hpp"
#include "ui/widgets/dimension_row.hpp"
#include "ui/widgets/flow.hpp"
#include "ui/widgets/mood_faces.hpp"
#include "ui/widgets/popover.hpp"
#include "ui/widgets/segmented.hpp"
#include "ui/widgets/text_field.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace tend::ui {
namespace {

using base::tr;
using domain::Channel;

// Logical px.
constexpr float facesWidth = 400, betweenColumns = 32, betweenParts = 16, underName = 8;
constexpr float fieldWidth = 220;

class Controls {
  public:
    explicit Controls(const JournalFrame& frame)
        : frame_(frame), theme_(frame.theme), room_(roomLeft() / frame.theme.scale()) {}

    void operator()(const domain::CheckIn& checkIn) const {
        const domain::CheckInEdit edit{.day = checkIn.filing.day, .checkIn = checkIn.filing.id};
        drawFaces(checkIn, edit);
        gap(theme_, 12);
        drawDimensions(checkIn, edit);
        gap(theme_, 12);
        LineWrap line(theme_, room_, chipHeight, 6, 6);
        if (auto activities = activityChips(theme_, line, frame_.state.edit.activities, checkIn.activities,
                                            frame_.page.timeline.activities)) {
            auto changed = edit;
            changed.activities = std::move(*activities);
            ask(SaveCheckIn{std::move(changed)});
        }
        line.finish();
    }

    void operator()(const domain::Gratitude& gratitude) const {
        const auto& id = gratitude.filing.id;
        if (const auto about = aboutChoice(theme_, gratitude.about, room_))
            ask(SaveGratitude{{.day = gratitude.filing.day, .gratitude = id, .about = about}});
        gap(theme_, betweenParts);
        const std::array labels{tr("Kept###record-kept"), tr("Told###record-told")};
        if (const auto told = segmented(theme_, "record-telling", labels, gratitude.told ? 1 : 0)) {
            if (*told == 1)
                ask(TellGratitude{.gratitude = id});
            else
                ask(KeepGratitude{id});
        }
        if (gratitude.told)
            drawTelling(gratitude);
    }

    void operator()(const domain::Hello& hello) const {
        fieldName(theme_, tr("With whom"));
        drawPerson(hello);
        gap(theme_, betweenParts);
        fieldName(theme_, tr("How"));
        if (const auto channel = channelChoice(theme_, hello.channel))
            ask(ChangeHello{{.hello = hello.filing.id, .channel = channel}});
        gap(theme_, betweenParts);
        fieldName(theme_, tr("Why"));
        if (const auto reason = reasonChoice(theme_, hello.reason))
            ask(ChangeHello{{.hello = hello.filing.id, .reason = reason}});
    }

    void operator()(const domain::Rest& rest) const {
        const std::array labels{tr("A rest day###record-rest-day"), tr("A season of rest###record-season")};
        if (const auto season = segmented(theme_, "record-rest", labels, rest.season ? 1 : 0))
            change(rest, rest.filing.day, *season == 1 ? rest.last : rest.filing.day, *season == 1);
        gap(theme_, betweenParts);
        drawDays(rest);
    }

    void operator()(const domain::Person& /*person*/) const {}

  private:
    template <class Asked>
    void ask(Asked asked) const {
        frame_.intents.emplace_back(std::move(asked));
    }

    void drawFaces(const domain::CheckIn& checkIn, domain::CheckInEdit edit) const {
        const float width = std::min(room_, facesWidth);
        const float radius = width < facesWidth ? 22 : 26;
        const auto mood = moodFaces(theme_, "record-mood", checkIn.mood, {.width = width, .radius = radius});
        if (!mood)
            return;
        edit.mood = mood;
        ask(SaveCheckIn{std::move(edit)});
    }

    /// Those that are cared about now, and what this check-in says about others.
    std::vector<const domain::CareDimension*> shown(const domain::CheckIn& checkIn) const {
        std::vector<const domain::CareDimension*> all;
        for (const auto& dimension : frame_.page.timeline.dimensions)
            if (!dimension.retired || checkIn.levelOf(dimension.id))
                all.push_back(&dimension);
        return all;
    }

    /// Beside each other where there is room for two.
    void drawDimensions(const domain::CheckIn& checkIn, const domain::CheckInEdit& edit) const {
        const auto dimensions = shown(checkIn);
        const std::size_t columns = room_ >= 2 * dimensionRowWidth + betweenColumns ? 2 : 1;
        const float width = std::min(room_, dimensionRowWidth);
        const float row = theme_.px(dimensionRowHeight(width));
        const ImVec2 at = here();
        for (std::size_t i = 0; i < dimensions.size(); ++i) {
            const std::size_t line = i / columns;
            moveTo({at.x + float(i % columns) * theme_.px(dimensionRowWidth + betweenColumns),
                    at.y + float(line) * row});
            const auto& dimension = *dimensions[i];
            if (const auto level = dimensionRow(theme_, dimension, checkIn.levelOf(dimension.id), width)) {
                auto changed = edit;
                changed.care.emplace_back(dimension.id, level->level);
                ask(SaveCheckIn{std::move(changed)});
            }
        }
        const std::size_t lines = (dimensions.size() + columns - 1) / columns;
        moveTo({at.x, at.y + float(lines) * row});
    }

    void drawTelling(const domain::Gratitude& gratitude) const {
        constexpr std::array ways{Channel::InPerson, Channel::Call, Channel::Message, Channel::Letter};
        gap(theme_, underName);
        std::vector<ChipItem> items;
        items.reserve(ways.size());
        for (const auto way : ways)
            items.push_back({std::string(channelWords(way)) + "###record-told-" + std::string(toWord(way)),
                             gratitude.told->how == way});
        if (const auto pressed = chips(theme_, items, room_))
            ask(TellGratitude{.gratitude = gratitude.filing.id,
                              .person = gratitude.told->person,
                              .how = items[*pressed].on ? std::nullopt : std::optional(ways[*pressed])});
    }

    /// Whom it was with, and a way to say it was somebody else.
    void drawPerson(const domain::Hello& hello) const {
        auto& edit = frame_.state.edit;
        const auto& timeline = frame_.page.timeline;
        const auto* name = timeline.nameOf(hello.person);
        const auto label = (name ? *name : std::string(tr("Someone"))) + "###record-with";
        bool opened = false;
        if (button(theme_, label.c_str(), {.size = ButtonSize::Small, .after = Icon::Down})) {
            edit.person.clear();
            openPopover(withId);
            opened = true;
        }
        const Box anchor{ImGui::GetItemRectMin(), ImGui::GetItemRectMax()};
        const Popover open(theme_, withId, anchor, {.width = 320});
        if (!open)
            return;
        FieldLook look{.placeholder = tr("Find someone by a few letters")};
        look.icon = Icon::Search;
        look.focus = opened;
        const auto typed = textField(theme_, tr("Find someone###record-with-whom"), edit.person, look);
        const auto found = peopleCalled(timeline.people, edit.person);
        gap(theme_, underName);
        if (found.empty())
            paragraph(theme_, TextStyle::Small, theme_.colors().ink2, tr("Nobody is called so."));
        const auto* chosen = personChips(theme_, found);
        if (typed.entered && !found.empty())
            chosen = found.front();
        if (!chosen)
            return;
        ask(ChangeHello{{.hello = hello.filing.id, .person = chosen->person}});
        closePopover();
    }

    /// The list goes along where the record does.
    void change(const domain::Rest& rest, domain::Day first, domain::Day last, bool season) const {
        ask(SaveRest{{.rest = rest.filing.id, .days = domain::DaySpan{first, last}, .season = season}});
        if (first != rest.filing.day)
            frame_.state.jump = first;
    }

    void drawDays(const domain::Rest& rest) const {
        auto& edit = frame_.state.edit;
        DateFieldLook look{.today = frame_.today(), .width = std::min(room_, fieldWidth), .named = true};
        const char* first = rest.season ? tr("From###record-first") : tr("The day###record-first");
        if (const auto day = dateField(theme_, first, rest.filing.day, edit.first, look))
            change(rest, *day, rest.season ? std::max(*day, rest.last) : *day, rest.season);
        if (!rest.season)
            return;
        gap(theme_, betweenParts);
        look.first = rest.filing.day;
        if (const auto day = dateField(theme_, tr("To###record-last"), rest.last, edit.last, look))
            change(rest, rest.filing.day, *day, true);
    }

    static constexpr const char* withId = "record-with-menu";

    const JournalFrame& frame_;
    const Theme& theme_;
    float room_; ///< logical px
};

} // namespace

void drawEntryControls(const JournalFrame& frame, const domain::Record& record) {
    std::visit(Controls(frame), record);
}

} // namespace tend::ui
