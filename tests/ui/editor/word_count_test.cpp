#include "ui/widgets/editor/text_model.hpp"
#include "ui/widgets/editor/word_count.hpp"

#include <doctest/doctest.h>

#include <random>
#include <string>
#include <vector>

using namespace tend::ui::editor;

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

TEST_CASE("what is counted after each of a thousand edits is what the whole text has") {
    const std::vector<std::string> pieces{"tea",    " two words ", "\n", "e\u0301",
                                          "\u0301", "👍🏽",    "'",  "."};
    std::mt19937 random(7);
    const auto pick = [&](std::size_t count) { return random() % count; };
    TextModel model;
    WordCounter counter;
    for (int i = 0; i < 1000; ++i) {
        const std::size_t at = pick(model.text().size() + 1);
        model.select({at, std::min(at + pick(6), model.text().size())});
        model.paste(pieces[pick(pieces.size())]);
        REQUIRE(counter.update(model.text(), model.version()) == countWords(model.text()));
    }
}
