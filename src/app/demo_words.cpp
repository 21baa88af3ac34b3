#include "app/demo_words.hpp"

#include <array>

namespace tend::app {
namespace {

constexpr std::array<std::string_view, 24> emoji{
    "🙏",    "🌿",      "☕", "🍲", "🎶",       "🌧️", "☀️",      "🐈",    "🚲", "📖", "🌙",       "🍐",
    "🧦", "❄️", "🌻", "💛", "🕯️", "🫖",    "👩‍👧", "🥖", "🐦", "🍅", "🏔️", "🤍"};

std::string filled(std::string_view pattern, std::string_view slot, std::string_view value) {
    std::string text(pattern);
    if (const auto at = text.find(slot); at != std::string::npos)
        text.replace(at, slot.size(), value);
    return text;
}

/// Sentences that begin with what they are about begin with a capital.
std::string capital(std::string text) {
    if (!text.empty() && text.front() >= 'a' && text.front() <= 'z')
        text.front() = static_cast<char>(text.front() - 'a' + 'A');
    return text;
}

bool endsWithoutSpace(std::string_view text) {
    return text.ends_with("。");
}

void append(std::string& text, std::string_view more) {
    if (more.empty())
        return;
    if (!text.empty() && !endsWithoutSpace(text))
        text += ' ';
    text += more;
}

const std::vector<std::string_view>& subjects(const DemoPhrases& phrases, domain::About about) {
    switch (about) {
    case domain::About::Place:
        return phrases.places;
    case domain::About::Thing:
        return phrases.things;
    case domain::About::Person:
    case domain::About::Moment:
        break;
    }
    return phrases.moments;
}

} // namespace

std::size_t DemoWords::language() {
    const auto& phrases = demoPhrases();
    double left = random_.unit() * 100;
    for (std::size_t i = 0; i < phrases.size(); ++i) {
        left -= phrases[i].share;
        if (left < 0)
            return i;
    }
    return 0;
}

std::string DemoWords::withTail(const DemoPhrases& phrases, std::string text) {
    if (random_.chance(0.75))
        append(text, random_.pick(phrases.tails));
    if (random_.chance(0.35)) {
        const auto second = random_.pick(phrases.tails);
        if (text.find(second) == std::string::npos)
            append(text, second);
    }
    if (random_.chance(0.15))
        append(text, random_.pick(emoji));
    return text;
}

std::string DemoWords::thanks(std::size_t language, domain::About about) {
    const auto& phrases = demoPhrases()[language];
    std::string subject(random_.pick(subjects(phrases, about)));
    if (!phrases.whens.empty() && random_.chance(0.5))
        subject += random_.pick(phrases.whens);
    return withTail(phrases, capital(filled(random_.pick(phrases.thanks), "{}", subject)));
}

std::string DemoWords::thanksTo(std::size_t language, std::string_view mention) {
    const auto& phrases = demoPhrases()[language];
    const auto named = filled(random_.pick(phrases.toPerson), "{@}", "@" + std::string(mention));
    std::string kindness(random_.pick(phrases.kindness));
    if (!phrases.whens.empty() && random_.chance(0.3))
        kindness += random_.pick(phrases.whens);
    return withTail(phrases, filled(named, "{}", kindness));
}

std::string DemoWords::note(std::size_t language, domain::Level mood) {
    const auto& phrases = demoPhrases()[language];
    const std::size_t feeling = mood.value() <= 2 ? 0 : mood.value() == 3 ? 1 : 2;
    std::string text;
    if (random_.chance(0.85))
        append(text, random_.pick(phrases.happened));
    if (text.empty() || random_.chance(0.6))
        append(text, random_.pick(phrases.feelings[feeling]));
    if (random_.chance(0.25)) {
        const auto second = random_.pick(phrases.happened);
        if (text.find(second) == std::string::npos)
            append(text, second);
    }
    return text;
}

std::string DemoWords::hello(std::size_t language) {
    return std::string(random_.pick(demoPhrases()[language].hellos));
}

} // namespace tend::app
