#pragma once

#include "ui/palette/letters_fit.hpp"
#include "ui/theme/icons.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace tend::ui {

/// Something that can be found by a few letters and then done.
struct PaletteOffer {
    std::string id{}; ///< stable; what was done last is remembered by it
    std::string words{};
    std::string aside{}; ///< what it is, or the keys that do the same
    Icon icon = Icon::Search;
    Findable findable{}; ///< of the words, and of others it is known by
};

/// What the palette remembers between frames.
struct PaletteState {
    bool open = false;
    std::string typed{};
    std::vector<PaletteOffer> offers{}; ///< to be found by letters, most usual first; filled by the shell
    std::vector<PaletteOffer> first{};  ///< what is typed is a day; filled by the shell
    std::vector<PaletteOffer> last{};   ///< what can be done with any words; filled by the shell
    std::vector<std::string> recent{};  ///< ids, the last one used first

    std::vector<std::size_t> shown{}; ///< of the offers, best first
    std::string ranked{};             ///< for which letters
    bool stale = true;                ///< the offers are others
    std::size_t marked = 0;           ///< the row that Enter takes
};

/// Opens it with nothing typed.
void openPalette(PaletteState& state);

/// Remembers that an offer was taken.
void rememberTaken(PaletteState& state, const std::string& id);

/// The offers that fit what is typed, best first: how they fit, then what was used last, then the order they
/// came in. With nothing typed: what was used last, then as they came.
std::vector<std::size_t> rankedOffers(const PaletteState& state);

} // namespace tend::ui
