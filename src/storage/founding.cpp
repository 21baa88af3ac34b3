#include "storage/founding.hpp"

#include "base/tr.hpp"
#include "storage/change.hpp"
#include "storage/query.hpp"
#include "storage/records.hpp"

#include <array>

namespace tend::storage {
namespace {

using base::tr;

base::Id newId(domain::Moment now) {
    return base::Id::generate(now.at.time_since_epoch().count());
}

void addDimensions(Journal& journal, domain::Moment now) {
    struct First {
        const char* key;
        const char* name;
    };

    const std::array firsts{First{"rest", tr("Rest")}, First{"mind", tr("Mind")}, First{"food", tr("Food")},
                            First{"boundaries", tr("Boundaries")}, First{"forward", tr("Forward")}};
    int position = 0;
    for (const auto& [key, name] : firsts)
        DimensionStore(journal).put(
            {.id = newId(now), .key = key, .name = name, .position = position++, .retired = false});
}

void addCircles(Journal& journal, domain::Moment now) {
    struct First {
        const char* name;
        int ideal;
        int latest;
    };

    const std::array firsts{First{tr("Family"), 7, 14},     First{tr("Friends"), 14, 30},
                            First{tr("Community"), 30, 60}, First{tr("Team"), 7, 21},
                            First{tr("Clients"), 30, 90},   First{tr("Met online"), 14, 45}};
    int position = 0;
    for (const auto& [name, ideal, latest] : firsts)
        PersonStore(journal).put(domain::Circle{.id = newId(now),
                                                .name = name,
                                                .rhythm = domain::Rhythm::from(ideal, latest),
                                                .position = position++});
}

} // namespace

void found(Journal& journal, domain::Moment now) {
    Change change(journal, tr("Started the journal"), now.at);
    addDimensions(journal, now);
    addCircles(journal, now);
    const domain::DayBoundary boundary;
    PersonStore(journal).put(
        domain::Person{.filing = domain::fileUnder(domain::journalDay(now, boundary), now, boundary),
                       .name = tr("Me"),
                       .isMe = true});
    Query(journal, "UPDATE change SET lasting = 1 WHERE id = ?1")
        .with(static_cast<std::int64_t>(change.id()))
        .run();
    change.commit();
}

} // namespace tend::storage
