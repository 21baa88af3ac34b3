#pragma once

#include "domain/care_list.hpp"
#include "ui/intent.hpp"
#include "ui/widgets/date_field.hpp"
#include "ui/widgets/editor/editor_state.hpp"

#include <optional>
#include <string>
#include <vector>

namespace tend::ui {

class Theme;

/// A part of the form that takes the keyboard when it opens.
enum class PersonField { Name, Rhythm, Remember };

/// Someone being added or changed. Kept by the screen.
struct PersonForm {
    bool open = false;
    bool opening = false; ///< in its first frame
    PersonField first = PersonField::Name;

    std::optional<base::Id> person{}; ///< nothing: someone new
    bool isMe = false;
    std::string name{};
    std::vector<std::string> circles{};
    std::string circle{}; ///< one more, being typed
    std::optional<domain::Day> met{};
    std::string where{};
    std::string birthday{};    ///< as typed
    bool birthdayLeft = false; ///< the keyboard has just gone elsewhere
    bool ownRhythm = false;    ///< not as their circle
    std::string ideal{};       ///< days, as typed
    std::string latest{};
    editor::EditorState remember{};

    DateFieldState metField{};
    std::string nameError{};
    std::string birthdayError{};
    std::string rhythmError{};
    std::string draft{};                ///< as it was last kept
    bool touched = false;               ///< something has been written
    std::vector<std::string> waiting{}; ///< drafts about other people
    bool draftDone = false;             ///< the draft may be dropped: the person is in the journal
};

/// The form's name among drafts.
inline constexpr const char* personDraftForm = "person";

/// Opens it for someone new. What was half-written for someone new is still there.
void openNewPerson(PersonForm& form);
/// Opens it for someone who is on the list. What was half-written about them is still there.
void openPerson(PersonForm& form, const domain::CareListEntry& entry, PersonField first = PersonField::Name);

/// What the form says; nothing where a part cannot be read, which then has its sentence.
std::optional<domain::PersonEdit> readForm(PersonForm& form);

/// Draws it as a dialog while it is open.
void drawPersonForm(PersonForm& form, const domain::CareList& list, const Theme& theme, Intents& intents);

} // namespace tend::ui
