#include "app/check_ins.hpp"
#include "app/entry_versions.hpp"
#include "app/habits.hpp"
#include "app/hellos.hpp"
#include "app/journal_in_memory.hpp"
#include "app/keeping.hpp"
#include "app/merging.hpp"
#include "app/pages.hpp"
#include "app/people.hpp"
#include "app/pictures.hpp"
#include "app/records.hpp"
#include "app/renaming.hpp"
#include "app/rest_days.hpp"
#include "app/saved_searches.hpp"
#include "app/thanks.hpp"
#include "app/timeline.hpp"
#include "app/trash.hpp"
#include "app/undo.hpp"
#include "pictures/painted.hpp"
#include "storage/dump.hpp"

#include <array>
#include <functional>
#include <random>

using namespace tend;
using namespace tend::test;
using domain::RecordKind;
using domain::RecordRef;

namespace {

std::vector<app::ReadyPicture> somePictures() {
    std::vector<app::ReadyPicture> ready;
    for (const int size : {8, 9, 10, 11})
        ready.push_back(
            accepted(app::readyPicture(pngFile(painted(size, size)), "hill.png", app::Place::Removed)));
    return ready;
}

/// Somebody who uses everything the app can do, at random but repeatably. Refusals are part of it.
class Somebody {
  public:
    Somebody(JournalInMemory& journal, unsigned seed)
        : journal_(journal), session_(journal.session), random_(seed) {}

    void act() {
        journal_.clock.pass(std::chrono::seconds(pick(400)));
        const std::vector<std::function<void()>> actions{
            [&] { checkIn(); },
            [&] { checkIn(); },
            [&] { thank(); },
            [&] { thank(); },
            [&] { hello(); },
            [&] { hello(); },
            [&] { person(); },
            [&] { person(); },
            [&] { app::restOn(session_, day()); },
            [&] { habit(); },
            [&] { habit(); },
            [&] {
                app::restSeason(session_, {day(), day() + pick(4)}, words());
            },
            [&] { app::wake(session_, day()); },
            [&] { rest(); },
            [&] { app::setResting(session_, somebody(), pick(2) == 0); },
            [&] { app::removePerson(session_, somebody()); },
            [&] { tell(); },
            [&] { app::refile(session_, some(), day() + 3); },
            [&] { app::deleteRecords(session_, some()); },
            [&] { app::restore(session_, thrown()); },
            [&] { version(); },
            [&] { app::mergePeople(session_, somebody(), somebody()); },
            [&] { app::renameActivity(session_, activity(), activity()); },
            [&] { app::renameTag(session_, tag(), tag()); },
            [&] { app::hideNumbers(session_, pick(2) == 0); },
            [&] { session_.answerStillDay(pick(2) == 0); },
            [&] { attach(); },
            [&] { attach(); },
            [&] { picture(); },
            [&] { place(); },
            [&] { search(); },
            [&] { search(); },
            [&] { line(); },
            [&] { app::rememberLowDays(session_, pick(2) == 0); },
        };
        actions[static_cast<std::size_t>(pick(static_cast<int>(actions.size())))]();
    }

  private:
    void habit() {
        const auto all = app::habits(session_);
        const auto& one = all[static_cast<std::size_t>(pick(static_cast<int>(all.size())))];
        const std::array<std::function<void()>, 9> deeds{
            [&] {
                app::saveHabit(session_, {.aim = app::HabitWish{.of = words()},
                                          .frequency = domain::Frequency::from(1 + pick(3), 3 + pick(5))});
            },
            [&] {
                app::saveHabit(session_,
                               {.aim = app::HabitWish{.kind = domain::HabitKind::Care, .of = "mind"},
                                .since = std::optional(day())});
            },
            [&] { app::saveHabit(session_, {.habit = one.id, .name = words(), .hidden = pick(2) == 0}); },
            [&] { app::moveHabit(session_, one.id, static_cast<std::size_t>(pick(6))); },
            [&] { app::restHabit(session_, one.id, day()); },
            [&] {
                app::pauseHabit(session_, one.id, day(), pick(2) == 0 ? std::optional(day()) : std::nullopt);
            },
            [&] { app::resumeHabit(session_, one.id); },
            [&] { app::endHabit(session_, one.id, day()); },
            [&] {
                pick(2) == 0 ? app::removeHabit(session_, one.id) : app::markDone(session_, one.id, day());
            },
        };
        deeds.at(static_cast<std::size_t>(pick(static_cast<int>(deeds.size()))))();
    }

    int pick(int below) {
        return below == 0 ? 0 : static_cast<int>(random_() % static_cast<unsigned>(below));
    }

    template <class Value>
    Value one(const std::vector<Value>& values) {
        return values[static_cast<std::size_t>(pick(static_cast<int>(values.size())))];
    }

    std::string name() {
        return one<std::string>({"Ada", "Ada Byron", "Ada Lovelace", "Bea", "純 Jun", "Zoë", "Bob Byron"});
    }

    std::string activity() { return one<std::string>({"Walk", "walk", "Tea", "Chór", "Stroll"}); }

    std::string tag() { return one<std::string>({"tea", "#rest", "休み", "Tea", "чай"}); }

    std::string words() {
        return one<std::string>({"", "rain", "感謝 @純", "Tea with @" + name() + " #tea",
                                 "@Ada and @Byron, #休み", "it's \"so\"\n#rest", "🙏 @" + name(), "x@y.z"});
    }

    domain::Day day() { return journal_.today() - pick(5); }

    base::Id somebody() { return one(app::careList(session_).entries).person.filing.id; }

    std::vector<RecordRef> all() {
        std::vector<RecordRef> refs;
        for (const auto& record : app::records(session_, {journal_.today() - 60, journal_.today() + 60}))
            refs.push_back(domain::refOf(record));
        for (const auto& entry : app::careList(session_).entries)
            if (!entry.person.isMe && pick(8) == 0)
                refs.push_back({RecordKind::Person, entry.person.filing.id});
        return refs;
    }

    template <class Ref>
    std::vector<Ref> some(std::vector<Ref> from) {
        std::vector<Ref> chosen;
        for (int i = from.empty() ? 0 : 1 + pick(4); i > 0; --i)
            chosen.push_back(one(from));
        return chosen;
    }

    std::vector<RecordRef> some() { return some(all()); }

    std::vector<domain::TrashRef> thrown() {
        std::vector<domain::TrashRef> refs;
        for (const auto& thing : app::trash(session_).things)
            refs.push_back(domain::trashRefOf(thing));
        return some(std::move(refs));
    }

    std::optional<base::Id> existing(RecordKind kind) {
        if (pick(2) == 0)
            return std::nullopt;
        auto refs = all();
        std::erase_if(refs, [&](const auto& ref) { return ref.kind != kind; });
        return refs.empty() ? std::nullopt : std::optional(one(refs).id);
    }

    void checkIn() {
        domain::CheckInEdit edit{.day = day(), .checkIn = existing(RecordKind::CheckIn)};
        if (pick(2) == 0)
            edit.note = words();
        if (pick(3) == 0)
            edit.mood = pick(4) == 0 ? std::nullopt : domain::Level::from(1 + pick(5));
        if (pick(3) == 0)
            edit.activities = std::vector<std::string>(static_cast<std::size_t>(pick(3)), activity());
        if (pick(3) == 0)
            edit.care = {{one(app::dimensions(session_)).id, domain::Level::from(pick(6))}};
        app::saveCheckIn(session_, edit);
    }

    void thank() {
        domain::GratitudeEdit edit{.day = day(), .gratitude = existing(RecordKind::Gratitude)};
        if (pick(4) != 0)
            edit.text = words();
        if (pick(4) == 0)
            edit.about = domain::About::Place;
        app::saveGratitude(session_, edit);
    }

    void tell() {
        if (const auto note = existing(RecordKind::Gratitude)) {
            if (pick(3) == 0)
                app::keepGratitude(session_, *note);
            else
                app::tellGratitude(session_, *note, pick(2) == 0 ? std::optional(somebody()) : std::nullopt,
                                   {});
        }
    }

    void hello() {
        app::saveHello(session_,
                       {.day = day(),
                        .person = somebody(),
                        .channel = one<domain::Channel>({domain::Channel::Call, domain::Channel::Letter}),
                        .note = words(),
                        .hello = existing(RecordKind::Hello)});
    }

    void person() {
        domain::PersonEdit edit{.person = existing(RecordKind::Person), .name = name(), .remember = words()};
        edit.circles.assign(static_cast<std::size_t>(pick(2)), one<std::string>({"Choir", "Friends", "Été"}));
        app::savePerson(session_, edit);
    }

    void rest() {
        if (const auto rest = existing(RecordKind::Rest))
            app::saveRest(
                session_,
                {.rest = *rest, .days = {{day(), day() + pick(3)}}, .season = pick(2) == 0, .note = words()});
    }

    void attach() {
        for (const auto& ref : some()) {
            const std::vector<app::ReadyPicture> ready{one(ready_), one(ready_)};
            app::attachPictures(session_, ref, ready);
        }
    }

    void picture() {
        for (const auto& ref : some())
            for (const auto& one : app::pictures(session_, ref)) {
                if (pick(3) == 0)
                    app::removePicture(session_, one.id);
                else
                    app::movePicture(session_, one.id, pick(3));
            }
    }

    void place() {
        for (const auto& ref : some())
            for (const auto& one : app::pictures(session_, ref))
                if (pick(2) == 0)
                    app::keepPlaces(session_, std::array{app::WithPlace{one.id, withPlace_}});
    }

    void search() {
        const auto kept = app::savedSearches(session_);
        const auto typed = one<std::string>({"rain", "kind:hello", "with:Ada", "mood:>=4", ""});
        if (kept.empty() || pick(3) == 0)
            app::saveSearch(session_, name(), typed);
        else if (pick(3) == 0)
            app::removeSavedSearch(session_, one(kept).id);
        else if (pick(2) == 0)
            app::moveSavedSearch(session_, one(kept).id, std::size_t(pick(4)));
        else
            app::changeSavedSearch(session_, one(kept).id, name(), typed);
    }

    /// Of a hello, as it is being typed.
    void line() {
        if (const auto hello = existing(RecordKind::Hello))
            app::changeHello(session_, {.hello = *hello, .person = somebody(), .note = words()});
    }

    void version() {
        const auto chosen = some();
        if (chosen.empty())
            return;
        const auto versions = app::versionsOf(session_, chosen.front());
        if (versions.empty())
            return;
        const auto version = one(versions);
        if (version.replaced)
            app::restoreVersion(session_, chosen.front(), version.replaced->step);
    }

    JournalInMemory& journal_;
    app::Session& session_;
    std::mt19937 random_;
    std::vector<app::ReadyPicture> ready_ = somePictures();
    app::ReadyPicture withPlace_ =
        accepted(app::readyPicture(pngFile(painted(12, 12), cameraExif()), "hill.png", app::Place::Kept));
};

bool done(const app::Outcome<std::string>& outcome) {
    return std::holds_alternative<std::string>(outcome);
}

} // namespace

TEST_CASE("a thousand things done at random, undone one by one, leave the journal as it was, byte for byte") {
    for (unsigned seed : {1u, 2u}) {
        CAPTURE(seed);
        JournalInMemory journal;
        auto& file = journal.session.journal();
        const auto first = dump(file);
        Somebody somebody(journal, seed);
        for (int i = 0; i < 1000; ++i)
            somebody.act();
        const auto last = dump(file);
        REQUIRE(last.size() > first.size() + 10000);

        int steps = 0;
        while (done(app::undoLast(journal.session)))
            ++steps;
        CHECK(dump(file) == first);
        CHECK(steps > 400);
        while (done(app::redoLast(journal.session)))
            --steps;
        CHECK(steps == 0);
        CHECK(dump(file) == last);
        CHECK(file.check().empty());
    }
}
