#pragma once

#include "ui/theme/text_layout.hpp"
#include "ui/theme/theme.hpp"
#include "ui/widgets/entry_layout.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tend::ui {

/// An entry as it was laid out, until it is asked for at another width, in another type or with other words.
struct LaidEntry {
    std::string text;
    /// Nothing where every character is drawn by itself, as it is written: then its lines.
    std::optional<EntryLayout> read{};
    std::vector<TextLine> lines{};
};

/// How an entry is to be laid out; widths in device px.
struct EntryMeasure {
    float width = 0;
    float plainWidth = 0; ///< of an entry without notation, whose mentions take room
    TextStyle style = TextStyle::Entry;
};

/// The same entry in the next frame costs a look-up. Belongs to the current Dear ImGui context; bounded: what
/// has not been asked for for some time is laid out anew. Valid until another one is asked for.
const LaidEntry& laidEntry(const Theme& theme, std::string_view text, const EntryMeasure& measure);

} // namespace tend::ui
