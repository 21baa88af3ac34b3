#include "text/word_count.hpp"

#include <doctest/doctest.h>

using namespace tend::text;

TEST_CASE("words, characters as a person counts them and minutes of reading") {
    CHECK(countWords(U"") == WordCount{0, 0});
    CHECK(countWords(U"Tea with Ada, at 4.") == WordCount{5, 19});
    CHECK(countWords(U"don't\n\nworry") == WordCount{2, 10});
    CHECK(countWords(U" -- ... ") == WordCount{0, 8});
    CHECK(countWords(U"cafe\u0301 👩‍👩‍👧 🇵🇱") == WordCount{1, 8});
    CHECK(countWords(U"שלום עולם") == WordCount{2, 9});
    CHECK(WordCount{0, 0}.readingMinutes() == 0);
    CHECK(WordCount{1, 4}.readingMinutes() == 1);
    CHECK(WordCount{460, 0}.readingMinutes() == 2);
    CHECK(WordCount{461, 0}.readingMinutes() == 3);
}
