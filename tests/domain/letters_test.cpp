#include "domain/letters.hpp"

#include <doctest/doctest.h>

using namespace tend::domain;

TEST_CASE("one character as a person sees it is taken whole") {
    CHECK(firstGrapheme("") == "");
    CHECK(firstGrapheme("abc") == "a");
    CHECK(firstGrapheme("e\u0301a") == "e\u0301");
    CHECK(firstGrapheme("👩‍👧‍👦!") == "👩‍👧‍👦");
    CHECK(firstGrapheme("🇵🇱🇵🇹") == "🇵🇱");
    CHECK(firstGrapheme("각하") == "각");
    CHECK(firstGrapheme("\xff\xfe") == "\xff");
}

TEST_CASE("only scripts without spaces let text follow a name at once") {
    for (const char32_t c : {U'純', U'は', U'カ', U'민', U'ส', U'ລ', U'မ', U'ស'})
        CHECK(joinsWithoutSpace(c));
    for (const char32_t c : {U'a', U'é', U'я', U'λ', U'ل', U'ל', U'र', U'7', U' '})
        CHECK_FALSE(joinsWithoutSpace(c));
}
