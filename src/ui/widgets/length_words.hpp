#pragma once

#include "text/word_count.hpp"

#include <string>

namespace tend::ui {

/// "312 words, 2 minutes to read"
std::string wordsAndMinutes(const text::WordCount& count);
/// "312 words…", while they are counted
std::string wordsSoFar(const text::WordCount& count);
/// "312 words, 1842 characters, 2 minutes to read"
std::string lengthInWords(const text::WordCount& count);

} // namespace tend::ui
