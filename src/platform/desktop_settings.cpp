#include "platform/desktop_settings.hpp"

#include <sdbus-c++/sdbus-c++.h>

#include <condition_variable>
#include <cstdint>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace tend::platform {
namespace {

using namespace std::chrono_literals;

using Values = std::map<std::string, sdbus::Variant>;
using Namespaces = std::map<std::string, Values>;

constexpr const char* portal = "org.freedesktop.portal.Desktop";
constexpr const char* portalPath = "/org/freedesktop/portal/desktop";
constexpr const char* settings = "org.freedesktop.portal.Settings";
constexpr const char* appearance = "org.freedesktop.appearance";
constexpr const char* interface = "org.gnome.desktop.interface";
constexpr const char* access = "org.gnome.desktop.a11y.interface";

/// Long enough for a thread that is about to listen; one that hangs longer waits for a bus that hangs.
constexpr auto patience = 200ms;

template <class Value>
std::optional<Value> valueOf(const sdbus::Variant& variant) {
    if (variant.containsValueOfType<Value>())
        return variant.get<Value>();
    return std::nullopt;
}

/// As the portal has them, for more than one key may say the same.
struct Told {
    std::uint32_t scheme = 0;   ///< 1 dark, 2 light
    std::uint32_t contrast = 0; ///< 1 high
    std::uint32_t motion = 0;   ///< 1 reduced
    bool animations = true;
    bool highContrast = false;

    void take(const std::string& group, const std::string& key, const sdbus::Variant& value) {
        if (group == appearance && key == "color-scheme")
            scheme = valueOf<std::uint32_t>(value).value_or(0);
        else if (group == appearance && key == "contrast")
            contrast = valueOf<std::uint32_t>(value).value_or(0);
        else if (group == appearance && key == "reduced-motion")
            motion = valueOf<std::uint32_t>(value).value_or(0);
        else if (group == interface && key == "enable-animations")
            animations = valueOf<bool>(value).value_or(true);
        else if (group == access && key == "high-contrast")
            highContrast = valueOf<bool>(value).value_or(false);
    }

    DesktopWishes wishes() const {
        using Scheme = DesktopWishes::Scheme;
        return {scheme == 1   ? Scheme::Dark
                : scheme == 2 ? Scheme::Light
                              : Scheme::None,
                contrast == 1 || highContrast, motion == 1 || !animations};
    }
};

} // namespace

struct DesktopSettings::Shared {
    mutable std::mutex mutex{};
    mutable std::condition_variable moved{};
    Told told{};
    bool answered = false; ///< or cannot be
    bool stopped = false;
    bool ended = false;                 ///< the thread is done with the bus
    sdbus::IConnection* loop = nullptr; ///< that the thread sleeps on
    std::function<void()> changed{};

    template <class Change>
    void tell(Change&& change) {
        const std::lock_guard lock(mutex);
        const auto before = told.wishes();
        change(told);
        if (changed && told.wishes() != before)
            changed(); // under the lock, so that it is never called after it was replaced
    }

    void settle() {
        const std::lock_guard lock(mutex);
        answered = true;
        moved.notify_all();
    }

    /// False where nobody waits any more.
    bool begin(sdbus::IConnection& connection) {
        const std::lock_guard lock(mutex);
        loop = &connection;
        moved.notify_all();
        return !stopped;
    }

    void end() {
        const std::lock_guard lock(mutex);
        loop = nullptr;
        answered = ended = true;
        moved.notify_all();
    }

    void listen();
    void sleepOn(sdbus::IConnection& connection);
};

void DesktopSettings::Shared::sleepOn(sdbus::IConnection& connection) {
    const auto proxy = sdbus::createProxy(connection, portal, portalPath);
    proxy->uponSignal("SettingChanged")
        .onInterface(settings)
        .call([this](const std::string& group, const std::string& key, const sdbus::Variant& value) {
            tell([&](Told& all) { all.take(group, key, value); });
        });
    proxy->finishRegistration();
    proxy->callMethodAsync("ReadAll")
        .onInterface(settings)
        .withArguments(std::vector<std::string>{appearance, interface, access})
        .uponReplyInvoke([this](const sdbus::Error* error, const Namespaces& groups) {
            if (error == nullptr)
                tell([&](Told& all) {
                    for (const auto& [group, values] : groups)
                        for (const auto& [key, value] : values)
                            all.take(group, key, value);
                });
            settle();
        });
    if (begin(connection))
        connection.enterEventLoop();
}

void DesktopSettings::Shared::listen() {
    try {
        const auto connection = sdbus::createSessionBusConnection();
        try {
            sleepOn(*connection);
        } catch (const sdbus::Error&) {
            // The bus went away: what it said last holds.
        }
        end();
    } catch (const sdbus::Error&) {
        end();
    }
}

DesktopSettings::DesktopSettings()
    : shared_(std::make_shared<Shared>()), thread_([shared = shared_] { shared->listen(); }) {}

DesktopSettings::~DesktopSettings() {
    std::unique_lock lock(shared_->mutex);
    shared_->stopped = true;
    shared_->changed = nullptr;
    const bool listening =
        shared_->moved.wait_for(lock, patience, [&] { return shared_->loop != nullptr || shared_->ended; });
    if (shared_->loop != nullptr)
        shared_->loop->leaveEventLoop();
    lock.unlock();
    if (listening)
        thread_.join();
    else
        thread_.detach(); // it keeps what it uses alive, and ends by itself when the bus answers or gives up
}

DesktopWishes DesktopSettings::wishes() const {
    const std::lock_guard lock(shared_->mutex);
    return shared_->told.wishes();
}

void DesktopSettings::waitForAnswer(std::chrono::milliseconds atMost) const {
    std::unique_lock lock(shared_->mutex);
    shared_->moved.wait_for(lock, atMost, [&] { return shared_->answered; });
}

void DesktopSettings::onChange(std::function<void()> changed) {
    const std::lock_guard lock(shared_->mutex);
    shared_->changed = std::move(changed);
}

} // namespace tend::platform
