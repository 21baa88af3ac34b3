#include "base/tr.hpp"
#include "domain/mention.hpp"
#include "ui/gallery/gallery_parts.hpp"
#include "ui/widgets/avatar.hpp"
#include "ui/widgets/chip.hpp"
#include "ui/widgets/entry_text.hpp"
#include "ui/widgets/flow.hpp"
#include "ui/widgets/kept_told.hpp"
#include "ui/widgets/line_wrap.hpp"
#include "ui/widgets/person_row.hpp"
#include "ui/widgets/rhythm_bar.hpp"
#include "ui/widgets/surface.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace tend::ui {

namespace {

using base::tr;

/// A disc of `size` and, under it, what it is.
template <class Draw>
void disc(const GalleryFrame& frame, LineWrap& line, const char* called, float size, Draw draw) {
    constexpr float cell = 84, middle = 28, wordsTop = 62;
    const Theme& theme = frame.theme;
    line.place(theme.px(cell));
    const ImVec2 at = here();
    draw(ImVec2(at.x + theme.px((cell - size) / 2), at.y + theme.px(middle - size / 2)));
    const ImVec2 wide = theme.textSize(TextStyle::Tiny, called);
    theme.text(*ImGui::GetWindowDrawList(), {at.x + (theme.px(cell) - wide.x) / 2, at.y + theme.px(wordsTop)},
               TextStyle::Tiny, theme.colors().ink2, called);
    occupy(theme.px(cell, wordsTop + 16));
}

} // namespace

void showAvatars(const GalleryFrame& frame) {
    constexpr float size = 56;
    const Theme& theme = frame.theme;
    auto& canvas = *ImGui::GetWindowDrawList();
    const auto people = gallerySample::people();
    const Picture picture = frame.state.picture->picture();
    LineWrap persons(theme, frame.width, 78, 8, 12);
    const auto person = [&](const char* called, const domain::Person& shown, const Picture* with) {
        disc(frame, persons, called, size, [&](ImVec2 at) { avatar(canvas, theme, at, size, shown, with); });
    };
    person(tr("me"), people[0].person, nullptr);
    person(tr("initials"), people[1].person, nullptr);
    person(tr("picture"), people[1].person, &picture);
    person(tr("resting"), people[4].person, nullptr);
    person(tr("resting"), people[4].person, &picture);
    persons.finish();
    gap(theme, 4);
    LineWrap kinds(theme, frame.width, 78, 8, 12);
    const auto kind = [&](const char* called, domain::About about) {
        disc(frame, kinds, called, 40, [&](ImVec2 at) { kindDisc(canvas, theme, at, about, 40); });
    };
    kind(tr("person"), domain::About::Person);
    kind(tr("place"), domain::About::Place);
    kind(tr("thing"), domain::About::Thing);
    kind(tr("moment"), domain::About::Moment);
    kinds.finish();
}

void showPersonRows(const GalleryFrame& frame) {
    const std::array<const char*, 5> lines{tr("Checked in at 21:14"), tr("19 days ago, a call"),
                                           tr("34 days ago, a problem"), tr("4 days ago, in person"),
                                           tr("Resting since August")};
    const auto people = gallerySample::people();
    const Picture picture = frame.state.picture->picture();
    const Panel ground(frame.theme, {.ground = Ground::Well, .width = frame.width, .padding = {8, 8}});
    for (std::size_t i = 0; i < people.size(); ++i) {
        const PersonRowLook look{.chosen = static_cast<int>(i) == frame.state.person,
                                 .line = lines[i],
                                 .picture = i == 3 ? &picture : nullptr};
        if (personRow(frame.theme, people[i], look)) {
            frame.state.person = static_cast<int>(i);
        }
    }
}

void showRhythms(const GalleryFrame& frame) {
    const Theme& theme = frame.theme;
    const auto rhythm = *domain::Rhythm::from(14, 30);
    LineWrap line(theme, frame.width, 14, 20, 12);
    for (const int days : {4, 19, 60}) {
        line.place(theme.px(76));
        rhythmBar(*ImGui::GetWindowDrawList(), theme, here(), rhythm, days, theme.colors().sheet);
        occupy(theme.px(76, 14));
    }
    line.finish();
    gap(theme, 16);
    const Panel well(theme, {.ground = Ground::Well, .width = frame.width, .padding = {20, 12}});
    rhythmWindow(theme, rhythm, 19, tr("last hello"), theme.colors().well);
    gap(theme, 8);
    rhythmWindow(theme, *domain::Rhythm::from(7, 21), 40, tr("the day you met"), theme.colors().well);
}

namespace {

/// "@Ines kept my spare key." and what became of it, as a row on Today has it.
void drawThanks(const GalleryFrame& frame) {
    constexpr float discSide = 32, distance = 14, padding = 7;
    const Theme& theme = frame.theme;
    GalleryState& state = frame.state;
    const ImVec2 at = here();
    const char* label = state.told ? tr("Told###told-ines") : tr("Kept###told-ines");
    const float button = keptToldWidth(theme, label);
    const float left = theme.px(discSide + distance);
    const float room = theme.px(frame.width) - left;
    const bool below = room - button < theme.px(200);
    const float width = below ? room : room - button - theme.px(distance);
    kindDisc(*ImGui::GetWindowDrawList(), theme, {at.x, at.y + theme.px(padding - 1)}, domain::About::Person);
    const std::string text = tr("@Ines kept my spare key for two years.");
    const std::array mentions{domain::Mention{base::Id::from(1, 2, 14), 0, 5}};
    moveTo({at.x + left, at.y + theme.px(padding + 2)});
    entryText(theme, text, mentions, {.width = width / theme.scale()});
    const float textEnd = ImGui::GetItemRectMax().y;
    moveTo(below ? ImVec2(at.x + left - theme.px(10), textEnd + theme.px(4))
                 : ImVec2(at.x + left + room - button, at.y + theme.px(padding - 1)));
    if (keptTold(theme, label, state.told)) {
        state.told = !state.told;
    }
    const float end = std::max(textEnd, ImGui::GetItemRectMax().y) + theme.px(padding);
    moveTo(at);
    occupy({theme.px(frame.width), end - at.y});
}

} // namespace

void showTold(const GalleryFrame& frame) {
    constexpr float most = 416;
    const Theme& theme = frame.theme;
    GalleryState& state = frame.state;
    drawThanks(frame);
    if (!state.told) {
        return;
    }
    gap(theme, 8);
    const float width = std::min(most, frame.width);
    const ImVec2 at = here();
    moveTo({at.x + theme.px(frame.width) - theme.px(width), at.y});
    const Panel popover(theme, {.ground = Ground::Popover, .width = width, .padding = {16, 12}});
    paragraph(theme, TextStyle::Small, theme.colors().ink2, tr("How did you tell Ines? Optional."));
    gap(theme, 8);
    const std::array<const char*, 4> labels{tr("In person###how-person"), tr("Call###how-call"),
                                            tr("Message###how-message"), tr("Letter###how-letter")};
    std::vector<ChipItem> items;
    for (std::size_t i = 0; i < labels.size(); ++i) {
        items.push_back({labels[i], state.how == static_cast<int>(i)});
    }
    if (const auto pressed = chips(theme, items)) {
        state.how = items[*pressed].on ? std::nullopt : std::optional(static_cast<int>(*pressed));
    }
}

} // namespace tend::ui
