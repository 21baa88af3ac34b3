#include "cli/pattern_words.hpp"

#include "base/decimal.hpp"
#include "base/tr.hpp"
#include "cli/printing.hpp"
#include "domain/patterns/factor_words.hpp"

#include <algorithm>
#include <cmath>

namespace tend::cli {
namespace {

using base::fill;
using base::tr;
using base::trn;
using domain::Factor;
using domain::Pattern;

std::string capital(std::string word) {
    if (!word.empty() && word[0] >= 'a' && word[0] <= 'z')
        word[0] = static_cast<char>(word[0] - 'a' + 'A');
    return word;
}

/// "Walk goes with better days: 3.9 on 18 days, 3.4 on 212 others (0.5 more; 95 % 0.2 to 0.8)."
std::string sentence(const Pattern& pattern) {
    const auto& mood = pattern.mood;
    const bool better = mood.difference > 0;
    const char* goes =
        pattern.lag == 0
            ? (better ? tr("{0} goes with better days") : tr("{0} goes with lower days"))
            : (better ? tr("{0} goes with a better day after it") : tr("{0} goes with a lower day after it"));
    const char* numbers = better ? tr("{0}: {1} on {2} days, {3} on {4} others ({5} more; 95 % {6} to {7}).")
                                 : tr("{0}: {1} on {2} days, {3} on {4} others ({5} less; 95 % {6} to {7}).");
    return fill(numbers,
                {capital(fill(goes, {oneLine(domain::wordsOf(pattern.factor))})),
                 base::decimal(mood.meanWith), std::to_string(mood.with), base::decimal(mood.meanWithout),
                 std::to_string(mood.without), base::decimal(std::abs(mood.difference)),
                 base::decimal(better ? mood.low : -mood.high),
                 base::decimal(better ? mood.high : -mood.low)});
}

} // namespace

std::string factorWord(const Factor& factor) {
    return std::string(domain::toWord(factor.kind)) + ":" + factor.name;
}

std::string patternsText(const domain::Patterns& patterns, bool all) {
    if (patterns.asked.empty())
        return fill(trn("Nothing can be said yet. It takes at least {0} more day with a mood.",
                        "Nothing can be said yet. It takes at least {0} more days with a mood.",
                        static_cast<unsigned long>(patterns.daysMissing)),
                    {std::to_string(patterns.daysMissing)}) +
               "\n";
    std::string text;
    for (const auto& pattern : patterns.asked)
        if (pattern.finding)
            text += sentence(pattern) + "\n";
    const auto count = patterns.asked.size();
    if (text.empty())
        text =
            fill(trn("One thing was looked at; it goes with better or lower days no more than chance would.",
                     "{0} things were looked at; none goes with better or lower days more than chance "
                     "would.",
                     count),
                 {std::to_string(count)}) +
            "\n";
    if (!all)
        return text;
    text += "\n" + std::string(tr("May be chance")) + "\n";
    for (const auto& pattern : patterns.asked)
        if (!pattern.finding)
            text += "  " + sentence(pattern) + "\n";
    return text;
}

} // namespace tend::cli
