#include "base/tr.hpp"
#include "ui/journal/search_parts.hpp"
#include "ui/searches/searches.hpp"
#include "ui/widgets/dialog.hpp"
#include "ui/widgets/flow.hpp"
#include "ui/widgets/text_field.hpp"

#include <string_view>
#include <utility>

namespace tend::ui {

using base::tr;

namespace {

/// "rain, Mood: Good or better"
std::string proposedName(std::string_view typed) {
    std::string name;
    for (const auto& part : domain::parseSearch(typed).parts)
        name += (name.empty() ? "" : ", ") + wordsOf(part);
    return name;
}

} // namespace

void nameSearch(SearchesState& state, const domain::SavedSearch& search) {
    nameSearch(state, search.query);
    state.named = search.id;
    state.name = search.name;
}

void nameSearch(SearchesState& state, std::string typed) {
    state.naming = state.opening = true;
    state.named.reset();
    state.name = proposedName(typed);
    state.query = std::move(typed);
    state.error.clear();
}

void drawSearchNaming(const Theme& theme, SearchesState& state, Intents& intents) {
    const Dialog dialog(theme, "###search-naming", state.naming);
    if (!dialog)
        return;
    const auto& colors = theme.colors();
    paragraph(theme, TextStyle::SubTitle, colors.ink,
              state.named ? tr("Another name for this search") : tr("Keep this search"));
    gap(theme, 4);
    paragraph(theme, TextStyle::BodyLarge, colors.ink2,
              tr("It stays in the side bar, and finds what is there whenever you look."));
    gap(theme, 16);
    FieldLook look{.named = true, .error = state.error};
    look.focus = look.selectAll = std::exchange(state.opening, false);
    const auto event = textField(theme, tr("Its name###search-name"), state.name, look);
    if (event.changed)
        state.error.clear();
    gap(theme, 20);
    const auto answer = answers(theme, tr("Not now###search-not-now"),
                                state.named ? tr("Rename###search-keep") : tr("Keep###search-keep"));
    if (answer == Answer::Kind)
        state.naming = false;
    else if (answer == Answer::Act || event.entered)
        intents.emplace_back(SaveSearch{state.named, state.name, state.query});
}

} // namespace tend::ui
