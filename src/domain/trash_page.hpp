#pragma once

#include "domain/picture.hpp"
#include "domain/record.hpp"

#include <optional>
#include <variant>
#include <vector>

namespace tend::domain {

/// A picture that was removed by itself. What goes to the trash with its record is not one.
struct RemovedPicture {
    Picture picture;
    std::optional<Record> of{}; ///< what it belongs to, which may lie in the trash too
    bool operator==(const RemovedPicture&) const = default;
};

/// Something that lies in the trash.
using Trashed = std::variant<Record, RemovedPicture>;

struct PictureRef {
    base::Id id;
    bool operator==(const PictureRef&) const = default;
};

/// Which of it.
using TrashRef = std::variant<RecordRef, PictureRef>;

TrashRef trashRefOf(const Trashed& thing);
const base::Id& idOf(const TrashRef& ref);
/// When it was moved there.
Instant deletedAt(const Trashed& thing);

/// A place in the trash, for going on behind it.
struct TrashPlace {
    Instant deleted;
    TrashRef ref;
};

/// Some of what lies in the trash, moved there last first.
struct TrashPage {
    std::vector<Trashed> things{};
    std::optional<TrashPlace> next{}; ///< behind which the following page begins; nothing on the last one
};

} // namespace tend::domain
