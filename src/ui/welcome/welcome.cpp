#include "ui/welcome/welcome.hpp"

#include "base/text.hpp"
#include "base/tr.hpp"
#include "ui/scenery/scenery.hpp"
#include "ui/theme/metrics.hpp"
#include "ui/theme/paint.hpp"
#include "ui/theme/scope.hpp"
#include "ui/welcome/centred.hpp"
#include "ui/widgets/avatar.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/flow.hpp"
#include "ui/widgets/surface.hpp"
#include "ui/widgets/text_field.hpp"

#include <algorithm>
#include <cmath>
#include <string>

namespace tend::ui {

namespace {

using base::fill;
using base::tr;
using Field = WelcomeState::Field;
using Part = WelcomeState::Part;

constexpr float block = 1120; ///< hero and card side by side, logical px
constexpr float cardWidth = 464;
constexpr float startHeight = control::search;
constexpr float sideBySide = 960; ///< least window for that

struct Welcome {
    const std::string& path;
    WelcomeState& state;
    const Theme& theme;
    Intents& intents;

    bool enabled() const { return !state.busy; }
};

void turnTo(WelcomeState& state, Part part) {
    state.part = part;
    state.turning = true;
    state.keyboard = part == Part::Passphrase     ? Field::Passphrase
                     : part == Part::OtherJournal ? Field::Path
                                                  : Field::None;
    state.mistake.clear();
    state.error.clear();
}

void drawPoint(const Theme& theme, Icon icon, Tint tint, const char* head, const char* line) {
    const ImVec2 at = here();
    iconDisc(*ImGui::GetWindowDrawList(), theme, at, icon, tint, 40, 22);
    const float left = at.x + theme.px(56);
    moveTo({left, at.y});
    words(theme, TextStyle::LabelLarge, theme.colors().ink, head);
    moveTo({left, here().y});
    paragraph(theme, TextStyle::Body, theme.colors().ink2, line);
    moveTo({at.x, std::max(here().y, at.y + theme.px(40))});
    gap(theme, 22);
}

void drawPoints(const Theme& theme) {
    drawPoint(theme, Icon::Today, Tint::Thanks, tr("A minute a day, with yourself"),
              tr("How you are, how you ate and slept, what you kept clear of."));
    drawPoint(theme, Icon::Hello, Tint::People, tr("The people you are glad of"),
              tr("What they did, whether you told them, when a hello would be nice."));
    drawPoint(theme, Icon::Lock, Tint::Leaf, tr("Only here"),
              tr("One file on this computer. No account, nothing sent."));
}

/// True when its Enter was pressed.
bool field(const Welcome& welcome, Field which, const char* label, std::string& text) {
    FieldLook look{.named = true, .password = which != Field::Path, .enabled = welcome.enabled()};
    look.focus = welcome.state.keyboard == which;
    if (look.focus)
        welcome.state.keyboard = Field::None;
    const auto event = textField(welcome.theme, label, text, look);
    if (event.changed)
        welcome.state.mistake.clear();
    gap(welcome.theme, 14);
    return event.entered;
}

void startWithPassphrase(const Welcome& welcome) {
    auto& state = welcome.state;
    if (state.passphrase.empty()) {
        state.mistake = tr("Type a passphrase, or go back and write without one.");
        state.keyboard = Field::Passphrase;
    } else if (state.passphrase != state.again) {
        state.mistake = tr("The two are not the same yet.");
        state.keyboard = Field::Again;
    } else
        welcome.intents.emplace_back(StartWriting{state.passphrase});
}

void openOther(const Welcome& welcome) {
    const auto path = base::trimmed(welcome.state.path);
    welcome.state.keyboard = Field::Path; // to be mended, if it is not there
    if (path.empty())
        welcome.state.mistake = tr("Type where the journal is.");
    else
        welcome.intents.emplace_back(OpenOther{std::string(path)});
}

void drawPassphrase(const Welcome& welcome) {
    auto& state = welcome.state;
    const auto first = std::string(tr("Passphrase")) + "###passphrase";
    const auto second = std::string(tr("Once more")) + "###passphrase-again";
    if (field(welcome, Field::Passphrase, first.c_str(), state.passphrase))
        state.keyboard = state.passphrase.empty() ? Field::Passphrase : Field::Again;
    if (field(welcome, Field::Again, second.c_str(), state.again))
        startWithPassphrase(welcome);
    paragraph(welcome.theme, TextStyle::Small, welcome.theme.colors().ink2,
              tr("It locks the journal, and nobody can recover it, not even you. Keep it somewhere safe."));
    gap(welcome.theme, 12);
}

void drawOtherJournal(const Welcome& welcome) {
    const auto label = std::string(tr("Where is it?")) + "###journal-path";
    if (field(welcome, Field::Path, label.c_str(), welcome.state.path))
        openOther(welcome);
    paragraph(welcome.theme, TextStyle::Small, welcome.theme.colors().ink2,
              tr("The path of a journal file, as ~/Documents/journal.tend."));
    gap(welcome.theme, 12);
}

void drawMistake(const Welcome& welcome) {
    const auto& state = welcome.state;
    const auto& sentence = state.mistake.empty() ? state.error : state.mistake;
    if (sentence.empty())
        return;
    paragraph(welcome.theme, TextStyle::Small, welcome.theme.colors().brick, sentence);
    gap(welcome.theme, 10);
}

/// The one way on, in the words of the part.
void drawStart(const Welcome& welcome) {
    auto& state = welcome.state;
    const bool other = state.part == Part::OtherJournal;
    const char* words = state.busy ? tr("Opening\u2026") : other ? tr("Open it") : tr("Start writing");
    const auto label = std::string(words) + (other ? "###open-journal" : "###start-writing");
    ButtonLook look{.kind = ButtonKind::Primary, .size = ButtonSize::Large, .width = -1};
    look.enabled = welcome.enabled();
    // Where it is out of sight the page is read from its top first.
    const bool inSight =
        here().y + welcome.theme.px(startHeight) <= ImGui::GetWindowDrawList()->GetClipRectMax().y;
    look.focus = state.part == Part::Points && inSight;
    if (!button(welcome.theme, label.c_str(), look))
        return;
    if (state.part == Part::Passphrase)
        startWithPassphrase(welcome);
    else if (other)
        openOther(welcome);
    else
        welcome.intents.emplace_back(StartWriting{});
}

void drawOtherWays(const Welcome& welcome) {
    const Theme& theme = welcome.theme;
    const auto add = std::string(tr("Add a passphrase")) + "###add-passphrase";
    const auto open = std::string(tr("Open a journal")) + "###open-other";
    ButtonLook first{.icon = Icon::Lock, .enabled = welcome.enabled()};
    ButtonLook second{.icon = Icon::Folder, .enabled = welcome.enabled()};
    const float half = (roomLeft() - theme.px(8)) / 2;
    const bool fits =
        std::max(buttonWidth(theme, add.c_str(), first), buttonWidth(theme, open.c_str(), second)) <= half;
    first.width = second.width = fits ? half / theme.scale() : -1;
    if (button(theme, add.c_str(), first))
        turnTo(welcome.state, Part::Passphrase);
    if (fits)
        beside(theme, 8);
    else
        gap(theme, 8);
    if (button(theme, open.c_str(), second))
        turnTo(welcome.state, Part::OtherJournal);
}

void drawBack(const Welcome& welcome) {
    const bool other = welcome.state.part == Part::OtherJournal;
    const auto label =
        std::string(other ? tr("Begin a new one instead") : tr("Without a passphrase")) + "###welcome-back";
    if (button(welcome.theme, label.c_str(),
               {.kind = ButtonKind::Quiet, .width = -1, .enabled = welcome.enabled()}))
        turnTo(welcome.state, Part::Points);
}

const char* headOf(Part part) {
    switch (part) {
    case Part::Points:
        return tr("A quiet place to begin");
    case Part::Passphrase:
        return tr("Only for your eyes");
    case Part::OtherJournal:
        return tr("A journal you have");
    }
    return "";
}

/// On one line, or on two that each say one thing.
void drawWhere(const Welcome& welcome, float width) {
    const Theme& theme = welcome.theme;
    const auto kept = fill(tr("Kept in {0}."), {welcome.path});
    const char* later = tr("You can move it later.");
    const auto both = fill(tr("{0} {1}"), {kept, later});
    const ImU32 ink = theme.colors().ink2;
    if (theme.textSize(TextStyle::Small, both).x <= width)
        return centred(theme, TextStyle::Small, ink, both, width);
    centred(theme, TextStyle::Small, ink, kept, width);
    centred(theme, TextStyle::Small, ink, later, width);
}

void drawCard(const Welcome& welcome, float width) {
    const Theme& theme = welcome.theme;
    const auto& colors = theme.colors();
    const auto part = welcome.state.part;
    const float padding = width < theme.px(400) ? 24 : 40;
    PanelLook look{.ground = Ground::Sheet, .width = width / theme.scale(), .padding = {padding, padding}};
    look.radius = corner::welcome;
    look.elevation = Elevation::High;
    const Panel card(theme, look);
    const bool turning = welcome.state.turning;
    paragraph(theme, TextStyle::Title, colors.ink, headOf(part));
    gap(theme, 24);
    if (part == Part::Points)
        drawPoints(theme);
    else if (part == Part::Passphrase)
        drawPassphrase(welcome);
    else
        drawOtherJournal(welcome);
    drawMistake(welcome);
    gap(theme, 10);
    drawStart(welcome);
    gap(theme, 16);
    if (part == Part::Points)
        drawOtherWays(welcome);
    else
        drawBack(welcome);
    gap(theme, 22);
    if (part != Part::OtherJournal)
        drawWhere(welcome, card.innerWidth());
    if (turning)
        welcome.state.turning = false;
}

/// The mark, the name and the sentence the card stands beside, or under where the window is narrow.
void drawHero(const Theme& theme, float width, bool beside) {
    const auto& colors = theme.colors();
    const ImVec2 at = here();
    tendMark(*ImGui::GetWindowDrawList(), theme, at, 36);
    moveTo({at.x + theme.px(48), at.y});
    words(theme, TextStyle::Title, colors.ink, "Tend");
    moveTo({at.x, at.y + theme.px(36)});
    gap(theme, beside ? 28 : 12);
    paragraph(theme, beside ? TextStyle::Hero : TextStyle::Title, colors.ink,
              tr("You belong on your own care list."), width / theme.scale());
}

void drawSideBySide(const Welcome& welcome, const Box& room) {
    const Theme& theme = welcome.theme;
    const float whole = std::min(theme.px(block), room.width() - theme.px(64));
    const float left = room.min.x + std::floor((room.width() - whole) / 2);
    const float card = theme.px(cardWidth);
    const float top = room.min.y + std::max(theme.px(24), std::floor((room.height() - theme.px(592)) / 2));
    moveTo({left, top - theme.px(8)});
    {
        const GroupScope hero;
        drawHero(theme, std::min(theme.px(440), whole - card - theme.px(48)), true);
    }
    moveTo({left + whole - card, top});
    drawCard(welcome, card);
}

void drawStacked(const Welcome& welcome, const Box& room) {
    const Theme& theme = welcome.theme;
    const float card = std::min(theme.px(cardWidth), room.width() - theme.px(32));
    const float left = room.min.x + std::floor((room.width() - card) / 2);
    moveTo({left, room.min.y + theme.px(24)});
    {
        const GroupScope hero;
        drawHero(theme, card, false);
    }
    moveTo({left, here().y + theme.px(20)});
    drawCard(welcome, card);
}

} // namespace

void drawWelcome(const std::string& path, WelcomeState& state, const Theme& theme, Intents& intents) {
    const StyleScope padding(ImGuiStyleVar_WindowPadding, ImVec2(0, 0));
    const StyleScope spacing(ImGuiStyleVar_ItemSpacing, ImVec2(0, 0));
    const Box whole = Box::at(here(), ImGui::GetContentRegionAvail());
    landScenery(*ImGui::GetWindowDrawList(), theme, whole);
    ImGui::BeginChild("###welcome", whole.size(), ImGuiChildFlags_NavFlattened);
    const Welcome welcome{path, state, theme, intents};
    const Box room = Box::at(here(), ImGui::GetContentRegionAvail());
    if (whole.width() >= theme.px(sideBySide))
        drawSideBySide(welcome, room);
    else
        drawStacked(welcome, room);
    gap(theme, 24);
    occupy({1, 0});
    ImGui::EndChild();
}

} // namespace tend::ui
