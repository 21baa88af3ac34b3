#include "app/patterns.hpp"

#include "app/pages.hpp"
#include "storage/day_facts.hpp"
#include "storage/overview.hpp"
#include "storage/records.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace tend::app {
namespace {

using domain::Day;
using domain::FactorKind;

constexpr std::array weekdays{"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};

/// Gathers what may go with a mood.
class Gathering {
  public:
    explicit Gathering(Session& session) : session_(session), journal_(session.journal()) {
        for (const auto& mood : storage::moods(journal_))
            question_.moods.emplace_back(mood.day, mood.mean);
    }

    domain::PatternQuestion question() && {
        if (question_.moods.empty())
            return std::move(question_);
        addActivities();
        addCare();
        addWritten();
        addWeekdays();
        return std::move(question_);
    }

  private:
    std::size_t know(std::vector<Day> days) {
        question_.known.push_back(std::move(days));
        return question_.known.size() - 1;
    }

    void add(FactorKind kind, std::string name, std::vector<Day> days, std::size_t known,
             std::string shown = {}) {
        question_.factors.push_back(
            {.factor = {kind, std::move(name), std::move(shown)}, .days = std::move(days), .known = known});
    }

    void addActivities() {
        const auto known = know(storage::checkInDays(journal_));
        for (auto& [name, days] : storage::activityDays(journal_))
            add(FactorKind::Activity, name, std::move(days), known);
    }

    /// A side of care is known on the days on which it was told.
    void addCare() {
        const auto all = dimensions(session_);
        for (const auto& [id, levels] : storage::careLevels(journal_)) {
            const auto dimension = std::ranges::find(all, id, &domain::CareDimension::id);
            if (dimension == all.end())
                continue;
            constexpr double high = 4, low = 2;
            std::vector<Day> told, well, badly;
            for (const auto& [day, level] : levels) {
                told.push_back(day);
                if (level >= high)
                    well.push_back(day);
                if (level <= low)
                    badly.push_back(day);
            }
            const auto known = know(std::move(told));
            add(FactorKind::Care, dimension->key + ">=4", std::move(well), known, dimension->name);
            add(FactorKind::Care, dimension->key + "<=2", std::move(badly), known, dimension->name);
        }
    }

    /// On a day without a word nobody knows whom the owner met.
    void addWritten() {
        const auto known = know(storage::writtenDays(journal_));
        const auto people = storage::PersonStore(journal_).all();
        for (auto& [id, days] : storage::personDays(journal_)) {
            const auto person =
                std::ranges::find(people, id, [](const domain::Person& one) { return one.filing.id; });
            if (person != people.end())
                add(FactorKind::Person, person->name, std::move(days), known);
        }
        for (auto& [name, days] : storage::circleDays(journal_))
            add(FactorKind::Circle, name, std::move(days), known);
        for (auto& [reason, days] : storage::helloDays(journal_))
            add(FactorKind::Hello, std::string(domain::toWord(reason)), std::move(days), known);
        for (auto& [about, days] : storage::gratitudeDays(journal_))
            add(FactorKind::Gratitude, std::string(domain::toWord(about)), std::move(days), known);
    }

    void addWeekdays() {
        std::vector<Day> all;
        std::array<std::vector<Day>, weekdays.size()> each;
        for (auto day = question_.moods.front().first - 1; day <= question_.moods.back().first; ++day) {
            all.push_back(day);
            each[static_cast<std::size_t>(day.weekday())].push_back(day);
        }
        const auto known = know(std::move(all));
        for (std::size_t i = 0; i < each.size(); ++i)
            add(FactorKind::Weekday, weekdays[i], std::move(each[i]), known);
    }

    Session& session_;
    storage::Journal& journal_;
    domain::PatternQuestion question_{};
};

} // namespace

domain::PatternQuestion patternQuestion(Session& session) {
    return Gathering(session).question();
}

domain::Patterns patterns(Session& session) {
    return domain::findPatterns(patternQuestion(session));
}

} // namespace tend::app
