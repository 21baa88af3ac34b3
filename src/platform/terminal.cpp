#include "platform/terminal.hpp"

#include "base/error.hpp"
#include "base/tr.hpp"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <sys/signalfd.h>
#include <termios.h>
#include <unistd.h>

#include <array>
#include <fstream>
#include <utility>

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

/// Keeps signals that end or stop the program waiting while the terminal does not echo: nobody wants a shell
/// afterwards that shows nothing of what they type. They arrive when this goes.
class SignalsWait {
  public:
    SignalsWait() {
        sigset_t waiting;
        sigemptyset(&waiting);
        for (const int signal : {SIGINT, SIGQUIT, SIGTERM, SIGHUP, SIGTSTP})
            sigaddset(&waiting, signal);
        pthread_sigmask(SIG_BLOCK, &waiting, &before_);
        file_ = ::signalfd(-1, &waiting, SFD_CLOEXEC);
    }

    ~SignalsWait() {
        if (file_ >= 0)
            ::close(file_);
        pthread_sigmask(SIG_SETMASK, &before_, nullptr);
    }

    SignalsWait(const SignalsWait&) = delete;
    SignalsWait& operator=(const SignalsWait&) = delete;

    /// Readable when one has come.
    int file() const { return file_; }

  private:
    sigset_t before_{};
    int file_ = -1;
};

void say(int file, const std::string& text) {
    [[maybe_unused]] const auto written = ::write(file, text.data(), text.size());
}

void wipe(std::string& text) {
    explicit_bzero(text.data(), text.size());
    text.clear();
}

enum class End { Line, Input, Signal };

End readLine(int terminal, int signals, std::string& answer) {
    std::array<char, 1> letter{};
    while (true) {
        std::array<pollfd, 2> waiting{{{terminal, POLLIN, 0}, {signals, POLLIN, 0}}};
        if (::poll(waiting.data(), waiting.size(), -1) < 0 || waiting[1].revents != 0)
            return End::Signal;
        if (::read(terminal, letter.data(), 1) != 1)
            return End::Input;
        if (letter[0] == '\n')
            return End::Line;
        answer.push_back(std::exchange(letter[0], '\0'));
    }
}

End askOnce(int terminal, const std::string& prompt, std::string& answer) {
    const SignalsWait signals;
    const EchoOff silent(terminal);
    say(terminal, prompt);
    const auto end = readLine(terminal, signals.file(), answer);
    say(terminal, "\n");
    return end;
}

} // namespace

bool hasTerminal() {
    return static_cast<bool>(Terminal());
}

std::optional<std::string> askWithoutEcho(const std::string& prompt) {
    const Terminal terminal;
    if (!terminal)
        return std::nullopt;
    std::string answer;
    answer.reserve(256); // grown strings leave copies behind
    auto end = End::Signal;
    // After a signal that did not end the program (it was stopped and goes on) the question is asked again.
    while (end == End::Signal) {
        wipe(answer);
        end = askOnce(terminal.file(), prompt, answer);
    }
    if (end == End::Input && answer.empty())
        return std::nullopt;
    return answer;
}

std::string readSecretFile(const std::filesystem::path& file) {
    std::ifstream stream(file);
    std::string line;
    std::getline(stream, line);
    if (!line.empty() && line.back() == '\r')
        line.pop_back();
    if (line.empty())
        throw base::Error(
            base::fill(base::tr("Could not read a passphrase from {0}. It belongs on the first line."),
                       {file.string()}));
    return line;
}

} // namespace tend::platform
