#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <thread>

namespace tend::platform {

/// What the owner has told the desktop about every program.
struct DesktopWishes {
    enum class Scheme { None, Dark, Light };

    Scheme scheme = Scheme::None;
    bool highContrast = false;
    bool still = false; ///< no movement
    bool operator==(const DesktopWishes&) const = default;
};

/// Asks the XDG settings portal over the session bus and listens to changes, on a thread of its own that
/// sleeps in between. Where there is no bus, no portal, or no answer, there are no wishes and nobody is kept
/// waiting.
class DesktopSettings {
  public:
    DesktopSettings();
    ~DesktopSettings();
    DesktopSettings(const DesktopSettings&) = delete;
    DesktopSettings& operator=(const DesktopSettings&) = delete;

    DesktopWishes wishes() const;

    /// Waits until the portal has answered or cannot, but not longer than this.
    void waitForAnswer(std::chrono::milliseconds atMost) const;

    /// `changed` is called from the other thread, never again once it has been replaced.
    void onChange(std::function<void()> changed);

  private:
    struct Shared;
    std::shared_ptr<Shared> shared_;
    std::thread thread_;
};

} // namespace tend::platform
