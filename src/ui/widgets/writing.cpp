#include "ui/widgets/writing.hpp"

#include "base/tr.hpp"
#include "ui/markdown/styled_line.hpp"
#include "ui/pictures/picture_row.hpp"
#include "ui/theme/paint.hpp"
#include "ui/theme/scope.hpp"
#include "ui/widgets/block_styler.hpp"
#include "ui/widgets/dialog.hpp"
#include "ui/widgets/dropped_text.hpp"
#include "ui/widgets/find_bar.hpp"
#include "ui/widgets/flow.hpp"
#include "ui/widgets/link_tip.hpp"
#include "ui/widgets/notation_look.hpp"
#include "ui/widgets/popover.hpp"
#include "ui/widgets/writing_menu.hpp"
#include "ui/widgets/writing_parts.hpp"

#include <imgui_internal.h>

#include <algorithm>
#include <cmath>
#include <utility>

namespace tend::ui {

namespace {

TextStyle italicOf(TextStyle style) {
    if (style == TextStyle::Entry)
        return TextStyle::EntryItalic;
    return style == TextStyle::EntrySmall ? TextStyle::EntrySmallItalic : style;
}

} // namespace

editor::EditorLook editorLookFor(const Theme& theme, const WritingLook& look) {
    const Face face = theme.face(look.style);
    const auto& colors = theme.colors();
    editor::EditorLook drawn;
    drawn.font = face.font;
    drawn.size = face.size;
    drawn.lineHeight = face.line;
    drawn.text = look.ink.value_or(colors.ink);
    drawn.selection = colors.selection;
    drawn.caret = colors.act;
    drawn.caretWidth = theme.px(1.5F);
    drawn.placeholder = look.placeholder;
    drawn.placeholderFont = theme.face(italicOf(look.style)).font;
    drawn.placeholderText = colors.ink3;
    drawn.width = look.width;
    drawn.minLines = look.minLines;
    drawn.enterSubmits = look.enterSubmits;
    drawn.spans = look.spans;
    drawn.measure = look.measure;
    if (look.notation) {
        drawn.styler = &notation();
        drawn.styles = notationLook(theme, look.style);
    }
    drawn.shaper = theme.desk().shaper;
    drawn.primary = theme.desk().primary;
    if (look.well) {
        drawn.background = colors.well;
        drawn.rounding = theme.px(12);
        drawn.padding = theme.px(16, 10);
    }
    return drawn;
}

namespace {

using base::fill;
using base::tr;
using editor::EditorState;

bool keyed(ImGuiKeyChord chord, ImGuiID editor) {
    return ImGui::Shortcut(chord, ImGuiInputFlags_Repeat, editor);
}

/// What belongs to a text and not to its editor. `id`: of the item, which has the keyboard.
void readKeys(EditorState& state, ImGuiID id) {
    auto& extras = state.extras();
    if (keyed(ImGuiMod_Ctrl | ImGuiKey_F, id))
        openFindBar(state);
    const bool next = keyed(ImGuiKey_F3, id) || keyed(ImGuiMod_Ctrl | ImGuiKey_G, id);
    const bool previous =
        keyed(ImGuiMod_Shift | ImGuiKey_F3, id) || keyed(ImGuiMod_Ctrl | ImGuiMod_Shift | ImGuiKey_G, id);
    if (next || previous)
        extras.finding.wanted.empty() ? openFindBar(state) : next ? findNext(state) : findPrevious(state);
    if (ImGui::Shortcut(ImGuiKey_F11, ImGuiInputFlags_None, id))
        turnFullPage(state, !extras.fullPage);
}

/// Escape closes what lies nearest: the bar, then the full page; else the editor has let go.
void useEscape(EditorState& state, editor::EditorResult& result) {
    auto& extras = state.extras();
    if (!result.escaped || !(extras.finding.open || extras.fullPage))
        return;
    result.escaped = false;
    if (extras.finding.open)
        closeFindBar(state);
    else
        turnFullPage(state, false);
}

/// A very long text is not put into a journal by a slip.
void askAboutPaste(const Theme& theme, EditorState& state) {
    auto& extras = state.extras();
    if (!extras.asking && !ImGui::IsPopupOpen("###large-paste"))
        return;
    constexpr std::size_t megabyte = std::size_t{1024} * 1024;
    const auto size = std::to_string((extras.heldPaste.size() + megabyte / 2) / megabyte);
    const Question question{.title = fill(tr("That is {0} MB of text. Paste it?"), {size}),
                            .body = tr("A page this long takes a while to open. It stays on the clipboard."),
                            .act = tr("Paste it###paste-it"),
                            .kind = tr("Not now###paste-not-now"),
                            .careful = true};
    const auto answer = ask(theme, "###large-paste", extras.asking, question);
    if (answer == Answer::Act)
        state.paste(extras.heldPaste);
    if (answer) {
        extras.heldPaste = {};
        state.focus();
    }
}

void takeDropped(const Theme& theme, EditorState& state, const editor::EditorResult& result) {
    const auto& files = theme.desk().dropped;
    const bool over =
        result.hovered || (result.focused && ImGui::IsMouseHoveringRect(result.min, result.max));
    // Pictures go to what the text is about, not into it.
    if (files.empty() || !over || std::ranges::all_of(files, isPictureFile))
        return;
    auto dropped = readDropped(files);
    if (dropped.refusal.empty()) {
        state.paste(dropped.words);
        state.focus();
        return;
    }
    state.extras().refusal = std::move(dropped.refusal);
    openPopover("###dropped");
}

void sayRefusal(const Theme& theme, EditorState& state, const editor::EditorResult& result) {
    auto& extras = state.extras();
    if (extras.refusal.empty())
        return;
    const Box caret = Box::at(result.caret, {1, result.caretHeight});
    const Popover open(theme, "###dropped", caret, {.width = 320});
    if (open)
        paragraph(theme, TextStyle::Body, theme.colors().ink, extras.refusal);
    else
        extras.refusal.clear();
}

void hoverLinkUnder(const Theme& theme, const editor::LinkUnder& under) {
    const auto line = markdown::styledLine(under.paragraph);
    for (const auto& link : line.links) {
        if (under.at < link.range.begin || under.at >= link.range.end)
            continue;
        const auto words =
            std::u32string_view(under.paragraph).substr(link.words.begin, link.words.end - link.words.begin);
        hoverLink(theme, ImGui::GetID(link.address.c_str()), ImGui::GetMousePos(), text::toUtf8(words),
                  link.address);
        return;
    }
}

/// True where it is another link, or another place in it, than in the last frame.
bool findLinkAtCaret(EditorState& state) {
    auto& link = state.extras().link;
    const std::size_t caret = state.selection().caret;
    if (link.version == state.version() && link.caret == caret)
        return false;
    link = {state.version(), caret, {}, {}};
    if (BlockStyler(state).inCode(caret))
        return true;
    auto range = text::paragraphAround(state.codePoints(), caret);
    // A paragraph without an end is not read through at every key.
    constexpr std::size_t reach = 2000;
    range = {std::max(range.begin, caret - std::min(caret, reach)), std::min(range.end, caret + reach)};
    const auto paragraph = state.codePoints().substr(range.begin, range.end - range.begin);
    const std::size_t at = caret - range.begin;
    for (const auto& one : markdown::styledLine(paragraph).links) {
        if (at < one.range.begin || at > one.range.end)
            continue;
        link.words = text::toUtf8(paragraph.substr(one.words.begin, one.words.end - one.words.begin));
        link.address = one.address;
    }
    return true;
}

/// While the caret rests in a link, the tip says where it goes, and Ctrl+Enter opens it.
void useLinkAtCaret(const Theme& theme, EditorState& state, const editor::EditorResult& result, ImGuiID id) {
    constexpr float rest = 0.6F;
    const bool moved = findLinkAtCaret(state);
    const auto& link = state.extras().link;
    if (link.address.empty() || !state.selection().empty())
        return;
    if (keyed(ImGuiMod_Ctrl | ImGuiKey_Enter, id) || keyed(ImGuiMod_Ctrl | ImGuiKey_KeypadEnter, id))
        openLink(theme, link.address);
    if (!moved && !result.linkUnder)
        tellLink(theme, id, result.caret + ImVec2(0, result.caretHeight - theme.px(8)), link.words,
                 link.address, rest);
}

/// The page scrolls on until the lines around the hit are laid, and the bar does not lie on it.
void scrollToHit(const Theme& theme, EditorState& state, const editor::EditorResult& result) {
    auto& finding = state.extras().finding;
    if (finding.revealing == 0)
        return;
    --finding.revealing;
    const ImRect caret(result.caret - ImVec2(0, findBarReach(theme)),
                       result.caret + ImVec2(1, result.caretHeight));
    ImGui::ScrollToRect(ImGui::GetCurrentWindow(), caret, ImGuiScrollFlags_KeepVisibleCenterY);
}

} // namespace

bool lentOut(EditorState& state) {
    const auto& extras = state.extras();
    return extras.fullPage || extras.finding.focused || extras.asking || !extras.refusal.empty();
}

WritingResult writeHere(const Theme& theme, EditorState& state, const WritingLook& look,
                        editor::EditorLook drawn) {
    auto& extras = state.extras();
    const char* label = look.label.c_str();
    const BlockStyler styler(state);
    if (look.notation)
        drawn.styler = &styler;
    Completion completion(theme, state, look.known);
    completion.prepare(drawn);
    if (look.known.naming)
        drawn.spans = completion.spans();
    const auto misspelt = spellingLines(theme, state, drawn.spans);
    drawn.underlines = misspelt;
    const FoundMarks marks = markFound(theme, state, drawn.spans);
    if (extras.finding.open) {
        drawn.spans = marks.spans;
        drawn.underlines = marks.underlines;
    }
    drawn.keepsKeyboard = extras.finding.open || extras.fullPage;
    drawn.pasteLimit = largestPaste;
    drawn.menuOpen = writingMenuOpen(state, label) || drawn.menuOpen || lentOut(state);
    const auto version = state.version();
    WritingResult result{editor::editText(label, state, drawn)};
    const ImGuiID id = ImGui::GetItemID();
    const bool active = ImGui::IsItemActive();
    if (!extras.fullPage && ImGui::IsItemFocused() && ImGui::GetCurrentContext()->NavCursorVisible)
        focusRing(*ImGui::GetWindowDrawList(), theme, {result.min, result.max}, look.well ? 12 : 6);
    if (result.focused && std::isfinite(state.caretWake()))
        theme.motion().wakeIn(state.caretWake());
    if (result.unfinished)
        theme.motion().wakeIn(0);
    extras.seen = result.seen;
    if (result.changed)
        extras.typedAt = theme.motion().now();
    scrollToHit(theme, state, result);
    if (!result.heldPaste.empty()) {
        extras.heldPaste = std::move(result.heldPaste);
        extras.asking = true;
    }
    useEscape(state, result);
    if (active)
        readKeys(state, id);
    if (active && look.notation && !drawn.completing && !drawn.menuOpen)
        useLinkAtCaret(theme, state, result, id);
    markSpelling(theme, state, result);
    writingMenu(theme, state, label, result);
    result.newPerson = completion.finish(result);
    const IdScope scope(label);
    if (result.linkUnder)
        hoverLinkUnder(theme, *result.linkUnder);
    takeDropped(theme, state, result);
    findBar(theme, state, {result.min, result.max});
    askAboutPaste(theme, state);
    sayRefusal(theme, state, result);
    // By what belongs to it too. A blank behind someone new is saved with what comes next: the person is the
    // newest change, which undoing takes back.
    result.changed = state.version() != version && result.newPerson.empty();
    return result;
}

WritingResult writing(const Theme& theme, EditorState& state, const WritingLook& look) {
    auto& extras = state.extras();
    if (extras.fullPage && ImGui::GetFrameCount() <= extras.fullPageFrame + 1)
        return writeOnFullPage(theme, state, look);
    extras.fullPage = false;
    auto result = writeHere(theme, state, look, editorLookFor(theme, look));
    extras.roomKept = result.height();
    return result;
}

} // namespace tend::ui
