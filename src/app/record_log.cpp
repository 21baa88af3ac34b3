#include "app/pages.hpp"
#include "storage/overview.hpp"
#include "storage/records.hpp"

#include <algorithm>
#include <iterator>
#include <tuple>

namespace tend::app {
namespace {

template <class R>
void append(std::vector<domain::Record>& records, std::vector<R> more) {
    std::move(more.begin(), more.end(), std::back_inserter(records));
}

} // namespace

std::vector<domain::Record> records(Session& session, domain::DaySpan days) {
    auto& journal = session.journal();
    std::vector<domain::Record> all;
    append(all, storage::CheckInStore(journal).between(days));
    append(all, storage::GratitudeStore(journal).between(days));
    append(all, storage::HelloStore(journal).between(days));
    for (auto& rest : storage::RestStore(journal).all())
        if (rest.filing.day <= days.last && days.first <= rest.last)
            all.emplace_back(std::move(rest));
    std::stable_sort(all.begin(), all.end(), [](const domain::Record& a, const domain::Record& b) {
        const auto& left = domain::filingOf(a);
        const auto& right = domain::filingOf(b);
        return std::tuple(left.day, left.at.at) < std::tuple(right.day, right.at.at);
    });
    return all;
}

std::vector<domain::CareDimension> dimensions(Session& session) {
    return storage::DimensionStore(session.journal()).all();
}

std::optional<domain::DaySpan> recordedDays(Session& session) {
    return storage::recordedSpan(session.journal());
}

} // namespace tend::app
