#include "cli/json.hpp"

#include "app/mentions.hpp"
#include "cli/pattern_words.hpp"

#include <ostream>
#include <utility>
#include <variant>

namespace tend::cli {
namespace {

template <class Value, class Word>
Json orNull(const std::optional<Value>& value, Word word) {
    return value ? Json(word(*value)) : Json(nullptr);
}

Json dayOrNull(const std::optional<domain::Day>& day) {
    return orNull(day, [](domain::Day known) { return known.toString(); });
}

Json rhythmOrNull(const std::optional<domain::Rhythm>& rhythm) {
    return orNull(rhythm, [](const auto& known) {
        return Json{{"ideal", known.ideal()}, {"latest", known.latest()}};
    });
}

/// What every record begins with.
Json heading(const domain::Filing& filing, const char* kind, const std::string& text) {
    return {{"id", filing.id.toString()},         {"kind", kind}, {"day", filing.day.toString()},
            {"at", domain::toRfc3339(filing.at)}, {"text", text}, {"late", filing.late()}};
}

Json personRef(const base::Id& person, const Directory& directory) {
    return {{"id", person.toString()}, {"name", directory.personName(person)}};
}

Json told(const domain::Told& told, const Directory& directory) {
    return {{"day", told.day.toString()},
            {"to", orNull(told.person, [&](const auto& id) { return personRef(id, directory); })},
            {"how", orNull(told.how, [](auto channel) { return domain::toWord(channel); })}};
}

Json bodyOf(const domain::CheckIn& checkIn, const Directory& directory) {
    auto json = heading(checkIn.filing, "check_in", checkIn.note);
    json["mood"] = orNull(checkIn.mood, [](domain::Level level) { return level.value(); });
    auto care = Json::object();
    for (const auto& [dimension, level] : checkIn.care)
        if (const auto key = directory.dimensions.find(dimension); key != directory.dimensions.end())
            care[key->second] = level.value();
    json["care"] = std::move(care);
    json["activities"] = checkIn.activities;
    return json;
}

Json bodyOf(const domain::Gratitude& gratitude, const Directory& directory) {
    auto json = heading(gratitude.filing, "gratitude", gratitude.text);
    json["about"] = domain::toWord(gratitude.about);
    auto mentions = Json::array();
    for (const auto& person : gratitude.mentions)
        mentions.push_back(personRef(person, directory));
    json["mentions"] = std::move(mentions);
    json["told"] = orNull(gratitude.told, [&](const auto& known) { return told(known, directory); });
    return json;
}

Json bodyOf(const domain::Hello& hello, const Directory& directory) {
    auto json = heading(hello.filing, "hello", hello.note);
    json["person"] = personRef(hello.person, directory);
    json["via"] = domain::toWord(hello.channel);
    json["because"] = domain::toWord(hello.reason);
    return json;
}

Json bodyOf(const domain::Rest& rest, const Directory&) {
    auto json = heading(rest.filing, "rest", rest.note);
    json["last"] = rest.last.toString();
    json["season"] = rest.season;
    return json;
}

/// What is kept about someone, without what follows from it.
Json bodyOf(const domain::Person& person, const Directory&) {
    auto json = heading(person.filing, "person", {});
    json["name"] = person.name;
    json["is_me"] = person.isMe;
    json["circles"] = person.circles;
    json["met"] = dayOrNull(person.met);
    json["where"] = person.where;
    json["remember"] = person.remember;
    json["birthday"] = orNull(person.birthday, [](const auto& birthday) { return birthday.toString(); });
    json["rhythm"] = rhythmOrNull(person.rhythm);
    json["resting"] = person.resting;
    return json;
}

Json daysOf(const domain::Streak& streak) {
    auto days = Json::array();
    for (const auto& day : streak.days)
        days.push_back(
            {{"day", day.day.toString()}, {"state", domain::toWord(day.state)}, {"strength", day.strength}});
    return days;
}

} // namespace

std::string Directory::personName(const base::Id& id) const {
    const auto found = people.find(id);
    return found == people.end() ? std::string() : found->second;
}

Directory directory(app::Session& session) {
    auto names = app::recordNames(session);
    return {std::move(names.people), std::move(names.dimensions)};
}

Json toJson(const domain::Record& record, const Directory& directory) {
    return std::visit([&](const auto& any) { return bodyOf(any, directory); }, record);
}

Json toJson(const domain::CareListEntry& entry) {
    auto json = bodyOf(entry.person, {});
    json["rhythm"] = rhythmOrNull(entry.rhythm);
    json["standing"] = standingWord(entry.standing);
    json["last_hello"] =
        orNull(entry.lastHello, [](const auto& hello) { return hello.filing.day.toString(); });
    return json;
}

Json toJson(const domain::Habit& habit) {
    const auto& aim = habit.aim;
    auto breaks = Json::array();
    for (const auto& pause : habit.breaks)
        breaks.push_back({{"first", pause.first.toString()},
                          {"last", orNull(pause.last, [](domain::Day day) { return day.toString(); })},
                          {"kind", pause.rest ? "rest" : "pause"}});
    const auto written = [](domain::Day day) { return day.toString(); };
    return {{"id", habit.id.toString()},
            {"habit", domain::toWord(aim.kind)},
            {"name", domain::nameOf(habit)},
            {"of", aim.builtIn() ? Json(nullptr) : Json(habit.of)},
            {"least", orNull(aim.least, [](domain::Level level) { return level.value(); })},
            {"times", habit.frequency.times},
            {"per_days", habit.frequency.days},
            {"since", orNull(habit.since, written)},
            {"ended", orNull(habit.ended, written)},
            {"hidden", habit.hidden},
            {"breaks", std::move(breaks)}};
}

Json toJson(const domain::BoardStreak& board, bool withDays) {
    const auto& habit = board.habit;
    Json json{{"habit", domain::toWord(habit.aim.kind)}, {"name", domain::nameOf(habit)},
              {"current", board.streak->length()},       {"longest", board.streak->longest},
              {"strength", board.streak->strength},      {"today", todayWord(board.streak->today)},
              {"times", habit.frequency.times},          {"per_days", habit.frequency.days}};
    if (withDays)
        json["days"] = daysOf(*board.streak);
    return json;
}

Json toJson(const domain::Pattern& pattern) {
    const auto& mood = pattern.mood;
    return {{"factor", factorWord(pattern.factor)},
            {"lag", pattern.lag},
            {"difference", mood.difference},
            {"low", mood.low},
            {"high", mood.high},
            {"mean_with", mood.meanWith},
            {"mean_without", mood.meanWithout},
            {"days_with", mood.with},
            {"days_without", mood.without},
            {"p", mood.p},
            {"corrected", pattern.corrected},
            {"finding", pattern.finding}};
}

Json toJson(const domain::DayPage& page, const std::vector<domain::BoardStreak>& streaks,
            const Directory& directory) {
    Json json{{"day", page.day.toString()}, {"resting", page.resting}};
    const auto list = [&json](const char* key, const auto& values, auto write) {
        auto array = Json::array();
        for (const auto& value : values)
            array.push_back(write(value));
        json[key] = std::move(array);
    };
    const auto body = [&](const auto& record) { return bodyOf(record, directory); };
    list("check_ins", page.checkIns, body);
    list("gratitude", page.gratitude, body);
    list("hellos", page.hellos, body);
    list("streaks", streaks, [](const auto& board) { return toJson(board, false); });
    list("suits_hello", page.helloSuits, [](const auto& entry) { return toJson(entry); });
    return json;
}

std::string text(const Json& json) {
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::string_view todayWord(domain::DayState today) {
    switch (today) {
    case domain::DayState::Done:
    case domain::DayState::Late:
    case domain::DayState::Covered:
        return "done";
    case domain::DayState::Rest:
    case domain::DayState::Paused:
    case domain::DayState::CutShort:
        return "rest";
    case domain::DayState::Missed:
    case domain::DayState::Open:
        break;
    }
    return "open";
}

std::string_view standingWord(domain::Standing standing) {
    switch (standing) {
    case domain::Standing::Me:
        return "me";
    case domain::Standing::GoodWeek:
        return "good_week";
    case domain::Standing::SecondHello:
        return "second_hello";
    case domain::Standing::InRhythm:
        return "in_rhythm";
    case domain::Standing::Resting:
        break;
    }
    return "resting";
}

JsonArray::JsonArray(std::ostream& out) : out_(out) {
    out_ << '[';
}

JsonArray::~JsonArray() {
    out_ << (empty_ ? "]\n" : "\n]\n");
}

void JsonArray::add(const Json& element) {
    out_ << (empty_ ? "\n" : ",\n") << text(element);
    empty_ = false;
}

} // namespace tend::cli
