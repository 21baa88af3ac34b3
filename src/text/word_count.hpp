#pragma once

#include <cstddef>
#include <string_view>

namespace tend::text {

/// How long a text is, as its writer would say it.
struct WordCount {
    std::size_t words = 0;
    /// As a person counts them, line feeds left out.
    std::size_t characters = 0;

    bool operator==(const WordCount&) const = default;

    /// Rounded up, at 230 words a minute; of no words, none.
    std::size_t readingMinutes() const;
};

/// A word holds a letter or a digit.
WordCount countWords(std::u32string_view text);

} // namespace tend::text
