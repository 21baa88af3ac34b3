#include "domain/difference.hpp"

#include <doctest/doctest.h>

#include <random>
#include <string>

using namespace tend;
using domain::difference;
using domain::DifferencePart;
using Kind = DifferencePart::Kind;

namespace {

/// "Tea [-with-]{+and+} Ada"
std::string marked(std::string_view before, std::string_view after) {
    std::string text;
    for (const auto& part : difference(before, after)) {
        if (part.kind == Kind::Same)
            text += part.text;
        else
            text += (part.kind == Kind::Removed ? "[-" : "{+") + part.text +
                    (part.kind == Kind::Removed ? "-]" : "+}");
    }
    return text;
}

std::string side(const std::vector<DifferencePart>& parts, Kind own) {
    std::string text;
    for (const auto& part : parts)
        if (part.kind == Kind::Same || part.kind == own)
            text += part.text;
    return text;
}

} // namespace

TEST_CASE("a difference tells words, not letters") {
    CHECK(marked("", "").empty());
    CHECK(marked("Tea with Ada", "Tea with Ada") == "Tea with Ada");
    CHECK(marked("Tea with Ada", "Tea and Ada") == "Tea [-with-]{+and+} Ada");
    CHECK(marked("", "Tea") == "{+Tea+}");
    CHECK(marked("Tea", "") == "[-Tea-]");
    CHECK(marked("Slept well", "Slept very well") == "Slept {+very +}well");
    CHECK(marked("walked, ate", "walked. ate") == "walked[-,-]{+.+} ate");
    CHECK(marked("gęś śpi", "gęsi śpi") == "[-gęś-]{+gęsi+} śpi");
}

TEST_CASE("words replaced one after the other are one replacement") {
    CHECK(marked("one the cat sat two", "one a dog lay two") == "one [-the cat sat-]{+a dog lay+} two");
}

TEST_CASE("scripts without spaces are told by the character, and marks stay with theirs") {
    CHECK(marked("今日は雨です", "今日は雪です") == "今日は[-雨-]{+雪+}です");
    CHECK(marked("e\u0301 a", "e a") == "[-e\u0301-]{+e+} a");
}

TEST_CASE("both texts can be read off every difference") {
    std::mt19937 random(7);
    const std::vector<std::string> words{"rain",    " ", "\n", "感",   "謝", "é",
                                         "e\u0301", ",", "🙏",  "\xff", "  "};
    const auto text = [&](std::size_t length) {
        std::string made;
        for (std::size_t i = 0; i < length; ++i)
            made += words[random() % words.size()];
        return made;
    };
    for (int i = 0; i < 400; ++i) {
        const auto before = text(random() % 40);
        const auto after = i % 3 == 0 ? before + text(random() % 5) : text(random() % 40);
        CAPTURE(before);
        CAPTURE(after);
        const auto parts = difference(before, after);
        REQUIRE(side(parts, Kind::Removed) == before);
        REQUIRE(side(parts, Kind::Added) == after);
        for (std::size_t part = 1; part < parts.size(); ++part)
            REQUIRE(parts[part].kind != parts[part - 1].kind);
    }
}

TEST_CASE("long texts that have nothing in common are one replacement, and soon told") {
    std::string before;
    std::string after;
    for (int i = 0; i < 100000; ++i) {
        before += "a" + std::to_string(i) + " ";
        after += "b" + std::to_string(i) + " ";
    }
    const auto parts = difference("same " + before + "end", "same " + after + "end");
    CHECK(parts.size() == 4);
    CHECK(side(parts, Kind::Removed) == "same " + before + "end");
}
