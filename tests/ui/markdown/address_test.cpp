#include "ui/markdown/address.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace tend::ui::markdown;

namespace {

std::vector<std::string> bareIn(std::u32string_view line) {
    std::vector<std::string> found;
    for (const auto& range : bareAddresses(line))
        found.push_back(tend::text::toUtf8(line.substr(range.begin, range.end - range.begin)));
    return found;
}

using Found = std::vector<std::string>;

} // namespace

TEST_CASE("an address says which host it goes to and whether Tend opens it") {
    struct Row {
        std::string written;
        std::string scheme;
        std::string host;
        bool opens;
    };

    const std::vector<Row> rows{
        {"https://ada.example/tea?x#y", "https", "ada.example", true},
        {"HTTPS://Ada.Example", "https", "ada.example", true},
        {"http://ada.example:8080/", "http", "ada.example", true},
        {"https://bank.example@evil.example/", "https", "evil.example", true},
        {"https://evil.example\\@bank.example/", "https", "evil.example", true},
        {"https://evil.example#@bank.example/", "https", "evil.example", true},
        {"https://[::1]:80/x", "https", "[::1]", true},
        {"mailto:ada@ada.example?subject=tea", "mailto", "ada@ada.example", true},
        {"https://", "https", "", false},
        {"https:ada.example", "https", "", false},
        {"https://ada.example/a b", "https", "ada.example", false},
        {"https://ada.example/\n", "https", "ada.example", false},
        {"javascript:alert(1)", "javascript", "", false},
        {"file:///etc/passwd", "file", "", false},
        {"data:text/html,x", "data", "", false},
        {"ada.example", "", "", false},
        {"../up", "", "", false},
        {"", "", "", false},
    };
    for (const auto& row : rows) {
        CAPTURE(row.written);
        const auto address = addressOf(row.written);
        CHECK(address.whole == row.written);
        CHECK(address.scheme == row.scheme);
        CHECK(address.host == row.host);
        CHECK(address.opens == row.opens);
    }
}

TEST_CASE("words that name another host than the link goes to are noticed") {
    const auto other = [](const char* words, const char* address) {
        return namesOtherHost(words, addressOf(address));
    };
    CHECK(other("bank.example", "https://evil.example"));
    CHECK(other("https://bank.example/login", "https://bank.example.evil.example/login"));
    CHECK(other("www.bank.example", "https://evil.example"));
    CHECK_FALSE(other("bank.example", "https://bank.example/x"));
    CHECK_FALSE(other("Bank.Example", "https://www.bank.example/"));
    CHECK_FALSE(other("our plan", "https://ada.example"));
    CHECK_FALSE(other("at 10.30", "https://ada.example"));
    CHECK_FALSE(other("e.g", "https://ada.example"));
    CHECK_FALSE(other("", "https://ada.example"));
}

TEST_CASE("hosts in other letters are noticed, plain or written as xn--") {
    CHECK(hostInOtherLetters(addressOf("https://xn--80ak6aa92e.example")));
    CHECK(hostInOtherLetters(addressOf("https://a.xn--80ak6aa92e.example")));
    CHECK(hostInOtherLetters(addressOf("https://аda.example")));
    CHECK_FALSE(hostInOtherLetters(addressOf("https://ada.example/xn--")));
}

TEST_CASE("addresses standing in a line end where the address does, not the sentence") {
    CHECK(bareIn(U"see https://ada.example/tea.") == Found{"https://ada.example/tea"});
    CHECK(bareIn(U"(https://ada.example/tea)") == Found{"https://ada.example/tea"});
    CHECK(bareIn(U"https://ada.example/tea_(drink)!") == Found{"https://ada.example/tea_(drink)"});
    CHECK(bareIn(U"**https://ada.example**") == Found{"https://ada.example"});
    CHECK(bareIn(U"HTTP://ada.example, https://b.example") ==
          Found{"HTTP://ada.example", "https://b.example"});
    CHECK(bareIn(U"見て：https://ada.example/茶。よい") == Found{"https://ada.example/茶"});
    CHECK(bareIn(U"\"https://ada.example\"") == Found{"https://ada.example"});
    CHECK(bareIn(U"https://") == Found{});
    CHECK(bareIn(U"xhttps://ada.example") == Found{});
    CHECK(bareIn(U"ftp://ada.example") == Found{});
    CHECK(bareIn(U"[tea](https://ada.example) <https://b.example>") == Found{});
    CHECK(bareIn(U"[https://b.example](https://ada.example)") == Found{"https://b.example"});
}
