#include "base/tr.hpp"
#include "ui/people/hello_choices.hpp"
#include "ui/people/reason_mark.hpp"
#include "ui/theme/scope.hpp"
#include "ui/today/day_pictures.hpp"
#include "ui/today/thanks_row.hpp"
#include "ui/today/today_parts.hpp"
#include "ui/widgets/entry_text.hpp"
#include "ui/widgets/flow.hpp"

#include <algorithm>
#include <string>

namespace tend::ui {

namespace {

using base::fill;
using base::tr;

std::string nameOf(const TodayFrame& frame, const base::Id& person) {
    for (const auto* people : {&frame.page.people, &frame.page.former})
        if (const auto found = std::ranges::find(*people, person, &domain::Nameable::person);
            found != people->end())
            return found->name;
    return tr("Someone");
}

/// The shape of its reason, who and how, and the line about it.
void drawHello(const TodayFrame& frame, const domain::Hello& hello) {
    const Theme& theme = frame.theme;
    const ImVec2 at = here();
    const float left = theme.px(discSide + discGap);
    const domain::RecordRef record{domain::RecordKind::Hello, hello.filing.id};
    const float room = roomLeft(), add = theme.px(addPicturesSide);
    const float width = room - left - add - theme.px(8);
    reasonMark(*ImGui::GetWindowDrawList(), theme, {at.x + theme.px(discSide) / 2, at.y + theme.px(15)},
               hello.reason);
    const auto what = fill(tr("{0}, {1}. {2}"), {nameOf(frame, hello.person), channelWords(hello.channel),
                                                 reasonWords(hello.reason)});
    moveTo({at.x + left, at.y + theme.px(6)});
    paragraph(theme, TextStyle::Small, theme.colors().ink2, what, width / theme.scale());
    if (!hello.note.empty()) {
        moveTo({at.x + left, here().y});
        const IdScope scope(hello.filing.id.toString().c_str());
        const auto mentions = frame.state.mentions.of(hello.note, frame.page.people);
        const auto box =
            entryText(theme, hello.note, mentions,
                      {.width = width / theme.scale(), .style = TextStyle::EntrySmall, .boxesAnswer = true});
        if (box)
            frame.ask(ChangeHello{
                {.hello = hello.filing.id, .note = toggledBox(hello.note, *box), .ownStep = true}});
    }
    const float words = here().y;
    drawDayPictures(frame, record, {at.x + left, words}, room - left);
    const float end = words + dayPicturesHeight(frame, hello.filing.id, room - left);
    moveTo({at.x + room - add, at.y});
    addPicturesButton(frame, record);
    takeDayPictures(frame, record, {at, {at.x + room, end}});
    moveTo({at.x, end});
    occupy({1, std::max(0.0F, at.y + add - end)});
    gap(theme, 6);
}

} // namespace

void drawHellosOfDay(const TodayFrame& frame) {
    if (frame.page.hellos.empty())
        return;
    gap(frame.theme, 8);
    for (const auto& hello : frame.page.hellos)
        drawHello(frame, hello);
}

} // namespace tend::ui
