#pragma once

#include "domain/gratitude.hpp"
#include "ui/theme/theme.hpp"

#include <optional>

namespace tend::ui {

/// "Person", "Place", "Thing", "Moment", translated.
const char* aboutWords(domain::About about);

/// What a thank-you is about, as chips in `width` logical px, labelled "Place###about-place". The one newly
/// chosen.
std::optional<domain::About> aboutChoice(const Theme& theme, domain::About chosen, float width);

} // namespace tend::ui
