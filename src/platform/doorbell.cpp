#include "platform/doorbell.hpp"

#include "platform/paths.hpp"

#include <fcntl.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/file.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdint>
#include <cstring>
#include <optional>
#include <string>
#include <utility>

namespace tend::platform {
namespace fs = std::filesystem;

namespace {

constexpr int answerWithinMs = 300;
constexpr char heard = '.';

/// A short name for a journal: FNV-1a, 64 bit, of its full path (a socket's path may hold 107 bytes only).
std::string nameFor(const fs::path& journal) {
    std::error_code error;
    auto full = fs::weakly_canonical(journal, error);
    std::uint64_t hash = 14695981039346656037U;
    for (const char c : (error ? journal : full).string())
        hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211U;
    constexpr std::array digits{'0', '1', '2', '3', '4', '5', '6', '7',
                                '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'};
    std::string name;
    for (int shift = 60; shift >= 0; shift -= 4)
        name.push_back(digits[(hash >> static_cast<unsigned>(shift)) & 15U]);
    return name;
}

std::optional<sockaddr_un> addressOf(const fs::path& socketFile) {
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const auto text = socketFile.string();
    if (text.size() >= sizeof address.sun_path)
        return std::nullopt;
    std::memcpy(address.sun_path, text.c_str(), text.size() + 1);
    return address;
}

int newSocket() {
    return ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
}

bool becomesReadable(int file, int withinMs) {
    pollfd waiting{file, POLLIN, 0};
    return ::poll(&waiting, 1, withinMs) == 1;
}

void closeFile(int& file) {
    if (file >= 0)
        ::close(std::exchange(file, -1));
}

} // namespace

bool ring(const fs::path& runtimeFolder, const fs::path& journal, Ring what) {
    const auto address = addressOf(runtimeFolder / (nameFor(journal) + ".sock"));
    int file = address ? newSocket() : -1;
    bool answered = false;
    if (file >= 0 && ::connect(file, reinterpret_cast<const sockaddr*>(&*address), sizeof *address) == 0) {
        const char letter = static_cast<char>(what);
        char reply = 0;
        answered = ::send(file, &letter, 1, MSG_NOSIGNAL) == 1;
        // What was sent waits in the window's socket; only somebody who gives way must know that it was read.
        if (answered && what == Ring::Raise)
            answered =
                becomesReadable(file, answerWithinMs) && ::recv(file, &reply, 1, 0) == 1 && reply == heard;
    }
    closeFile(file);
    return answered;
}

Doorbell::Doorbell(const fs::path& runtimeFolder, const fs::path& journal, std::function<void(Ring)> onRing)
    : onRing_(std::move(onRing)) {
    if (!ensurePrivateFolder(runtimeFolder))
        return;
    const auto name = nameFor(journal);
    const auto lockFile = runtimeFolder / (name + ".lock");
    lock_ = ::open(lockFile.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (lock_ < 0)
        return;
    // The lock goes with the process, however it ends, so a socket left behind by a crash is known to be
    // stale.
    if (::flock(lock_, LOCK_EX | LOCK_NB) != 0) {
        state_ = State::Anothers;
        return;
    }
    socketFile_ = runtimeFolder / (name + ".sock");
    listen();
}

void Doorbell::listen() {
    const auto address = addressOf(socketFile_);
    if (!address)
        return;
    ::unlink(socketFile_.c_str());
    socket_ = newSocket();
    stop_ = ::eventfd(0, EFD_CLOEXEC);
    if (socket_ < 0 || stop_ < 0 ||
        ::bind(socket_, reinterpret_cast<const sockaddr*>(&*address), sizeof *address) != 0 ||
        ::listen(socket_, SOMAXCONN) != 0)
        return;
    state_ = State::Mine;
    thread_ = std::thread([this] { waitForRings(); });
}

void Doorbell::waitForRings() {
    std::array<pollfd, 2> waiting{{{socket_, POLLIN, 0}, {stop_, POLLIN, 0}}};
    while (::poll(waiting.data(), waiting.size(), -1) >= 0 || errno == EINTR) {
        if (waiting[1].revents != 0)
            return;
        // Without room for one more open file the visitor stays at the door: look again later, not at once.
        if ((waiting[0].revents & POLLIN) != 0 && !answer() && becomesReadable(stop_, answerWithinMs))
            return;
    }
}

/// False where nobody could be let in.
bool Doorbell::answer() {
    int visitor = ::accept4(socket_, nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK);
    if (visitor < 0)
        return false;
    char letter = 0;
    if (becomesReadable(visitor, answerWithinMs) && ::recv(visitor, &letter, 1, 0) == 1) {
        [[maybe_unused]] const auto sent = ::send(visitor, &heard, 1, MSG_NOSIGNAL);
        if (letter == static_cast<char>(Ring::Raise) || letter == static_cast<char>(Ring::Changed))
            onRing_(static_cast<Ring>(letter));
    }
    closeFile(visitor);
    return true;
}

Doorbell::~Doorbell() {
    if (thread_.joinable()) {
        const std::uint64_t one = 1;
        [[maybe_unused]] const auto written = ::write(stop_, &one, sizeof one);
        thread_.join();
    }
    if (state_ == State::Mine)
        ::unlink(socketFile_.c_str()); // while the lock says that it is ours
    closeFile(socket_);
    closeFile(stop_);
    closeFile(lock_);
}

} // namespace tend::platform
