#pragma once

#include "app/outcome.hpp"
#include "app/picture_files.hpp"
#include "app/session.hpp"
#include "domain/picture.hpp"

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

/// Pictures of entries and people. Each call that changes something is one change.
namespace tend::app {

/// In the owner's order; those of a record in the trash too.
std::vector<domain::Picture> pictures(Session& session, const domain::RecordRef& record);

/// The one picture whose id begins with `typed`. Refused where none or several do.
Outcome<domain::Picture> pictureWithId(Session& session, std::string_view typed);

/// Puts pictures behind those the record has, in one change. A picture the record has already is not put
/// there twice; refused where it has all of them, and where the record is not shown any more.
Outcome<std::vector<domain::Picture>> attachPictures(Session& session, const domain::RecordRef& record,
                                                     std::span<const ReadyPicture> ready);

/// Moves a picture to the trash; it comes back by undo, and goes for good when the trash is emptied.
Outcome<base::Id> removePicture(Session& session, const base::Id& picture);

/// Gives the picture the place `position` (from 0) among those of its record.
Outcome<base::Id> movePicture(Session& session, const base::Id& picture, int position);

} // namespace tend::app
