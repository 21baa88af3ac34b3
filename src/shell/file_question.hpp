#pragma once

#include "domain/picture.hpp"

#include <filesystem>
#include <variant>
#include <vector>

namespace tend::shell {

/// Which pictures to attach to a record.
struct WhichPictures {
    domain::RecordRef record;
};

/// Where to save a picture's file.
struct WhereTo {
    domain::Picture picture;
};

/// Something the desktop's own file dialog is to ask the owner.
using FileQuestion = std::variant<WhichPictures, WhereTo>;

struct FileAnswer {
    bool asked = true;                          ///< false: no dialog answered on this desktop
    std::vector<std::filesystem::path> files{}; ///< none: the owner chose nothing
};

} // namespace tend::shell
