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

/// Of each person who has pictures the first: the one they are known by on every screen. In the order of the
/// people's ids.
std::vector<domain::Picture> faces(Session& session);

/// The one picture whose id begins with `typed`. Refused where none or several do.
Outcome<domain::Picture> pictureWithId(Session& session, std::string_view typed);

/// Puts pictures behind those the record has, in one change; those of a person before them, as the newest is
/// the one they are to be known by. A picture the record has already is not put there twice; refused where it
/// has all of them, and where the record is not shown any more. Gives those that were new.
Outcome<std::vector<domain::Picture>> attachPictures(Session& session, const domain::RecordRef& record,
                                                     std::span<const ReadyPicture> ready);

/// A picture whose place was left out, and the same with it.
struct WithPlace {
    base::Id picture;
    ReadyPicture ready;
};

/// Pictures have the bytes that tell where they were taken from now on, in one change; says how many. Refused
/// where none of them is in the journal any more.
Outcome<std::size_t> keepPlaces(Session& session, std::span<const WithPlace> pictures);

/// Moves a picture to the trash; it comes back by undo, and goes for good when the trash is emptied.
Outcome<base::Id> removePicture(Session& session, const base::Id& picture);

/// Gives the picture the place `position` (from 0) among those of its record.
Outcome<base::Id> movePicture(Session& session, const base::Id& picture, int position);

} // namespace tend::app
