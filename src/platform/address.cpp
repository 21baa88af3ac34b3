#include "platform/address.hpp"

#include "base/text.hpp"

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <cerrno>
#include <csignal>
#include <utility>

namespace tend::platform {
namespace {

constexpr std::size_t longest = 8192;
constexpr const char* opener = "xdg-open";

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

std::string lowered(std::string_view text) {
    std::string result(text);
    std::ranges::transform(result, result.begin(), lower);
    return result;
}

bool isControlOrBlank(char32_t c) {
    return c <= 0x20 || (c >= 0x7F && c <= 0xA0) || c == 0x1680 || (c >= 0x2000 && c <= 0x200F) ||
           (c >= 0x2028 && c <= 0x202F) || (c >= 0x205F && c <= 0x206F) || c == 0x3000 || c == 0xFEFF;
}

bool isOdd(std::string_view address) {
    for (std::size_t at = 0; at < address.size();) {
        const auto [value, bytes] = base::codePointAt(address, at);
        if (isControlOrBlank(value))
            return true;
        at += bytes;
    }
    return address.size() > longest || !base::isUtf8(address);
}

/// What follows the scheme of a page's address: a host there is, and nothing before it that looks like one.
bool namesHost(std::string_view rest) {
    if (!rest.starts_with("//"))
        return false;
    const auto authority = rest.substr(2, rest.find_first_of("/?#", 2) - 2);
    return !authority.empty() && authority.front() != ':' && authority.find('@') == std::string_view::npos;
}

bool namesAddressee(std::string_view rest) {
    const auto query = std::min(rest.find('?'), rest.size());
    return rest.substr(0, query).find('@') != std::string_view::npos &&
           lowered(rest.substr(query)).find("attach") == std::string::npos;
}

/// The characters an address may hold by RFC 3986, '%' among them.
bool mayStand(char c) {
    constexpr std::string_view marks = "-._~:/?#[]@!$&'()*+,;=%";
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || marks.find(c) != std::string_view::npos;
}

std::string escaped(std::string_view address) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string result;
    for (const char c : address) {
        if (mayStand(c)) {
            result += c;
            continue;
        }
        const auto byte = static_cast<unsigned char>(c);
        result += {'%', digits[byte / 16U], digits[byte % 16U]};
    }
    return result;
}

/// In a process that has just been forked: becomes the opener, or tells `trouble` why not. Calls nothing that
/// another thread of the parent could have held a lock of.
[[noreturn]] void becomeOpener(char* const* arguments, int trouble) {
    const int nothing = ::open("/dev/null", O_RDWR);
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
        ::dup2(nothing, stream);
    // Nothing of the journal's goes along: neither its file nor its sockets.
    ::close_range(STDERR_FILENO + 1, ~0U, CLOSE_RANGE_CLOEXEC);
    ::signal(SIGPIPE, SIG_DFL); // the window does without it
    ::execvp(opener, arguments);
    const int error = errno;
    [[maybe_unused]] const auto told = ::write(trouble, &error, sizeof error);
    ::_exit(127);
}

/// Starts it as nobody's child, so that nothing waits for it and nothing ends it.
void startOrphan(char* const* arguments, int trouble) {
    const pid_t child = ::fork();
    if (child == 0) {
        ::setsid();
        const pid_t grandchild = ::fork();
        if (grandchild == 0)
            becomeOpener(arguments, trouble);
        if (grandchild < 0) {
            const int error = errno;
            [[maybe_unused]] const auto told = ::write(trouble, &error, sizeof error);
        }
        ::_exit(0);
    }
    while (child > 0 && ::waitpid(child, nullptr, 0) < 0 && errno == EINTR)
        ;
    if (child < 0) {
        const int error = errno;
        [[maybe_unused]] const auto told = ::write(trouble, &error, sizeof error);
    }
}

} // namespace

std::optional<std::string> openableAddress(std::string_view utf8) {
    const auto colon = utf8.find(':');
    if (colon == std::string_view::npos || isOdd(utf8))
        return std::nullopt;
    const auto scheme = lowered(utf8.substr(0, colon));
    const auto rest = utf8.substr(colon + 1);
    const bool page = (scheme == "https" || scheme == "http") && namesHost(rest);
    if (!page && !(scheme == "mailto" && namesAddressee(rest)))
        return std::nullopt;
    return scheme + ":" + escaped(rest);
}

bool openAddress(std::string_view utf8) {
    auto address = openableAddress(utf8);
    std::array<int, 2> trouble{};
    if (!address || ::pipe2(trouble.data(), O_CLOEXEC) != 0)
        return false;
    std::string program = opener;
    std::array<char*, 3> arguments{program.data(), address->data(), nullptr};
    startOrphan(arguments.data(), trouble[1]);
    ::close(trouble[1]);
    // The pipe closes by itself when the opener has begun; that takes no longer than beginning a program.
    int error = 0;
    ssize_t got = 0;
    do
        got = ::read(trouble[0], &error, sizeof error);
    while (got < 0 && errno == EINTR);
    ::close(trouble[0]);
    return got == 0;
}

} // namespace tend::platform
