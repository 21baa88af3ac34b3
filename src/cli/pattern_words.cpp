#include "cli/pattern_words.hpp"

#include "base/tr.hpp"
#include "cli/printing.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>

namespace tend::cli {
namespace {

using base::fill;
using base::tr;
using base::trn;
using domain::Factor;
using domain::FactorKind;
using domain::Pattern;

/// "3.4"
std::string rounded(double value) {
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%.1f", std::abs(value) < 0.05 ? 0.0 : value);
    return text.data();
}

std::string careWords(const std::string& name) {
    const auto sign = name.find_first_of("<>");
    const auto side = name.substr(0, sign);
    return fill(name.find('>') != std::string::npos ? tr("{0} at 4 or more") : tr("{0} at 2 or less"),
                {side});
}

std::string helloWords(const std::string& reason) {
    if (reason == "needed")
        return tr("a hello in which something was needed");
    return reason == "problem" ? tr("a hello about a problem") : tr("a hello for nothing but you");
}

std::string thanksWords(const std::string& about) {
    if (about == "person")
        return tr("a thank-you for a person");
    if (about == "place")
        return tr("a thank-you for a place");
    return about == "thing" ? tr("a thank-you for a thing") : tr("a thank-you for a moment");
}

std::string capital(std::string word) {
    if (!word.empty() && word[0] >= 'a' && word[0] <= 'z')
        word[0] = static_cast<char>(word[0] - 'a' + 'A');
    return word;
}

std::string words(const Factor& factor) {
    switch (factor.kind) {
    case FactorKind::Care:
        return careWords(factor.name);
    case FactorKind::Circle:
        return fill(tr("somebody of {0}"), {factor.name});
    case FactorKind::Hello:
        return helloWords(factor.name);
    case FactorKind::Gratitude:
        return thanksWords(factor.name);
    case FactorKind::Weekday:
        return capital(factor.name);
    case FactorKind::Activity:
    case FactorKind::Person:
        break;
    }
    return factor.name;
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
    return fill(numbers, {capital(fill(goes, {oneLine(words(pattern.factor))})), rounded(mood.meanWith),
                          std::to_string(mood.with), rounded(mood.meanWithout), std::to_string(mood.without),
                          rounded(std::abs(mood.difference)), rounded(better ? mood.low : -mood.high),
                          rounded(better ? mood.high : -mood.low)});
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
