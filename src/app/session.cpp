#include "app/session.hpp"

#include "base/text.hpp"
#include "base/tr.hpp"
#include "storage/settings.hpp"

#include <algorithm>
#include <chrono>
#include <utility>

namespace tend::app {
namespace {

constexpr auto typingPause = std::chrono::minutes(2);
constexpr const char* boundaryKey = "day_boundary_minutes";
constexpr const char* allowanceKey = "rest_days_per_week";
constexpr const char* weekStartKey = "week_start";
constexpr const char* stillDayKey = "still_day"; // "2026-11-24 yes": the day asked about and the answer

int numberSetting(storage::Journal& journal, const char* key, int otherwise) {
    const auto text = storage::setting(journal, key);
    return text ? base::parseInt(*text).value_or(otherwise) : otherwise;
}

} // namespace

Session::Session(storage::Journal journal, Now now) : journal_(std::move(journal)), now_(std::move(now)) {}

domain::DayBoundary Session::boundary() {
    const auto minutes =
        numberSetting(journal_, boundaryKey, int(domain::DayBoundary().afterMidnight().count()));
    return domain::DayBoundary::from(std::chrono::minutes(minutes)).value_or(domain::DayBoundary());
}

domain::RestAllowance Session::allowance() {
    const domain::RestAllowance usual;
    return {numberSetting(journal_, allowanceKey, usual.perWeek),
            numberSetting(journal_, weekStartKey, usual.weekStart)};
}

domain::Day Session::today() {
    const auto moment = now();
    const auto byBoundary = domain::journalDay(moment, boundary());
    if (byBoundary == moment.calendarDay())
        return byBoundary;
    const bool answeredNo = storage::setting(journal_, stillDayKey) == byBoundary.toString() + " no";
    return answeredNo ? moment.calendarDay() : byBoundary;
}

storage::Change Session::change(std::string_view label) {
    typing_.reset();
    return storage::Change(journal_, label, now().at);
}

storage::Change Session::typing(std::string_view label, const std::string& subject) {
    const auto at = now().at;
    const bool goesOn = typing_ && typing_->subject == subject && at - typing_->at < typingPause;
    storage::Change change(journal_, label, at, goesOn ? std::optional(typing_->change) : std::nullopt);
    typing_ = Typing{subject, change.id(), at};
    return change;
}

bool Session::passes(storage::ChangeId change) const {
    return std::find(passed_.begin(), passed_.end(), change) != passed_.end();
}

std::optional<domain::Day> Session::stillDayQuestion() {
    const auto moment = now();
    const auto byBoundary = domain::journalDay(moment, boundary());
    if (byBoundary == moment.calendarDay())
        return std::nullopt;
    const auto answer = storage::setting(journal_, stillDayKey);
    if (answer && answer->starts_with(byBoundary.toString()))
        return std::nullopt;
    return byBoundary;
}

void Session::answerStillDay(bool still) {
    const auto day = domain::journalDay(now(), boundary());
    auto answering = change(base::tr("Answered which day it is"));
    storage::putSetting(journal_, stillDayKey, day.toString() + (still ? " yes" : " no"));
    answering.commit();
}

} // namespace tend::app
