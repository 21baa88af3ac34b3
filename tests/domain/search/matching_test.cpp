#include "domain/search/folding.hpp"
#include "domain/search/matching.hpp"
#include "domain/values.hpp"

#include <doctest/doctest.h>

using namespace tend;
using namespace tend::domain;
using tend::domain::testing::day;
using tend::domain::testing::moment;

namespace {

/// The text with its hits in brackets.
std::string marked(const std::string& text, const std::string& query) {
    std::string all;
    std::size_t at = 0;
    for (const auto& [begin, end] : hitsIn(text, parseSearch(query))) {
        all += text.substr(at, begin - at) + "[" + text.substr(begin, end - begin) + "]";
        at = end;
    }
    return all + text.substr(at);
}

base::Id id(unsigned number) {
    return base::Id::from(1'700'000'000'000, 0, number);
}

Filing filed(unsigned number, const char* on) {
    const auto at = moment("2024-03-09T10:00:00+01:00");
    return {id(number), at, day(on), day(on), at.at, at.at};
}

} // namespace

TEST_CASE("text is folded for searching: case, accents and width ignored, white space as one space") {
    CHECK(foldedForSearch("  Crème\t\n  BRÛLÉE ") == "creme brulee");
    CHECK(foldedForSearch("ＡＢＣ　ﬁn") == "abc fin");
    CHECK(foldedForSearch("Łódź") == "łodz");
    CHECK(foldedForSearch("ЁЛКА Ά") == "елка α");
    CHECK(foldedForSearch("が") != foldedForSearch("か"));
    CHECK(foldedForSearch("שָׁלוֹם") == foldedForSearch("שלום"));
    CHECK(foldedForSearch("각").starts_with(foldedForSearch("가")));
    CHECK(foldedForSearch("a\u00a8 b") == "a b"); // a lone diaeresis is a space with an accent
    CHECK(foldedForSearch(std::string_view("a\0b", 3)) == "a\uFFFDb");
    CHECK(foldedForSearch("") == "");
    CHECK(foldedForSearch(" \u0301 ") == "");
}

TEST_CASE("the way back from folded text leads to the characters it came from") {
    const std::string text = " É\u200d ﬁx";
    const auto folded = foldedWithOrigin(text);
    CHECK(folded.text == U"e fix");
    CHECK(folded.from == std::vector<std::size_t>{1, 6, 7, 7, 10, 11});
}

TEST_CASE("hits are whole characters in the text as it was written") {
    CHECK(marked("Rain in Spain, rainy", "rain") == "[Rain] in Spain, [rain]y");
    CHECK(marked("Crème brûlée", "brulee creme") == "[Crème] [brûlée]");
    CHECK(marked("cafe\u0301s", "cafe") == "[cafe\u0301]s");
    CHECK(marked("good\n  tea", "\"Good tea\"") == "[good\n  tea]");
    CHECK(marked("good tea", "-good tea") == "good [tea]");
    CHECK(marked("aaa", "aa") == "[aaa]");
    CHECK(marked("今日は雨が降った", "雨") == "今日は[雨]が降った");
    CHECK(marked("한글", "하") == "[한]글"); // a syllable being typed
    CHECK(marked("👩‍👩‍👧 home", "👧") == "[👩‍👩‍👧] home");
    CHECK(marked("นี่ดี", "ด") == "นี่[ดี]");
    CHECK(marked("oﬃce", "fi") == "o[ﬃ]ce");
    CHECK(marked("tea mood:4", "mood:4 \"\"") == "tea mood:4");
    CHECK(marked("", "x") == "");
    CHECK(marked("a\r\nb", "a b") == "[a]\r\n[b]");
}

TEST_CASE("a name is meant by how it or one of its words begins, or in quotes as a whole") {
    CHECK(isNamed({"ada", false}, "Ada Lovelace"));
    CHECK(isNamed({"love", false}, "Ada Lovelace"));
    CHECK(isNamed({"luc", false}, "Jean-Luc"));
    CHECK_FALSE(isNamed({"da", false}, "Ada"));
    CHECK(isNamed({"純", false}, "佐藤純"));
    CHECK(isNamed({"jose", true}, "José"));
    CHECK_FALSE(isNamed({"Ada", true}, "Ada Lovelace"));
    CHECK(isNamed({"Ada Countess L", true}, "Ada \"Countess\" L"));
}

TEST_CASE("a single record meets a query or not") {
    const std::vector<Nameable> people{{id(1), "Ada Lovelace"}, {id(2), "Grace"}};
    const CheckIn checkIn{.filing = filed(10, "2024-03-09"), // a Saturday
                          .mood = Level::from(4),
                          .activities = {"Walking", "Reading"},
                          .note = "Slow morning, rain"};
    const Gratitude gratitude{.filing = filed(11, "2024-03-11"),
                              .text = "Tea with @Ada #calm",
                              .mentions = {id(1)},
                              .told = Told{day("2024-03-12"), id(2)}};
    const Hello hello{.filing = filed(12, "2023-12-31"), .person = id(1), .note = "A long call"};
    const Rest rest{.filing = filed(13, "2024-03-09"), .last = day("2024-03-20"), .note = "Flu"};
    const Person person{.filing = filed(1, "2020-01-01"),
                        .name = "Ada Lovelace",
                        .where = "Library",
                        .remember = "Likes tea"};
    const std::vector<std::pair<std::string, std::string>> table{
        {"", "cghrp"},
        {"-", "cghrp"},
        {"rain", "c"},
        {"RAI", "c"},
        {"walk", "c"},
        {"\"rain walking\"", ""},
        {"\"slow morning\"", "c"},
        {"morning rain", "c"},
        {"tea", "gp"},
        {"-tea", "chr"},
        {"tea -calm", "p"},
        {"#calm", "g"},
        {"ada", "ghp"},
        {"library", "p"},
        {"flu", "r"},
        {"mood:>=4", "c"},
        {"mood:5", ""},
        {"-mood:4", "ghrp"},
        {"with:ada", "ghp"},
        {"with:grace", "g"},
        {"-with:ada", "cr"},
        {"with:\"ada\"", ""},
        {"with:\"ada lovelace\"", "ghp"},
        {"with:nobody", ""},
        {"kind:hello,rest", "hr"},
        {"-kind:check-in", "ghrp"},
        {"in:2024", "cgr"},
        {"in:2024-03-09", "cr"},
        {"-in:2024", "hp"},
        {"on:weekends", "chr"},
        {"on:monday", "gr"},
        {"did:walk", "c"},
        {"did:\"reading\"", "c"},
        {"did:\"read\"", ""},
        {"-did:walking", "ghrp"},
        {"rain mood:4 on:sat in:2024", "c"},
    };
    for (const auto& row : table) {
        const auto& typed = row.first;
        CAPTURE(typed);
        const SearchMatcher matcher(parseSearch(typed), people);
        std::string all;
        const std::vector<std::pair<char, Record>> records{
            {'c', checkIn}, {'g', gratitude}, {'h', hello}, {'r', rest}, {'p', person}};
        for (const auto& [letter, record] : records)
            if (matcher.matches(record))
                all += letter;
        CHECK(all == row.second);
    }
}

TEST_CASE("a rest is found by each of its days, everything else by the day it is filed under") {
    const Rest season{.filing = filed(1, "2023-12-28"), .last = day("2024-01-03"), .season = true};
    const Gratitude thanks{.filing = filed(2, "2023-12-28"), .text = "Soup"};
    const auto meets = [](const Record& record, const char* query) {
        return SearchMatcher(parseSearch(query), {}).matches(record);
    };
    CHECK(meets(season, "in:2023"));
    CHECK(meets(season, "in:2024"));
    CHECK_FALSE(meets(season, "-in:2024"));
    CHECK_FALSE(meets(season, "in:2024-01-04"));
    CHECK(meets(season, "on:weekends"));
    CHECK_FALSE(meets(season, "-on:weekends"));
    CHECK_FALSE(meets(thanks, "in:2024"));
    CHECK_FALSE(meets(thanks, "on:weekends")); // a Thursday
}
