#include "domain/search/query.hpp"
#include "domain/values.hpp"

#include <doctest/doctest.h>

#include <random>

using namespace tend::domain;
using tend::domain::testing::day;

namespace {

/// What the parts of `typed` are, spelt out.
std::string spelt(std::string_view typed) {
    struct Spell {
        std::string operator()(const SearchWord& word) const { return "word " + word.text; }

        std::string operator()(const SearchPhrase& phrase) const { return "phrase " + phrase.text; }

        std::string operator()(const MoodCondition& mood) const {
            return "mood " + std::to_string(mood.lowest.value()) + std::to_string(mood.highest.value());
        }

        std::string operator()(const WithCondition& with) const { return "with " + name(with.person); }

        std::string operator()(const DidCondition& did) const { return "did " + name(did.activity); }

        std::string operator()(const KindCondition& kind) const {
            std::string text = "kind";
            for (const auto each : kind.kinds)
                text += " " + std::string(toWord(each));
            return text;
        }

        std::string operator()(const DayCondition& in) const {
            return "in " + in.days.first.toString() + " " + in.days.last.toString();
        }

        std::string operator()(const WeekdayCondition& on) const {
            std::string text = "on ";
            for (int weekday = 0; weekday < 7; ++weekday)
                text += on.holds(day("2024-01-01") + weekday) ? "MTWTFSS"[weekday] : '.';
            return text;
        }

        std::string operator()(const UnfinishedPart& part) const { return "unfinished " + part.text; }

        static std::string name(const SearchName& name) { return (name.whole ? "=" : "") + name.name; }
    };

    std::string all;
    for (const auto& part : parseSearch(typed).parts)
        all += (all.empty() ? "" : "; ") + std::string(part.negated ? "not " : "") +
               std::visit(Spell{}, part.what);
    return all;
}

/// Random text that is rich in what means something in a query.
class Typist {
  public:
    explicit Typist(unsigned seed) : random_(seed) {}

    std::string text() {
        static const std::vector<std::string> pieces{
            "-",  "--",     "\"",     "“",     "”",        "«",    " ",        "  ",      "\t",
            "　", "mood:",  "with:",  "kind:", "in:",      "on:",  "did:",     "Mood：",  ">=",
            "<",  "≤",      "4",      "2",     "..",       "2024", "-03",      "-01",     "2024-03-09",
            ",",  "rain",   "雨",     "Ada",   "hello",    "rest", "check-in", "weekend", "monday",
            "s",  "#tag",   "é",      "\xff",  "\xe2\x80", "\n",   "\\",       "'",       "a:b",
            ":",  "\u0301", "\u200d", "🙏",     "x"};
        std::string all;
        for (auto count = random_() % 9; count > 0; --count)
            all += random_() % 12 == 0 ? std::string(1, static_cast<char>(random_() % 256))
                                       : pieces[random_() % pieces.size()];
        return all;
    }

    std::size_t below(std::size_t count) { return random_() % count; }

  private:
    std::mt19937 random_;
};

bool sameParts(const std::vector<SearchPart>& a, const std::vector<SearchPart>& b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const SearchPart& x, const SearchPart& y) { return x.asks(y); });
}

} // namespace

TEST_CASE("a query is understood part by part") {
    const std::vector<std::pair<std::string, std::string>> table{
        {"", ""},
        {"   ", ""},
        {"rain", "word rain"},
        {"rain tea", "word rain; word tea"},
        {"\"good tea\"", "phrase good tea"},
        {"“good tea” «gut» „so“", "phrase good tea; phrase gut; phrase so"},
        {"\"good tea", "phrase good tea"},
        {"\"a\"b", "phrase a; word b"},
        {"a\"b c\"", "word a\"b; word c\""},
        {"-work", "not word work"},
        {"--work", "not word -work"},
        {"-\"at work\"", "not phrase at work"},
        {"well-known", "word well-known"},
        {"#walk", "word #walk"},
        {"mood:4", "mood 44"},
        {"mood:>=4", "mood 45"},
        {"mood:≥4", "mood 45"},
        {"mood:>4", "mood 55"},
        {"mood:<=2", "mood 12"},
        {"mood:<2", "mood 11"},
        {"mood:2..4", "mood 24"},
        {"-mood:=3", "not mood 33"},
        {"MOOD:3", "mood 33"},
        {"mood：3", "mood 33"},
        {"mood:6", "word mood:6"},
        {"mood:>5", "word mood:>5"},
        {"mood:4..2", "word mood:4..2"},
        {"mood:good", "word mood:good"},
        {"with:Ada", "with Ada"},
        {"with:\"Ada Lovelace\"", "with =Ada Lovelace"},
        {"with:\"Ada Lo", "with Ada Lo"},
        {"-with:純", "not with 純"},
        {"did:walking", "did walking"},
        {"did:\"long walk\" rain", "did =long walk; word rain"},
        {"kind:gratitude", "kind gratitude"},
        {"kind:thanks", "kind gratitude"},
        {"kind:check-in", "kind check_in"},
        {"kind:check_in", "kind check_in"},
        {"kind:h", "kind hello"},
        {"kind:rest,hello,hello", "kind hello rest"},
        {"kind:Person", "kind person"},
        {"kind:letter", "word kind:letter"},
        {"in:2024", "in 2024-01-01 2024-12-31"},
        {"in:2024-02", "in 2024-02-01 2024-02-29"},
        {"in:2024-02-03", "in 2024-02-03 2024-02-03"},
        {"in:2024-03-01..2024-06-30", "in 2024-03-01 2024-06-30"},
        {"in:2024-03..2024-06", "in 2024-03-01 2024-06-30"},
        {"in:2020..2024", "in 2020-01-01 2024-12-31"},
        {"in:2024..", "in 2024-01-01 9999-12-31"},
        {"in:..2024", "in 0001-01-01 2024-12-31"},
        {"in:2024-13", "word in:2024-13"},
        {"in:2023-02-29", "word in:2023-02-29"},
        {"in:2024..2023", "word in:2024..2023"},
        {"in:town", "word in:town"},
        {"on:weekends", "on .....SS"},
        {"on:weekend", "on .....SS"},
        {"on:weekdays", "on MTWTF.."},
        {"on:monday", "on M......"},
        {"on:Mon,fri", "on M...F.."},
        {"on:t", "on .T.T..."},
        {"-on:weekends", "not on .....SS"},
        {"on:fire", "word on:fire"},
        {"https://example.org", "word https://example.org"},
        {"when:2024", "word when:2024"},
        {"-", "not unfinished "},
        {"tea - cake", "word tea; not unfinished ; word cake"},
        {"\"", "unfinished \"\""},
        {"\"\" tea", "unfinished \"\"; word tea"},
        {"mood:", "unfinished mood:"},
        {"mood:>=", "unfinished mood:>="},
        {"mood:2.", "unfinished mood:2."},
        {"with:", "unfinished with:"},
        {"with:\"", "unfinished with:\"\""},
        {"kind:", "unfinished kind:"},
        {"in:", "unfinished in:"},
        {"in:20", "unfinished in:20"},
        {"in:2024-", "unfinished in:2024-"},
        {"in:2024.", "unfinished in:2024."},
        {"in:2024-03..202", "unfinished in:2024-03..202"},
        {"on:", "unfinished on:"},
        {"rain　雨", "word rain; word 雨"},
    };
    for (const auto& row : table) {
        const auto& typed = row.first;
        CAPTURE(typed);
        CHECK(spelt(typed) == row.second);
    }
}

TEST_CASE("a part knows where it stands in what was typed") {
    const std::string typed = " rain -\"good tea\"  with:Ada";
    const auto query = parseSearch(typed);
    std::vector<std::string> stand;
    for (const auto& part : query.parts)
        stand.push_back(typed.substr(part.begin, part.end - part.begin));
    CHECK(stand == std::vector<std::string>{"rain", "-\"good tea\"", "with:Ada"});
}

TEST_CASE("conditions are written as they would be typed") {
    const std::vector<std::pair<std::string, std::string>> table{
        {"MOOD:>3", "mood:>=4"},
        {"mood:<3", "mood:<=2"},
        {"mood:2..4", "mood:2..4"},
        {"mood:=2", "mood:2"},
        {"in:2024-01-01..2024-12-31", "in:2024"},
        {"in:2024-02-01..2024-02-29", "in:2024-02"},
        {"in:2024..2025", "in:2024-01-01..2025-12-31"},
        {"in:2024..", "in:2024-01-01.."},
        {"on:sat,sun", "on:weekends"},
        {"on:fri,mon", "on:monday,friday"},
        {"-kind:thanks,checkin", "-kind:check-in,gratitude"},
        {"with:“Ada”", "with:\"Ada\""},
        {"“tea”", "\"tea\""},
    };
    for (const auto& row : table) {
        const auto& typed = row.first;
        CAPTURE(typed);
        CHECK(written(parseSearch(typed).parts) == row.second);
    }
}

TEST_CASE("a part can be taken away, changed and added, and the rest stays as typed") {
    const auto query = parseSearch("rain  -work   mood:4");
    CHECK(withoutPart(query, 0) == "-work   mood:4");
    CHECK(withoutPart(query, 1) == "rain mood:4");
    CHECK(withoutPart(query, 2) == "rain  -work");
    const SearchPart weekends{WeekdayCondition{0x60}, true};
    CHECK(withPart(query, 2, weekends) == "rain  -work   -on:weekends");
    CHECK(withPart(query, weekends) == "rain  -work   mood:4 -on:weekends");
    CHECK(withPart(parseSearch(""), weekends) == "-on:weekends");
    CHECK(withPart(parseSearch("\"good tea"), weekends) == "\"good tea\" -on:weekends");
    CHECK(withPart(parseSearch("x\""), weekends) == "x\" -on:weekends");
    const SearchPart ada{WithCondition{{"Ada \"Countess\" L", true}}};
    CHECK(withPart(parseSearch("tea "), ada) == "tea with:\"Ada Countess L\"");
}

TEST_CASE("whatever is typed, what was understood is written and understood again the same") {
    for (unsigned seed = 1; seed <= 20000; ++seed) {
        CAPTURE(seed);
        const auto typed = Typist(seed).text();
        CAPTURE(typed);
        const auto query = parseSearch(typed);
        std::size_t end = 0;
        for (const auto& part : query.parts) {
            REQUIRE(end <= part.begin);
            REQUIRE(part.begin < part.end);
            end = part.end;
        }
        REQUIRE(end <= typed.size());
        const auto text = written(query.parts);
        CAPTURE(text);
        REQUIRE(sameParts(parseSearch(text).parts, query.parts));
    }
}

TEST_CASE("whatever is typed, a part taken away, changed or added touches no other part") {
    const SearchPart mood{MoodCondition{*Level::from(4), *Level::from(5)}};
    for (unsigned seed = 1; seed <= 20000; ++seed) {
        CAPTURE(seed);
        Typist typist(seed);
        const auto query = parseSearch(typist.text());
        CAPTURE(query.typed);
        const auto added = parseSearch(withPart(query, mood)).parts;
        REQUIRE(added.size() == query.parts.size() + 1);
        REQUIRE(added.back().asks(mood));
        if (query.parts.empty())
            continue;
        const auto index = typist.below(query.parts.size());
        auto expected = query.parts;
        expected[index] = mood;
        REQUIRE(sameParts(parseSearch(withPart(query, index, mood)).parts, expected));
        expected.erase(expected.begin() + static_cast<std::ptrdiff_t>(index));
        REQUIRE(sameParts(parseSearch(withoutPart(query, index)).parts, expected));
    }
}
