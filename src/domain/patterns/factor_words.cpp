#include "domain/patterns/factor_words.hpp"

#include "base/tr.hpp"

namespace tend::domain {
namespace {

using base::fill;
using base::tr;

std::string careWords(const Factor& factor) {
    const auto& name = factor.name;
    const auto side = factor.shown.empty() ? name.substr(0, name.find_first_of("<>")) : factor.shown;
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

std::string weekdayWords(const std::string& name) {
    if (name == "monday")
        return tr("Monday");
    if (name == "tuesday")
        return tr("Tuesday");
    if (name == "wednesday")
        return tr("Wednesday");
    if (name == "thursday")
        return tr("Thursday");
    if (name == "friday")
        return tr("Friday");
    return name == "saturday" ? tr("Saturday") : tr("Sunday");
}

} // namespace

std::string wordsOf(const Factor& factor) {
    switch (factor.kind) {
    case FactorKind::Care:
        return careWords(factor);
    case FactorKind::Circle:
        return fill(tr("somebody of {0}"), {factor.name});
    case FactorKind::Hello:
        return helloWords(factor.name);
    case FactorKind::Gratitude:
        return thanksWords(factor.name);
    case FactorKind::Weekday:
        return weekdayWords(factor.name);
    case FactorKind::Activity:
    case FactorKind::Person:
        break;
    }
    return factor.name;
}

} // namespace tend::domain
