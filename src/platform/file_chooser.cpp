#include "platform/file_chooser.hpp"

#include <sdbus-c++/sdbus-c++.h>
#include <unistd.h>

#include <algorithm>
#include <cctype>
#include <cstdint>
#include <map>
#include <mutex>
#include <string_view>
#include <thread>
#include <tuple>
#include <utility>

namespace tend::platform {
namespace {

using Options = std::map<std::string, sdbus::Variant>;
using Patterns = std::vector<sdbus::Struct<std::uint32_t, std::string>>;
using Filter = sdbus::Struct<std::string, Patterns>;

constexpr const char* portal = "org.freedesktop.portal.Desktop";
constexpr const char* portalPath = "/org/freedesktop/portal/desktop";
constexpr const char* chooser = "org.freedesktop.portal.FileChooser";
constexpr const char* request = "org.freedesktop.portal.Request";

/// Where the answer will come from, known before it is asked for so that it cannot be missed.
std::string requestPath(const std::string& uniqueName, const std::string& token) {
    auto sender = uniqueName.substr(1);
    std::replace(sender.begin(), sender.end(), '.', '_');
    return "/org/freedesktop/portal/desktop/request/" + sender + "/" + token;
}

Options optionsFor(const FileDialog& dialog, const std::string& token) {
    Options options{{"handle_token", sdbus::Variant(token)}, {"modal", sdbus::Variant(true)}};
    if (dialog.kind == FileDialog::Kind::Save) {
        options.emplace("current_name", sdbus::Variant(dialog.name));
        return options;
    }
    options.emplace("multiple", sdbus::Variant(true));
    Patterns patterns;
    for (const auto& pattern : dialog.patterns)
        patterns.emplace_back(std::uint32_t{0}, pattern);
    options.emplace("filters", sdbus::Variant(std::vector<Filter>{Filter(dialog.filter, patterns)}));
    return options;
}

std::optional<int> hexDigit(char c) {
    if (c >= '0' && c <= '9')
        return c - '0';
    const int letter = std::tolower(static_cast<unsigned char>(c));
    return letter >= 'a' && letter <= 'f' ? std::optional(letter - 'a' + 10) : std::nullopt;
}

} // namespace

/// One dialog, shared with the thread that waits for it.
struct FileChooser::Asking {
    explicit Asking(std::function<void()> wakeUp) : wake(std::move(wakeUp)) {}

    std::mutex mutex{};
    std::function<void()> wake; ///< null once nobody waits any more
    std::optional<ChosenFiles> answer{};
    sdbus::IConnection* loop = nullptr;

    void settle(ChosenFiles chosen) {
        const std::lock_guard lock(mutex);
        if (!answer)
            answer = std::move(chosen);
        if (loop)
            loop->leaveEventLoop();
        if (wake)
            wake();
    }

    void take(std::uint32_t response, const Options& results) {
        ChosenFiles chosen;
        const auto uris = results.find("uris");
        if (response == 0 && uris != results.end() &&
            uris->second.containsValueOfType<std::vector<std::string>>())
            for (const auto& uri : uris->second.get<std::vector<std::string>>())
                if (auto path = pathOfUri(uri))
                    chosen.files.push_back(std::move(*path));
        settle(std::move(chosen));
    }

    /// False where nobody waits any more.
    bool begin(sdbus::IConnection& connection) {
        const std::lock_guard lock(mutex);
        loop = &connection;
        return wake != nullptr && !answer;
    }

    void end() {
        const std::lock_guard lock(mutex);
        loop = nullptr;
    }

    void run(const FileDialog& dialog);
};

void FileChooser::Asking::run(const FileDialog& dialog) {
    // One at a time, so that where this one lives tells it from all others that wait.
    const auto token =
        "tend" + std::to_string(::getpid()) + "_" + std::to_string(reinterpret_cast<std::uintptr_t>(this));
    try {
        const auto connection = sdbus::createSessionBusConnection();
        const auto path = requestPath(connection->getUniqueName(), token);
        const auto answering = sdbus::createProxy(*connection, portal, path);
        answering->uponSignal("Response")
            .onInterface(request)
            .call([this](std::uint32_t response, const Options& results) { take(response, results); });
        answering->finishRegistration();
        const auto proxy = sdbus::createProxy(*connection, portal, portalPath);
        proxy->finishRegistration();
        proxy->callMethodAsync(dialog.kind == FileDialog::Kind::Open ? "OpenFile" : "SaveFile")
            .onInterface(chooser)
            .withArguments(std::string(), dialog.title, optionsFor(dialog, token))
            .uponReplyInvoke([this](const sdbus::Error* error, const sdbus::ObjectPath&) {
                if (error)
                    settle({.asked = false});
            });
        if (begin(*connection))
            connection->enterEventLoop();
        end();
        const std::lock_guard lock(mutex);
        if (!answer) // nobody waits: the dialog goes too
            answering->callMethod("Close").onInterface(request).dontExpectReply();
    } catch (const sdbus::Error&) {
        end();
        settle({.asked = false});
    }
}

FileChooser::FileChooser(std::function<void()> wake) : wake_(std::move(wake)) {}

FileChooser::~FileChooser() {
    if (!asking_)
        return;
    const std::lock_guard lock(asking_->mutex);
    asking_->wake = nullptr;
    if (asking_->loop)
        asking_->loop->leaveEventLoop();
}

bool FileChooser::ask(FileDialog dialog) {
    if (asking_)
        return false;
    asking_ = std::make_shared<Asking>(wake_);
    // It ends by itself with the answer, or when nobody waits, and keeps what it uses alive until then.
    std::thread([asking = asking_, dialog = std::move(dialog)] { asking->run(dialog); }).detach();
    return true;
}

std::optional<ChosenFiles> FileChooser::take() {
    if (!asking_)
        return std::nullopt;
    std::optional<ChosenFiles> answer;
    {
        const std::lock_guard lock(asking_->mutex);
        answer = std::exchange(asking_->answer, std::nullopt);
    }
    if (answer)
        asking_.reset();
    return answer;
}

std::optional<std::filesystem::path> pathOfUri(const std::string& uri) {
    constexpr std::string_view scheme = "file://";
    if (!uri.starts_with(scheme))
        return std::nullopt;
    const auto root = uri.find('/', scheme.size()); // behind a host, which is this one
    if (root == std::string::npos)
        return std::nullopt;
    std::string path;
    for (std::size_t i = root; i < uri.size(); ++i) {
        const auto high = uri[i] == '%' && i + 2 < uri.size() ? hexDigit(uri[i + 1]) : std::nullopt;
        const auto low = high ? hexDigit(uri[i + 2]) : std::nullopt;
        if (low) {
            path.push_back(static_cast<char>(*high * 16 + *low));
            i += 2;
        } else {
            path.push_back(uri[i]);
        }
    }
    return path;
}

} // namespace tend::platform
