#include "domain/trash_page.hpp"

namespace tend::domain {

TrashRef trashRefOf(const Trashed& thing) {
    if (const auto* removed = std::get_if<RemovedPicture>(&thing))
        return PictureRef{removed->picture.id};
    return refOf(std::get<Record>(thing));
}

const base::Id& idOf(const TrashRef& ref) {
    return std::visit([](const auto& one) -> const base::Id& { return one.id; }, ref);
}

Instant deletedAt(const Trashed& thing) {
    if (const auto* removed = std::get_if<RemovedPicture>(&thing))
        return removed->picture.deleted.value_or(removed->picture.added);
    const auto& filing = filingOf(std::get<Record>(thing));
    return filing.deleted.value_or(filing.changed);
}

} // namespace tend::domain
