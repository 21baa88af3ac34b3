#pragma once

#include "cli/json.hpp"
#include "cli/keeping.hpp"
#include "domain/picture.hpp"

#include <string>

namespace tend::cli {

/// Does one of the commands about pictures: attaches them, tells about one, saves or removes it.
KeepingEnd handlePictures(app::Session& session, const Picturing& command, bool json,
                          Environment& environment);

Json pictureJson(const domain::Picture& picture, domain::Moment now);
/// The pictures of a record, as --json prints them.
Json picturesJson(app::Session& session, const domain::RecordRef& record);

/// "4032x3024 jpeg, hill.jpg"
std::string pictureLine(const domain::Picture& picture);

} // namespace tend::cli
