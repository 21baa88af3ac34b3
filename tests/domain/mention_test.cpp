#include "domain/mention.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace tend::domain;
using tend::base::Id;

namespace {

using Names = std::vector<std::string>;

/// Every mention as "name<the text it covers>", for people whose names these are.
Names mentioned(const std::string& text, const Names& names) {
    std::vector<Nameable> people;
    for (std::size_t i = 0; i < names.size(); ++i)
        people.push_back({Id::from(1, 0, i), names[i]});
    Names found;
    for (const auto& mention : findMentions(text, people))
        for (const auto& [person, name] : people)
            if (person == mention.person)
                found.push_back(name + "<" + text.substr(mention.begin, mention.end - mention.begin) + ">");
    return found;
}

struct MentionRow {
    std::string name;
    std::string text;
    Names people;
    Names found;
};

void check(const std::vector<MentionRow>& rows) {
    for (const auto& row : rows) {
        CAPTURE(row.name);
        CHECK(mentioned(row.text, row.people) == row.found);
    }
}

} // namespace

TEST_CASE("an @ before a name mentions its owner") {
    check({
        {"alone", "@Ada", {"Ada"}, {"Ada<@Ada>"}},
        {"in a sentence", "for tea with @Ada — warm", {"Ada"}, {"Ada<@Ada>"}},
        {"two, in order", "@Sam and @Ada", {"Ada", "Sam"}, {"Sam<@Sam>", "Ada<@Ada>"}},
        {"the same twice", "@Ada, @Ada", {"Ada"}, {"Ada<@Ada>", "Ada<@Ada>"}},
        {"next to each other", "@Ada@Sam", {"Ada", "Sam"}, {"Ada<@Ada>"}},
        {"on a line of its own", "tea\n@Ada\nmore", {"Ada"}, {"Ada<@Ada>"}},
        {"after a bracket", "(@Ada)", {"Ada"}, {"Ada<@Ada>"}},
        {"nobody of that name", "@Eve", {"Ada"}, {}},
        {"no @", "Ada", {"Ada"}, {}},
        {"an @ at the end", "tea @", {"Ada"}, {}},
        {"a space after the @", "@ Ada", {"Ada"}, {}},
        {"nobody on the list", "@Ada", {}, {}},
        {"a person without a name", "@Ada", {"", " "}, {}},
    });
}

TEST_CASE("the longest full name wins, then one word that only one person has") {
    check({
        {"the longer name", "@Ada Lovelace came", {"Ada", "Ada Lovelace"}, {"Ada Lovelace<@Ada Lovelace>"}},
        {"whatever the order",
         "@Ada Lovelace came",
         {"Ada Lovelace", "Ada"},
         {"Ada Lovelace<@Ada Lovelace>"}},
        {"the shorter where the longer does not fit", "@Ada Love", {"Ada", "Ada Lovelace"}, {"Ada<@Ada>"}},
        {"a full name before a word of another", "@Ada", {"Ada Lovelace", "Ada"}, {"Ada<@Ada>"}},
        {"a first word", "@Ada came", {"Ada Lovelace", "Sam Hill"}, {"Ada Lovelace<@Ada>"}},
        {"a last word", "@Tove came", {"Grandma Tove"}, {"Grandma Tove<@Tove>"}},
        {"a word in brackets", "@Jun came", {"純 (Jun)"}, {"純 (Jun)<@Jun>"}},
        {"a word that two have", "@Ada came", {"Ada Lovelace", "Ada Byron"}, {}},
        {"the word that only one of them has",
         "@Byron",
         {"Ada Lovelace", "Ada Byron"},
         {"Ada Byron<@Byron>"}},
        {"a name that two have", "@Ada", {"Ada", "Ada"}, {}},
        {"a name that two have but in case", "@Ada", {"Ada", "ADA"}, {}},
        {"one person's word twice", "@Ada", {"Ada Ada"}, {"Ada Ada<@Ada>"}},
        {"a name of two that is the start of one's",
         "@Ada Byron",
         {"Ada", "Ada", "Ada Byron"},
         {"Ada Byron<@Ada Byron>"}},
    });
}

TEST_CASE("case and accents are ignored in mentions") {
    check({
        {"lower case", "@ada", {"Ada"}, {"Ada<@ada>"}},
        {"upper case", "@ADA", {"Ada"}, {"Ada<@ADA>"}},
        {"an accent left out", "@jose!", {"José"}, {"José<@jose>"}},
        {"a combining accent taken whole", "@Jose\u0301!", {"José"}, {"José<@Jose\u0301>"}},
        {"ß and ss", "@Weiss.", {"Weiß"}, {"Weiß<@Weiss>"}},
        {"Cyrillic", "@оксана прийшла", {"Оксана"}, {"Оксана<@оксана>"}},
        {"Cyrillic, another ending", "@Оксані", {"Оксана"}, {}},
        {"Greek", "@ΕΛΈΝΗ", {"Ελένη"}, {"Ελένη<@ΕΛΈΝΗ>"}},
        {"Arabic", "@ليلى هنا", {"ليلى Leïla"}, {"ليلى Leïla<@ليلى>"}},
    });
}

TEST_CASE("a mention ends where the name's word ends") {
    check({
        {"a comma", "@Ada, hello", {"Ada"}, {"Ada<@Ada>"}},
        {"a full stop", "@Ada.", {"Ada"}, {"Ada<@Ada>"}},
        {"a possessive", "@Ada's tea", {"Ada"}, {"Ada<@Ada>"}},
        {"an emoji", "@Ada🙏", {"Ada"}, {"Ada<@Ada>"}},
        {"a longer word", "@Adam", {"Ada"}, {}},
        {"a number", "@Ada2", {"Ada"}, {}},
        {"an underscore", "@Ada_x", {"Ada"}, {}},
        {"a hyphenated name, known", "@Ada-Marie", {"Ada", "Ada-Marie"}, {"Ada-Marie<@Ada-Marie>"}},
        {"a name that ends in a full stop", "@Sam Jr. said", {"Sam Jr.", "Sam"}, {"Sam Jr.<@Sam Jr.>"}},
    });
}

TEST_CASE("scripts without spaces let a mention stand inside a line") {
    check({
        {"Japanese after", "@純に感謝", {"純"}, {"純<@純>"}},
        {"Japanese before and after", "今日は@純とお茶", {"純"}, {"純<@純>"}},
        {"an honorific after a Latin name", "@Adaさん", {"Ada"}, {"Ada<@Ada>"}},
        {"the longer name", "@純子に", {"純", "純子"}, {"純子<@純子>"}},
        {"Chinese", "谢谢@小明！", {"小明"}, {"小明<@小明>"}},
        {"Korean with a particle", "@민준에게 고마워", {"민준"}, {"민준<@민준>"}},
        {"half a syllable", "@가방", {"각"}, {}},
        {"a syllable that only starts alike", "@각", {"가"}, {}},
        {"a voiced kana is another letter", "@か\u3099", {"か"}, {}},
        {"Thai", "@สมชายมา", {"สมชาย"}, {"สมชาย<@สมชาย>"}},
    });
}

TEST_CASE("an @ inside a word is an address and no mention") {
    check({
        {"e-mail", "write to sam@ada.example", {"Ada"}, {}},
        {"e-mail after an accent", "jose\u0301@Ada.example", {"Ada"}, {}},
        {"e-mail after a digit", "sam1@Ada.example", {"Ada"}, {}},
        {"Cyrillic", "оксана@Ada", {"Ada"}, {}},
        {"a mention beside an address", "sam@ada.example, not @Ada", {"Ada"}, {"Ada<@Ada>"}},
    });
}

TEST_CASE("broken text is read without harm") {
    check({
        {"before", "\xff@Ada", {"Ada"}, {"Ada<@Ada>"}},
        {"after", "@Ada\xff", {"Ada"}, {"Ada<@Ada>"}},
        {"in a name", "@A\xff", {"A\xff"}, {"A\xff<@A\xff>"}},
        {"cut short", "@Jos\xc3", {"José"}, {}},
        {"stray continuations", "\x80\x80\x80\x80\x80@Ada", {"Ada"}, {"Ada<@Ada>"}},
    });
}

TEST_CASE(
    "A text known to name someone is searched for them alone, and one known to name nobody not at all") {
    const auto id = [](std::uint64_t low) { return tend::base::Id::from(0, 0, low); };
    const std::vector<tend::domain::Nameable> people{{id(1), "Ada"}, {id(2), "Bo"}};
    const auto found = tend::domain::findMentions("@Ada met @Bo", {id(2)}, people);
    REQUIRE(found.size() == 1);
    CHECK(found[0].person == id(2));
    CHECK(tend::domain::findMentions("@Ada met @Bo", std::vector<tend::base::Id>{}, people).empty());
}

TEST_CASE("what is typed after an @ may be the name of someone new") {
    for (const std::string name : {"Mira", "mira", "Mira Lund", "Anna Maria Lund", "Jean-Luc", "O'Neill",
                                   "Zoë", "Оксана", "Оксана Коваль", "محمد", "純", "मीरा", "Jose\u0301"})
        CHECK(tend::domain::newNameIn(name) == name);
    for (const char* none : {"", " ", " Mira", "Mira ", "Mira came", "Mira,", "Mira.", "Mira!", "Mira\nLund",
                             "2nd", "Mira  Lund", "A B C D", "mira@lund", "🌿", "純 子", "Mira\xff"})
        CHECK(tend::domain::newNameIn(none).empty());
}
