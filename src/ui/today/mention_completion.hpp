#pragma once

#include "domain/mention.hpp"
#include "ui/theme/theme.hpp"
#include "ui/today/today_state.hpp"
#include "ui/widgets/editor/editor.hpp"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tend::ui {

/// Names that may be meant by what stands between an @ and the caret.
struct MentionOffer {
    std::size_t at = 0; ///< byte of the @
    std::vector<const domain::Nameable*> names{};
    std::string newName{}; ///< whom nobody on the list is called, offered last

    bool empty() const { return names.empty() && newName.empty(); }

    int count() const { return static_cast<int>(names.size()) + (newName.empty() ? 0 : 1); }
};

/// What to offer at byte `caret` of `text`: at most five people of whom a name begins with what is typed.
/// Nothing inside an address, and nothing once a whole name stands there. Where nobody is called so, someone
/// new can be.
MentionOffer offerNames(std::string_view text, std::size_t caret, std::span<const domain::Nameable> people);

/// A line with an @ in it being written.
struct CompletedLine {
    editor::EditorResult result{};
    bool changed = false; ///< by typing or by choosing a name
    bool left = false;    ///< the owner has gone elsewhere
    std::string added{};  ///< who is to be put on the care list
};

/// What a line needs beside its words.
struct CompletingLook {
    std::string label;
    const char* placeholder = nullptr;
    float width = 0; ///< device px
};

/// One paragraph with mentions in colour and a list of names under the caret while an @ is typed: Up and Down
/// mark one, Enter, Tab or a click take it, Escape closes the list. Someone new is taken by Enter only once
/// marked: the line can always be finished.
CompletedLine completingLine(const Theme& theme, TodayState& state, Written& line,
                             std::span<const domain::Nameable> people, const CompletingLook& look);

} // namespace tend::ui
