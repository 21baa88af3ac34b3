#include "cli/sentences.hpp"

#include "base/tr.hpp"
#include "cli/printing.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <initializer_list>
#include <utility>
#include <variant>

namespace tend::cli {
namespace {

using base::fill;
using base::tr;
using base::trn;

constexpr std::size_t kindWidth = 11;
/// Where the words of a log line begin: day, clock and kind stand before them.
constexpr std::size_t logIndent = 12 + 7 + kindWidth;

std::string days(int count) {
    return fill(trn("{0} day", "{0} days", static_cast<unsigned long>(count)), {std::to_string(count)});
}

std::string percent(double share) {
    return std::to_string(std::lround(share * 100)) + " %";
}

std::string weekdayName(domain::Day day) {
    const std::array<const char*, 7> names{tr("Monday"), tr("Tuesday"),  tr("Wednesday"), tr("Thursday"),
                                           tr("Friday"), tr("Saturday"), tr("Sunday")};
    return names[static_cast<std::size_t>(day.weekday())];
}

/// The parts that are not empty, with `separator` between.
std::string joined(const std::vector<std::string>& parts, std::string_view separator) {
    std::string text;
    for (const auto& part : parts) {
        if (part.empty())
            continue;
        if (!text.empty())
            text += separator;
        text += part;
    }
    return text;
}

std::string careText(const domain::CheckIn& checkIn, const Directory& directory) {
    std::vector<std::string> parts;
    for (const auto& [dimension, level] : checkIn.care)
        if (const auto key = directory.dimensions.find(dimension); key != directory.dimensions.end())
            parts.push_back(key->second + " " + std::to_string(level.value()));
    return joined(parts, ", ");
}

std::string viaText(domain::Channel channel) {
    switch (channel) {
    case domain::Channel::InPerson:
        return tr("in person");
    case domain::Channel::Call:
        return tr("a call");
    case domain::Channel::Message:
        return tr("a message");
    case domain::Channel::Letter:
        return tr("a letter");
    case domain::Channel::Online:
        break;
    }
    return tr("online");
}

std::string becauseText(domain::Reason reason) {
    switch (reason) {
    case domain::Reason::Nothing:
        return tr("nothing, just you");
    case domain::Reason::Needed:
        return tr("needed something");
    case domain::Reason::Problem:
        break;
    }
    return tr("a problem");
}

std::string kindOf(const domain::CheckIn&) {
    return tr("check-in");
}

std::string kindOf(const domain::Gratitude&) {
    return tr("thanks");
}

std::string kindOf(const domain::Hello&) {
    return tr("hello");
}

std::string kindOf(const domain::Rest&) {
    return tr("rest");
}

std::string kindOf(const domain::Person&) {
    return tr("person");
}

std::string wordsOf(const domain::CheckIn& checkIn, const Directory& directory) {
    const auto mood = checkIn.mood ? std::string(domain::moodName(*checkIn.mood)) : std::string();
    return joined({mood, careText(checkIn, directory), joined(checkIn.activities, ", "), checkIn.note},
                  " · ");
}

std::string wordsOf(const domain::Gratitude& gratitude, const Directory&) {
    return joined({gratitude.text, gratitude.told ? tr("told") : ""}, " · ");
}

std::string wordsOf(const domain::Hello& hello, const Directory& directory) {
    return joined(
        {directory.personName(hello.person), viaText(hello.channel), becauseText(hello.reason), hello.note},
        " · ");
}

std::string wordsOf(const domain::Rest& rest, const Directory&) {
    const auto span = rest.season ? fill(tr("a season of rest until {0}"), {rest.last.toString()})
                                  : std::string(tr("a rest day"));
    return joined({span, rest.note}, " · ");
}

std::string wordsOf(const domain::Person& person, const Directory&) {
    return joined({person.name, joined(person.circles, ", "), person.where, person.remember}, " · ");
}

template <class Records>
void addRecords(std::string& page, const char* title, const Records& records, const Directory& directory) {
    if (records.empty())
        return;
    page += "\n" + std::string(title) + "\n";
    for (const auto& record : records)
        page +=
            "  " + domain::wallClock(record.filing.at) + "  " + hanging(wordsOf(record, directory), 9) + "\n";
}

std::string stateText(domain::DayState state) {
    switch (state) {
    case domain::DayState::Done:
        return tr("done");
    case domain::DayState::Late:
        return tr("late");
    case domain::DayState::Rest:
        return tr("rest");
    case domain::DayState::CutShort:
        return tr("cut short");
    case domain::DayState::Paused:
        return tr("paused");
    case domain::DayState::Covered:
        return tr("covered");
    case domain::DayState::Missed:
        return tr("missed");
    case domain::DayState::Open:
        break;
    }
    return tr("open");
}

std::string todayText(domain::DayState today) {
    const auto word = todayWord(today);
    if (word == "done")
        return tr("today done");
    return word == "rest" ? tr("today rests") : tr("today open");
}

/// Of the names in one list, which stand under each other.
std::size_t nameWidth(const std::vector<domain::BoardStreak>& streaks) {
    constexpr std::size_t least = 14, most = 34;
    std::size_t widest = least;
    for (const auto& board : streaks)
        widest = std::max(widest, std::min(columns(oneLine(domain::nameOf(board.habit))) + 2, most));
    return widest;
}

std::string streakLine(const domain::BoardStreak& board, std::size_t nameColumns) {
    const auto& streak = *board.streak;
    return padded(oneLine(domain::nameOf(board.habit)), nameColumns) + padded(days(streak.length()), 11) +
           padded(fill(tr("longest {0}"), {std::to_string(streak.longest)}), 15) +
           padded(fill(tr("strength {0}"), {percent(streak.strength)}), 17) + todayText(streak.today);
}

std::string standingText(const domain::CareListEntry& entry) {
    switch (entry.standing) {
    case domain::Standing::Me:
        return tr("you");
    case domain::Standing::GoodWeek:
        return tr("a good week to say hello");
    case domain::Standing::SecondHello:
        return tr("a second hello");
    case domain::Standing::InRhythm:
        return tr("in rhythm");
    case domain::Standing::Resting:
        break;
    }
    return tr("resting");
}

std::string lastHelloText(const domain::CareListEntry& entry) {
    if (!entry.lastHello)
        return entry.person.isMe ? "" : tr("no hello yet");
    return entry.lastHello->filing.day.toString();
}

} // namespace

std::string nothingYet() {
    return tr("Nothing yet. That is fine.");
}

std::string logLineStart(const domain::Record& record) {
    return std::visit(
        [](const auto& any) {
            return any.filing.day.toString() + "  " + domain::wallClock(any.filing.at) + "  " +
                   padded(kindOf(any), kindWidth);
        },
        record);
}

std::string logLine(const domain::Record& record, const Directory& directory) {
    return logLineStart(record) +
           std::visit([&](const auto& any) { return hanging(wordsOf(any, directory), logIndent); }, record);
}

std::string logLine(domain::Moment at, std::string_view kind, std::string_view words) {
    return at.calendarDay().toString() + "  " + domain::wallClock(at) + "  " +
           padded(std::string(kind), kindWidth) + std::string(words);
}

std::string todayPage(const domain::DayPage& page, const std::vector<domain::BoardStreak>& streaks,
                      const Directory& directory) {
    auto text = weekdayName(page.day) + " " + page.day.toString() + "\n";
    const bool written = !page.checkIns.empty() || !page.gratitude.empty() || !page.hellos.empty();
    if (page.resting)
        text += std::string(tr("A day of rest.")) + "\n";
    else if (!page.anythingEver)
        text += nothingYet() + "\n";
    else if (!written)
        text += std::string(tr("Nothing yet today. That is fine.")) + "\n";
    addRecords(text, tr("Check-ins"), page.checkIns, directory);
    addRecords(text, tr("Gratitude"), page.gratitude, directory);
    addRecords(text, tr("Hellos"), page.hellos, directory);
    if (page.anythingEver)
        text += "\n" + std::string(tr("Streaks")) + "\n";
    for (const auto& board : streaks)
        if (page.anythingEver)
            text += "  " + streakLine(board, nameWidth(streaks)) + "\n";
    if (!page.helloSuits.empty())
        text += "\n" + std::string(tr("A hello would suit")) + "\n";
    for (const auto& entry : page.helloSuits)
        text += "  " + oneLine(entry.person.name) + ", " +
                fill(tr("{0} since the last one"), {days(entry.daysSince)}) + "\n";
    return text;
}

std::string careListText(const domain::CareList& list) {
    constexpr std::size_t widestName = 32;
    std::size_t widest = 0;
    for (const auto& entry : list.entries)
        widest = std::max(widest, std::min(columns(oneLine(entry.person.name)), widestName));
    std::string text;
    for (const auto& entry : list.entries) {
        auto line = padded(oneLine(entry.person.name), widest + 2) + padded(lastHelloText(entry), 14) +
                    padded(standingText(entry), 26) + oneLine(joined(entry.person.circles, ", "));
        line.erase(line.find_last_not_of(' ') + 1);
        text += line + "\n";
    }
    return text;
}

std::string streaksText(const std::vector<domain::BoardStreak>& streaks, bool withDays) {
    std::string text;
    for (const auto& board : streaks) {
        text += streakLine(board, nameWidth(streaks)) + "\n";
        if (!withDays)
            continue;
        for (const auto& day : board.streak->days)
            text += "  " + day.day.toString() + "  " + padded(stateText(day.state), 9) +
                    percent(day.strength) + "\n";
    }
    return text;
}

} // namespace tend::cli
