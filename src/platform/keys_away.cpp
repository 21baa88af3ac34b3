#include "platform/keys_away.hpp"

namespace tend::platform {

KeysAway::Answer KeysAway::pressed(const KeyStep& key, bool composing) {
    const std::size_t code = key.code % codes;
    if (key.taken) {
        const bool atOnce = !composing && (key.command || (key.steers && away_.none()));
        away_.set(code, !atOnce);
        letGo_.reset(code);
        return atOnce ? Answer::Give : Answer::Withhold;
    }
    const bool letGo = away_[code] && letGo_[code];
    away_.reset(code);
    letGo_.reset(code);
    return letGo ? Answer::GiveThenRelease : Answer::Give;
}

/// A release is given at once, and not again when it comes back: a method that kept it would leave the key
/// held for ever.
KeysAway::Answer KeysAway::released(const KeyStep& key) {
    const std::size_t code = key.code % codes;
    if (key.taken) {
        letGo_.set(code, away_[code]);
        told_.set(code);
        toldAt_[code] = key.time;
        return Answer::Give;
    }
    const bool again = told_[code] && toldAt_[code] == key.time;
    told_.reset(code);
    // What is asked first is answered first: if the press was wanted back, it has been.
    if (letGo_[code]) {
        away_.reset(code);
        letGo_.reset(code);
    }
    return again ? Answer::Withhold : Answer::Give;
}

} // namespace tend::platform
