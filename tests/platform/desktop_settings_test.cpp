#include "platform/desktop_settings.hpp"
#include "platform/session_bus.hpp"

#include <doctest/doctest.h>
#include <sdbus-c++/sdbus-c++.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

#include <atomic>
#include <chrono>
#include <csignal>
#include <cstdint>
#include <cstdlib>
#include <fstream>
#include <functional>
#include <future>
#include <map>
#include <memory>
#include <string>
#include <thread>
#include <utility>
#include <vector>

using namespace std::chrono_literals;
using tend::platform::DesktopSettings;
using tend::platform::DesktopWishes;
using Scheme = DesktopWishes::Scheme;
using tend::test::Bus;

namespace {

constexpr auto patience = 10s; // for a machine that is busy

using Values = std::map<std::string, sdbus::Variant>;
using Groups = std::map<std::string, Values>;
using Answer = sdbus::Result<Groups>;

const std::string appearance = "org.freedesktop.appearance";
const std::string interface = "org.gnome.desktop.interface";

/// A settings portal that says what it is told to, or nothing at all.
class Portal {
  public:
    enum class Manner { Answers, Silent };

    explicit Portal(Groups groups, Manner manner = Manner::Answers)
        : connection_(sdbus::createSessionBusConnection("org.freedesktop.portal.Desktop")),
          object_(sdbus::createObject(*connection_, "/org/freedesktop/portal/desktop")) {
        const auto name = "org.freedesktop.portal.Settings";
        object_->registerMethod("ReadAll").onInterface(name).implementedAs(
            [this, groups, manner](Answer&& answer, const std::vector<std::string>&) {
                if (manner == Manner::Answers)
                    answer.returnResults(groups);
                else
                    kept_.push_back(std::move(answer));
                asked_.set_value();
            });
        object_->registerSignal("SettingChanged")
            .onInterface(name)
            .withParameters<std::string, std::string, sdbus::Variant>();
        object_->finishRegistration();
        connection_->enterEventLoopAsync();
    }

    ~Portal() { connection_->leaveEventLoop(); }

    Portal(const Portal&) = delete;
    Portal& operator=(const Portal&) = delete;

    bool wasAsked() { return asked_.get_future().wait_for(patience) == std::future_status::ready; }

    void change(const std::string& group, const std::string& key, const sdbus::Variant& value) {
        object_->emitSignal("SettingChanged")
            .onInterface("org.freedesktop.portal.Settings")
            .withArguments(group, key, value);
    }

  private:
    std::unique_ptr<sdbus::IConnection> connection_;
    std::unique_ptr<sdbus::IObject> object_;
    std::vector<Answer> kept_{};
    std::promise<void> asked_{};
};

sdbus::Variant number(std::uint32_t value) {
    return sdbus::Variant(value);
}

double secondsOf(const std::function<void()>& work) {
    const auto begun = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count();
}

bool becomes(const DesktopSettings& settings, const DesktopWishes& wishes) {
    const auto end = std::chrono::steady_clock::now() + patience;
    while (settings.wishes() != wishes && std::chrono::steady_clock::now() < end)
        std::this_thread::sleep_for(5ms);
    return settings.wishes() == wishes;
}

} // namespace

TEST_CASE("the desktop's wishes are there once the portal has answered") {
    const Bus bus;
    Portal portal({{appearance, {{"color-scheme", number(1)}, {"contrast", number(1)}}},
                   {interface, {{"enable-animations", sdbus::Variant(false)}}}});
    const DesktopSettings settings;
    settings.waitForAnswer(patience);
    CHECK(settings.wishes() == DesktopWishes{Scheme::Dark, true, true});
}

TEST_CASE("what the portal does not know or says in another type is no wish") {
    const Bus bus;
    Portal portal({{appearance,
                    {{"color-scheme", sdbus::Variant(std::string("dark"))},
                     {"contrast", number(7)},
                     {"accent-color", number(1)}}}});
    const DesktopSettings settings;
    settings.waitForAnswer(patience);
    CHECK(settings.wishes() == DesktopWishes{});
}

TEST_CASE("a change while Tend runs is told once, and only where it changes something") {
    const Bus bus;
    Portal portal({{appearance, {{"color-scheme", number(2)}}}});
    DesktopSettings settings;
    settings.waitForAnswer(patience);
    CHECK(settings.wishes().scheme == Scheme::Light);
    std::atomic<int> told = 0;
    settings.onChange([&told] { ++told; });
    portal.change(appearance, "accent-color", number(3));
    portal.change(appearance, "color-scheme", number(1));
    CHECK(becomes(settings, {Scheme::Dark, false, false}));
    portal.change(appearance, "reduced-motion", number(1));
    CHECK(becomes(settings, {Scheme::Dark, false, true}));
    portal.change(interface, "enable-animations", sdbus::Variant(false));
    portal.change("org.gnome.desktop.a11y.interface", "high-contrast", sdbus::Variant(true));
    CHECK(becomes(settings, {Scheme::Dark, true, true}));
    CHECK(told == 3);
    settings.onChange(nullptr);
    portal.change(appearance, "color-scheme", number(0));
    CHECK(becomes(settings, {Scheme::None, true, true}));
    CHECK(told == 3);
}

TEST_CASE("a bus without a portal is an answer: no wishes") {
    const Bus bus;
    const DesktopSettings settings;
    CHECK(secondsOf([&] { settings.waitForAnswer(patience); }) < 5);
    CHECK(settings.wishes() == DesktopWishes{});
}

TEST_CASE("no bus at all is an answer as well") {
    ::setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus", 1);
    const DesktopSettings settings;
    CHECK(secondsOf([&] { settings.waitForAnswer(patience); }) < 5);
    CHECK(settings.wishes() == DesktopWishes{});
}

TEST_CASE("a portal that does not answer keeps nobody waiting") {
    const Bus bus;
    Portal portal({}, Portal::Manner::Silent);
    const double all = secondsOf([&] {
        const DesktopSettings settings;
        CHECK(portal.wasAsked());
        settings.waitForAnswer(20ms);
        CHECK(settings.wishes() == DesktopWishes{});
    });
    CHECK(all < 5); // its own patience is 25 s
}

TEST_CASE("what the desktop said last holds when the bus goes away") {
    Bus bus;
    auto portal = std::make_unique<Portal>(Groups{{appearance, {{"color-scheme", number(1)}}}});
    const DesktopSettings settings;
    settings.waitForAnswer(patience);
    portal.reset();
    bus.end();
    std::this_thread::sleep_for(50ms);
    CHECK(settings.wishes().scheme == Scheme::Dark);
}

TEST_CASE("a bus that takes calls and says nothing keeps nobody from leaving") {
    const tend::test::TempFolder folder;
    const auto path = (folder.path() / "bus").string();
    const int socket = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_un address{.sun_family = AF_UNIX, .sun_path = {}};
    path.copy(address.sun_path, sizeof address.sun_path - 1);
    REQUIRE(::bind(socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0);
    REQUIRE(::listen(socket, 4) == 0);
    ::setenv("DBUS_SESSION_BUS_ADDRESS", ("unix:path=" + path).c_str(), 1);
    CHECK(secondsOf([] {
              const DesktopSettings settings;
              CHECK(settings.wishes() == DesktopWishes{});
          }) < 5);
    ::close(socket); // lets the thread go
    std::this_thread::sleep_for(50ms);
}
