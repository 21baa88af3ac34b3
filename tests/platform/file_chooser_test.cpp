#include "platform/file_chooser.hpp"
#include "platform/session_bus.hpp"

#include <sdbus-c++/sdbus-c++.h>

#include <chrono>
#include <cstdint>
#include <map>
#include <memory>
#include <thread>
#include <utility>

using namespace std::chrono_literals;
using tend::platform::ChosenFiles;
using tend::platform::FileChooser;
using tend::platform::FileDialog;
using tend::platform::pathOfUri;
using tend::test::Bus;

namespace {

using Options = std::map<std::string, sdbus::Variant>;

constexpr auto patience = 10s; // for a machine that is busy

/// A portal whose dialog answers at once, as it is told to.
class Portal {
  public:
    Portal(std::uint32_t response, std::vector<std::string> uris)
        : connection_(sdbus::createSessionBusConnection("org.freedesktop.portal.Desktop")),
          object_(sdbus::createObject(*connection_, "/org/freedesktop/portal/desktop")) {
        for (const char* method : {"OpenFile", "SaveFile"})
            object_->registerMethod(method)
                .onInterface("org.freedesktop.portal.FileChooser")
                .implementedAs([this, response, uris](const std::string&, const std::string& title,
                                                      const Options& options) {
                    asked = options;
                    asked.emplace("title", sdbus::Variant(title));
                    return answer(response, uris);
                });
        object_->finishRegistration();
        connection_->enterEventLoopAsync();
    }

    ~Portal() { connection_->leaveEventLoop(); }

    Portal(const Portal&) = delete;
    Portal& operator=(const Portal&) = delete;

    Options asked{};

  private:
    sdbus::ObjectPath answer(std::uint32_t response, const std::vector<std::string>& uris) {
        auto sender = object_->getCurrentlyProcessedMessage()->getSender().substr(1);
        for (char& c : sender)
            c = c == '.' ? '_' : c;
        const sdbus::ObjectPath path("/org/freedesktop/portal/desktop/request/" + sender + "/" +
                                     asked.at("handle_token").get<std::string>());
        request_ = sdbus::createObject(*connection_, path);
        request_->registerSignal("Response")
            .onInterface("org.freedesktop.portal.Request")
            .withParameters<std::uint32_t, Options>();
        request_->finishRegistration();
        request_->emitSignal("Response")
            .onInterface("org.freedesktop.portal.Request")
            .withArguments(response, Options{{"uris", sdbus::Variant(uris)}});
        return path;
    }

    std::unique_ptr<sdbus::IConnection> connection_;
    std::unique_ptr<sdbus::IObject> object_;
    std::unique_ptr<sdbus::IObject> request_{};
};

ChosenFiles answerOf(FileChooser& chooser) {
    for (const auto end = std::chrono::steady_clock::now() + patience;
         std::chrono::steady_clock::now() < end;) {
        if (auto answer = chooser.take())
            return *answer;
        std::this_thread::sleep_for(2ms);
    }
    FAIL("no answer came");
    return {};
}

const FileDialog pictures{.title = "Add pictures", .filter = "Pictures", .patterns = {"*.png", "*.jpg"}};

} // namespace

TEST_CASE("the desktop's dialog is asked for files, and its answer is taken once") {
    const Bus bus;
    const Portal portal(0, {"file:///home/ada/a%20hill.png", "file:///home/ada/lake.jpg"});
    FileChooser chooser([] {});
    CHECK(chooser.ask(pictures));
    const auto answer = answerOf(chooser);
    CHECK(answer.asked);
    REQUIRE(answer.files.size() == 2);
    CHECK(answer.files[0] == "/home/ada/a hill.png");
    CHECK(!chooser.take());
    CHECK(portal.asked.at("title").get<std::string>() == "Add pictures");
    CHECK(portal.asked.at("multiple").get<bool>());
    CHECK(portal.asked.contains("filters"));
    CHECK(chooser.ask({.kind = FileDialog::Kind::Save, .title = "Save", .name = "hill.png"}));
    answerOf(chooser);
}

TEST_CASE("a dialog that is closed chooses nothing") {
    const Bus bus;
    const Portal portal(1, {});
    FileChooser chooser([] {});
    chooser.ask({.kind = FileDialog::Kind::Save, .title = "Save", .name = "hill.png"});
    const auto answer = answerOf(chooser);
    CHECK(answer.asked);
    CHECK(answer.files.empty());
    CHECK(portal.asked.at("current_name").get<std::string>() == "hill.png");
}

TEST_CASE("where no portal answers, that is said") {
    const Bus bus;
    FileChooser chooser([] {});
    chooser.ask(pictures);
    CHECK(!chooser.ask(pictures));
    CHECK(!answerOf(chooser).asked);
    ::setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere", 1);
    chooser.ask(pictures);
    CHECK(!answerOf(chooser).asked);
}

TEST_CASE("an address is a path only where it is one of a file") {
    CHECK(pathOfUri("file:///a/%C3%A9t%c3%a9.png") == "/a/été.png");
    CHECK(pathOfUri("file://host/a.png") == "/a.png");
    CHECK(pathOfUri("file:///50%") == "/50%");
    CHECK(!pathOfUri("https://example.org/a.png"));
    CHECK(!pathOfUri("file://"));
}
