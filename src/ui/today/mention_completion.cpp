#include "ui/today/mention_completion.hpp"

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

float listWidth(const Theme& theme, const MentionOffer& offer) {
    float width = theme.px(160);
    for (const auto* name : offer.names)
        width = std::max(width, theme.textSize(TextStyle::Body, name->name).x + theme.px(32));
    return std::min(width, ImGui::GetMainViewport()->WorkSize.x);
}

/// Under the caret, or over it where there is no room.
Box listBox(const Theme& theme, const MentionOffer& offer, const editor::EditorResult& at) {
    const ImVec2 size(listWidth(theme, offer), float(offer.names.size()) * theme.px(rowHeight) + theme.px(8));
    const auto* viewport = ImGui::GetMainViewport();
    const float right = viewport->WorkPos.x + viewport->WorkSize.x;
    const float foot = viewport->WorkPos.y + viewport->WorkSize.y;
    ImVec2 topLeft(std::min(at.caret.x, right - size.x), at.caret.y + at.caretHeight + theme.px(4));
    if (topLeft.y + size.y > foot)
        topLeft.y = at.caret.y - size.y - theme.px(4);
    return Box::at(topLeft, size);
}

struct ListEvent {
    std::optional<std::size_t> taken{};
    bool pointed = false; ///< the mouse is on it
};

ListEvent drawRows(const Theme& theme, const MentionOffer& offer, std::size_t marked, const Box& box) {
    ListEvent event;
    event.pointed = ImGui::IsWindowHovered(ImGuiHoveredFlags_AllowWhenBlockedByActiveItem);
    auto& canvas = *ImGui::GetWindowDrawList();
    const auto& colors = theme.colors();
    canvas.PushClipRectFullScreen();
    surface(canvas, theme, box, 12, colors.raised, Elevation::High);
    border(canvas, theme, box, 12, colors.hair);
    canvas.PopClipRect();
    for (std::size_t i = 0; i < offer.names.size(); ++i) {
        const auto& name = *offer.names[i];
        const auto label = name.name.substr(0, name.name.find("##")) + "###mention-" + name.person.toString();
        const float inset = theme.px(4);
        const ImVec2 at(box.min.x + inset, box.min.y + inset + float(i) * theme.px(rowHeight));
        const Touch row = touch(theme, label.c_str(), {box.width() - 2 * inset, theme.px(rowHeight)},
                                {.tabStop = false, .pressOnMouseDown = true, .place = at});
        const ImU32 fill = i == marked ? colors.actTint : faded(colors.hover, row.warmth);
        surface(canvas, theme, row.box, 9, fill);
        theme.ellipsized(canvas, {at.x + theme.px(12), at.y + theme.px(8)}, row.box.width() - theme.px(24),
                         TextStyle::Body, i == marked ? colors.act : colors.ink, name.name);
        if (row.pressed)
            event.taken = i;
    }
    return event;
}

/// A window that never takes the keyboard from the words.
ListEvent drawList(const Theme& theme, const MentionOffer& offer, std::size_t marked,
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

void take(Written& line, const MentionOffer& offer, std::size_t which) {
    const std::string& text = line.editor.text();
    const std::size_t caret = line.editor.caretByte();
    const bool spaced = caret < text.size() && text[caret] == ' ';
    line.editor.replaceRange(offer.at, caret, "@" + offer.names[which]->name + (spaced ? "" : " "));
    line.editor.focus();
}

MentionOffer wantedOffer(TodayState& state, const Written& line, std::span<const domain::Nameable> people) {
    auto offer = line.editor.focused() ? offerNames(line.editor.text(), line.editor.caretByte(), people)
                                       : MentionOffer{};
    if (offer.empty()) {
        state.completionRefused.reset();
        state.completion = 0;
    } else if (state.completionRefused == offer.at) {
        offer.names.clear();
    }
    return offer;
}

void mark(TodayState& state, const MentionOffer& offer, editor::CompletionKey key) {
    const int count = static_cast<int>(offer.names.size());
    if (key == editor::CompletionKey::Next)
        state.completion = (state.completion + 1) % count;
    if (key == editor::CompletionKey::Previous)
        state.completion = (state.completion + count - 1) % count;
    state.completion = std::clamp(state.completion, 0, count - 1);
    if (key == editor::CompletionKey::Cancel)
        state.completionRefused = offer.at;
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
    MentionOffer offer{.at = at};
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
    const auto before = wantedOffer(state, line, people);
    const auto spans = spansOf(theme, line.editor.text(), people);
    WritingLook words{.label = look.label, .placeholder = look.placeholder, .width = look.width};
    words.enterSubmits = true;
    words.completing = !before.empty();
    words.spans = spans;
    CompletedLine done;
    done.result = writing(theme, line.editor, words);
    done.changed = done.result.changed;
    done.left = done.result.focusLost;

    // A click on the list takes the keyboard away before the list can give it back.
    const auto offer = done.result.changed ? wantedOffer(state, line, people) : before;
    if (offer.empty())
        return done;
    mark(state, offer, done.result.completion);
    const auto marked = static_cast<std::size_t>(state.completion);
    auto event = drawList(theme, offer, marked, done.result);
    if (done.result.completion == editor::CompletionKey::Accept)
        event.taken = marked;
    if (event.taken) {
        take(line, offer, *event.taken);
        state.completion = 0;
        done.changed = true;
    }
    done.left = done.left && !event.taken && !event.pointed;
    return done;
}

} // namespace tend::ui
