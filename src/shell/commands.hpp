#pragma once

#include "ui/intent.hpp"
#include "ui/theme/icons.hpp"

#include <imgui.h>

#include <string>
#include <string_view>
#include <vector>

namespace tend::shell {

class Opened;
struct Preferences;

/// Something that can be done from anywhere while a journal is open: by its keys, and by its name in the
/// palette.
struct Command {
    const char* label = ""; ///< "Words###id"
    ui::Icon icon = ui::Icon::Search;
    ui::Intent ask{};
    std::vector<ImGuiKeyChord> keys{}; ///< the first one is shown
    bool textFirst = false;            ///< a text that is being written may want the keys
    const char* also = "";             ///< other words it is found by
};

/// All of them, the most usual first. Only what can be done now: nothing to lock without a passphrase.
std::vector<Command> commands(Opened& opened, const Preferences& preferences);

/// The keys as they are written on them: "Ctrl Shift Z".
std::string keysWords(ImGuiKeyChord chord);

} // namespace tend::shell
