#pragma once

#include "base/id.hpp"
#include "ui/theme/box.hpp"

#include <optional>
#include <string>

namespace tend::ui {

/// What the saved searches of the side bar remember between frames.
struct SearchesState {
    // The menu of one
    std::optional<base::Id> menuOf{};
    Box menuAnchor{};

    // A name being given
    bool naming = false;
    bool opening = false;
    std::optional<base::Id> named{}; ///< nothing: one that is not saved yet
    std::string name{};
    std::string query{};
    std::string error{}; ///< why the last name was refused
};

} // namespace tend::ui
