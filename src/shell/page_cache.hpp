#pragma once

#include "app/pages.hpp"

#include <cstdint>
#include <optional>

namespace tend::shell {

/// The read models on screen, rebuilt only when what they were built from has changed: the journal's
/// revision, the day, the question. Never once a frame.
class PageCache {
  public:
    const domain::DayPage& day(app::Session& session, domain::Day day);
    const domain::CareList& careList(app::Session& session);
    /// Null where there is no such person any more.
    const domain::PersonPage* person(app::Session& session, const base::Id& person);
    const domain::StreakBoard& streaks(app::Session& session, int year);

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

    struct NoQuestion {
        bool operator==(const NoQuestion&) const = default;
    };

    std::optional<Kept<domain::Day, domain::DayPage>> day_;
    std::optional<Kept<NoQuestion, domain::CareList>> careList_;
    std::optional<Kept<base::Id, std::optional<domain::PersonPage>>> person_;
    std::optional<Kept<int, domain::StreakBoard>> streaks_;
};

} // namespace tend::shell
