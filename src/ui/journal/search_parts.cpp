#include "ui/journal/search_parts.hpp"

#include "base/text.hpp"
#include "base/tr.hpp"
#include "domain/search/condition.hpp"
#include "ui/widgets/day_words.hpp"
#include "ui/widgets/touch.hpp"

namespace tend::ui {
namespace {

using base::fill;
using base::tr;

class Wording {
  public:
    std::string operator()(const domain::SearchWord& word) const { return word.text; }

    std::string operator()(const domain::SearchPhrase& phrase) const {
        return fill(tr("\u201C{0}\u201D"), {phrase.text});
    }

    std::string operator()(const domain::UnfinishedPart& part) const { return part.text; }

    std::string operator()(const domain::MoodCondition& mood) const {
        const auto lowest = domain::moodName(mood.lowest);
        const auto highest = domain::moodName(mood.highest);
        if (mood.lowest == mood.highest)
            return fill(tr("Mood: {0}"), {std::string(lowest)});
        if (mood.highest.value() == domain::Level::highest)
            return fill(tr("Mood: {0} or better"), {std::string(lowest)});
        if (mood.lowest.value() == domain::Level::lowest)
            return fill(tr("Mood: {0} or worse"), {std::string(highest)});
        return fill(tr("Mood: {0} to {1}"), {std::string(lowest), std::string(highest)});
    }

    std::string operator()(const domain::WithCondition& with) const {
        return fill(tr("with {0}"), {with.person.name});
    }

    std::string operator()(const domain::DidCondition& did) const {
        return fill(tr("did {0}"), {did.activity.name});
    }

    std::string operator()(const domain::KindCondition& kinds) const {
        std::string words;
        for (const auto kind : kinds.kinds)
            words += (words.empty() ? "" : ", ") + std::string(wordsOf(kindLabel(kind)));
        return words;
    }

    std::string operator()(const domain::DayCondition& in) const {
        const auto [first, last] = in.days;
        if (first == last)
            return fill(tr("on {0}"), {longDate(first)});
        if (first <= domain::firstDay())
            return fill(tr("until {0}"), {longDate(last)});
        if (last >= domain::lastDay())
            return fill(tr("since {0}"), {longDate(first)});
        const bool begins = first.dayOfMonth() == 1, ends = (last + 1).dayOfMonth() == 1;
        if (begins && ends && first.year() == last.year()) {
            if (first.month() == 1 && last.month() == 12)
                return fill(tr("in {0}"), {std::to_string(first.year())});
            if (first.month() == last.month())
                return fill(tr("in {0}"), {monthAndYear(first)});
        }
        return fill(tr("{0} to {1}"), {longDate(first), longDate(last)});
    }

    std::string operator()(const domain::WeekdayCondition& on) const {
        constexpr unsigned weekends = 0x60, weekdays = 0x1f;
        if (on.days == weekends)
            return tr("on weekends");
        if (on.days == weekdays)
            return tr("on weekdays");
        std::string days;
        for (int day = 0; day < 7; ++day)
            if (((on.days >> day) & 1) != 0)
                days += (days.empty() ? "" : ", ") + std::string(weekdayShort(day));
        return fill(tr("on {0}"), {days});
    }
};

} // namespace

const char* kindLabel(domain::RecordKind kind) {
    using domain::RecordKind;
    switch (kind) {
    case RecordKind::CheckIn:
        return tr("Check-ins###kind-check-in");
    case RecordKind::Gratitude:
        return tr("Thank-yous###kind-gratitude");
    case RecordKind::Hello:
        return tr("Hellos###kind-hello");
    case RecordKind::Rest:
        return tr("Rest###kind-rest");
    case RecordKind::Person:
        return tr("People###kind-person");
    }
    return "";
}

std::string wordsOf(const domain::SearchPart& part) {
    const auto words = std::visit(Wording(), part.what);
    return part.negated ? fill(tr("not {0}"), {words}) : words;
}

std::optional<domain::MoodCondition> pressedMood(const std::optional<domain::MoodCondition>& now,
                                                 domain::Level mood) {
    if (!now)
        return domain::MoodCondition{mood, mood};
    const int at = mood.value(), lowest = now->lowest.value(), highest = now->highest.value();
    if (at < lowest)
        return domain::MoodCondition{mood, now->highest};
    if (at > highest)
        return domain::MoodCondition{now->lowest, mood};
    if (lowest == highest)
        return std::nullopt;
    if (at == lowest)
        return domain::MoodCondition{*domain::Level::from(lowest + 1), now->highest};
    if (at == highest)
        return domain::MoodCondition{now->lowest, *domain::Level::from(highest - 1)};
    return domain::MoodCondition{mood, mood};
}

} // namespace tend::ui
