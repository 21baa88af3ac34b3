#include "ui/keeping/version_words.hpp"

#include "base/text.hpp"
#include "base/tr.hpp"
#include "ui/people/hello_choices.hpp"
#include "ui/people/people_words.hpp"
#include "ui/widgets/day_words.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace tend::ui {
namespace {

using base::fill;
using base::tr;

std::string valueWords(const std::string& key, const std::string& value) {
    if (key == "mood") {
        const auto mood = domain::Level::from(base::parseInt(value).value_or(0));
        return mood ? std::string(domain::moodName(*mood)) : value;
    }
    if (key == "day" || key == "last" || key == "met") {
        const auto day = domain::Day::parse(value);
        return day ? longDate(*day) : value;
    }
    if (key == "via") {
        const auto channel = domain::channelFromWord(value);
        return channel ? channelWords(*channel) : value;
    }
    if (key == "because") {
        const auto reason = domain::reasonFromWord(value);
        return reason ? reasonWords(*reason) : value;
    }
    if (key == "about") {
        const std::array<std::pair<const char*, const char*>, 4> kinds{{{"person", tr("a person")},
                                                                        {"place", tr("a place")},
                                                                        {"thing", tr("a thing")},
                                                                        {"moment", tr("a moment")}}};
        for (const auto& [word, words] : kinds)
            if (value == word)
                return words;
        return value;
    }
    if (key == "birthday") {
        const auto birthday = domain::Birthday::parse(value);
        return birthday ? birthdayWords(*birthday) : value;
    }
    if (key == "rhythm") {
        const auto rhythm = domain::Rhythm::parse(value);
        return rhythm ? rhythmWords(*rhythm) : value;
    }
    if (key == "season" || key == "resting")
        return value == "yes" ? tr("yes") : tr("no");
    return value;
}

} // namespace

std::string whenWords(domain::Instant at, const domain::Moment& now) {
    const domain::Moment then{at, now.offset};
    const auto day = then.calendarDay(), today = now.calendarDay();
    const auto date = day == today                 ? std::string(tr("Today"))
                      : day == today - 1           ? std::string(tr("Yesterday"))
                      : day.year() == today.year() ? dayAndMonth(day)
                                                   : longDate(day);
    return fill(tr("{0}, {1}"), {date, domain::wallClock(then)});
}

const char* kindWords(domain::RecordKind kind) {
    switch (kind) {
    case domain::RecordKind::CheckIn:
        return tr("A check-in");
    case domain::RecordKind::Gratitude:
        return tr("A thank-you");
    case domain::RecordKind::Hello:
        return tr("A hello");
    case domain::RecordKind::Rest:
        return tr("A rest");
    case domain::RecordKind::Person:
        break;
    }
    return tr("A person");
}

std::string madeBy(const domain::VersionsPage& page, std::size_t version) {
    const auto& replaced = page.versions[version].replaced;
    if (replaced && replaced->undone)
        return tr("Taken back by Undo");
    if (version + 1 == page.versions.size())
        return tr("Written first");
    return page.versions[version + 1].replaced->label;
}

bool isRunningText(const std::string& key) {
    return key == "text" || key == "remember" || key == "where" || key == "activity" || key == "circle";
}

std::string fieldName(const std::string& key, const domain::Timeline& timeline) {
    const std::array<std::pair<const char*, const char*>, 18> names{{{"day", tr("Day")},
                                                                     {"mood", tr("Mood")},
                                                                     {"activity", tr("Activities")},
                                                                     {"text", tr("Words")},
                                                                     {"about", tr("About")},
                                                                     {"told", tr("Told")},
                                                                     {"person", tr("To whom")},
                                                                     {"via", tr("How")},
                                                                     {"because", tr("Why")},
                                                                     {"last", tr("Last day")},
                                                                     {"season", tr("A season of rest")},
                                                                     {"name", tr("Name")},
                                                                     {"circle", tr("Circles")},
                                                                     {"met", tr("Met")},
                                                                     {"where", tr("How and where you met")},
                                                                     {"birthday", tr("Birthday")},
                                                                     {"rhythm", tr("Rhythm")},
                                                                     {"resting", tr("Resting")}}};
    if (key == "remember")
        return tr("What to remember");
    for (const auto& dimension : timeline.dimensions)
        if (dimension.key == key)
            return dimension.name;
    const auto* const named = std::ranges::find_if(names, [&](const auto& one) { return key == one.first; });
    return named == names.end() ? key : named->second;
}

std::string fieldSentence(const domain::FieldDifference& difference, const domain::Timeline& timeline) {
    std::string then, now;
    for (const auto& [kind, text] : difference.parts)
        (kind == domain::DifferencePart::Kind::Removed ? then : now) = valueWords(difference.key, text);
    const auto name = fieldName(difference.key, timeline);
    if (then.empty())
        return fill(tr("{0}: nothing then, {1} now."), {name, now});
    if (now.empty())
        return fill(tr("{0}: {1} then, nothing now."), {name, then});
    return fill(tr("{0}: {1} then, {2} now."), {name, then, now});
}

} // namespace tend::ui
