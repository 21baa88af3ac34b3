#pragma once

#include "ui/keeping/keeping_state.hpp"
#include "ui/people/hello_form.hpp"
#include "ui/people/person_form.hpp"
#include "ui/people/tall_rows.hpp"
#include "ui/widgets/mention_memory.hpp"

#include <optional>
#include <string>
#include <vector>

namespace tend::ui {

class PictureShelf;

/// What the People screen remembers between frames.
struct PeopleState {
    std::optional<base::Id> shown{}; ///< whose page; nothing: the list alone
    HelloForm hello{};
    PersonForm form{};
    bool askingRest = false;
    bool askingTrash = false;
    MergeState merge{};
    PictureShelf* pictures = nullptr; ///< lent by the shell

    // The list
    std::string circle{};                ///< only people in it; empty: everybody
    std::optional<base::Id> suggested{}; ///< shown because there was room, not because it was chosen
    std::optional<base::Id> cursor{};    ///< the row the keyboard was on last
    bool toCursor = false;               ///< ... and is to be put on

    // The page
    std::optional<base::Id> page{}; ///< whose page was drawn last
    bool allHellos = false;         ///< where only the newest would be shown
    TallRows helloRows{};
    TallRows thanksRows{};
    std::vector<std::vector<domain::Mention>> mentions{}; ///< in each thank-you, found when measured
    MentionMemory helloMentions{};                        ///< ... and in hellos and what to remember
};

/// The shell's answers to SavePerson: the form closes and the person is shown, or the form says why not.
void personSaved(PeopleState& state, const base::Id& person);
void personRefused(PeopleState& state, std::string sentence);

/// A draft kept in the journal, when it is opened again.
void restoreDraft(PeopleState& state, const std::string& form, const std::string& text);

} // namespace tend::ui
