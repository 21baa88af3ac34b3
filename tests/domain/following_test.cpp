#include "domain/following.hpp"
#include "domain/names.hpp"

#include <doctest/doctest.h>

using namespace tend;
using domain::MentionFollower;
using domain::Nameable;

namespace {

base::Id id(std::uint64_t number) {
    return base::Id::from(0, 0, number);
}

/// The text after Ada Lovelace (1) got `name`; the same where it may stay.
std::string afterRename(std::string_view text, const std::string& name, std::vector<Nameable> others = {}) {
    auto before = others;
    auto after = std::move(others);
    before.push_back({id(1), "Ada Lovelace"});
    after.push_back({id(1), name});
    return MentionFollower(before, after, {}).followed(text).value_or(std::string(text));
}

} // namespace

TEST_CASE("a renamed person is renamed where an @ names them") {
    CHECK(afterRename("Tea with @Ada Lovelace.", "Ada Byron") == "Tea with @Ada Byron.");
    CHECK(afterRename("@ada lovelace and @ADA LOVELACE", "Ada Byron") == "@Ada Byron and @Ada Byron");
    CHECK(afterRename("no mention: Ada Lovelace, x@Ada", "Ada Byron") == "no mention: Ada Lovelace, x@Ada");
}

TEST_CASE("one word of a name stays where it still names the person") {
    CHECK(afterRename("Tea with @Ada.", "Ada Byron") == "Tea with @Ada.");
    CHECK(afterRename("Tea with @Ada.", "Augusta King") == "Tea with @Augusta King.");
    CHECK(afterRename("Tea with @Lovelace.", "Ada Byron") == "Tea with @Ada Byron.");
}

TEST_CASE("what the new name would make unclear is written out for everybody") {
    const std::vector<Nameable> others{{id(2), "Mary Byron"}};
    CHECK(afterRename("@Byron met @Ada Lovelace", "Ada Byron", others) == "@Mary Byron met @Ada Byron");
}

TEST_CASE("a name that would run into what follows is set apart") {
    const std::vector<Nameable> before{{id(1), "純"}};
    const std::vector<Nameable> after{{id(1), "Jun"}};
    CHECK(MentionFollower(before, after, {}).followed("@純san") == "@Jun san");
    CHECK(MentionFollower(before, after, {}).followed("@純さん") == "@Junさん");
}

TEST_CASE("texts follow somebody who was merged into somebody else") {
    const std::vector<Nameable> before{{id(1), "Ada Lovelace"}, {id(2), "Countess"}};
    const std::vector<Nameable> after{{id(2), "Countess"}};
    const MentionFollower follower(before, after, {{id(1), id(2)}});
    CHECK(follower.followed("@Ada and @Countess") == "@Countess and @Countess");
    CHECK_FALSE(follower.followed("only @Countess"));
    CHECK_FALSE(follower.followed("only @Nobody"));
}

TEST_CASE("a tag's name is what could be typed after a #") {
    CHECK(domain::tagName("rest") == "rest");
    CHECK(domain::tagName(" #Rest-day ") == "Rest-day");
    CHECK(domain::tagName("休み") == "休み");
    for (const char* none : {"", "#", "two words", "7", "a-", "a#b", "a.b", "##a"}) {
        CAPTURE(none);
        CHECK_FALSE(domain::tagName(none));
    }
}

TEST_CASE("whole tags are renamed, whatever their case and accents, and nothing else is") {
    const auto renamed = [](std::string_view text) {
        return domain::withTagRenamed(text, domain::foldedName("rest"), "quiet");
    };
    CHECK(renamed("#rest and #Rest, #rést") == "#quiet and #quiet, #quiet");
    CHECK(renamed("(#rest)_#rest_") == "(#quiet)_#quiet_");
    CHECK_FALSE(renamed("#restful #rest-day rest a#rest `#rest` \\#rest"));
    CHECK_FALSE(renamed("#quiet"));
    CHECK(domain::withTagRenamed("休日 #休み", domain::foldedName("休み"), "дача") == "休日 #дача");
}
