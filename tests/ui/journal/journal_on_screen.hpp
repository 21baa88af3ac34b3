#pragma once

#include "support/ui_harness.hpp"
#include "ui/journal/journal.hpp"

#include <map>
#include <string>
#include <vector>

namespace tend::test {

inline const domain::Day today = *domain::Day::parse("2026-10-14");

/// The n-th that was written.
inline domain::Filing filed(int n, domain::Day on) {
    const domain::Instant at(on.sysDays());
    return {.id = base::Id::from(1'790'000'000'000 + n, 1, 1),
            .at = {at},
            .day = on,
            .writtenDay = on,
            .created = at,
            .changed = at};
}

/// A journal with a check-in and a thank-you on every day for so long; nothing of it is made before it is
/// asked for.
struct JournalScreen {
    explicit JournalScreen(int days, const HarnessLook& look = {})
        : ui([this](const ui::Theme& theme) { draw(theme); }, look) {
        for (int before = 0; before < days; ++before)
            timeline.days.push_back({today - before, 2});
        ui.frames(3);
    }

    void draw(const ui::Theme& theme) {
        const auto wish = ui::journalWish(state, timeline);
        std::map<domain::Day, domain::JournalDay> kept;
        domain::JournalPage page{
            .timeline = timeline, .first = wish.first, .month = month, .onThisDay = memories};
        for (auto i = wish.first; i < wish.first + wish.count; ++i)
            kept.emplace(timeline.days[i].day, dayAt(timeline.days[i].day));
        for (auto i = wish.first; i < wish.first + wish.count; ++i)
            page.days.push_back(&kept.at(timeline.days[i].day));
        asked = wish.count;
        ui::drawJournal(page, state, theme, intents);
    }

    domain::JournalDay dayAt(domain::Day on) const {
        const auto own = written.find(on);
        return own == written.end() ? usual(on) : own->second;
    }

    static domain::JournalDay usual(domain::Day on) {
        const int n = 2 * (today - on);
        const auto name = on.toString();
        domain::JournalDay day{.day = on};
        day.entries.push_back(
            {domain::CheckIn{.filing = filed(n, on),
                             .mood = domain::Level::from(4),
                             .note = "Note of " + name + (on == today ? "\n- [ ] a nap" : "")}});
        day.entries.push_back({domain::Gratitude{.filing = filed(n + 1, on), .text = "Thanks of " + name}});
        return day;
    }

    bool shows(const std::string& words) { return ui.text().find(words) != std::string::npos; }

    std::map<domain::Day, domain::JournalDay> written{}; ///< other than usual
    domain::Timeline timeline{.today = today};
    std::vector<domain::HeatDay> month{};
    std::vector<domain::JournalDay> memories{};
    ui::JournalState state{};
    ui::Intents intents{};
    std::size_t asked = 0;
    UiHarness ui;
};

} // namespace tend::test
