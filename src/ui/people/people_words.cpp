#include "ui/people/people_words.hpp"

#include "base/counted.hpp"
#include "base/text.hpp"
#include "base/tr.hpp"
#include "ui/people/hello_choices.hpp"
#include "ui/widgets/day_words.hpp"

#include <algorithm>
#include <cstddef>

namespace tend::ui {

namespace {

using base::counted;
using base::fill;
using base::tr;
using domain::Channel;
using domain::Hello;
using domain::Reason;

std::string agoWords(int days) {
    if (days == 0)
        return tr("Today");
    return days == 1 ? std::string(tr("Yesterday")) : counted("{0} day ago", "{0} days ago", days);
}

/// What a hello was, in the middle of a line.
const char* aHello(const Hello& hello) {
    if (hello.reason == Reason::Problem)
        return tr("a problem");
    if (hello.reason == Reason::Needed)
        return tr("needed something");
    switch (hello.channel) {
    case Channel::InPerson:
        return tr("in person");
    case Channel::Call:
        return tr("a call");
    case Channel::Message:
        return tr("a message");
    case Channel::Letter:
        return tr("a letter");
    case Channel::Online:
        return tr("online");
    }
    return "";
}

const char* channelInLine(Channel channel) {
    switch (channel) {
    case Channel::InPerson:
        return tr("in person");
    case Channel::Call:
        return tr("call");
    case Channel::Message:
        return tr("message");
    case Channel::Letter:
        return tr("letter");
    case Channel::Online:
        return tr("online");
    }
    return "";
}

std::vector<std::string> ownLines(const domain::CareList& list) {
    if (!list.lastCheckIn)
        return {tr("First on the list. Nothing yet today, and that is fine."),
                tr("Nothing yet today, and that is fine."), tr("Nothing yet today")};
    const auto at = domain::wallClock(*list.lastCheckIn);
    return {fill(tr("First on the list. Checked in at {0}"), {at}), fill(tr("Checked in at {0}"), {at})};
}

std::string newlyMet(const domain::CareListEntry& entry) {
    if (entry.daysSince == 0)
        return tr("Newly met, today");
    return counted("Newly met, {0} day ago", "Newly met, {0} days ago", entry.daysSince);
}

std::string asSentence(std::string_view words) {
    std::string sentence(base::trimmed(words));
    constexpr std::string_view ends = ".!?\u2026";
    if (!sentence.empty() && ends.find(sentence.back()) == std::string_view::npos)
        sentence += '.';
    return sentence;
}

/// "Met at the choir." where the owner went on from the field's name, else their own sentence.
std::string metWords(const domain::Person& person) {
    const auto where = base::trimmed(person.where);
    const auto on = person.met ? longDate(*person.met) : std::string();
    if (where.empty())
        return on.empty() ? on : fill(tr("Met on {0}."), {on});
    const bool goesOn = where.front() >= 'a' && where.front() <= 'z';
    if (!goesOn)
        return asSentence(where) + (on.empty() ? on : " " + fill(tr("Met on {0}."), {on}));
    return on.empty() ? asSentence(fill(tr("Met {0}"), {where}))
                      : asSentence(fill(tr("Met {0}, on {1}"), {where, on}));
}

// Birthdays

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

/// "3. March, 1980" is "3", "March", "1980".
std::vector<std::string_view> parts(std::string_view text) {
    constexpr std::string_view between = " .,/";
    std::vector<std::string_view> found;
    for (std::size_t at = 0; at < text.size();) {
        const auto begin = text.find_first_not_of(between, at);
        if (begin == std::string_view::npos)
            break;
        at = std::min(text.find_first_of(between, begin), text.size());
        found.push_back(text.substr(begin, at - begin));
    }
    return found;
}

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? char(c + ('a' - 'A')) : c;
}

/// The month whose name begins like `word`, by at least its short name or three bytes.
std::optional<int> monthNamed(std::string_view word) {
    for (unsigned month = 1; month <= 12; ++month) {
        const auto full = monthName(month);
        const bool longEnough = word.size() >= std::min<std::size_t>(3, monthShort(month).size());
        if (longEnough && word.size() <= full.size() &&
            std::equal(word.begin(), word.end(), full.begin(),
                       [](char a, char b) { return lower(a) == lower(b); }))
            return int(month);
    }
    return std::nullopt;
}

std::optional<domain::Birthday> birthdayOn(int day, int month, std::optional<int> year) {
    constexpr int leapYear = 2000; // a birthday without its year may be 29 February
    if (day < 1 || month < 1 || !domain::Day::from(year.value_or(leapYear), unsigned(month), unsigned(day)))
        return std::nullopt;
    return domain::Birthday{unsigned(month), unsigned(day), year};
}

} // namespace

std::vector<std::string> careLines(const domain::CareListEntry& entry, const domain::CareList& list) {
    if (entry.person.isMe)
        return ownLines(list);
    if (entry.person.resting)
        return {tr("Quiet until you say so"), tr("Quiet")};
    if (entry.standing == domain::Standing::SecondHello)
        return {newlyMet(entry), tr("Newly met")};
    if (!entry.lastHello)
        return {tr("No hello yet")};
    const auto ago = agoWords(std::max(0, list.today - entry.lastHello->filing.day));
    return {fill(tr("{0}, {1}"), {ago, aHello(*entry.lastHello)}), ago};
}

std::string_view groupName(domain::Standing standing) {
    switch (standing) {
    case domain::Standing::Me:
        return {};
    case domain::Standing::GoodWeek:
        return tr("A good week for a hello");
    case domain::Standing::SecondHello:
        return tr("A second hello");
    case domain::Standing::InRhythm:
        return tr("In rhythm");
    case domain::Standing::Resting:
        return tr("Resting");
    }
    return {};
}

std::string factsWords(const domain::Person& person) {
    std::string words = person.isMe ? std::string(tr("You are first on this list.")) : metWords(person);
    if (person.birthday) {
        words += words.empty() ? "" : " ";
        words += fill(tr("Birthday {0}."), {birthdayWords(*person.birthday)});
    }
    return words;
}

std::string sinceWords(const domain::CareListEntry& entry, domain::Day today) {
    if (!entry.lastHello)
        return entry.person.met ? newlyMet(entry) : std::string(tr("No hello yet"));
    const int days = std::max(0, today - entry.lastHello->filing.day);
    if (days == 0)
        return tr("You said hello today");
    return counted("{0} day since your last hello", "{0} days since your last hello", days);
}

const char* rhythmStart(const domain::CareListEntry& entry) {
    if (entry.lastHello)
        return tr("last hello");
    return entry.person.met ? tr("the day you met") : tr("on your list");
}

std::string helloCount(const std::vector<Hello>& hellos) {
    if (hellos.empty())
        return {};
    const auto first = std::min_element(hellos.begin(), hellos.end(), [](const auto& a, const auto& b) {
        return a.filing.day < b.filing.day;
    });
    return fill(tr("{0} since {1}"),
                {std::to_string(hellos.size()), std::to_string(first->filing.day.year())});
}

std::string helloWords(const Hello& hello, domain::Day today) {
    const auto day = hello.filing.day;
    return fill(tr("{0}, {1}. {2}"), {day.year() == today.year() ? dayAndMonth(day) : longDate(day),
                                      channelInLine(hello.channel), reasonWords(hello.reason)});
}

std::vector<std::string> tallyWords(const std::vector<Hello>& hellos, std::size_t count) {
    std::array<int, 3> of{};
    for (std::size_t i = 0; i < std::min(count, hellos.size()); ++i)
        ++of[std::size_t(hellos[i].reason)];
    std::vector<std::string> words;
    const auto add = [&](Reason reason, const char* pattern) {
        if (const int n = of[std::size_t(reason)]; n > 0)
            words.push_back(fill(pattern, {std::to_string(n)}));
    };
    add(Reason::Nothing, tr("{0} nothing, just you"));
    add(Reason::Needed, tr("{0} needed something"));
    add(Reason::Problem, tr("{0} a problem"));
    return words;
}

std::string thanksCount(const std::vector<domain::Gratitude>& gratitude) {
    if (gratitude.empty())
        return {};
    const auto told = std::count_if(gratitude.begin(), gratitude.end(),
                                    [](const auto& one) { return one.told.has_value(); });
    return fill(tr("{0}, {1} told"), {std::to_string(gratitude.size()), std::to_string(told)});
}

std::string toldWords(const domain::Gratitude& gratitude, const domain::PersonPage& page) {
    if (!gratitude.told)
        return fill(tr("Kept. Tell {0}?"), {shortName(page.entry.person.name)});
    const auto& told = *gratitude.told;
    const auto on = std::to_string(told.day.dayOfMonth()) + " " + std::string(monthShort(told.day.month())) +
                    (told.day.year() == page.today.year() ? "" : " " + std::to_string(told.day.year()));
    if (told.person && *told.person != page.entry.person.filing.id)
        for (const auto& other : page.people)
            if (other.person == *told.person)
                return fill(tr("Told {0}, {1}"), {shortName(other.name), on});
    return fill(tr("Told, {0}"), {on});
}

std::string shortName(std::string_view name) {
    const auto whole = base::trimmed(name);
    return std::string(whole.substr(0, whole.find(' ')));
}

std::string rhythmWords(const domain::Rhythm& rhythm) {
    if (rhythm.ideal() == rhythm.latest())
        return counted("every {0} day", "every {0} days", rhythm.ideal());
    return fill(tr("{0} to {1} days"), {std::to_string(rhythm.ideal()), std::to_string(rhythm.latest())});
}

std::string birthdayWords(const domain::Birthday& birthday) {
    const auto words = std::to_string(birthday.day) + " " + std::string(monthName(birthday.month));
    return birthday.year ? words + " " + std::to_string(*birthday.year) : words;
}

std::optional<domain::Birthday> readBirthday(std::string_view text) {
    text = base::trimmed(text);
    if (const auto iso = domain::Birthday::parse(text))
        return iso;
    const auto words = parts(text);
    if (words.size() < 2 || words.size() > 3)
        return std::nullopt;
    std::optional<int> year;
    if (words.size() == 3) {
        constexpr std::size_t digits = 4; // "80" may mean two years
        year = words[2].size() == digits ? base::parseInt(words[2]) : std::nullopt;
        if (!year)
            return std::nullopt;
    }
    const bool monthFirst = !isDigit(words[0].front());
    const auto day = base::parseInt(words[monthFirst ? 1 : 0]);
    const auto monthWord = words[monthFirst ? 0 : 1];
    const auto month = isDigit(monthWord.front()) ? base::parseInt(monthWord) : monthNamed(monthWord);
    return day && month ? birthdayOn(*day, *month, year) : std::nullopt;
}

} // namespace tend::ui
