#include "ui/today/thanks_row.hpp"

#include "base/text.hpp"
#include "base/tr.hpp"
#include "domain/mention.hpp"
#include "ui/people/hello_choices.hpp"
#include "ui/theme/scope.hpp"
#include "ui/today/day_pictures.hpp"
#include "ui/widgets/about_choice.hpp"
#include "ui/widgets/avatar.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/chip.hpp"
#include "ui/widgets/entry_text.hpp"
#include "ui/widgets/flow.hpp"
#include "ui/widgets/kept_told.hpp"
#include "ui/widgets/menu.hpp"
#include "ui/widgets/touch.hpp"
#include "ui/widgets/writing.hpp"

#include <algorithm>
#include <array>
#include <vector>

namespace tend::ui {

namespace {

using base::fill;
using base::tr;
using domain::About;
using domain::Channel;
using domain::Gratitude;

constexpr std::array kinds{About::Person, About::Place, About::Thing, About::Moment};
constexpr std::array tellingWays{Channel::InPerson, Channel::Call, Channel::Message, Channel::Letter};

/// A row being drawn: the thank-you and what is known about it.
struct Row {
    const TodayFrame& frame;
    const Gratitude& gratitude;
    std::string id;
    std::vector<domain::Mention> mentions;

    bool told() const { return gratitude.told.has_value(); }
};

/// Whom it was, or would be, told to, as the text calls them; empty where nobody is known.
std::string toldTo(const Row& row) {
    auto person = row.told() ? row.gratitude.told->person : std::nullopt;
    if (!person && !row.mentions.empty())
        person = row.mentions.front().person;
    if (!person)
        return {};
    for (const auto& mention : row.mentions)
        if (mention.person == *person)
            return row.gratitude.text.substr(mention.begin + 1, mention.end - mention.begin - 1);
    for (const auto* people : {&row.frame.page.people, &row.frame.page.former})
        for (const auto& nameable : *people)
            if (nameable.person == *person)
                return nameable.name;
    return {};
}

std::string keptToldLabel(const Row& row) {
    const auto whom = row.told() ? toldTo(row) : std::string();
    if (!row.told())
        return labelFor(tr("Kept"), "told", row.id);
    return labelFor(whom.empty() ? std::string(tr("Told")) : fill(tr("Told {0}"), {whom}), "told", row.id);
}

void drawTellingChips(const Row& row) {
    constexpr float widest = 400;
    const Theme& theme = row.frame.theme;
    const auto& told = row.gratitude.told;
    std::vector<ChipItem> items;
    items.reserve(tellingWays.size());
    for (const auto way : tellingWays)
        items.push_back({labelFor(channelWords(way), "how", toWord(way)), told && told->how == way});
    const float room = mostRoom(theme) / theme.scale();
    if (const auto pressed = chips(theme, items, std::min(widest, room))) {
        TellGratitude tell{.gratitude = row.gratitude.filing.id};
        tell.person = told ? told->person : std::nullopt;
        tell.how = items[*pressed].on ? std::nullopt : std::optional(tellingWays[*pressed]);
        row.frame.ask(tell);
    }
}

void drawTelling(const Row& row, const Box& anchor) {
    const Theme& theme = row.frame.theme;
    const Popover open(theme, "how", anchor, {.alignRight = true});
    if (!open)
        return;
    const auto whom = toldTo(row);
    const auto question = whom.empty() ? std::string(tr("How did you tell them? Optional."))
                                       : fill(tr("How did you tell {0}? Optional."), {whom});
    words(theme, TextStyle::Small, theme.colors().ink2, question);
    gap(theme, 8);
    drawTellingChips(row);
    gap(theme, 8);
    const auto label = labelFor(tr("Keep instead"), "keep-instead");
    if (button(theme, label.c_str(),
               {.kind = ButtonKind::Quiet, .size = ButtonSize::Small, .icon = Icon::Kept})) {
        row.frame.ask(KeepGratitude{row.gratitude.filing.id});
        closePopover();
    }
}

void drawKeptTold(const Row& row, ImVec2 topLeft) {
    moveTo(topLeft);
    if (keptTold(row.frame.theme, keptToldLabel(row).c_str(), row.told())) {
        if (!row.told())
            row.frame.ask(TellGratitude{.gratitude = row.gratitude.filing.id});
        openPopover("how");
    }
    drawTelling(row, {ImGui::GetItemRectMin(), ImGui::GetItemRectMax()});
}

void startEditing(const Row& row) {
    auto& state = row.frame.state;
    state.editing = row.gratitude.filing.id;
    if (state.lineOf == state.editing)
        follow(state.line, row.gratitude.text);
    else
        load(state.line, row.gratitude.text);
    state.lineOf = state.editing;
    state.line.editor.focus();
}

/// One of its check boxes, marked or cleared.
SaveGratitude boxEdit(const Row& row, std::size_t byte) {
    return {{.day = row.frame.page.day,
             .gratitude = row.gratitude.filing.id,
             .text = toggledBox(row.gratitude.text, byte),
             .ownStep = true}};
}

/// The words, to be pressed. Returns their height.
float drawWords(const Row& row, ImVec2 topLeft, float width) {
    const Theme& theme = row.frame.theme;
    const float height = entryTextHeight(theme, row.gratitude.text, row.mentions, width);
    const auto label = labelFor(row.gratitude.text, "thanks", row.id);
    const Touch pressed = touch(theme, label.c_str(), {width, height}, {.overlap = true, .place = topLeft});
    moveTo(topLeft);
    const auto box = entryText(theme, row.gratitude.text, row.mentions,
                               {.width = width / theme.scale(), .boxesAnswer = true});
    if (box)
        row.frame.ask(boxEdit(row, *box));
    if (pressed.hovered)
        ImGui::SetMouseCursor(ImGuiMouseCursor_TextInput);
    drawRing(theme, pressed, 6);
    auto& state = row.frame.state;
    if (state.returnTo == row.gratitude.filing.id && pressed.visible) {
        focusItem(pressed.id, pressed.box);
        state.returnTo.reset();
    }
    // Ctrl+click is for links.
    if (pressed.pressed && !ImGui::GetIO().KeyCtrl)
        startEditing(row);
    return height;
}

SaveGratitude textEdit(const Row& row, std::string text, bool typed) {
    return {{.day = row.frame.page.day, .gratitude = row.gratitude.filing.id, .text = std::move(text)},
            typed};
}

/// The words, being changed. Emptied words are let go only when the owner leaves them.
float drawEditing(const Row& row, ImVec2 topLeft, float width) {
    auto& state = row.frame.state;
    moveTo(topLeft);
    const WritingLook look{.label = labelFor(tr("Thank you for"), "thanks-edit"),
                           .width = width,
                           .enterSubmits = true,
                           .known = row.frame.known()};
    const auto line = writing(row.frame.theme, state.line.editor, look);
    const std::string& text = state.line.editor.text();
    const bool wordless = base::trimmed(text).empty();
    row.frame.addPerson(line.newPerson);
    if (line.changed && !wordless)
        row.frame.ask(textEdit(row, text, true));
    const bool done = line.submitted || line.escaped;
    if (done || line.focusLost) {
        if (wordless)
            row.frame.ask(textEdit(row, "", false));
        else if (state.line.changed())
            row.frame.ask(textEdit(row, text, false));
        state.editing.reset();
        if (done)
            state.returnTo = row.gratitude.filing.id;
    }
    return line.height();
}

float drawText(const Row& row, ImVec2 topLeft, float width) {
    return row.frame.state.editing == row.gratitude.filing.id ? drawEditing(row, topLeft, width)
                                                              : drawWords(row, topLeft, width);
}

} // namespace

const char* aboutCard(About about) {
    const std::array<const char*, 4> words{tr("A person"), tr("A place"), tr("A thing"), tr("A moment")};
    return words[static_cast<std::size_t>(about)];
}

std::optional<About> kindButton(const TodayFrame& frame, ImVec2 topLeft, const std::string& label,
                                About about) {
    const Theme& theme = frame.theme;
    const float side = theme.px(discSide);
    const Touch disc = touch(theme, label.c_str(), {side, side}, {.place = topLeft});
    kindDisc(*ImGui::GetWindowDrawList(), theme, topLeft, about, discSide);
    drawRing(theme, disc, discSide / 2);
    if (disc.pressed)
        openPopover("kind");
    std::array<std::string, kinds.size()> labels;
    std::array<MenuItem, kinds.size()> items{};
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        labels[i] = labelFor(aboutWords(kinds[i]), "kind", toWord(kinds[i]));
        items[i].label = labels[i].c_str();
        items[i].icon = iconOf(kinds[i]);
        items[i].chosen = kinds[i] == about;
    }
    const auto chosen = menu(theme, "kind", disc.box, items);
    return chosen ? std::optional(kinds[static_cast<std::size_t>(*chosen)]) : std::nullopt;
}

void drawThanksRow(const TodayFrame& frame, const Gratitude& gratitude) {
    const Theme& theme = frame.theme;
    const Row row{frame, gratitude, gratitude.filing.id.toString(),
                  domain::findMentions(gratitude.text, gratitude.mentions, frame.page.people)};
    const IdScope scope(row.id.c_str());
    const ImVec2 at = here();
    const float textLeft = theme.px(discSide + discGap);
    const float button = keptToldWidth(theme, keptToldLabel(row).c_str());
    const float whole = roomLeft();
    const bool below = frame.layout.small;
    const float add = theme.px(addPicturesSide);
    const float width = whole - textLeft - (below ? 0 : theme.px(discGap) + add + button);
    const domain::RecordRef record{domain::RecordKind::Gratitude, gratitude.filing.id};

    const auto about = kindButton(frame, {at.x, at.y + theme.px(6)},
                                  labelFor(aboutWords(gratitude.about), "kind-of", row.id), gratitude.about);
    if (about && *about != gratitude.about)
        frame.ask(SaveGratitude{{.day = frame.page.day, .gratitude = gratitude.filing.id, .about = about}});
    const float text = drawText(row, {at.x + textLeft, at.y + theme.px(9)}, width);
    drawDayPictures(frame, record, {at.x + textLeft, at.y + theme.px(9) + text}, width);
    float height = std::max(theme.px(38), theme.px(9) + text);
    if (const float pictures = dayPicturesHeight(frame, gratitude.filing.id, width); pictures > 0)
        height = theme.px(9) + text + pictures + theme.px(4);
    const float line = below ? at.y + height : at.y + theme.px(6);
    const float left = below ? at.x + textLeft - theme.px(7) : at.x + whole - button - add;
    moveTo({left, line});
    addPicturesButton(frame, record);
    drawKeptTold(row, {left + add, line});
    if (below)
        height += theme.px(32);
    takeDayPictures(frame, record, Box::at(at, {whole, height}));
    moveTo(at);
    occupy({1, height + theme.px(7)});
}

} // namespace tend::ui
