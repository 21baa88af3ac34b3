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
    /// What somebody is known by, to be drawn `side` device px wide and high; null also where they have no
    /// picture.
    virtual const Picture* face(const base::Id& person, float side) = 0;
};

/// What an avatar of them, `size` logical px, is drawn with; null: with initials. `shelf` may be null.
inline const Picture* faceOf(PictureShelf* shelf, const Theme& theme, const domain::Person& person,
                             float size) {
    return shelf ? shelf->face(person.filing.id, theme.px(size)) : nullptr;
}

} // namespace tend::ui
