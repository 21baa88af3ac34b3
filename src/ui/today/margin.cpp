#include "base/tr.hpp"
#include "ui/pictures/picture_shelf.hpp"
#include "ui/theme/paint.hpp"
#include "ui/theme/scope.hpp"
#include "ui/today/today_parts.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/day_marks.hpp"
#include "ui/widgets/flow.hpp"
#include "ui/widgets/person_row.hpp"
#include "ui/widgets/surface.hpp"

#include <algorithm>
#include <string>
#include <string_view>

namespace tend::ui {

namespace {

using base::fill;
using base::tr;
using base::trn;

constexpr float narrowMargin = 310; ///< logical px

float marginWidth(const TodayFrame& frame) {
    return frame.layout.margin / frame.theme.scale();
}

void drawHead(const TodayFrame& frame, const char* head) {
    words(frame.theme, TextStyle::Head, frame.theme.colors().ink, head);
}

std::string chipId(const domain::Habit& habit) {
    return habit.aim.builtIn() ? std::string(domain::toWord(habit.aim.kind)) : habit.id.toString();
}

void drawStreaks(const TodayFrame& frame) {
    const Theme& theme = frame.theme;
    const Panel card(theme, {.ground = Ground::Sheet, .width = marginWidth(frame), .padding = {0, 4}});
    bool first = true;
    for (const auto& chip : frame.page.streaks) {
        if (!first) {
            const ImVec2 at = here();
            hairline(*ImGui::GetWindowDrawList(), theme, {at.x + theme.px(20), at.y},
                     frame.layout.margin - theme.px(40));
        }
        first = false;
        const StreakRow row{.length = chip.length,
                            .strength = chip.strength,
                            .lastWeek = chip.lastWeek,
                            .numberShown = !frame.page.numbersHidden};
        if (streakRow(theme, labelFor(domain::nameOf(chip.habit), "streak", chipId(chip.habit)).c_str(), row))
            frame.ask(GoTo{Screen::Streaks});
    }
}

/// "19 days, last was just you"
std::string contactWords(const domain::CareListEntry& entry) {
    const auto days = std::to_string(entry.daysSince);
    const auto count = static_cast<unsigned long>(entry.daysSince);
    if (entry.standing == domain::Standing::SecondHello)
        return fill(trn("Newly met, {0} day ago", "Newly met, {0} days ago", count), {days});
    if (!entry.lastHello)
        return tr("No hello yet");
    switch (entry.lastHello->reason) {
    case domain::Reason::Nothing:
        return fill(trn("{0} day, last was just you", "{0} days, last was just you", count), {days});
    case domain::Reason::Needed:
        return fill(trn("{0} day, last was a favour", "{0} days, last was a favour", count), {days});
    case domain::Reason::Problem:
        return fill(trn("{0} day, last was a problem", "{0} days, last was a problem", count), {days});
    }
    return {};
}

/// "Hello" at the end of a row; only its bubble where the margin is narrow. Device px.
float helloWidth(const TodayFrame& frame, const std::string& label, bool narrow) {
    const ButtonLook look{.size = ButtonSize::Small, .icon = Icon::Hello};
    return narrow ? frame.theme.px(32) : buttonWidth(frame.theme, label.c_str(), look);
}

bool helloButton(const TodayFrame& frame, const std::string& label, bool narrow) {
    const ButtonLook look{.size = ButtonSize::Small, .icon = Icon::Hello};
    const IconButtonLook bubble{.size = 32, .icon = 16, .outlined = true};
    return narrow ? iconButton(frame.theme, Icon::Hello, label.c_str(), bubble)
                  : button(frame.theme, label.c_str(), look);
}

void drawPerson(const TodayFrame& frame, const domain::CareListEntry& entry) {
    const Theme& theme = frame.theme;
    const auto id = entry.person.filing.id;
    const IdScope scope(id.toString().c_str());
    const ImVec2 at = here();
    const auto hello = labelFor(tr("Hello"), "hello", id.toString());
    const bool narrow = marginWidth(frame) < narrowMargin;
    const float width = helloWidth(frame, hello, narrow);
    const auto line = contactWords(entry);
    PersonRowLook person{.width = marginWidth(frame), .height = 64, .padding = 0, .line = line};
    person.picture = faceOf(frame.state.pictures, theme, entry.person, personRowAvatar);
    person.rhythm = false;
    person.roomAfter = width / theme.scale() + 12;
    if (personRow(theme, entry, person))
        frame.ask(ShowPerson{id});
    const float below = here().y;
    moveTo({at.x + frame.layout.margin - width, at.y + theme.px(16)});
    if (helloButton(frame, hello, narrow))
        openHello(frame.state.hello, id);
    moveTo({at.x, below});
}

/// A hello to whoever it was with.
void drawSayHello(const TodayFrame& frame, const char* words) {
    const ImVec2 at = here();
    const ButtonLook look{.kind = ButtonKind::Quiet, .size = ButtonSize::Small, .icon = Icon::Hello};
    moveTo({at.x - frame.theme.px(4), at.y + frame.theme.px(4)});
    if (button(frame.theme, labelFor(words, "hello-new").c_str(), look))
        openHello(frame.state.hello);
    moveTo({at.x, here().y});
}

void drawHellos(const TodayFrame& frame) {
    const bool suits = !frame.page.helloSuits.empty();
    drawHead(frame, suits ? tr("A good week for a hello") : tr("Hellos"));
    gap(frame.theme, 2);
    for (const auto& entry : frame.page.helloSuits)
        drawPerson(frame, entry);
    drawSayHello(frame, suits ? tr("Someone else") : tr("Say hello"));
}

void drawYouAreFirst(const TodayFrame& frame) {
    const Theme& theme = frame.theme;
    const auto& colors = theme.colors();
    const Panel card(theme, {.ground = Ground::Sheet, .width = marginWidth(frame), .padding = {20, 20}});
    const ImVec2 at = here();
    const float disc = theme.px(48), mark = theme.px(30);
    const float textLeft = at.x + theme.px(62);
    moveTo({textLeft, at.y});
    words(theme, TextStyle::LabelLarge, colors.ink, tr("You are first"));
    moveTo({textLeft, here().y});
    paragraph(theme, TextStyle::Small, colors.ink2, tr("Everyone else can join when you like."));
    const float high = std::max(disc, here().y - at.y);
    auto& canvas = *ImGui::GetWindowDrawList();
    const ImVec2 center(at.x + disc / 2, at.y + high / 2);
    canvas.AddCircleFilled(center, disc / 2, colors.leafTint);
    tendMark(canvas, theme, {center.x - mark / 2, center.y - mark / 2}, 30);
    moveTo({at.x, at.y + high});
    gap(theme, 16);
    const auto add = labelFor(tr("Add someone you are glad of"), "add-someone");
    if (button(theme, add.c_str(), {.icon = Icon::Plus, .width = -1}))
        frame.ask(GoTo{Screen::People});
}

void drawStreaksToCome(const TodayFrame& frame) {
    drawHead(frame, tr("Streaks"));
    gap(frame.theme, 4);
    paragraph(frame.theme, TextStyle::Body, frame.theme.colors().ink2,
              tr("They begin when you do. You get two rest days a week, and they never break one."),
              marginWidth(frame));
}

/// A key and what it does.
void drawKey(const TodayFrame& frame, std::string_view key, const char* deed) {
    const Theme& theme = frame.theme;
    const auto& colors = theme.colors();
    auto& canvas = *ImGui::GetWindowDrawList();
    const ImVec2 at = here();
    const float line = theme.px(36);
    const ImVec2 size = theme.textSize(TextStyle::TinyMedium, key);
    const Box cap = Box::at({at.x, at.y + theme.px(6)}, {size.x + theme.px(20), theme.px(24)});
    surface(canvas, theme, cap, 6, colors.rail);
    theme.text(canvas, {cap.min.x + theme.px(10), cap.min.y + theme.px(4)}, TextStyle::TinyMedium,
               colors.ink2, key);
    theme.ellipsized(canvas, {at.x + theme.px(84), at.y + theme.px(8)}, frame.layout.margin - theme.px(84),
                     TextStyle::Body, colors.ink2, deed);
    occupy({1, line});
}

void drawGoodToKnow(const TodayFrame& frame) {
    drawHead(frame, tr("Good to know"));
    gap(frame.theme, 6);
    drawKey(frame, tr("Ctrl Z"), tr("Undo, always"));
    drawKey(frame, tr("Alt \u2190"), tr("Yesterday, if it slipped by"));
    drawKey(frame, tr("Ctrl 1 to 4"), tr("Today and the other screens"));
    if (frame.state.lockable)
        drawKey(frame, tr("Ctrl L"), tr("Lock"));
}

} // namespace

void drawMargin(const TodayFrame& frame) {
    const Theme& theme = frame.theme;
    const float left = here().x;
    bool first = true;
    const auto part = [&](float space, auto draw) {
        if (!first)
            gap(theme, space);
        moveTo({left, here().y});
        draw(frame);
        moveTo({left, here().y});
        first = false;
    };
    const bool begun = !frame.page.streaks.empty();
    if (begun)
        part(0, drawStreaks);
    if (frame.page.alone)
        part(16, drawYouAreFirst);
    if (!frame.page.alone)
        part(22, drawHellos);
    if (!begun)
        part(28, drawStreaksToCome);
    if (frame.page.alone)
        part(28, drawGoodToKnow);
}

} // namespace tend::ui
