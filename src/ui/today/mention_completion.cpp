#include "ui/today/mention_completion.hpp"

#include "base/tr.hpp"
#include "domain/names.hpp"
#include "ui/theme/paint.hpp"
#include "ui/theme/scope.hpp"
#include "ui/widgets/touch.hpp"
#include "ui/widgets/writing.hpp"

#include <imgui_internal.h>

#include <algorithm>
#include <utility>

namespace tend::ui {

namespace {

constexpr std::size_t mostOffered = 5;
constexpr std::size_t longestTyped = 64; ///< bytes after the @
constexpr float rowHeight = 36;
constexpr float plusRoom = 26;

bool wordByte(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x80 || (byte >= '0' && byte <= '9') || (byte >= 'A' && byte <= 'Z') ||
           (byte >= 'a' && byte <= 'z');
}

bool begins(const std::string& folded, const std::string& typed) {
    return folded.starts_with(typed) || folded.find(" " + typed) != std::string::npos;
}

std::vector<editor::EditorSpan> spansOf(const Theme& theme, const std::string& text,
                                        std::span<const domain::Nameable> people) {
    std::vector<editor::EditorSpan> spans;
    if (text.find('@') == std::string::npos)
        return spans;
    const auto& colors = theme.colors();
    for (const auto& mention : domain::findMentions(text, {people.begin(), people.end()}))
        spans.push_back({mention.begin, mention.end, colors.people, colors.peopleTint, theme.px(5)});
    return spans;
}

std::string addingWords(const MentionOffer& offer) {
    return base::fill(base::tr("Add {0} as a new person"), {offer.newName});
}

float listWidth(const Theme& theme, const MentionOffer& offer) {
    float width = theme.px(160);
    for (const auto* name : offer.names)
        width = std::max(width, theme.textSize(TextStyle::Body, name->name).x + theme.px(32));
    if (!offer.newName.empty())
        width =
            std::max(width, theme.textSize(TextStyle::Body, addingWords(offer)).x + theme.px(32 + plusRoom));
    return std::min(width, ImGui::GetMainViewport()->WorkSize.x);
}

/// One at least, and no more than the window is high.
std::size_t rowsThatFit(const Theme& theme) {
    const float rows = (ImGui::GetMainViewport()->WorkSize.y - theme.px(8)) / theme.px(rowHeight);
    return static_cast<std::size_t>(std::max(1.0F, rows));
}

/// Under the caret, or over it where there is no room.
Box listBox(const Theme& theme, const MentionOffer& offer, const editor::EditorResult& at) {
    const ImVec2 size(listWidth(theme, offer), float(offer.count()) * theme.px(rowHeight) + theme.px(8));
    const auto* viewport = ImGui::GetMainViewport();
    const float right = viewport->WorkPos.x + viewport->WorkSize.x;
    const float foot = viewport->WorkPos.y + viewport->WorkSize.y;
    ImVec2 topLeft(std::min(at.caret.x, right - size.x), at.caret.y + at.caretHeight + theme.px(4));
    if (topLeft.y + size.y > foot)
        topLeft.y = at.caret.y - size.y - theme.px(4);
    // Where neither has room, it lies on the words rather than beyond the window.
    topLeft.y = std::max(viewport->WorkPos.y, topLeft.y);
    return Box::at(topLeft, size);
}

struct ListEvent {
    std::optional<int> taken{};
    bool pointed = false; ///< the mouse is on it
};

/// One row of the list: a name, or the offer to add one. True when it is pressed.
bool drawOffered(const Theme& theme, const MentionOffer& offer, int which, bool marked, const Box& box) {
    const auto index = static_cast<std::size_t>(which);
    const bool adds = index == offer.names.size();
    const std::string words = adds ? addingWords(offer) : offer.names[index]->name;
    const std::string id = adds ? "add" : offer.names[index]->person.toString();
    const auto label = words.substr(0, words.find("##")) + "###mention-" + id;
    const auto& colors = theme.colors();
    auto& canvas = *ImGui::GetWindowDrawList();
    const float inset = theme.px(4);
    const ImVec2 at(box.min.x + inset, box.min.y + inset + float(which) * theme.px(rowHeight));
    const Touch row = touch(theme, label.c_str(), {box.width() - 2 * inset, theme.px(rowHeight)},
                            {.tabStop = false, .pressOnMouseDown = true, .place = at});
    surface(canvas, theme, row.box, 9, marked ? colors.actTint : faded(colors.hover, row.warmth));
    if (marked)
        outline(canvas, theme, row.box, 9);
    const ImU32 ink = marked ? colors.act : colors.ink;
    float left = at.x + theme.px(12);
    if (adds) {
        constexpr float plus = 16;
        theme.icon(canvas, Icon::Plus, {left, row.box.center().y - theme.px(plus) / 2}, plus, ink);
        left += theme.px(plusRoom);
    }
    theme.ellipsized(canvas, {left, at.y + theme.px(8)}, row.box.max.x - left - theme.px(12), TextStyle::Body,
                     ink, words);
    return row.pressed;
}

ListEvent drawRows(const Theme& theme, const MentionOffer& offer, int marked, const Box& box) {
    ListEvent event;
    event.pointed = ImGui::IsWindowHovered(ImGuiHoveredFlags_AllowWhenBlockedByActiveItem);
    auto& canvas = *ImGui::GetWindowDrawList();
    const auto& colors = theme.colors();
    canvas.PushClipRectFullScreen();
    surface(canvas, theme, box, 12, colors.raised, Elevation::High);
    border(canvas, theme, box, 12, colors.hair);
    canvas.PopClipRect();
    for (int i = 0; i < offer.count(); ++i)
        if (drawOffered(theme, offer, i, i == marked, box))
            event.taken = i;
    return event;
}

/// A window that never takes the keyboard from the words.
ListEvent drawList(const Theme& theme, const MentionOffer& offer, int marked,
                   const editor::EditorResult& at) {
    const Box box = listBox(theme, offer, at);
    ImGui::SetNextWindowPos(box.min);
    ImGui::SetNextWindowSize(box.size());
    constexpr ImGuiWindowFlags flags = ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove |
                                       ImGuiWindowFlags_NoSavedSettings | ImGuiWindowFlags_NoNav |
                                       ImGuiWindowFlags_NoFocusOnAppearing | ImGuiWindowFlags_NoBackground |
                                       ImGuiWindowFlags_Tooltip;
    const StyleScope padding(ImGuiStyleVar_WindowPadding, ImVec2(0, 0));
    const StyleScope edge(ImGuiStyleVar_WindowBorderSize, 0);
    ListEvent event;
    const bool drawn = ImGui::Begin("###mention-names", nullptr, flags);
    if (ImGui::IsWindowAppearing()) // a page of its own may have come before it
        ImGui::BringWindowToDisplayFront(ImGui::GetCurrentWindow());
    if (drawn)
        event = drawRows(theme, offer, marked, box);
    ImGui::End();
    return event;
}

/// The name stands behind the @, and a blank behind the name.
void take(Written& line, const MentionOffer& offer, const std::string& name) {
    const std::string& text = line.editor.text();
    const std::size_t caret = line.editor.caretByte();
    const bool spaced = caret < text.size() && text[caret] == ' ';
    line.editor.replaceRange(offer.at, caret, "@" + name + (spaced ? "" : " "));
    line.editor.focus();
}

MentionOffer wantedOffer(TodayState& state, const Written& line, std::span<const domain::Nameable> people) {
    auto offer = line.editor.focused() ? offerNames(line.editor.text(), line.editor.caretByte(), people)
                                       : MentionOffer{};
    if (offer.empty()) {
        state.completionRefused.reset();
        state.completion = -1;
    } else if (state.completionRefused == offer.at) {
        offer = {};
    }
    return offer;
}

/// Of the names, one is always marked; someone new only when the owner goes there.
void mark(TodayState& state, const MentionOffer& offer, const editor::EditorResult& result) {
    const int least = offer.names.empty() ? -1 : 0;
    const int count = offer.count();
    if (result.changed && state.completion >= static_cast<int>(offer.names.size()))
        state.completion = least;
    if (result.completion == editor::CompletionKey::Next)
        state.completion = (state.completion + 1) % count;
    if (result.completion == editor::CompletionKey::Previous)
        state.completion = (std::max(state.completion, 0) + count - 1) % count;
    state.completion = std::clamp(state.completion, least, count - 1);
    if (result.completion == editor::CompletionKey::Cancel)
        state.completionRefused = offer.at;
}

void takeOffered(TodayState& state, Written& line, const MentionOffer& offer, int which,
                 CompletedLine& done) {
    state.completion = -1;
    if (which < static_cast<int>(offer.names.size())) {
        take(line, offer, offer.names[static_cast<std::size_t>(which)]->name);
        done.changed = true;
        return;
    }
    // The words are as they were but for the blank, so nothing is to be saved: the person is the newest
    // change, which undoing takes back.
    take(line, offer, offer.newName);
    done.added = offer.newName;
    state.namedAnew = NamedAnew{offer.newName, line.editor.version()};
}

/// Enter while someone new is offered but not marked finishes the line, or with Shift begins another; Tab
/// takes the offer.
void acceptUnmarked(const MentionOffer& offer, Written& line, CompletedLine& done, ListEvent& event) {
    if (ImGui::IsKeyPressed(ImGuiKey_Tab, false)) {
        event.taken = offer.count() - 1;
    } else if (ImGui::GetIO().KeyShift) {
        line.editor.replaceRange(line.editor.caretByte(), line.editor.caretByte(), "\n");
        done.changed = true;
    } else {
        done.result.submitted = true;
    }
}

/// Until the line changes, or the journal has let go of them again.
void followNamedAnew(TodayState& state, const Written& line, std::span<const domain::Nameable> people) {
    if (!state.namedAnew)
        return;
    auto& anew = *state.namedAnew;
    const bool known = std::ranges::any_of(
        people, [&](const auto& person) { return domain::sameName(person.name, anew.name); });
    if (anew.version != line.editor.version() || (anew.known && !known))
        state.namedAnew.reset();
    else
        anew.known = known;
}

} // namespace

MentionOffer offerNames(std::string_view text, std::size_t caret, std::span<const domain::Nameable> people) {
    const auto before = text.substr(0, caret);
    const auto at = before.rfind('@');
    const bool inWord = at != std::string_view::npos && at > 0 && wordByte(before[at - 1]);
    if (at == std::string_view::npos || inWord || caret - at > longestTyped)
        return {};
    const auto typed = before.substr(at + 1);
    if (typed.starts_with(' ') || typed.find('\n') != std::string::npos)
        return {};
    const auto folded = domain::foldedName(typed);
    MentionOffer offer{.at = at, .newName = std::string(domain::newNameIn(typed))};
    for (const auto& person : people) {
        const auto name = domain::foldedName(person.name);
        if (name == folded)
            return {};
        if (begins(name, folded) && offer.names.size() < mostOffered)
            offer.names.push_back(&person);
    }
    return offer;
}

CompletedLine completingLine(const Theme& theme, TodayState& state, Written& line,
                             std::span<const domain::Nameable> people, const CompletingLook& look) {
    followNamedAnew(state, line, people);
    const auto before = wantedOffer(state, line, people);
    const auto spans = spansOf(theme, line.editor.text(), people);
    WritingLook words{.label = look.label, .placeholder = look.placeholder, .width = look.width};
    words.enterSubmits = true;
    words.completing = !before.empty();
    words.undoElsewhere = state.namedAnew.has_value();
    words.spans = spans;
    CompletedLine done;
    done.result = writing(theme, line.editor, words);
    done.changed = done.result.changed;
    done.left = done.result.focusLost;

    // A click on the list takes the keyboard away before the list can give it back.
    auto offer = done.result.changed ? wantedOffer(state, line, people) : before;
    if (offer.empty())
        return done;
    const std::size_t added = static_cast<std::size_t>(offer.count()) - offer.names.size();
    offer.names.resize(
        std::min(offer.names.size(), rowsThatFit(theme) - std::min(rowsThatFit(theme), added)));
    mark(state, offer, done.result);
    auto event = drawList(theme, offer, state.completion, done.result);
    if (done.result.completion == editor::CompletionKey::Accept && state.completion >= 0)
        event.taken = state.completion;
    else if (done.result.completion == editor::CompletionKey::Accept)
        acceptUnmarked(offer, line, done, event);
    if (event.taken)
        takeOffered(state, line, offer, *event.taken, done);
    done.left = done.left && !event.taken && !event.pointed;
    return done;
}

} // namespace tend::ui
