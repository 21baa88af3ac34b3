#include "base/tr.hpp"
#include "ui/people/people_parts.hpp"
#include "ui/people/people_words.hpp"
#include "ui/theme/scope.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/chip.hpp"
#include "ui/widgets/entry_text.hpp"
#include "ui/widgets/flow.hpp"
#include "ui/widgets/kept_told.hpp"
#include "ui/widgets/popover.hpp"

#include <algorithm>
#include <array>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tend::ui {

namespace {

using base::fill;
using base::tr;
using domain::Channel;
using domain::Gratitude;

// Logical px.
constexpr float above = 8, keptGap = 2, toldGap = 6, buttonHeight = 32, keptInset = 10;

/// Where the text names the people it is known to name; among a thousand names that would take long.
std::vector<domain::Mention> mentionsIn(const PageFrame& frame, const Gratitude& one) {
    std::vector<domain::Nameable> named;
    for (const auto& person : frame.page.people)
        if (std::ranges::find(one.mentions, person.person) != one.mentions.end())
            named.push_back(person);
    return domain::findMentions(one.text, named);
}

std::uint64_t keyOf(const PageFrame& frame, float width) {
    const Face face = frame.theme.face(TextStyle::EntrySmall);
    std::uint64_t key = stirred(std::uint64_t(frame.theme.px(width)), std::uint64_t(face.size * 16));
    for (const auto& one : frame.page.gratitude) {
        key = stirred(key, std::hash<base::Id>{}(one.filing.id));
        key = stirred(key, std::uint64_t(one.filing.changed.time_since_epoch().count()));
        key = stirred(key, one.told ? 1 : 0);
    }
    for (const auto& person : frame.page.people)
        key = stirred(key, std::hash<std::string>{}(person.name));
    return key;
}

/// Of row `i`, whose mentions it looks for.
float measured(const PageFrame& frame, std::size_t i, float width) {
    const Theme& theme = frame.theme;
    const auto& one = frame.page.gratitude[i];
    const auto& mentions = frame.state.mentions[i] = mentionsIn(frame, one);
    return theme.px(above) +
           entryTextHeight(theme, one.text, mentions, theme.px(width), TextStyle::EntrySmall) +
           theme.px(one.told ? toldGap : keptGap) + theme.px(buttonHeight);
}

const char* channelLabel(Channel channel) {
    switch (channel) {
    case Channel::InPerson:
        return tr("In person###told-in-person");
    case Channel::Call:
        return tr("Call###told-call");
    case Channel::Message:
        return tr("Message###told-message");
    case Channel::Letter:
        return tr("Letter###told-letter");
    case Channel::Online:
        return tr("Online###told-online");
    }
    return "";
}

constexpr const char* howId = "###told-how";

/// "How did you tell Ines? Optional."
void askHow(const PageFrame& frame, const Gratitude& one, const Box& anchor) {
    constexpr float widest = 348, aside = 16;
    const Theme& theme = frame.theme;
    const float width = std::min(widest, ImGui::GetMainViewport()->Size.x / theme.scale() - 2 * aside);
    const Popover popover(theme, howId, anchor, {.width = width});
    if (!popover)
        return;
    const auto& person = frame.person();
    paragraph(theme, TextStyle::Small, theme.colors().ink2,
              fill(tr("How did you tell {0}? Optional."), {shortName(person.name)}), width - 32);
    gap(theme, 8);
    constexpr std::array ways{Channel::InPerson, Channel::Call, Channel::Message, Channel::Letter};
    std::vector<ChipItem> items;
    items.reserve(ways.size());
    for (const auto channel : ways)
        items.push_back({channelLabel(channel), one.told && one.told->how == channel});
    if (const auto pressed = chips(theme, items, width - 32)) {
        frame.intents.emplace_back(TellGratitude{one.filing.id, person.filing.id, ways[*pressed]});
        closePopover();
    }
}

void drawToldOrKept(const PageFrame& frame, const Gratitude& one) {
    const auto id = one.filing.id.toString();
    const IdScope scope(id.c_str());
    const auto label = toldWords(one, frame.page) + "###told-" + id;
    if (keptTold(frame.theme, label.c_str(), one.told.has_value())) {
        if (one.told) {
            frame.intents.emplace_back(KeepGratitude{one.filing.id});
        } else {
            frame.intents.emplace_back(TellGratitude{one.filing.id, frame.person().filing.id});
            openPopover(howId);
        }
    }
    askHow(frame, one, {ImGui::GetItemRectMin(), ImGui::GetItemRectMax()});
}

void drawWords(const PageFrame& frame, const Gratitude& one, std::span<const domain::Mention> mentions,
               float width) {
    const auto id = one.filing.id.toString();
    const IdScope scope(id.c_str());
    const auto box = entryText(frame.theme, one.text, mentions,
                               {.width = width, .style = TextStyle::EntrySmall, .boxesAnswer = true});
    if (box)
        frame.intents.emplace_back(SaveGratitude{{.day = one.filing.day,
                                                  .gratitude = one.filing.id,
                                                  .text = toggledBox(one.text, *box),
                                                  .ownStep = true}});
}

/// The same person with other words to remember.
domain::PersonEdit remembering(const domain::Person& person, std::string words) {
    return {.person = person.filing.id,
            .name = person.name,
            .circles = person.circles,
            .met = person.met,
            .where = person.where,
            .remember = std::move(words),
            .birthday = person.birthday,
            .rhythm = person.rhythm};
}

/// `line`: of what is to be remembered.
void drawRemembered(const PageFrame& frame, std::string_view line, float width) {
    const auto& person = frame.person();
    const auto before = static_cast<std::size_t>(line.data() - person.remember.data());
    const IdScope scope(std::to_string(before).c_str());
    const auto mentions = frame.state.helloMentions.of(line, frame.page.people);
    const auto box = entryText(frame.theme, line, mentions,
                               {.width = width, .style = TextStyle::EntrySmall, .boxesAnswer = true});
    if (box)
        frame.intents.emplace_back(
            SavePerson{remembering(person, toggledBox(person.remember, before + *box)), true});
}

void drawOne(const PageFrame& frame, std::size_t i, ImVec2 top, float width) {
    const Theme& theme = frame.theme;
    const auto& one = frame.page.gratitude[i];
    moveTo({top.x, top.y + theme.px(above)});
    drawWords(frame, one, frame.state.mentions[i], width);
    const float y = ImGui::GetItemRectMax().y + theme.px(one.told ? toldGap : keptGap);
    moveTo({top.x - (one.told ? 0 : theme.px(keptInset)), y});
    drawToldOrKept(frame, one);
}

} // namespace

void drawRemember(const PageFrame& frame, float width) {
    const Theme& theme = frame.theme;
    const auto& person = frame.person();
    const ImVec2 top = here();
    constexpr float pen = 28;
    words(theme, TextStyle::Head, theme.colors().ink,
          person.isMe ? tr("What is good for you") : tr("To remember"));
    const float headEnd = here().y;
    moveTo({top.x + theme.px(width - pen), top.y});
    if (iconButton(theme, Icon::Pen, tr("Change what to remember###edit-remember"),
                   {.size = pen, .icon = 16}))
        openPerson(frame.state.form, frame.page.entry, PersonField::Remember);
    moveTo({top.x, headEnd});
    gap(theme, 6);
    if (person.remember.empty())
        return paragraph(theme, TextStyle::Body, theme.colors().ink2, tr("Nothing yet. Small things count."),
                         width);
    std::string_view rest = person.remember;
    for (bool first = true; !rest.empty(); first = false) {
        const auto end = std::min(rest.find('\n'), rest.size());
        const auto line = rest.substr(0, end);
        rest.remove_prefix(std::min(end + 1, rest.size()));
        if (!first)
            gap(theme, 8);
        if (!line.empty())
            drawRemembered(frame, line, width);
    }
}

void drawThanks(const PageFrame& frame, float width) {
    const Theme& theme = frame.theme;
    const auto& gratitude = frame.page.gratitude;
    sectionHead(theme, tr("Thank-yous"), thanksCount(gratitude), width);
    if (gratitude.empty()) {
        gap(theme, 6);
        return paragraph(theme, TextStyle::Body, theme.colors().ink2,
                         fill(tr("Name {0} with @ in a thank-you and it is kept here too."),
                              {shortName(frame.person().name)}),
                         width);
    }
    TallRows& rows = frame.state.thanksRows;
    frame.state.mentions.resize(gratitude.size());
    rows.measure(keyOf(frame, width), gratitude.size(),
                 [&](std::size_t i) { return measured(frame, i, width); });
    const ImVec2 top = here();
    const auto& canvas = *ImGui::GetWindowDrawList();
    const auto first = rows.rowAt(canvas.GetClipRectMin().y - top.y);
    const auto last = rows.rowAt(canvas.GetClipRectMax().y - top.y);
    // One more at either end, so that Tab goes on to what is not in sight yet.
    for (auto i = first - std::min<std::size_t>(first, 1); i < std::min(last + 2, rows.count()); ++i)
        drawOne(frame, i, {top.x, top.y + rows.top(i)}, width);
    moveTo(top);
    occupy({theme.px(width), rows.total()});
}

} // namespace tend::ui
