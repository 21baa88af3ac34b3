#pragma once

#include "text/unicode.hpp"
#include "ui/widgets/editor/spell_marks.hpp"

#include <imgui.h>

#include <optional>
#include <string>
#include <vector>

namespace tend::ui::editor {

/// What the writing surface keeps beside a text for as long as it is open: its spelling and its menu. The
/// editor itself does not look at it.
struct EditorAside {
    SpellMarks spelling{};
    std::vector<text::Range> markBytes{}; ///< its marks, counted in bytes of EditorState::text()

    bool menuOpen = false;
    ImVec2 menuAt{};
    /// The word the menu is about, where no language knows it, and what it may have been meant to be.
    std::optional<text::Range> word{};
    std::vector<std::string> suggestions{};
};

} // namespace tend::ui::editor
