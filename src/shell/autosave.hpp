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

    /// What an intent that saves words is about; nothing for the others.
    static std::optional<std::string> subjectOf(const ui::Intent& intent);
    /// True for one that comes from typing and may wait.
    static bool mayWait(const ui::Intent& intent);

    /// Takes an intent with a subject; what it leaves out stays as an earlier one about the same subject has
    /// it.
    void keep(ui::Intent intent, double now);
    /// An intent to be handled now, joined with what waits about the same subject, which then waits no more.
    ui::Intent joined(ui::Intent intent);
    /// What is due by now, in the order first typed.
    ui::Intents takeDue(double now);
    /// Everything, at once: the owner closes, locks, or does something else.
    ui::Intents takeAll();
    /// Takes back what could not be saved. It waits until newer words about it come, or for takeAll().
    void hold(ui::Intent intent, double now);

    bool empty() const { return waiting_.empty(); }

    /// True while something is held that could not be saved.
    bool holding() const;

    /// When the next is due; nothing while nothing waits.
    std::optional<double> nextDue() const;

  private:
    struct Waiting {
        std::string subject;
        ui::Intent intent;
        double first;
        double last;
        bool held = false;
        double due() const;
    };

    std::vector<Waiting>::iterator about(const std::string& subject);

    std::vector<Waiting> waiting_;
};

} // namespace tend::shell
