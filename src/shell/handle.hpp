#pragma once

#include "shell/notice.hpp"
#include "shell/opened.hpp"
#include "ui/intent.hpp"

#include <optional>

namespace tend::shell {

/// Carries one intent about the open journal to the app and its outcome back to the views' states.
/// What the owner should read about it comes back as a notice. Throws base::Error where the journal cannot be
/// written; then nothing has changed.
std::optional<Notice> handle(const ui::Intent& intent, Opened& opened);

} // namespace tend::shell
