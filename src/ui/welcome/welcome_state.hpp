#pragma once

#include <string>

namespace tend::ui {

/// The first start.
struct WelcomeState {
    enum class Part { Points, Passphrase, OtherJournal };
    enum class Field { None, Passphrase, Again, Path };

    std::string error{}; ///< set by the shell: why it did not begin
    bool busy = false;   ///< set by the shell

    Part part = Part::Points;
    bool turning = true; ///< the first frame of this part
    std::string passphrase{};
    std::string again{};
    std::string path{};
    std::string mistake{};        ///< what is missing in the fields
    Field keyboard = Field::None; ///< goes there in the next frame
};

/// A journal that asks for its passphrase.
struct LockState {
    std::string error{}; ///< set by the shell: "That did not open it. Try again when you like."
    bool busy = false;   ///< set by the shell

    bool arriving = true; ///< the first frame
    std::string passphrase{};
};

} // namespace tend::ui
