#include "app/pictures.hpp"

#include "app/records.hpp"
#include "app/typed_ids.hpp"
#include "base/tr.hpp"
#include "storage/picture_store.hpp"

#include <algorithm>
#include <string>
#include <utility>

namespace tend::app {
namespace {

using domain::Picture;
using storage::PictureStore;

Refused notThere() {
    return {base::tr("That picture is not in the journal any more.")};
}

std::string counted(const char* one, const char* many, std::size_t count) {
    return base::fill(base::trn(one, many, count), {std::to_string(count)});
}

/// Those the record has not, each once.
std::vector<const ReadyPicture*> newAmong(std::span<const ReadyPicture> ready,
                                          const std::vector<Picture>& present) {
    std::vector<const ReadyPicture*> fresh;
    for (const auto& one : ready) {
        const bool there = std::any_of(present.begin(), present.end(),
                                       [&](const Picture& picture) { return picture.data == one.hash; });
        const bool twice = std::any_of(fresh.begin(), fresh.end(),
                                       [&](const ReadyPicture* other) { return other->hash == one.hash; });
        if (!there && !twice)
            fresh.push_back(&one);
    }
    return fresh;
}

} // namespace

std::vector<Picture> pictures(Session& session, const domain::RecordRef& record) {
    return PictureStore(session.journal()).of(record);
}

std::vector<Picture> faces(Session& session) {
    return PictureStore(session.journal()).faces();
}

Outcome<Picture> pictureWithId(Session& session, std::string_view typed) {
    const auto found = PictureStore(session.journal()).withId(startOfId(typed));
    if (found.size() == 1)
        return found.front();
    if (found.empty())
        return Refused{base::fill(base::tr("No picture has an id that begins with {0}."), {typed})};
    return severalBeginWith(typed);
}

Outcome<std::vector<Picture>> attachPictures(Session& session, const domain::RecordRef& record,
                                             std::span<const ReadyPicture> ready) {
    const auto owner = findRecord(session, record);
    if (!owner || domain::filingOf(*owner).deleted)
        return Refused{base::tr("That is not in the journal any more.")};
    const auto present = pictures(session, record);
    const auto fresh = newAmong(ready, present);
    if (fresh.empty())
        return Refused{base::tr("That picture is there already.")};
    std::vector<Picture> attached;
    const auto at = session.now().at;
    const auto count = static_cast<int>(fresh.size());
    const bool first = record.kind == domain::RecordKind::Person;
    int position = present.empty() ? 0
                   : first         ? present.front().position - count
                                   : present.back().position + 1;
    PictureStore store(session.journal());
    auto change = session.change(counted("Added a picture", "Added {0} pictures", fresh.size()));
    for (const auto* one : fresh) {
        keepBytes(session.journal(), *one);
        attached.push_back({.id = base::Id::generate(at.time_since_epoch().count()),
                            .record = record,
                            .position = position++,
                            .data = one->hash,
                            .format = one->format,
                            .width = one->width,
                            .height = one->height,
                            .bytes = static_cast<std::int64_t>(one->bytes.size()),
                            .name = one->name,
                            .added = at});
        store.put(attached.back());
    }
    change.commit();
    return attached;
}

Outcome<std::size_t> keepPlaces(Session& session, std::span<const WithPlace> pictures) {
    PictureStore store(session.journal());
    std::vector<std::pair<Picture, const ReadyPicture*>> kept;
    for (const auto& one : pictures)
        if (auto picture = store.find(one.picture))
            kept.emplace_back(std::move(*picture), &one.ready);
    if (kept.empty())
        return notThere();
    auto change = session.change(
        counted("Kept the place of a picture", "Kept the places of {0} pictures", kept.size()));
    for (auto& [picture, ready] : kept) {
        keepBytes(session.journal(), *ready);
        picture.data = ready->hash;
        picture.bytes = static_cast<std::int64_t>(ready->bytes.size());
        store.put(picture);
    }
    change.commit();
    return kept.size();
}

Outcome<base::Id> removePicture(Session& session, const base::Id& picture) {
    PictureStore store(session.journal());
    if (!store.find(picture))
        return notThere();
    auto change = session.change(base::tr("Removed a picture"));
    store.remove(picture, session.now().at);
    change.commit();
    return picture;
}

Outcome<base::Id> movePicture(Session& session, const base::Id& picture, int position) {
    PictureStore store(session.journal());
    const auto moved = store.find(picture);
    if (!moved)
        return notThere();
    auto order = store.of(moved->record);
    std::erase(order, *moved);
    const auto place = std::clamp(position, 0, static_cast<int>(order.size()));
    order.insert(order.begin() + place, *moved);
    auto change = session.change(base::tr("Moved a picture"));
    int next = 0;
    for (auto& one : order) {
        if (one.position != next) {
            one.position = next;
            store.put(one);
        }
        ++next;
    }
    change.commit();
    return picture;
}

} // namespace tend::app
