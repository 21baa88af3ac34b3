#include "ui/people/people_state.hpp"

#include "ui/people/person_draft.hpp"

#include <utility>

namespace tend::ui {

void personSaved(PeopleState& state, const base::Id& person) {
    emptyForm(state.form);
    state.form.draftDone = true;
    state.shown = person;
}

void personRefused(PeopleState& state, std::string sentence) {
    state.form.nameError = std::move(sentence);
}

void restoreDraft(PeopleState& state, const std::string& form, const std::string& text) {
    if (form == helloDraftForm)
        restoreHelloDraft(state.hello, text);
    else if (form == personDraftForm)
        state.form.waiting = readAllDrafts(text);
}

} // namespace tend::ui
