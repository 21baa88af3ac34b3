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

/// A text and somebody who looks for something in it.
struct Search {
    TextModel model;
    Finder finder;

    explicit Search(std::string_view text, std::string_view wanted = {}) {
        model.load(text);
        lookFor(wanted);
    }

    void lookFor(std::string_view wanted) {
        finder.follow(model, wanted);
        while (!finder.finished())
            finder.look(model, 0);
    }
};

/// The hits in square brackets.
std::string found(const std::u32string& text, std::string_view wanted) {
    const Search search(text::toUtf8(text), wanted);
    std::u32string shown = text;
    const auto& hits = search.finder.hits();
    for (auto hit = hits.rbegin(); hit != hits.rend(); ++hit) {
        shown.insert(hit->end, 1, U']');
        shown.insert(hit->begin, 1, U'[');
    }
    return text::toUtf8(shown);
}

std::string wordsOf(std::size_t bytes) {
    std::string text;
    while (text.size() < bytes)
        text += "A quiet line about the garden, 感謝, before it is forgotten.\n";
    return text;
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
                                {U"ababaababab", "abab", "[abab]a[abab]ab"},
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
    Search search("tea tea tea", "tea");
    const Finder& finder = search.finder;
    CHECK(finder.hitFrom(0).hit == text::Range{0, 3});
    CHECK(finder.hitFrom(1).hit == text::Range{4, 7});
    CHECK(finder.hitFrom(9).hit == text::Range{0, 3});
    CHECK(finder.hitBefore(8).hit == text::Range{4, 7});
    CHECK(finder.hitBefore(0).hit == text::Range{8, 11});
    CHECK(finder.placeOf({4, 7}) == 1);
    CHECK_FALSE(finder.placeOf({4, 6}).has_value());
    search.lookFor("x");
    CHECK(finder.hitFrom(0).known);
    CHECK_FALSE(finder.hitFrom(0).hit.has_value());
}

TEST_CASE("hits after each of some thousand edits are those of the whole text") {
    const std::vector<std::string> pieces{"tea",      "TÉA ", "ß", "e\u0301", "\n", "感謝",
                                          "👍🏽", " ",    "t", "ete",     "🇵🇱", "\u0301"};
    std::mt19937 random(7);
    const auto pick = [&](std::size_t count) { return random() % count; };
    for (const char* wanted : {"tea", "e", "tete", "tt", "s", "🇵🇱", "謝", "👍"}) {
        CAPTURE(wanted);
        TextModel model;
        Finder kept;
        for (int i = 0; i < 1500; ++i) {
            const std::size_t at = pick(model.text().size() + 1);
            model.select({at, std::min(at + pick(6), model.text().size())});
            model.paste(pieces[pick(pieces.size())]);
            if (pick(3) == 0)
                model.undo();
            if (pick(2) == 0)
                continue;
            kept.follow(model, wanted);
            while (!kept.finished())
                kept.look(model, pick(model.text().size() + 1),
                          pick(2) == 0 ? Direction::Forward : Direction::Backward);
            Finder whole;
            whole.follow(model, wanted);
            whole.look(model, 0);
            REQUIRE(whole.finished());
            REQUIRE(kept.hits() == whole.hits());
        }
    }
}

TEST_CASE("a long text that is edited while it is looked through has the same hits in the end") {
    const std::vector<std::string> pieces{"garden", "line\n", "e\u0301", "感", "g", std::string(60'000, 'n')};
    std::mt19937 random(11);
    const auto pick = [&](std::size_t count) { return random() % count; };
    for (const char* wanted : {"garden", "n", "nn", "謝, b"}) {
        CAPTURE(wanted);
        Search search(wordsOf(400'000));
        search.finder.follow(search.model, wanted);
        for (int i = 0; i < 12; ++i) {
            search.finder.look(search.model, pick(search.model.text().size()),
                               pick(2) == 0 ? Direction::Forward : Direction::Backward);
            const std::size_t at = pick(search.model.text().size() + 1);
            search.model.select({at, std::min(at + pick(3000), search.model.text().size())});
            search.model.paste(pieces[pick(pieces.size())]);
            search.finder.follow(search.model, wanted);
        }
        search.lookFor(wanted);
        const Search whole(text::toUtf8(search.model.text()), wanted);
        REQUIRE(search.finder.hits() == whole.finder.hits());
    }
}

TEST_CASE("no look takes more than its share, however long the text is") {
    Search search(wordsOf(4'000'000));
    search.finder.follow(search.model, "forgotten");
    int looks = 0;
    for (std::size_t before = 0; !search.finder.finished(); before = search.finder.examined()) {
        search.finder.look(search.model, 0);
        CHECK(search.finder.examined() - before <= Finder::mostAtOnce + 1000);
        ++looks;
    }
    CHECK(looks > 20);
    CHECK(looks < 100);
}

TEST_CASE("words that repeat themselves cost no more than others") {
    Search search(std::string(400'000, 'a'));
    const std::string wanted = std::string(2000, 'a') + "b";
    search.finder.follow(search.model, wanted);
    while (!search.finder.finished())
        search.finder.look(search.model, 0);
    CHECK(search.finder.hits().empty());
    CHECK(search.finder.examined() < 500'000);
}

TEST_CASE("after a keystroke only its neighbourhood is looked at again") {
    Search search(wordsOf(1'000'000), "garden");
    const std::size_t before = search.finder.examined();
    search.model.moveTo(search.model.text().size() / 2, false);
    search.model.type(U'x');
    search.lookFor("garden");
    CHECK(search.finder.examined() - before < 1000);
}

TEST_CASE("while nothing changes nothing is looked at") {
    Search search("tea", "t");
    const std::size_t before = search.finder.examined();
    search.lookFor("t");
    search.finder.look(search.model, 0);
    CHECK(search.finder.examined() == before);
}

TEST_CASE("the next hit and the one before are known long before all are counted") {
    Search search(wordsOf(4'000'000));
    Finder& finder = search.finder;
    const std::size_t middle = search.model.text().size() / 2;
    finder.follow(search.model, "garden");
    CHECK_FALSE(finder.hitFrom(middle).known);
    finder.look(search.model, middle);
    CHECK(finder.hitFrom(middle).known);
    CHECK_FALSE(finder.hitBefore(middle).known);
    finder.look(search.model, middle, Direction::Backward);
    const auto before = finder.hitBefore(middle);
    REQUIRE(before.hit.has_value());
    CHECK(before.hit->begin < middle);
    CHECK_FALSE(finder.finished());
    CHECK_FALSE(finder.placeOf(*before.hit).has_value());
}
