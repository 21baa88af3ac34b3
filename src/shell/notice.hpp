#pragma once

#include <optional>
#include <string>

namespace tend::shell {

/// What the shell says at the bottom of the window for a while; one at a time.
struct Notice {
    enum class Offer { Nothing, Undo, TryAgain, CopyAddress, KeepPlaces };
    std::string sentence;
    Offer offer = Offer::Nothing;
};

} // namespace tend::shell
