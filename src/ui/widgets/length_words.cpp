#include "ui/widgets/length_words.hpp"

#include "base/tr.hpp"

namespace tend::ui {

namespace {

using base::fill;
using base::tr;
using base::trn;

std::string words(const text::WordCount& count) {
    return fill(trn("{0} word", "{0} words", count.words), {std::to_string(count.words)});
}

std::string minutes(const text::WordCount& count) {
    const auto wait = count.readingMinutes();
    return fill(trn("{0} minute to read", "{0} minutes to read", wait), {std::to_string(wait)});
}

} // namespace

std::string wordsAndMinutes(const text::WordCount& count) {
    return fill(tr("{0}, {1}"), {words(count), minutes(count)});
}

std::string wordsSoFar(const text::WordCount& count) {
    return fill(tr("{0}…"), {words(count)});
}

std::string lengthInWords(const text::WordCount& count) {
    const auto characters =
        fill(trn("{0} character", "{0} characters", count.characters), {std::to_string(count.characters)});
    return fill(tr("{0}, {1}, {2}"), {words(count), characters, minutes(count)});
}

} // namespace tend::ui
