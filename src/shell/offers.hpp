#pragma once

#include "domain/care_list.hpp"
#include "domain/search/saved_search.hpp"
#include "shell/commands.hpp"
#include "ui/palette/palette_state.hpp"

#include <map>
#include <string>
#include <vector>

namespace tend::shell {

/// What the palette has to offer, and what each offer asks for.
class Offers {
  public:
    /// What does not hang on what is typed: what can be done, people, saved searches.
    void gather(ui::PaletteState& state, const std::vector<Command>& commands, const domain::CareList& people,
                const std::vector<domain::SavedSearch>& searches);
    /// The day, month or year that is typed, and a search for the words.
    void follow(ui::PaletteState& state, domain::Day today);

    const ui::Intent& intent(const std::string& id) const { return intents_.at(id); }

  private:
    void offer(std::vector<ui::PaletteOffer>& to, ui::PaletteOffer offered, ui::Intent intent);

    std::map<std::string, ui::Intent> intents_{};
};

} // namespace tend::shell
