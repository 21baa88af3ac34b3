#include "platform/keys_away.hpp"

#include <doctest/doctest.h>

using namespace tend::platform;
using Answer = KeysAway::Answer;

namespace {

constexpr unsigned letter = 38;
constexpr unsigned enter = 36;
constexpr unsigned ctrl = 37;

} // namespace

TEST_CASE("Without an input method each key is given at once") {
    KeysAway keys;
    CHECK(keys.pressed({.code = letter, .time = 1}, false) == Answer::Give);
    CHECK(keys.released({.code = letter, .time = 2}) == Answer::Give);
    CHECK(keys.pressed({.code = letter, .time = 3}, false) == Answer::Give);
}

TEST_CASE("A letter is withheld while it is with the input method, and given when it comes back") {
    KeysAway keys;
    CHECK(keys.pressed({.code = letter, .time = 1, .taken = true}, false) == Answer::Withhold);
    CHECK(keys.pressed({.code = letter, .time = 1}, false) == Answer::Give);
    CHECK(keys.released({.code = letter, .time = 2, .taken = true}) == Answer::Give);
    CHECK(keys.released({.code = letter, .time = 2}) == Answer::Withhold);
}

TEST_CASE("A key that was let go while it was away is not held for ever when it comes back") {
    KeysAway keys;
    CHECK(keys.pressed({.code = letter, .time = 1, .taken = true}, false) == Answer::Withhold);
    CHECK(keys.released({.code = letter, .time = 2, .taken = true}) == Answer::Give);
    CHECK(keys.pressed({.code = letter, .time = 1}, false) == Answer::GiveThenRelease);
    CHECK(keys.pressed({.code = letter, .time = 3, .taken = true}, false) == Answer::Withhold);
    CHECK(keys.pressed({.code = letter, .time = 3}, false) == Answer::Give);
}

TEST_CASE("While something is composed, Return and shortcuts are the input method's first") {
    KeysAway keys;
    CHECK(keys.pressed({.code = enter, .time = 1, .taken = true, .steers = true}, true) == Answer::Withhold);
    CHECK(keys.pressed({.code = letter, .time = 2, .taken = true, .command = true}, true) ==
          Answer::Withhold);
}

TEST_CASE("While nothing is composed, shortcuts and Return do not wait for the input method") {
    KeysAway keys;
    CHECK(keys.pressed({.code = ctrl, .time = 1, .taken = true, .command = true}, false) == Answer::Give);
    CHECK(keys.pressed({.code = letter, .time = 2, .taken = true, .command = true}, false) == Answer::Give);
    CHECK(keys.released({.code = letter, .time = 3, .taken = true}) == Answer::Give);
    CHECK(keys.released({.code = ctrl, .time = 4, .taken = true}) == Answer::Give);
    CHECK(keys.pressed({.code = ctrl, .time = 1}, false) == Answer::Give);
    CHECK(keys.pressed({.code = letter, .time = 2}, false) == Answer::Give);
    CHECK(keys.pressed({.code = enter, .time = 5, .taken = true, .steers = true}, false) == Answer::Give);
}

TEST_CASE("Return waits behind letters that may begin a composition, until these came back") {
    KeysAway keys;
    CHECK(keys.pressed({.code = letter, .time = 1, .taken = true}, false) == Answer::Withhold);
    CHECK(keys.released({.code = letter, .time = 2, .taken = true}) == Answer::Give);
    CHECK(keys.pressed({.code = enter, .time = 3, .taken = true, .steers = true}, false) == Answer::Withhold);
    // The letter was kept, and only its release is sent back.
    CHECK(keys.released({.code = letter, .time = 2}) == Answer::Withhold);
    CHECK(keys.pressed({.code = enter, .time = 3, .steers = true}, false) == Answer::Give);
    CHECK(keys.pressed({.code = enter, .time = 4, .taken = true, .steers = true}, false) == Answer::Give);
}
