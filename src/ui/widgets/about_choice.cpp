#include "ui/widgets/about_choice.hpp"

#include "base/tr.hpp"
#include "ui/widgets/avatar.hpp"
#include "ui/widgets/chip.hpp"

#include <array>
#include <string>
#include <vector>

namespace tend::ui {

using domain::About;

const char* aboutWords(About about) {
    using base::tr;
    const std::array<const char*, 4> words{tr("Person"), tr("Place"), tr("Thing"), tr("Moment")};
    return words[static_cast<std::size_t>(about)];
}

std::optional<About> aboutChoice(const Theme& theme, About chosen, float width) {
    constexpr std::array kinds{About::Person, About::Place, About::Thing, About::Moment};
    std::vector<ChipItem> items;
    items.reserve(kinds.size());
    for (const auto kind : kinds)
        items.push_back({.label = aboutWords(kind) + ("###about-" + std::string(toWord(kind))),
                         .on = kind == chosen,
                         .look = {.icon = iconOf(kind)}});
    const auto pressed = chips(theme, items, width);
    return pressed && kinds[*pressed] != chosen ? std::optional(kinds[*pressed]) : std::nullopt;
}

} // namespace tend::ui
