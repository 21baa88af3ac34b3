#include "shell/page_cache.hpp"

#include "app/calendars.hpp"
#include "app/charts.hpp"
#include "app/months.hpp"
#include "app/pictures.hpp"
#include "app/saved_searches.hpp"
#include "app/timeline.hpp"

namespace tend::shell {

template <class Question, class Page, class Build>
const Page& PageCache::fresh(std::optional<Kept<Question, Page>>& kept, app::Session& session,
                             const Question& question, Build build) {
    const auto revision = session.revision();
    const auto today = session.today();
    if (!kept || kept->revision != revision || kept->today != today || !(kept->question == question)) {
        kept.reset(); // what it shared with others may be brought up to date in its place
        kept.emplace(Kept<Question, Page>{revision, today, question, build()});
    }
    return kept->page;
}

const domain::DayPage& PageCache::day(app::Session& session, domain::Day day) {
    return fresh(day_, session, day, [&] { return app::dayPage(session, day); });
}

const domain::Timeline& PageCache::timeline(app::Session& session) {
    return fresh(timeline_, session, NoQuestion{}, [&] { return app::timeline(session); });
}

domain::JournalPage PageCache::pageOf(app::Session& session, const ui::JournalWish& wish,
                                      const domain::Timeline& shown,
                                      std::vector<const domain::JournalDay*> days) {
    const auto& whole = timeline(session);
    const auto& month = fresh(month_, session, wish.aside.month - int(wish.aside.month.dayOfMonth() - 1),
                              [&] { return app::monthOf(session, whole, wish.aside.month); });
    const auto& earlier = fresh(onThisDay_, session, std::pair(wish.aside.day, wish.aside.memories), [&] {
        return app::onThisDay(session, whole, wish.aside.day, wish.aside.memories);
    });
    return {.timeline = shown,
            .first = wish.first,
            .days = std::move(days),
            .month = month,
            .onThisDay = earlier,
            .lowDays =
                fresh(lowDays_, session, NoQuestion{}, [&] { return app::lowDaysRemembered(session); }),
            .saved = savedSearches(session)};
}

domain::JournalPage PageCache::journal(app::Session& session, const ui::JournalWish& wish) {
    const auto& whole = timeline(session);
    return pageOf(session, wish, whole, nearby_.read(session, whole, wish.first, wish.count));
}

domain::JournalPage PageCache::found(app::Session& session, const ui::JournalWish& wish,
                                     JournalSearch& search) {
    auto page = pageOf(session, wish, *search.hits(), search.days(wish.first, wish.count));
    page.found = search.found();
    return page;
}

const std::vector<domain::SavedSearch>& PageCache::savedSearches(app::Session& session) {
    return fresh(savedSearches_, session, NoQuestion{}, [&] { return app::savedSearches(session); });
}

const domain::CareList& PageCache::careList(app::Session& session) {
    return fresh(careList_, session, NoQuestion{}, [&] { return app::careList(session); });
}

const std::vector<domain::Picture>& PageCache::faces(app::Session& session) {
    return fresh(faces_, session, NoQuestion{}, [&] { return app::faces(session); });
}

const domain::PersonPage* PageCache::person(app::Session& session, const base::Id& person) {
    const auto& page = fresh(person_, session, person, [&] { return app::personPage(session, person); });
    return page ? &*page : nullptr;
}

const domain::StreakBoard& PageCache::streaks(app::Session& session, int year) {
    return fresh(streaks_, session, year, [&] { return app::streakBoard(session, year); });
}

const domain::DayCalendar& PageCache::calendar(app::Session& session, const ui::CalendarWish& wish) {
    return fresh(calendar_, session, wish, [&] { return app::dayCalendar(session, wish.of, wish.span); });
}

const std::vector<domain::MeanDay>& PageCache::strength(app::Session& session,
                                                        const domain::BoardStreak* row) {
    const auto habit = row == nullptr ? std::nullopt : std::optional(row->habit.id);
    return fresh(strength_, session, habit, [&] {
        return row == nullptr ? std::vector<domain::MeanDay>() : domain::strengthLine(*row->streak);
    });
}

const domain::MoodPage& PageCache::moods(app::Session& session, const domain::MoodWish& wish) {
    return fresh(moods_, session, wish, [&] { return app::moodPage(session, wish); });
}

const domain::MoodByParts& PageCache::moodsBy(app::Session& session, domain::DayPart part) {
    return fresh(moodsBy_, session, part, [&] { return app::moodBy(session, part); });
}

const std::vector<domain::MonthCount>& PageCache::months(app::Session& session, WholeReader& reader) {
    const auto& words = reader.words();
    return fresh(months_, session, reader.timesCounted(), [&] {
        auto months = app::monthCounts(session);
        if (words)
            domain::addWords(months, *words);
        return months;
    });
}

const domain::MeasureLine& PageCache::line(app::Session& session, const domain::Measure& measure) {
    return fresh(line_, session, measure, [&] { return app::measureLine(session, measure); });
}

} // namespace tend::shell
