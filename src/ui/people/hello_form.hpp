#pragma once

#include "domain/hello.hpp"
#include "domain/mention.hpp"
#include "ui/intent.hpp"
#include "ui/widgets/completion.hpp"
#include "ui/widgets/editor/editor_state.hpp"

#include <imgui.h>

#include <optional>
#include <string>

namespace tend::ui {

/// A hello being told: to whom, how, why, and a line about it. Kept by the screen that shows it.
struct HelloForm {
    bool open = false;
    bool opening = false; ///< in its first frame
    std::optional<base::Id> person{};
    bool choosing = false; ///< whom it was with is still to be said
    std::string search{};  ///< what is typed to find the person
    domain::Channel channel = domain::Channel::InPerson;
    domain::Reason reason = domain::Reason::Nothing;
    editor::EditorState note{};
    std::string error{};    ///< why the last one was refused
    bool draftDone = false; ///< the draft may be dropped: the hello is in the journal
};

/// The form's name among drafts.
inline constexpr const char* helloDraftForm = "hello";

/// Opens it, for `person` when given. A line already begun for the same person is still there.
void openHello(HelloForm& form, std::optional<base::Id> person = {});

/// The shell's answers to SayHello.
void helloSaid(HelloForm& form);
void helloRefused(HelloForm& form, std::string sentence);

/// The form as text for SaveDraft, and back. Nothing happens where `text` is none.
std::string helloDraft(const HelloForm& form);
void restoreHelloDraft(HelloForm& form, const std::string& text);

/// Draws it as a dialog while it is open. `day`: the day the hello belongs to; `known`: whom its line may
/// name.
void drawHelloForm(HelloForm& form, const Known& known, domain::Day day, const Theme& theme,
                   Intents& intents);

} // namespace tend::ui
