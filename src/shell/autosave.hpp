#pragma once

#include "ui/intent.hpp"

#include <optional>
#include <string>
#include <vector>

namespace tend::shell {

/// Keeps what is being typed back until the owner pauses for a moment, so that a keystroke is not a disk
/// write, and never longer than is promised: on disk within one second of the last key.
class Autosave {
  public:
    /// A pause this long is the end of a thought; text that goes on is saved at least this often. Seconds.
    static constexpr double pause = 0.35;
    static constexpr double longest = 0.8;

    /// What an intent that was typed is about; nothing for one that is not typed.
    static std::optional<std::string> subjectOf(const ui::Intent& intent);

    /// Takes an intent with a subject; a later one about the same subject replaces the earlier.
    void keep(ui::Intent intent, double now);
    /// What is due by now, in the order first typed.
    ui::Intents takeDue(double now);
    /// Everything, at once: the owner closes, locks, or does something else.
    ui::Intents takeAll();
    /// Takes back what could not be saved, to be tried again at `now + pause` unless newer text came
    /// meanwhile.
    void keepAgain(ui::Intent intent, double now);

    bool empty() const { return waiting_.empty(); }

    /// When the next is due; nothing while nothing waits.
    std::optional<double> nextDue() const;

  private:
    struct Waiting {
        std::string subject;
        ui::Intent intent;
        double first;
        double last;
        double due() const;
    };

    std::vector<Waiting> waiting_;
};

} // namespace tend::shell
