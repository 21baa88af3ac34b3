#include "ui/widgets/editor/spell_marks.hpp"

#include <doctest/doctest.h>

#include <set>
#include <string>
#include <vector>

using namespace tend;
using ui::editor::SpelledText;
using ui::editor::SpellMarks;
using ui::editor::wordsToSpell;
using Words = std::vector<std::string>;

namespace {

/// Knows the words it is given and nothing else, and counts how often it is asked.
class FewWords final : public ui::editor::Spelling {
  public:
    explicit FewWords(std::set<std::string, std::less<>> words) : words_(std::move(words)) {}

    unsigned revision() const override { return revision_; }

    bool available() override { return on; }

    bool knows(std::string_view word) override {
        ++asked;
        return words_.contains(word);
    }

    std::vector<std::string> suggestions(std::string_view) override { return {}; }

    void learn(std::string_view word) override {
        words_.emplace(word);
        ++revision_;
    }

    void ignore(std::string_view) override {}

    std::vector<ui::editor::Language> languages() override { return {}; }

    void choose(const std::vector<std::string>&) override {}

    bool on = true;
    int asked = 0;

  private:
    std::set<std::string, std::less<>> words_;
    unsigned revision_ = 1;
};

Words spelled(std::u32string_view text) {
    Words words;
    for (const auto word : wordsToSpell(text))
        words.push_back(text::toUtf8(text.substr(word.begin, word.end - word.begin)));
    return words;
}

/// A text that is all on the screen, with the caret somewhere in it.
struct Page {
    std::u32string text;
    std::uint64_t version = 1;
    std::size_t caret = 0;
    bool focused = true;

    SpelledText now() const { return {text, version, {0, text.size()}, caret, focused}; }

    void type(char32_t c) {
        text.insert(caret++, 1, c);
        ++version;
    }

    Words marked(const SpellMarks& marks) const {
        Words words;
        for (const auto mark : marks.marks())
            words.push_back(
                text::toUtf8(std::u32string_view(text).substr(mark.begin, mark.end - mark.begin)));
        return words;
    }
};

} // namespace

TEST_CASE("words are found in any script, with their apostrophes and without hyphens and marks") {
    CHECK(spelled(U"Don't well-known, l’amour (Ćwiczę)!") ==
          Words{"Don't", "well", "known", "l’amour", "Ćwiczę"});
    CHECK(spelled(U"**bold** _leaning_ ~~gone~~ # Heading\n> said") ==
          Words{"bold", "leaning", "gone", "Heading", "said"});
    CHECK(spelled(U"נחמד דברים") == Words{"נחמד", "דברים"});
}

TEST_CASE("what is no prose is passed over") {
    CHECK(spelled(U"with @Zörgel and (#Twixt)") == Words{"with", "and"});
    CHECK(spelled(U"see https://exmple.org/abc?d and www.exmple.org") == Words{"see", "and"});
    CHECK(spelled(U"mail adda@exmple.org about notez.txt e.g. /usr/bni ~/foob C:\\dri") ==
          Words{"mail", "about"});
    CHECK(spelled(U"run `mkdri foo` or ``a `b` c`` now") == Words{"run", "or", "now"});
    CHECK(spelled(U"a_snake name 2026 1/2") == Words{"name"});
    CHECK(spelled(U"[the pagge](https://exmple.org/xyz) is") == Words{"the", "pagge", "is"});
    CHECK(spelled(U"a lone ` is no code") == Words{"a", "lone", "is", "no", "code"});
    CHECK(spelled(U"quote ` ends\nwith ` the line") == Words{"quote", "ends", "with", "the", "line"});
    CHECK(spelled(std::u32string(80, U'x')).empty());
    CHECK(spelled(U"").empty());
}

TEST_CASE("words that no language knows are marked") {
    FewWords spelling({"tea", "with"});
    SpellMarks marks;
    const Page page{.text = U"teh tea wiht Ada"};
    CHECK_FALSE(marks.update(page.now(), spelling));
    CHECK(page.marked(marks) == Words{"teh", "wiht", "Ada"});
    CHECK(marks.at(0) == text::Range{0, 3});
    CHECK(marks.at(3) == text::Range{0, 3});
    CHECK_FALSE(marks.at(5));
}

TEST_CASE("the word being typed is left alone until the caret leaves it") {
    FewWords spelling({"tea"});
    SpellMarks marks;
    Page page{.text = U"tea "};
    page.caret = 4;
    marks.update(page.now(), spelling);
    for (const char32_t c : U"teh") {
        if (c == 0)
            break;
        page.type(c);
        marks.update(page.now(), spelling);
        CHECK(marks.marks().empty());
    }
    SUBCASE("by a blank") {
        page.type(U' ');
        marks.update(page.now(), spelling);
        CHECK(page.marked(marks) == Words{"teh"});
    }
    SUBCASE("by a step to another word, and a step back does not take the mark away") {
        page.caret = 1;
        marks.update(page.now(), spelling);
        CHECK(page.marked(marks) == Words{"teh"});
        page.caret = 6;
        marks.update(page.now(), spelling);
        CHECK(page.marked(marks) == Words{"teh"});
    }
    SUBCASE("with the keyboard") {
        page.focused = false;
        marks.update(page.now(), spelling);
        CHECK(page.marked(marks) == Words{"teh"});
    }
    SUBCASE("because a menu asks about it") {
        marks.release();
        marks.update(page.now(), spelling);
        CHECK(page.marked(marks) == Words{"teh"});
    }
}

TEST_CASE("nothing is asked again while nothing changes, and only new words when something does") {
    FewWords spelling({"tea"});
    SpellMarks marks;
    Page page{.text = U"tea tea teh"};
    marks.update(page.now(), spelling);
    const auto version = marks.version();
    CHECK(spelling.asked == 2);
    marks.update(page.now(), spelling);
    page.type(U'x');
    marks.update(page.now(), spelling);
    page.type(U' ');
    marks.update(page.now(), spelling);
    CHECK(spelling.asked == 3);
    CHECK(marks.version() > version);
}

TEST_CASE("a word that is learned loses its marks at once, everywhere") {
    FewWords spelling({});
    SpellMarks marks;
    const Page page{.text = U"teh teh"};
    marks.update(page.now(), spelling);
    CHECK(marks.marks().size() == 2);
    spelling.learn("teh");
    marks.update(page.now(), spelling);
    CHECK(marks.marks().empty());
}

TEST_CASE("without a dictionary nothing is marked, and marks go when it does") {
    FewWords spelling({});
    SpellMarks marks;
    const Page page{.text = U"teh"};
    marks.update(page.now(), spelling);
    CHECK(marks.marks().size() == 1);
    spelling.on = false;
    marks.update(page.now(), spelling);
    CHECK(marks.marks().empty());
    spelling.on = true;
    marks.update(page.now(), spelling);
    CHECK(marks.marks().size() == 1);
}

TEST_CASE("a full page of words is looked up over some frames, a few in each") {
    FewWords spelling({});
    SpellMarks marks;
    Page page;
    for (int i = 0; i < 200; ++i) {
        page.text += U"word";
        for (int n = i; n > 0; n /= 26)
            page.text += static_cast<char32_t>(U'a' + n % 26);
        page.text += U' ';
    }
    int frames = 1;
    int before = 0;
    while (marks.update(page.now(), spelling)) {
        CHECK(spelling.asked - before <= SpellMarks::mostLookups);
        before = spelling.asked;
        REQUIRE(++frames < 50);
    }
    CHECK(spelling.asked == 200);
    CHECK(marks.marks().size() == 200);
}

TEST_CASE("of a long text only what is on the screen is looked at, its words whole") {
    FewWords spelling({});
    SpellMarks marks;
    std::u32string text;
    for (int i = 0; i < 200000; ++i)
        text += U"teh ";
    SpelledText now{text, 1, {400001, 400010}, 0, false};
    marks.update(now, spelling);
    REQUIRE_FALSE(marks.marks().empty());
    CHECK(marks.marks().size() < 400);
    CHECK(marks.at(400001) == text::Range{400000, 400003});
    CHECK(marks.at(400009) == text::Range{400008, 400011});
}
