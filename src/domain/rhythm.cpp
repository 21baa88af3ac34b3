#include "domain/rhythm.hpp"

#include "base/text.hpp"

#include <algorithm>

namespace tend::domain {
namespace {

constexpr int longestDays = 3660;
constexpr std::string_view separator = "..";

} // namespace

std::optional<Rhythm> Rhythm::from(int ideal, int latest) {
    if (ideal < 1 || ideal > latest || latest > longestDays)
        return std::nullopt;
    return Rhythm(ideal, latest);
}

std::optional<Rhythm> Rhythm::parse(std::string_view text) {
    const auto dots = text.find(separator);
    if (dots == std::string_view::npos)
        return std::nullopt;
    const auto ideal = base::parseInt(text.substr(0, dots));
    const auto latest = base::parseInt(text.substr(dots + separator.size()));
    if (!ideal || !latest)
        return std::nullopt;
    return from(*ideal, *latest);
}

std::string Rhythm::toString() const {
    return std::to_string(ideal_) + std::string(separator) + std::to_string(latest_);
}

Standing standing(const StandingFacts& facts, Day today) {
    if (facts.isMe)
        return Standing::Me;
    if (facts.resting)
        return Standing::Resting;
    // A hello on the day you met is the meeting itself.
    const bool metLately = facts.met && *facts.met <= today && today - *facts.met <= secondHelloDays;
    if (metLately && !(facts.lastHello && *facts.lastHello > *facts.met))
        return Standing::SecondHello;
    if (facts.rhythm && daysSinceContact(facts, today) >= facts.rhythm->ideal())
        return Standing::GoodWeek;
    return Standing::InRhythm;
}

int daysSinceContact(const StandingFacts& facts, Day today) {
    const Day since = facts.lastHello ? *facts.lastHello : facts.met.value_or(facts.added);
    return std::max(0, today - since);
}

double rhythmPosition(const Rhythm& rhythm, int daysSince) {
    return std::clamp(daysSince / (1.5 * rhythm.latest()), 0.0, 1.0);
}

} // namespace tend::domain
