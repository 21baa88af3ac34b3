#pragma once

#include "ui/intent.hpp"
#include "ui/welcome/welcome_state.hpp"

namespace tend::ui {

class Theme;

/// The first start: one click to begin writing. `path` is where the journal will be.
void drawWelcome(const std::string& path, WelcomeState& state, const Theme& theme, Intents& intents);

/// A journal with a passphrase, asking for it.
void drawLock(LockState& state, const Theme& theme, Intents& intents);

} // namespace tend::ui
