#include "app/months.hpp"

#include "storage/chart_facts.hpp"
#include "storage/overview.hpp"
#include "text/unicode.hpp"
#include "text/word_count.hpp"

#include <algorithm>
#include <map>
#include <string>

namespace tend::app {

std::vector<domain::MonthCount> monthCounts(Session& session) {
    const auto today = session.today();
    const auto recorded = storage::recordedSpan(session.journal());
    if (!recorded || recorded->first > today)
        return {};
    return domain::everyMonth(storage::monthCounts(session.journal(), today),
                              domain::monthOf(recorded->first), domain::monthOf(today));
}

std::optional<std::vector<domain::MonthWords>> wordsByMonth(Session& session, const std::stop_token& stop,
                                                            const std::function<void(double)>& told) {
    constexpr int often = 100;
    const auto today = session.today();
    const int texts = storage::textCount(session.journal(), today);
    const int share = std::max(1, texts / often);
    std::map<std::chrono::year_month, std::size_t> words;
    int counted = 0;
    storage::eachText(session.journal(), today, [&](domain::Day day, const std::string& text) {
        words[domain::monthOf(day)] += text::countWords(text::sanitized(text)).words;
        if (++counted % share == 0)
            told(std::min(1.0, static_cast<double>(counted) / texts));
        return !stop.stop_requested();
    });
    if (stop.stop_requested())
        return std::nullopt;
    std::vector<domain::MonthWords> months;
    for (const auto& [month, count] : words)
        if (count > 0)
            months.push_back({month, count});
    return months;
}

} // namespace tend::app
