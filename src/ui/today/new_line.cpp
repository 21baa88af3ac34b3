#include "base/text.hpp"
#include "base/tr.hpp"
#include "domain/mention.hpp"
#include "ui/theme/paint.hpp"
#include "ui/theme/scope.hpp"
#include "ui/today/day_pictures.hpp"
#include "ui/today/thanks_row.hpp"
#include "ui/widgets/about_choice.hpp"
#include "ui/widgets/flow.hpp"
#include "ui/widgets/touch.hpp"
#include "ui/widgets/writing.hpp"

#include <algorithm>

namespace tend::ui {

namespace {

using base::tr;
using domain::About;

bool wordless(const TodayFrame& frame) {
    return base::trimmed(frame.state.newLine.editor.text()).empty();
}

/// As chosen by hand, else as the text says.
About aboutOf(const TodayFrame& frame) {
    if (frame.state.newAbout)
        return *frame.state.newAbout;
    const bool names = !domain::findMentions(frame.state.newLine.editor.text(), frame.page.people).empty();
    return names ? About::Person : About::Moment;
}

void save(const TodayFrame& frame, bool typed) {
    const auto& state = frame.state;
    domain::GratitudeEdit edit{.day = frame.page.day, .gratitude = state.newGratitude};
    edit.text = wordless(frame) ? std::string() : state.newLine.editor.text();
    if (!edit.text->empty())
        edit.about = aboutOf(frame);
    frame.ask(SaveGratitude{std::move(edit), typed});
}

/// The line is done: the journal's answer empties it. Nothing written, nothing saved.
void finish(const TodayFrame& frame) {
    if (!wordless(frame) || frame.state.newGratitude) {
        save(frame, false);
        return;
    }
    frame.state.newAbout.reset();
    load(frame.state.newLine, {});
}

const char* prompt(const TodayFrame& frame) {
    if (!frame.state.newAbout)
        return tr("One more: a person, a place, a thing, a moment");
    switch (*frame.state.newAbout) {
    case About::Person:
        return tr("Someone, and what they did. An @ names them.");
    case About::Place:
        return tr("A place, and what it gave you");
    case About::Thing:
        return tr("A thing, however small");
    case About::Moment:
        return tr("A moment to keep");
    }
    return "";
}

/// A ring with a plus that starts the line.
void drawPlus(const TodayFrame& frame, ImVec2 topLeft) {
    const Theme& theme = frame.theme;
    const float side = theme.px(discSide);
    const auto label = labelFor(tr("One more"), "thanks-plus");
    const Touch disc = touch(theme, label.c_str(), {side, side}, {.tabStop = false, .place = topLeft});
    auto& canvas = *ImGui::GetWindowDrawList();
    const auto& colors = theme.colors();
    const ImVec2 center = disc.box.center();
    canvas.AddCircleFilled(center, side / 2, faded(colors.hover, disc.warmth));
    circleLine(canvas, center, side / 2 - theme.px(1) / 2, colors.edge, theme.px(1));
    const float icon = theme.px(16);
    theme.icon(canvas, Icon::Plus, {center.x - icon / 2, center.y - icon / 2}, 16, colors.ink2);
    drawRing(theme, disc, discSide / 2);
    if (disc.pressed)
        frame.state.newLine.editor.focus();
}

void drawDisc(const TodayFrame& frame, ImVec2 topLeft) {
    const bool begun = frame.state.newAbout || !wordless(frame);
    if (!begun)
        return drawPlus(frame, topLeft);
    const auto about = aboutOf(frame);
    const auto chosen = kindButton(frame, topLeft, labelFor(aboutWords(about), "kind-of-new"), about);
    if (!chosen)
        return;
    frame.state.newAbout = chosen;
    if (!wordless(frame))
        save(frame, true);
    frame.state.newLine.editor.focus();
}

} // namespace

void drawNewLine(const TodayFrame& frame) {
    const Theme& theme = frame.theme;
    const IdScope scope("new-line");
    const ImVec2 at = here();
    const float textLeft = theme.px(discSide + discGap);
    const float whole = roomLeft();
    drawDisc(frame, {at.x, at.y + theme.px(8)});
    moveTo({at.x + textLeft, at.y + theme.px(11)});
    WritingLook look{.label = labelFor(tr("One more thank-you"), "thanks-new")};
    look.placeholder = prompt(frame);
    look.width = whole - textLeft;
    look.enterSubmits = true;
    look.known = frame.known();
    if (frame.state.begin == TodayState::Begin::Thanks) {
        frame.state.begin = TodayState::Begin::Nothing;
        frame.state.newLine.editor.focus();
    }
    const auto line = writing(theme, frame.state.newLine.editor, look);
    frame.addPerson(line.newPerson);
    if (line.changed && !wordless(frame))
        save(frame, true);
    if (line.submitted || line.focusLost)
        finish(frame);
    if (line.submitted)
        frame.state.newLine.editor.focus();
    float height = theme.px(11) + line.height();
    if (const auto& written = frame.state.newGratitude) {
        const domain::RecordRef record{domain::RecordKind::Gratitude, *written};
        drawDayPictures(frame, record, {at.x + textLeft, at.y + height}, look.width);
        height += dayPicturesHeight(frame, *written, look.width);
        takeDayPictures(frame, record, Box::at(at, {whole, height}));
    }
    moveTo(at);
    occupy({1, std::max(theme.px(48), height + theme.px(11))});
}

} // namespace tend::ui
