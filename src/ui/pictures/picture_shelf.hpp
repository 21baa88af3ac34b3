#pragma once

#include "domain/picture.hpp"
#include "ui/widgets/avatar.hpp"

namespace tend::ui {

enum class PictureSize { Small, Large };

/// Where views find the journal's pictures, as textures. Reading takes place elsewhere: what is not there yet
/// is there some frames later.
class PictureShelf {
  public:
    PictureShelf() = default;
    PictureShelf(const PictureShelf&) = delete;
    PictureShelf& operator=(const PictureShelf&) = delete;
    virtual ~PictureShelf() = default;

    /// Null while it is being read. To be asked anew in each frame.
    virtual const Picture* find(const domain::Picture& picture, PictureSize size) = 0;
};

} // namespace tend::ui
