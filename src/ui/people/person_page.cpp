#include "base/tr.hpp"
#include "ui/people/people_parts.hpp"
#include "ui/people/people_words.hpp"
#include "ui/theme/paint.hpp"
#include "ui/theme/scope.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/chip.hpp"
#include "ui/widgets/dialog.hpp"
#include "ui/widgets/flow.hpp"
#include "ui/widgets/line_wrap.hpp"
#include "ui/widgets/menu.hpp"
#include "ui/widgets/rhythm_bar.hpp"
#include "ui/widgets/surface.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <string>

namespace tend::ui {

namespace {

using base::fill;
using base::tr;

// Logical px.
constexpr float menuSize = 36;
constexpr float smallAvatar = 420, textUnder = 300; ///< widths of the page below these
constexpr float twoColumns = 520, columnGap = 32;
constexpr float leftPart = 312.0F / (312 + 248);

std::string shortNameOf(const PageFrame& frame) {
    return shortName(frame.person().name);
}

void askRest(const PageFrame& frame) {
    const auto name = shortNameOf(frame);
    const auto act = fill(tr("Let {0} rest"), {name}) + "###rest-yes";
    const Question question{
        .title = fill(tr("Let {0} rest?"), {name}),
        .body =
            fill(tr("{0} stays on your list and nothing is deleted. Until you switch it back, Tend will not "
                    "bring {0} up: no nudges, no memories, no birthday."),
                 {name}),
        .act = act.c_str(),
        .kind = tr("Not now###rest-no")};
    if (ask(frame.theme, "###ask-rest", frame.state.askingRest, question) == Answer::Act)
        frame.intents.emplace_back(SetResting{frame.person().filing.id, true});
}

void askTrash(const PageFrame& frame) {
    const auto name = shortNameOf(frame);
    const auto kind = fill(tr("Keep {0}"), {name}) + "###trash-no";
    const Question question{
        .title = fill(tr("Move {0} to the trash?"), {name}),
        .body = fill(tr("{0} leaves your care list. Your thank-yous stay in the journal, and Undo brings {0} "
                        "back with every hello."),
                     {name}),
        .act = tr("Move to the trash###trash-yes"),
        .kind = kind.c_str(),
        .careful = true};
    if (ask(frame.theme, "###ask-trash", frame.state.askingTrash, question) == Answer::Act)
        frame.intents.emplace_back(RemovePerson{frame.person().filing.id});
}

void drawMenu(const PageFrame& frame) {
    constexpr const char* id = "###person-menu";
    if (iconButton(frame.theme, Icon::More, tr("More###person-more"), {.size = menuSize}))
        openPopover(id);
    const Box anchor{ImGui::GetItemRectMin(), ImGui::GetItemRectMax()};
    const bool resting = frame.person().resting;
    const auto rest =
        fill(resting ? tr("Bring {0} back") : tr("Let {0} rest"), {shortNameOf(frame)}) + "###menu-rest";
    const std::array items{
        MenuItem{.label = tr("Edit###menu-edit"), .icon = Icon::Pen},
        MenuItem{.label = tr("Add a picture…###menu-picture"), .icon = Icon::Plus},
        MenuItem{.label = rest.c_str(), .icon = resting ? Icon::Sun : Icon::Rest},
        MenuItem{.label = tr("Is the same as…###menu-merge"), .icon = Icon::People},
        MenuItem{.label = tr("Earlier versions…###menu-versions"), .icon = Icon::Undo},
        MenuItem{.label = tr("Move to the trash###menu-trash"), .icon = Icon::Trash, .parted = true},
    };
    const auto chosen = menu(frame.theme, id, anchor, items, {.alignRight = true});
    if (!chosen)
        return;

    enum { Edit, AddPicture, Rest, Merge, Versions, ToTrash };

    if (*chosen == Edit)
        openPerson(frame.state.form, frame.page.entry);
    else if (*chosen == AddPicture)
        frame.intents.emplace_back(ChoosePictures{domain::refOf(frame.person())});
    else if (*chosen == Merge)
        openMerge(frame.state.merge, frame.person().filing.id);
    else if (*chosen == Versions)
        frame.intents.emplace_back(ShowVersions{domain::refOf(frame.person())});
    else if (*chosen == ToTrash)
        frame.state.askingTrash = true;
    else if (resting)
        frame.intents.emplace_back(SetResting{frame.person().filing.id, false});
    else
        frame.state.askingRest = true;
}

void drawCircles(const PageFrame& frame, LineWrap& line, float width) {
    const Theme& theme = frame.theme;
    const auto& circles = frame.person().circles;
    const float wide =
        std::accumulate(circles.begin(), circles.end(), 0.0F, [&](float sum, const std::string& circle) {
            return sum + tagWidth(theme, circle) + theme.px(8);
        });
    const bool atTheEnd = wide <= line.room();
    const float space = atTheEnd ? line.room() - wide + theme.px(8) : 0;
    if (space > 0 && !circles.empty())
        line.place(space - theme.px(8));
    for (const auto& circle : circles) {
        line.place(std::min(tagWidth(theme, circle), theme.px(width)));
        moveTo({here().x, here().y + theme.px(8)});
        tag(theme, circle);
    }
}

void drawOwnActions(const PageFrame& frame) {
    const Theme& theme = frame.theme;
    LineWrap line(theme, 0, 40);
    if (buttonOn(line, theme, tr("Check in###check-in"), {.kind = ButtonKind::Primary, .icon = Icon::Today}))
        frame.intents.emplace_back(GoTo{Screen::Today});
    if (buttonOn(line, theme, tr("Edit###edit-me"), {.kind = ButtonKind::Quiet, .icon = Icon::Pen}))
        openPerson(frame.state.form, frame.page.entry);
    line.finish();
}

/// What is said about a rhythm, with a link at the right end, or under it where there is no room.
float drawRhythmHead(const PageFrame& frame, float width) {
    const Theme& theme = frame.theme;
    const auto& entry = frame.page.entry;
    const ImVec2 top = here();
    const auto since = sinceWords(entry, frame.page.today);
    paragraph(theme, TextStyle::Label, theme.colors().ink, since, width);
    const char* change =
        entry.rhythm ? tr("Change rhythm###change-rhythm") : tr("Choose a rhythm###change-rhythm");
    const ButtonLook link{.kind = ButtonKind::Link, .size = ButtonSize::Small};
    const float linkWidth = buttonWidth(theme, change, link);
    const bool fits = theme.textSize(TextStyle::Label, since).x + theme.px(16) + linkWidth <= theme.px(width);
    const float inset = theme.px(6); // the link's words are 20 high in a button of 32
    if (fits)
        moveTo({top.x + theme.px(width) - linkWidth, top.y - inset});
    else
        moveTo({top.x, here().y - inset + theme.px(2)});
    if (button(theme, change, link))
        openPerson(frame.state.form, entry, PersonField::Rhythm);
    return (fits ? top.y + theme.face(TextStyle::Label).line : ImGui::GetItemRectMax().y - inset) - top.y;
}

void drawRestingWell(const PageFrame& frame, float width) {
    const Theme& theme = frame.theme;
    const Panel well(theme, {.ground = Ground::Well, .width = width, .padding = {20, 16}});
    const ImVec2 top = here();
    theme.icon(*ImGui::GetWindowDrawList(), Icon::Rest, {top.x, top.y + theme.px(1)}, 18,
               theme.colors().ink2);
    moveTo({top.x + theme.px(28), top.y});
    paragraph(theme, TextStyle::Body, theme.colors().ink2,
              fill(tr("{0} is resting. Quiet until you say so."), {shortNameOf(frame)}), width - 68);
}

void drawOwnPage(const PageFrame& frame, float width) {
    const Theme& theme = frame.theme;
    gap(theme, 24);
    paragraph(
        theme, TextStyle::BodyLarge, theme.colors().ink2,
        tr("The care you give the people below is yours as well. Look in on yourself before something is "
           "wrong, and say thank you to yourself too."),
        std::min(width, 480.0F));
    gap(theme, 24);
    drawRemember(frame, width);
    if (!frame.page.gratitude.empty()) {
        gap(theme, 22);
        drawThanks(frame, width);
    }
}

void drawColumns(const PageFrame& frame, float width) {
    const Theme& theme = frame.theme;
    gap(theme, 22);
    if (width < twoColumns) {
        drawRemember(frame, width);
        gap(theme, 22);
        drawHellos(frame, width, true);
        gap(theme, 22);
        return drawThanks(frame, width);
    }
    const ImVec2 top = here();
    const float left = std::round((width - columnGap) * leftPart);
    const float right = width - columnGap - left;
    {
        const GroupScope column;
        drawHellos(frame, left, false);
    }
    const float leftEnd = here().y;
    moveTo({top.x + theme.px(left + columnGap), top.y});
    {
        const GroupScope column;
        drawRemember(frame, right);
        gap(theme, 22);
        drawThanks(frame, right);
    }
    moveTo({top.x, std::max(leftEnd, here().y)});
}

} // namespace

void sectionHead(const Theme& theme, std::string_view head, std::string_view count, float width) {
    const ImVec2 top = here();
    auto& canvas = *ImGui::GetWindowDrawList();
    words(theme, TextStyle::Head, theme.colors().ink, head);
    const float wide = theme.tabularWidth(TextStyle::Small, count);
    const bool fits = theme.textSize(TextStyle::Head, head).x + theme.px(12) + wide <= theme.px(width);
    if (count.empty())
        return;
    if (fits)
        theme.tabular(canvas, {top.x + theme.px(width) - wide, top.y + theme.px(5)}, TextStyle::Small,
                      theme.colors().ink2, count);
    else
        numbers(theme, TextStyle::Small, theme.colors().ink2, count);
}

void drawPersonHeader(const PageFrame& frame, float width) {
    const Theme& theme = frame.theme;
    const ImVec2 top = here();
    const bool under = width < textUnder; // the words under the avatar, not beside it
    const float size = width < smallAvatar ? 56 : 72;
    const float textLeft = under ? 0 : size + (width < smallAvatar ? 14 : 20);
    const float textWidth = under ? width : width - textLeft - menuSize - 8;
    const auto facts = factsWords(frame.person());
    const float factsHeight =
        facts.empty() ? 0 : theme.wrappedHeight(theme.px(textWidth), TextStyle::Body, facts);
    const float block = theme.face(TextStyle::PersonName).line + factsHeight;
    const float side = theme.px(size);
    drawPersonAvatar(frame, top, size);
    const float textTop = under ? side + theme.px(8) : std::max(0.0F, std::floor((side - block) / 2));
    if (!frame.person().isMe) {
        moveTo({top.x + theme.px(width - menuSize), top.y});
        drawMenu(frame);
    }
    moveTo({top.x + theme.px(textLeft), top.y + textTop});
    {
        const GroupScope text;
        name(theme, TextStyle::PersonName, theme.colors().ink, frame.person().name, textWidth);
        if (!facts.empty())
            paragraph(theme, TextStyle::Body, theme.colors().ink2, facts, textWidth);
    }
    moveTo({top.x, std::max(here().y, top.y + side)});
}

void drawPersonActions(const PageFrame& frame, float width) {
    const Theme& theme = frame.theme;
    const auto& person = frame.person();
    if (person.isMe)
        return drawOwnActions(frame);
    const ButtonLook hello{.kind = ButtonKind::Primary, .icon = Icon::Hello};
    const char* helloLabel = tr("Say hello###say-hello");
    LineWrap line(theme, width, 40);
    if (buttonOn(line, theme, helloLabel, hello))
        openHello(frame.state.hello, person.filing.id);
    const auto restLabel = person.resting ? fill(tr("Bring {0} back"), {shortNameOf(frame)}) + "###bring-back"
                                          : std::string(tr("Rest for now###rest-for-now"));
    const ButtonLook rest{.kind = person.resting ? ButtonKind::Outline : ButtonKind::Quiet,
                          .icon = person.resting ? Icon::Sun : Icon::Rest};
    if (buttonOn(line, theme, restLabel.c_str(), rest)) {
        if (person.resting)
            frame.intents.emplace_back(SetResting{person.filing.id, false});
        else
            frame.state.askingRest = true;
    }
    drawCircles(frame, line, width);
    line.finish();
}

void drawRhythmWell(const PageFrame& frame, float width) {
    const Theme& theme = frame.theme;
    const auto& entry = frame.page.entry;
    if (entry.person.resting)
        return drawRestingWell(frame, width);
    const Panel well(theme, {.ground = Ground::Well, .width = width, .padding = {20, 12}});
    gap(theme, 4);
    const ImVec2 top = here();
    const float inner = width - 40;
    const float head = drawRhythmHead(frame, inner);
    moveTo({top.x, top.y + head});
    gap(theme, entry.rhythm ? 8 : 4);
    if (entry.rhythm)
        rhythmWindow(theme, *entry.rhythm, entry.daysSince, rhythmStart(entry), theme.colors().well, inner);
}

void drawPersonPage(const PageFrame& frame, float width) {
    const Theme& theme = frame.theme;
    if (frame.state.page != frame.person().filing.id) {
        ImGui::SetScrollY(0);
        frame.state.page = frame.person().filing.id;
        frame.state.allHellos = false;
    }
    const GroupScope sheet;
    drawPersonHeader(frame, width);
    gap(theme, 18);
    drawPersonActions(frame, width);
    if (frame.person().isMe)
        return drawOwnPage(frame, width);
    gap(theme, 20);
    drawRhythmWell(frame, width);
    drawColumns(frame, width);
    askRest(frame);
    askTrash(frame);
    const Known known{.people = frame.page.people, .naming = true};
    drawHelloForm(frame.state.hello, known, frame.page.today, theme, frame.intents);
}

} // namespace tend::ui
