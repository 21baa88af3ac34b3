#include "base/tr.hpp"
#include "ui/theme/paint.hpp"
#include "ui/today/thanks_row.hpp"
#include "ui/today/today_parts.hpp"
#include "ui/widgets/avatar.hpp"
#include "ui/widgets/flow.hpp"
#include "ui/widgets/touch.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace tend::ui {

namespace {

using base::fill;
using base::tr;
using domain::About;

constexpr float cardHeight = 56;
constexpr float cardGap = 12;
constexpr float narrowestCard = 132;

/// "3 today, 1 told"
std::string countWords(const TodayFrame& frame) {
    const auto& all = frame.page.gratitude;
    const auto count = all.size();
    const auto told =
        std::ranges::count_if(all, [](const domain::Gratitude& one) { return one.told.has_value(); });
    const auto number = std::to_string(count);
    const auto said = frame.past() ? fill(tr("{0} that day"), {number}) : fill(tr("{0} today"), {number});
    return told == 0 ? said : fill(tr("{0}, {1} told"), {said, std::to_string(told)});
}

void drawHead(const TodayFrame& frame) {
    const Theme& theme = frame.theme;
    const ImVec2 at = here();
    const float room = roomLeft();
    const char* head = tr("Thank you for");
    words(theme, TextStyle::Head, theme.colors().ink, head);
    if (frame.page.gratitude.empty())
        return;
    const auto count = countWords(frame);
    const float wide = theme.textSize(TextStyle::Small, count).x;
    if (theme.textSize(TextStyle::Head, head).x + theme.px(12) + wide <= room)
        theme.text(*ImGui::GetWindowDrawList(), {at.x + room - wide, at.y + theme.px(5)}, TextStyle::Small,
                   theme.colors().ink2, count);
    else
        words(theme, TextStyle::Small, theme.colors().ink2, count);
}

/// An outline card that starts a line of its kind.
void drawCard(const TodayFrame& frame, About about, const Box& box) {
    const Theme& theme = frame.theme;
    const auto label = labelFor(aboutCard(about), "thanks-about", toWord(about));
    const Touch card = touch(theme, label.c_str(), box.size(), {.place = box.min});
    auto& canvas = *ImGui::GetWindowDrawList();
    const auto& colors = theme.colors();
    surface(canvas, theme, box, corner::well, faded(colors.hover, card.warmth));
    border(canvas, theme, box, corner::well, colors.edge);
    kindDisc(canvas, theme, {box.min.x + theme.px(12), box.min.y + theme.px(12)}, about, discSide);
    theme.ellipsized(canvas, {box.min.x + theme.px(56), box.min.y + theme.px(18)}, box.width() - theme.px(60),
                     TextStyle::Label, colors.ink, aboutCard(about));
    drawRing(theme, card, 12);
    if (card.pressed) {
        frame.state.newAbout = about;
        frame.state.newLine.editor.focus();
    }
}

void drawCards(const TodayFrame& frame) {
    const Theme& theme = frame.theme;
    constexpr std::array kinds{About::Person, About::Place, About::Thing, About::Moment};
    const ImVec2 at = here();
    const float space = theme.px(cardGap), room = roomLeft();
    std::size_t columns = 4;
    while (columns > 1 && (room - float(columns - 1) * space) / float(columns) < theme.px(narrowestCard))
        columns /= 2;
    const float width = (room - float(columns - 1) * space) / float(columns);
    const float height = theme.px(cardHeight);
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        const auto column = i % columns;
        const auto row = i / columns;
        const ImVec2 corner(at.x + float(column) * (width + space), at.y + float(row) * (height + space));
        drawCard(frame, kinds[i], Box::at(corner, {width, height}));
    }
    const auto fullRows = kinds.size() / columns;
    const auto rows = static_cast<float>(fullRows);
    moveTo(at);
    occupy({1, rows * height + (rows - 1) * space});
}

bool writing(const TodayState& state) {
    return state.newGratitude || state.newAbout || state.newLine.editor.focused() ||
           !state.newLine.editor.empty() || state.begin == TodayState::Begin::Thanks;
}

} // namespace

void drawThanks(const TodayFrame& frame) {
    const Theme& theme = frame.theme;
    drawHead(frame);
    if (frame.page.gratitude.empty() && !writing(frame.state)) {
        gap(theme, 4);
        paragraph(theme, TextStyle::EntryItalic, theme.colors().ink3,
                  frame.past()
                      ? tr("Nothing here. That is fine. Small counts: the bus that waited, the quiet.")
                      : tr("Nothing yet today. That is fine. Small counts: the bus that waited, the quiet."));
        gap(theme, 16);
        drawCards(frame);
        return;
    }
    for (const auto& gratitude : frame.page.gratitude)
        if (gratitude.filing.id != frame.state.newGratitude)
            drawThanksRow(frame, gratitude);
    drawNewLine(frame);
}

} // namespace tend::ui
