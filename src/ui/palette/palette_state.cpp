#include "ui/palette/palette_state.hpp"

#include <algorithm>
#include <tuple>

namespace tend::ui {
namespace {

constexpr std::size_t mostRemembered = 20;

std::size_t recency(const PaletteState& state, const std::string& id) {
    return std::size_t(std::ranges::find(state.recent, id) - state.recent.begin());
}

} // namespace

void openPalette(PaletteState& state) {
    state.open = true;
    state.typed.clear();
    state.stale = true;
    state.marked = 0;
}

void rememberTaken(PaletteState& state, const std::string& id) {
    std::erase(state.recent, id);
    state.recent.insert(state.recent.begin(), id);
    state.recent.resize(std::min(state.recent.size(), mostRemembered));
}

std::vector<std::size_t> rankedOffers(const PaletteState& state) {
    struct Fitting {
        LettersFit fit;
        std::size_t recency;
        std::size_t index;

        auto key() const { return std::tuple(fit, recency, index); }
    };

    const auto letters = foldedLetters(state.typed);
    std::vector<Fitting> fitting;
    for (std::size_t i = 0; i < state.offers.size(); ++i)
        if (const auto fit =
                letters.empty() ? std::optional(LettersFit::Start) : fitOf(letters, state.offers[i].findable))
            fitting.push_back({*fit, recency(state, state.offers[i].id), i});
    std::ranges::sort(fitting, {}, &Fitting::key);
    std::vector<std::size_t> ranked;
    ranked.reserve(fitting.size());
    for (const auto& one : fitting)
        ranked.push_back(one.index);
    return ranked;
}

} // namespace tend::ui
