#include "ui/widgets/writing_menu.hpp"

#include "base/tr.hpp"
#include "ui/theme/scope.hpp"
#include "ui/widgets/menu.hpp"

#include <algorithm>
#include <functional>
#include <string>
#include <utility>

namespace tend::ui {

namespace {

using base::fill;
using base::tr;
using editor::EditorCommand;
using editor::EditorState;

constexpr const char* menuId = "writing-menu";
constexpr std::size_t mostSuggestions = 5;

bool overlaps(const editor::EditorUnderline& line, const editor::EditorSpan& span) {
    return span.begin < line.end && line.begin < span.end;
}

std::string wordOf(const EditorState& state, text::Range word) {
    return text::toUtf8(state.codePoints().substr(word.begin, word.end - word.begin));
}

/// The rows of the menu as it stands, each with what it does.
class Rows {
  public:
    Rows(EditorState& state, editor::Spelling* spelling) : state_(state), spelling_(spelling) {
        labels_.reserve(64);
        addSpelling();
        addEditing();
        addLanguages();
        for (std::size_t i = 0; i < items_.size(); ++i)
            items_[i].label = labels_[i].c_str();
    }

    std::span<const MenuItem> items() const { return items_; }

    void choose(int index) const { actions_[static_cast<std::size_t>(index)](); }

  private:
    void add(
        std::string label, MenuItem item, std::function<void()> action = [] {}) {
        labels_.push_back(std::move(label));
        items_.push_back(item);
        actions_.push_back(std::move(action));
    }

    void addCommand(const char* label, EditorCommand command, const char* keys, bool enabled, bool parted) {
        add(label, {.label = "", .keys = keys, .enabled = enabled, .parted = parted},
            [this, command] { state_.ask(command); });
    }

    void addSpelling() {
        const auto& aside = state_.aside();
        if (!aside.word || spelling_ == nullptr)
            return;
        const auto word = *aside.word;
        for (std::size_t i = 0; i < aside.suggestions.size(); ++i)
            add(aside.suggestions[i] + "###suggestion-" + std::to_string(i), {.label = "", .strong = true},
                [this, word, meant = aside.suggestions[i]] {
                    state_.replaceRange(state_.bytesBefore(word.begin), state_.bytesBefore(word.end), meant);
                });
        if (aside.suggestions.empty())
            add(tr("No suggestion###no-suggestion"), {.label = "", .enabled = false});
        const auto written = wordOf(state_, word);
        add(fill(tr("Learn \"{0}\"###learn"), {written}), {.label = "", .parted = true},
            [this, written] { spelling_->learn(written); });
        add(tr("Ignore for now###ignore"), {.label = ""}, [this, written] { spelling_->ignore(written); });
    }

    void addEditing() {
        const bool selected = !state_.selection().empty();
        const bool first = items_.empty();
        addCommand(tr("Undo###undo"), EditorCommand::Undo, tr("Ctrl Z"), state_.canUndo(), !first);
        addCommand(tr("Redo###redo"), EditorCommand::Redo, tr("Ctrl Shift Z"), state_.canRedo(), false);
        addCommand(tr("Cut###cut"), EditorCommand::Cut, tr("Ctrl X"), selected, true);
        addCommand(tr("Copy###copy"), EditorCommand::Copy, tr("Ctrl C"), selected, false);
        addCommand(tr("Paste###paste"), EditorCommand::Paste, tr("Ctrl V"), true, false);
        addCommand(tr("Select all###select-all"), EditorCommand::SelectAll, tr("Ctrl A"), !state_.empty(),
                   true);
    }

    void addLanguages() {
        if (spelling_ == nullptr)
            return;
        const auto languages = spelling_->languages();
        add(tr("Check spelling in###spelling"), {.label = "", .parted = true, .heading = true});
        if (languages.empty())
            add(tr("No dictionary is installed###no-dictionary"), {.label = "", .enabled = false});
        std::vector<std::string> chosen;
        for (const auto& language : languages)
            if (language.chosen)
                chosen.push_back(language.tag);
        for (const auto& language : languages)
            add(language.name + "###language-" + language.tag,
                {.label = "", .chosen = language.chosen, .stays = true},
                [this, chosen, tag = language.tag]() mutable {
                    if (std::erase(chosen, tag) == 0)
                        chosen.push_back(tag);
                    spelling_->choose(chosen);
                });
        if (!languages.empty())
            add(tr("No language###language-none"), {.label = "", .chosen = chosen.empty(), .stays = true},
                [this] { spelling_->choose({}); });
    }

    EditorState& state_;
    editor::Spelling* spelling_;
    std::vector<std::string> labels_;
    std::vector<MenuItem> items_;
    std::vector<std::function<void()>> actions_;
};

std::size_t bytesBetween(const EditorState& state, std::size_t begin, std::size_t end) {
    std::size_t bytes = 0;
    for (const char32_t c : state.codePoints().substr(begin, end - begin))
        bytes += text::utf8Length(c);
    return bytes;
}

editor::SpelledText spelledText(const EditorState& state, const editor::EditorResult& result) {
    return {state.codePoints(), state.version(), result.seen, state.selection().caret, result.focused};
}

/// The same places counted in bytes of the text.
std::vector<text::Range> bytesOf(const EditorState& state, const std::vector<text::Range>& marks) {
    std::vector<text::Range> counted;
    std::size_t at = 0;
    std::size_t bytes = 0;
    for (const auto& mark : marks) {
        bytes = at == 0 ? state.bytesBefore(mark.begin) : bytes + bytesBetween(state, at, mark.begin);
        const auto end = bytes + bytesBetween(state, mark.begin, mark.end);
        counted.push_back({bytes, end});
        at = mark.end;
        bytes = end;
    }
    return counted;
}

/// The word under the caret, or the one that is selected, where no language knows it.
void lookAtWord(const Theme& theme, EditorState& state, const editor::EditorResult& result) {
    auto& aside = state.aside();
    auto* spelling = theme.desk().spelling;
    aside.word.reset();
    aside.suggestions.clear();
    if (spelling == nullptr)
        return;
    aside.spelling.release();
    aside.spelling.update(spelledText(state, result), *spelling);
    const auto word = aside.spelling.at(state.selection().begin());
    const text::Range selected{state.selection().begin(), state.selection().end()};
    if (!word || (!state.selection().empty() && *word != selected))
        return;
    aside.word = word;
    aside.suggestions = spelling->suggestions(wordOf(state, *aside.word));
    aside.suggestions.resize(std::min(aside.suggestions.size(), mostSuggestions));
}

} // namespace

std::vector<editor::EditorUnderline> spellingLines(const Theme& theme, const EditorState& state,
                                                   std::span<const editor::EditorSpan> spans) {
    std::vector<editor::EditorUnderline> lines;
    if (state.aside().spelling.textVersion() != state.version())
        return lines; // written to since, and not by the keyboard
    for (const auto& bytes : state.aside().markBytes) {
        const editor::EditorUnderline line{bytes.begin, bytes.end, theme.colors().ink3, true};
        const bool named =
            std::ranges::any_of(spans, [&](const editor::EditorSpan& span) { return overlaps(line, span); });
        if (!named)
            lines.push_back(line);
    }
    return lines;
}

void markSpelling(const Theme& theme, EditorState& state, const editor::EditorResult& result) {
    auto* spelling = theme.desk().spelling;
    auto& aside = state.aside();
    const auto before = std::pair(aside.spelling.version(), aside.spelling.textVersion());
    if (spelling == nullptr)
        aside.spelling.clear();
    else if (aside.spelling.update(spelledText(state, result), *spelling))
        theme.motion().wakeIn(0);
    if (before != std::pair(aside.spelling.version(), aside.spelling.textVersion()))
        aside.markBytes = bytesOf(state, aside.spelling.marks());
}

bool writingMenuOpen(EditorState& state, const char* label) {
    const IdScope scope(label);
    auto& aside = state.aside();
    const bool open = isPopoverOpen(menuId);
    if (std::exchange(aside.menuOpen, open) && !open)
        state.focus();
    return open;
}

void writingMenu(const Theme& theme, EditorState& state, const char* label,
                 const editor::EditorResult& result) {
    const IdScope scope(label);
    auto& aside = state.aside();
    if (result.menuAsked) {
        aside.menuAt = *result.menuAsked;
        lookAtWord(theme, state, result);
        openPopover(menuId);
        aside.menuOpen = true;
        if (!ImGui::IsMouseClicked(ImGuiMouseButton_Right))
            ImGui::SetNavCursorVisible(true); // by a key: Enter is to choose
    }
    if (!isPopoverOpen(menuId))
        return;
    const Rows rows(state, theme.desk().spelling);
    if (const auto chosen = menu(theme, menuId, Box::at(aside.menuAt, {0, 0}), rows.items()))
        rows.choose(*chosen);
}

} // namespace tend::ui
