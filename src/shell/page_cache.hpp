#pragma once

#include "app/pages.hpp"
#include "domain/charts/measure.hpp"
#include "domain/search/saved_search.hpp"
#include "domain/timeline.hpp"
#include "shell/days_nearby.hpp"
#include "shell/journal_search.hpp"
#include "shell/whole_reader.hpp"
#include "ui/journal/journal.hpp"
#include "ui/streaks/streaks.hpp"

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace tend::shell {

/// The read models on screen, rebuilt only when what they were built from has changed: the journal's
/// revision, the day, the question. Never once a frame.
class PageCache {
  public:
    const domain::DayPage& day(app::Session& session, domain::Day day);
    const domain::Timeline& timeline(app::Session& session);
    /// `wish`: what of the timeline is near the window.
    domain::JournalPage journal(app::Session& session, const ui::JournalWish& wish);
    /// The same, but the days are those of what was found.
    domain::JournalPage found(app::Session& session, const ui::JournalWish& wish, JournalSearch& search);
    const domain::CareList& careList(app::Session& session);
    /// app::faces()
    const std::vector<domain::Picture>& faces(app::Session& session);
    const std::vector<domain::SavedSearch>& savedSearches(app::Session& session);
    /// Null where there is no such person any more.
    const domain::PersonPage* person(app::Session& session, const base::Id& person);
    const domain::StreakBoard& streaks(app::Session& session, int year);
    const domain::DayCalendar& calendar(app::Session& session, const ui::CalendarWish& wish);
    /// How a habit's strength went; of nothing, nothing.
    const std::vector<domain::MeanDay>& strength(app::Session& session, const domain::BoardStreak* row);
    const domain::MoodPage& moods(app::Session& session, const domain::MoodWish& wish);
    const domain::MoodByParts& moodsBy(app::Session& session, domain::DayPart part);
    /// With the words of `reader`, as far as it has counted them.
    const std::vector<domain::MonthCount>& months(app::Session& session, WholeReader& reader);
    const domain::MeasureLine& line(app::Session& session, const domain::Measure& measure);

  private:
    template <class Question, class Page>
    struct Kept {
        std::uint64_t revision;
        domain::Day today;
        Question question;
        Page page;
    };
    template <class Question, class Page, class Build>
    static const Page& fresh(std::optional<Kept<Question, Page>>& kept, app::Session& session,
                             const Question& question, Build build);

    domain::JournalPage pageOf(app::Session& session, const ui::JournalWish& wish,
                               const domain::Timeline& shown, std::vector<const domain::JournalDay*> days);

    struct NoQuestion {
        bool operator==(const NoQuestion&) const = default;
    };

    using Days = std::vector<domain::JournalDay>;

    std::optional<Kept<domain::Day, domain::DayPage>> day_;
    std::optional<Kept<NoQuestion, domain::Timeline>> timeline_;
    DaysNearby nearby_{};
    std::optional<Kept<domain::Day, std::vector<domain::HeatDay>>> month_;
    std::optional<Kept<std::pair<domain::Day, std::size_t>, Days>> onThisDay_;
    std::optional<Kept<NoQuestion, bool>> lowDays_;
    std::optional<Kept<NoQuestion, std::vector<domain::SavedSearch>>> savedSearches_;
    std::optional<Kept<NoQuestion, domain::CareList>> careList_;
    std::optional<Kept<NoQuestion, std::vector<domain::Picture>>> faces_;
    std::optional<Kept<base::Id, std::optional<domain::PersonPage>>> person_;
    std::optional<Kept<int, domain::StreakBoard>> streaks_;
    std::optional<Kept<ui::CalendarWish, domain::DayCalendar>> calendar_;
    std::optional<Kept<std::optional<base::Id>, std::vector<domain::MeanDay>>> strength_;
    std::optional<Kept<domain::MoodWish, domain::MoodPage>> moods_;
    std::optional<Kept<domain::DayPart, domain::MoodByParts>> moodsBy_;
    std::optional<Kept<int, std::vector<domain::MonthCount>>> months_;
    std::optional<Kept<domain::Measure, domain::MeasureLine>> line_;
};

} // namespace tend::shell
