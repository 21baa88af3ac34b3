#include "domain/tag.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using tend::domain::findTags;

namespace {

using Tags = std::vector<std::string>;

/// Every tag as "name<the text it covers>".
Tags tagged(const std::string& text) {
    Tags found;
    for (const auto& tag : findTags(text))
        found.push_back(tag.name + "<" + text.substr(tag.begin, tag.end - tag.begin) + ">");
    return found;
}

struct TagRow {
    std::string name;
    std::string text;
    Tags found;
};

void check(const std::vector<TagRow>& rows) {
    for (const auto& row : rows) {
        CAPTURE(row.name);
        CHECK(tagged(row.text) == row.found);
    }
}

} // namespace

TEST_CASE("a # before a name is a tag") {
    check({
        {"alone", "#rest", {"rest<#rest>"}},
        {"in a sentence", "a walk #outside, then tea", {"outside<#outside>"}},
        {"two", "#rest #food", {"rest<#rest>", "food<#food>"}},
        {"capitals are folded", "#Rest", {"rest<#Rest>"}},
        {"digits among letters", "#week42 #2024goals", {"week42<#week42>", "2024goals<#2024goals>"}},
        {"hyphens and underscores",
         "#well-being #slow_day",
         {"well-being<#well-being>", "slow_day<#slow_day>"}},
        {"on another line", "tea\n#rest", {"rest<#rest>"}},
        {"in brackets", "(#rest)", {"rest<#rest>"}},
        {"in emphasis", "**#rest** _#food_ ~~#mind~~", {"rest<#rest>", "food<#food>", "mind<#mind>"}},
        {"a dash after it is not its own", "#rest- and #food_", {"rest<#rest>", "food<#food>"}},
        {"after a dash", "quiet—#rest", {"rest<#rest>"}},
        {"an emoji before and after", "🌿#rest🌿", {"rest<#rest>"}},
    });
}

TEST_CASE("tags are found in every script") {
    check({
        {"Latin with accents", "#Été!", {"ete<#Été>"}},
        {"Latin with combining accents", "#E\u0301te\u0301.", {"ete<#E\u0301te\u0301>"}},
        {"Greek", "#Ηρεμία, ναι", {"ηρεμια<#Ηρεμία>"}},
        {"Cyrillic", "сьогодні #Спокій.", {"спокіи<#Спокій>"}},
        {"Hebrew", "יום של #מנוחה", {"מנוחה<#מנוחה>"}},
        {"Arabic", "يوم #راحة، جميل", {"راحة<#راحة>"}},
        {"Persian with its joiner", "#خانه\u200cها", {"خانهها<#خانه\u200cها>"}},
        {"Devanagari", "#शांति।", {"शांति<#शांति>"}},
        {"Thai after its words", "วันนี้#พักผ่อน", {"พักผ่อน<#พักผ่อน>"}},
        {"Japanese after its words", "今日は#散歩、よかった", {"散歩<#散歩>"}},
        {"Chinese between two of them", "#散步#很好", {"散步<#散步>"}},
        {"Korean", "#산책 했다", {"\u1109\u1161\u11ab\u110e\u1162\u11a8<#산책>"}},
        {"digits of another script alone", "#١٢٣", {}},
    });
}

TEST_CASE("what only looks like a tag is none") {
    check({
        {"nothing after it", "# #", {}},
        {"a heading", "# rest\n## rest", {}},
        {"digits only", "#1 #2024 #1-2", {}},
        {"inside a word", "C#sharp a_#b 1#st", {}},
        {"after a backslash", "\\#rest", {}},
        {"after a backslash that is written", "\\\\ #rest", {"rest<#rest>"}},
        {"several #", "##rest", {}},
        {"a part of an address", "https://ada.example/#rest https://ada.example/(#rest", {}},
        {"a part of an address without words", "[there](#rest) [there](<#rest>)", {}},
        {"an entity", "&#x27;", {}},
        {"a keycap", "#\ufe0f\u20e3", {}},
        {"code", "`#rest` and ``a ` #rest``", {}},
        {"a backtick that opens nothing", "` #rest", {"rest<#rest>"}},
        {"code ends with its line", "`a\n#rest`", {"rest<#rest>"}},
    });
}

TEST_CASE("tags in broken text are read without harm") {
    check({
        {"a stray byte before", "\xff#rest", {"rest<#rest>"}},
        {"a stray byte after", "#rest\xff", {"rest<#rest>"}},
        {"cut short", "#\xc3", {}},
        {"the end", "rest #", {}},
    });
}
