#include "text/unicode.hpp"
#include "ui/widgets/editor/finder.hpp"
#include "ui/widgets/editor/text_model.hpp"

#include <doctest/doctest.h>

#include <random>
#include <string>
#include <vector>

using namespace tend;
using namespace tend::ui::editor;

namespace {

/// The hits in square brackets.
std::string found(const std::u32string& text, std::string_view wanted) {
    Finder finder;
    finder.update(text, 1, wanted);
    std::u32string shown = text;
    for (auto hit = finder.hits().rbegin(); hit != finder.hits().rend(); ++hit) {
        shown.insert(hit->end, 1, U']');
        shown.insert(hit->begin, 1, U'[');
    }
    return text::toUtf8(shown);
}

} // namespace

TEST_CASE("words are found whatever their case and accents, as whole characters") {
    struct Row {
        std::u32string text;
        std::string wanted;
        std::string shown;
    };

    const std::vector<Row> rows{{U"tea and Tea", "tea", "[tea] and [Tea]"},
                                {U"tea and Tea", "TEA ", "[tea ]and Tea"},
                                {U"José, jose\u0301!", "jose", "[José], [jose\u0301]!"},
                                {U"Ćwiczę ćwicze", "CWICZE", "[Ćwiczę] [ćwicze]"},
                                {U"Straße", "strasse", "[Straße]"},
                                {U"Straße", "s", "[S]tra[ß]e"},
                                {U"aaaa", "aa", "[aa][aa]"},
                                {U"Ελλάδα", "ελλαδα", "[Ελλάδα]"},
                                {U"שָׁלוֹם", "שלום", "[שָׁלוֹם]"},
                                {U"感謝の気持ち", "気持", "感謝の[気持]ち"},
                                {U"ｔｅａ", "tea", "[ｔｅａ]"},
                                {U"one\u00A0two", "one two", "[one\u00A0two]"},
                                {U"one\ntwo", "one two", "one\ntwo"},
                                {U"so 👍🏽 good", "👍", "so [👍🏽] good"},
                                {U"नि", "न", "[नि]"},
                                {U"tea", "", "tea"},
                                {U"tea", "coffee", "tea"},
                                {U"", "tea", ""}};
    for (const Row& row : rows) {
        CAPTURE(row.wanted);
        CHECK(found(row.text, row.wanted) == row.shown);
    }
}

TEST_CASE("the next hit is at the caret or after it, the one before goes round") {
    Finder finder;
    finder.update(U"tea tea tea", 1, "tea");
    CHECK(finder.hitFrom(0) == 0);
    CHECK(finder.hitFrom(1) == 1);
    CHECK(finder.hitFrom(9) == 0);
    CHECK(finder.hitBefore(8) == 1);
    CHECK(finder.hitBefore(0) == 2);
    CHECK(finder.hitAt({4, 7}) == 1);
    CHECK_FALSE(finder.hitAt({4, 6}).has_value());
    finder.update(U"tea tea tea", 1, "x");
    CHECK_FALSE(finder.hitFrom(0).has_value());
}

TEST_CASE("nothing is done again while text and words stay the same") {
    Finder finder;
    CHECK(finder.update(U"tea", 1, "t"));
    CHECK_FALSE(finder.update(U"tea", 1, "t"));
    CHECK(finder.update(U"tea", 1, "te"));
    CHECK(finder.update(U"teas", 2, "te"));
}

TEST_CASE("hits after each of a thousand edits are those of the whole text") {
    const std::vector<std::string> pieces{"tea", "TÉA ", "ß", "e\u0301", "\n", "感謝", "👍🏽", " "};
    std::mt19937 random(7);
    const auto pick = [&](std::size_t count) { return random() % count; };
    TextModel model;
    Finder kept;
    for (int i = 0; i < 1000; ++i) {
        const std::size_t at = pick(model.text().size() + 1);
        model.select({at, std::min(at + pick(6), model.text().size())});
        model.paste(pieces[pick(pieces.size())]);
        kept.update(model.text(), model.version(), "tea");
        Finder whole;
        whole.update(model.text(), 1, "tea");
        REQUIRE(kept.hits() == whole.hits());
    }
}
