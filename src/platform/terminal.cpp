#include "platform/terminal.hpp"

#include "base/error.hpp"
#include "base/tr.hpp"

#include <fcntl.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

#include <array>
#include <fstream>

namespace tend::platform {
namespace {

/// The controlling terminal, which is there even when input or output are redirected.
class Terminal {
  public:
    Terminal() : file_(::open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY)) {}

    ~Terminal() {
        if (file_ >= 0)
            ::close(file_);
    }

    Terminal(const Terminal&) = delete;
    Terminal& operator=(const Terminal&) = delete;

    int file() const { return file_; }

    explicit operator bool() const { return file_ >= 0; }

  private:
    int file_;
};

class EchoOff {
  public:
    explicit EchoOff(int file) : file_(file), changed_(::tcgetattr(file, &before_) == 0) {
        auto silent = before_;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        if (changed_)
            ::tcsetattr(file_, TCSAFLUSH, &silent);
    }

    ~EchoOff() {
        if (changed_)
            ::tcsetattr(file_, TCSAFLUSH, &before_);
    }

    EchoOff(const EchoOff&) = delete;
    EchoOff& operator=(const EchoOff&) = delete;

  private:
    int file_;
    termios before_{};
    bool changed_;
};

void say(int file, const std::string& text) {
    [[maybe_unused]] const auto written = ::write(file, text.data(), text.size());
}

} // namespace

bool hasTerminal() {
    return static_cast<bool>(Terminal());
}

std::optional<std::string> askWithoutEcho(const std::string& prompt) {
    const Terminal terminal;
    if (!terminal)
        return std::nullopt;
    const EchoOff silent(terminal.file());
    say(terminal.file(), prompt);
    std::string answer;
    answer.reserve(256); // grown strings leave copies behind
    std::array<char, 1> letter{};
    bool ended = false;
    while (::read(terminal.file(), letter.data(), 1) == 1) {
        ended = letter[0] == '\n';
        if (ended)
            break;
        answer.push_back(letter[0]);
    }
    say(terminal.file(), "\n");
    if (!ended && answer.empty())
        return std::nullopt;
    return answer;
}

std::string readSecretFile(const std::filesystem::path& file) {
    std::ifstream stream(file);
    std::string line;
    if (!std::getline(stream, line) || line.empty())
        throw base::Error(
            base::fill(base::tr("Could not read a passphrase from {0}. It belongs on the first line."),
                       {file.string()}));
    if (line.back() == '\r')
        line.pop_back();
    return line;
}

} // namespace tend::platform
