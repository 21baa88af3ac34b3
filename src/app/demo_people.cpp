#include "app/demo_people.hpp"

#include "domain/filing.hpp"
#include "domain/names.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>
#include <string_view>
#include <unordered_map>

namespace tend::app {
namespace {

using domain::Day;
using domain::Rhythm;

/// Places of the first circles in a new journal.
enum Circles : std::size_t { Family, Friends, Community, Team, Clients, Online };

struct CloseOne {
    const char* name;
    std::size_t circle;
    std::size_t language; ///< of demoPhrases(): 0 English, 1 Polish, ...
    int ideal;
    int latest;
    const char* where;
    const char* remember;
    const char* birthday;
};

constexpr std::array closeOnes{
    CloseOne{"Mama", Family, 1, 6, 12, "", "Lilac, not roses. No sugar in her tea.", "1955-03-22"},
    CloseOne{"Tata", Family, 1, 9, 18, "", "Ask about the bees 🐝", "1953-11-02"},
    CloseOne{"Ada Rowan", Friends, 0, 12, 24, "First day at university, the queue for keys",
             "Afraid of lifts. Two sugars.", "1988-02-29"},
    CloseOne{"Samuel Okoro", Friends, 0, 21, 40, "Neighbour of the first flat",
             "His mother is ill; ask gently.", "--07-14"},
    CloseOne{"Ines Carvalhal", Community, 6, 18, 35, "Choir, second alto",
             "Allergic to nuts. Her concert is in May.", "--09-03"},
    CloseOne{"Oksana", Online, 2, 30, 60, "A forum about old radios", "Дзвонити після шостої.", ""},
    CloseOne{"Greta Lindholm", Team, 3, 25, 50, "Joined the same week", "Says yes too quickly; so do I.",
             "1991-12-30"},
    CloseOne{"中村 純", Online, 8, 40, 80, "Language exchange", "甘いものが好き 🍡", "--05-05"},
    CloseOne{"Leïla", Friends, 4, 16, 32, "The late train, both asleep past the stop",
             "Grows tomatoes on a windowsill.", "1990-06-18"},
    CloseOne{"Tomás", Community, 5, 45, 90, "The allotment next to ours", "", ""},
    CloseOne{"נועה שלו", Team, 12, 40, 80, "Sent to help us for a month, stayed", "", "--10-21"},
    CloseOne{"김 하늘", Clients, 10, 60, 120, "First customer who wrote back", "서두르지 않기.", ""},
};

constexpr int closeAtStart = 15;
constexpr double newAYear = 9.85;
/// How many days ago the newest person was met, with a second hello still to come.
constexpr int newlyMetAgo = 9;

constexpr std::array<std::string_view, 18> metAt{"At choir",
                                                 "On the train to the coast",
                                                 "Through Ada",
                                                 "At the allotments",
                                                 "A conference, in the queue for coffee",
                                                 "Neighbours",
                                                 "She found my wallet",
                                                 "Na warsztatach z ceramiki",
                                                 "Вечірка в Лесі",
                                                 "The night bus",
                                                 "Volunteering at the food bank",
                                                 "A forum about old radios",
                                                 "Im Wartezimmer",
                                                 "Our children share a class",
                                                 "First day at work",
                                                 "図書館で",
                                                 "They bought my bicycle",
                                                 ""};

constexpr std::array<std::string_view, 16> toRemember{"Takes oat milk.",
                                                      "The dog is called Pickle 🐕",
                                                      "New job in spring; ask how it goes.",
                                                      "Does not drink.",
                                                      "Writes by hand.",
                                                      "Nie lubi telefonów, woli listy.",
                                                      "Little girl, Mila, born in March.",
                                                      "Любить соняшники 🌻",
                                                      "Sings bass.",
                                                      "Knee operation; walks slowly.",
                                                      "Vegetarian.",
                                                      "Prefers mornings.",
                                                      "Wants to see the sea again.",
                                                      "",
                                                      "",
                                                      ""};

class Crowd {
  public:
    Crowd(const DemoCalendar& calendar, const std::vector<domain::Circle>& circles, std::uint64_t seed)
        : calendar_(calendar), circles_(circles), random_(seed, 2), from_(calendar.days().front().day),
          today_(calendar.days().back().day) {}

    std::vector<DemoPerson> gather();

  private:
    void addClose(const CloseOne& one, Day first);
    void addOther(Day first);
    DemoPerson& add(const std::string& name, Day first, std::size_t language);
    std::string freshName(std::size_t language);
    std::size_t pickLanguage();
    std::optional<domain::Birthday> someBirthday();
    void settleFate(DemoPerson& somebody);
    void nameMentions();

    void joinCircle(DemoPerson& somebody, std::size_t circle) const {
        if (circle < circles_.size())
            somebody.person.circles.push_back(circles_[circle].name);
    }

    const DemoCalendar& calendar_;
    const std::vector<domain::Circle>& circles_;
    DemoRandom random_;
    Day from_;
    Day today_;
    std::vector<DemoPerson> people_{};
    std::set<std::string> taken_{};
};

std::size_t Crowd::pickLanguage() {
    const auto& phrases = demoPhrases();
    double left = random_.unit() * 100;
    for (std::size_t i = 0; i < phrases.size(); ++i) {
        left -= phrases[i].share;
        if (left < 0)
            return i;
    }
    return 0;
}

/// A name nobody has yet; with many people, two family names.
std::string Crowd::freshName(std::size_t language) {
    const auto& phrases = demoPhrases()[language];
    for (int tries = 0;; ++tries) {
        auto family = std::string(random_.pick(phrases.familyNames));
        if (tries > 20)
            family += "-" + std::string(random_.pick(phrases.familyNames));
        const std::string given(random_.pick(phrases.givenNames));
        const std::string between(phrases.between);
        auto name = phrases.familyFirst ? family + between + given : given + between + family;
        if (taken_.insert(domain::foldedName(name)).second)
            return name;
    }
}

std::optional<domain::Birthday> Crowd::someBirthday() {
    if (random_.chance(0.45))
        return std::nullopt;
    domain::Birthday birthday{.month = static_cast<unsigned>(random_.between(1, 12)),
                              .day = static_cast<unsigned>(random_.between(1, 28))};
    if (random_.chance(0.6))
        birthday.year = std::max(1, today_.year() - random_.between(18, 80));
    return birthday;
}

DemoPerson& Crowd::add(const std::string& name, Day first, std::size_t language) {
    const auto at = calendar_.moment(first, random_.between(9 * 60, 21 * 60), std::chrono::milliseconds(0));
    const auto high = random_.bits();
    const auto low = random_.bits();
    const domain::Filing filing{.id = base::Id::from(at.at.time_since_epoch().count(), high, low),
                                .at = at,
                                .day = first,
                                .writtenDay = first,
                                .created = at.at,
                                .changed = at.at};
    return people_.emplace_back(DemoPerson{.person = {.filing = filing, .name = name},
                                           .language = language,
                                           .mention = name,
                                           .first = first,
                                           .last = today_,
                                           .ideal = 30});
}

void Crowd::addClose(const CloseOne& one, Day first) {
    taken_.insert(domain::foldedName(one.name));
    auto& somebody = add(one.name, first, one.language);
    joinCircle(somebody, one.circle);
    somebody.person.where = one.where;
    somebody.person.remember = one.remember;
    somebody.person.birthday = domain::Birthday::parse(one.birthday);
    somebody.person.rhythm = Rhythm::from(one.ideal, one.latest);
    somebody.ideal = one.ideal;
    if (one.circle != Family && first.year() > 60)
        somebody.person.met = first - random_.between(400, 6000);
}

void Crowd::addOther(Day first) {
    constexpr std::array<std::size_t, 10> usual{Friends, Friends, Community, Community, Community,
                                                Team,    Team,    Clients,   Online,    Online};
    const auto language = pickLanguage();
    auto& somebody = add(freshName(language), first, language);
    joinCircle(somebody, random_.pick(usual));
    if (random_.chance(0.9))
        somebody.person.met = first - random_.between(0, 4);
    somebody.person.where = random_.pick(metAt);
    somebody.person.remember = random_.pick(toRemember);
    somebody.person.birthday = someBirthday();
    somebody.ideal = random_.between(40, 110);
    somebody.person.rhythm = Rhythm::from(somebody.ideal, somebody.ideal * 2);
    settleFate(somebody);
}

/// People drift apart after some years: the old ones rest, the others have a slower rhythm from then on.
void Crowd::settleFate(DemoPerson& somebody) {
    constexpr int longAgo = 1400;
    const double years = 7.5 * random_.unit() * random_.unit();
    const int days = 60 + static_cast<int>(years * 365);
    if (somebody.first + days >= today_)
        return;
    somebody.last = somebody.first + days;
    const int known = today_ - somebody.first;
    const int ideal = known + random_.between(30, 400);
    if (known > longAgo || random_.chance(0.3))
        somebody.person.resting = true;
    else
        somebody.person.rhythm = Rhythm::from(ideal, ideal * 2);
}

/// The given name, where nobody else has it; else the whole name.
void Crowd::nameMentions() {
    std::unordered_map<std::string, int> owners;
    const auto words = [](const std::string& name) {
        std::vector<std::string> found;
        for (std::size_t begin = 0; begin < name.size();) {
            const auto end = std::min(name.find(' ', begin), name.size());
            found.push_back(name.substr(begin, end - begin));
            begin = end + 1;
        }
        return found;
    };
    for (const auto& somebody : people_)
        for (const auto& word : words(domain::foldedName(somebody.person.name)))
            ++owners[word];
    for (auto& somebody : people_) {
        const auto first = words(somebody.person.name).front();
        const bool givenFirst = !demoPhrases()[somebody.language].familyFirst;
        if (givenFirst && owners[domain::foldedName(first)] == 1)
            somebody.mention = first;
    }
}

std::vector<DemoPerson> Crowd::gather() {
    for (const auto& one : closeOnes)
        addClose(one, from_ + random_.between(0, 2));
    for (int i = int(closeOnes.size()); i < closeAtStart; ++i)
        addOther(from_ + random_.between(3, 12));
    const int length = today_ - from_;
    const int later = static_cast<int>(std::lround(newAYear * length / 365.2425));
    for (int i = 1; i < later; ++i)
        addOther(from_ + 14 + (length - 40) * i / later);
    if (later > 0) {
        addOther(today_ - newlyMetAgo);
        people_.back().newlyMet = true;
        people_.back().person.resting = false;
        people_.back().person.met = today_ - newlyMetAgo;
    }
    std::stable_sort(people_.begin(), people_.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    nameMentions();
    return std::move(people_);
}

} // namespace

std::vector<DemoPerson> demoPeople(const DemoCalendar& calendar, const std::vector<domain::Circle>& circles,
                                   std::uint64_t seed) {
    return Crowd(calendar, circles, seed).gather();
}

} // namespace tend::app
