#include "base/error.hpp"
#include "platform/terminal.hpp"

#include <doctest/doctest.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

#include <array>
#include <filesystem>
#include <fstream>
#include <string>

using namespace tend::platform;
namespace fs = std::filesystem;

namespace {

/// A program of its own on a terminal of its own, asked for a passphrase: 0 where it got "geheim ż".
class Asked {
  public:
    Asked() : master_(::posix_openpt(O_RDWR | O_NOCTTY)) {
        ::grantpt(master_);
        ::unlockpt(master_);
        slave_ = ::open(::ptsname(master_), O_RDWR | O_NOCTTY);
        child_ = ::fork();
        if (child_ == 0) {
            ::signal(SIGINT, SIG_DFL); // not the test program's own
            ::setsid();
            ::ioctl(slave_, TIOCSCTTY, 0);
            const auto answer = askWithoutEcho("Passphrase: ");
            ::_exit(!answer ? 2 : *answer == "geheim ż" ? 0 : 1);
        }
        while (shown.find("Passphrase: ") == std::string::npos)
            readSome();
    }

    ~Asked() {
        ::close(slave_);
        ::close(master_);
    }

    void type(const std::string& text) {
        CHECK(::write(master_, text.data(), text.size()) == ssize_t(text.size()));
    }

    /// The program's wait status.
    int end() {
        int status = 0;
        ::waitpid(child_, &status, 0);
        readSome();
        return status;
    }

    bool echoes() const {
        termios now{};
        ::tcgetattr(slave_, &now);
        return (now.c_lflag & ECHO) != 0;
    }

    std::string shown;

  private:
    void readSome() {
        std::array<char, 256> part{};
        const auto count = ::read(master_, part.data(), part.size());
        REQUIRE(count > 0);
        shown.append(part.data(), std::size_t(count));
    }

    int master_;
    int slave_ = -1;
    pid_t child_ = -1;
};

} // namespace

TEST_CASE("A passphrase is asked for on the terminal and never shown") {
    Asked asked;
    CHECK_FALSE(asked.echoes());
    asked.type("geheim ż\n");
    const int status = asked.end();
    CHECK(WIFEXITED(status));
    CHECK(WEXITSTATUS(status) == 0);
    CHECK(asked.shown.find("geheim") == std::string::npos);
    CHECK(asked.echoes());
}

TEST_CASE("Ctrl+C at the question ends the program and leaves a terminal that shows what is typed") {
    Asked asked;
    asked.type("gehe\x03");
    const int status = asked.end();
    CHECK(WIFSIGNALED(status));
    CHECK(WTERMSIG(status) == SIGINT);
    CHECK(asked.echoes());
}

TEST_CASE("The end of the input is no passphrase") {
    Asked asked;
    asked.type("\x04");
    CHECK(WEXITSTATUS(asked.end()) == 2);
}

TEST_CASE("A passphrase file gives its first line without the end of line, spaces kept") {
    const auto file = fs::temp_directory_path() / ("tend-secret-" + std::to_string(::getpid()));
    std::ofstream(file) << " correct horse \r\nsecond line";
    CHECK(readSecretFile(file) == " correct horse ");
    std::ofstream(file, std::ios::trunc) << "żółw";
    CHECK(readSecretFile(file) == "żółw");
    for (const char* nothing : {"", "\n", "\r\nsecond line"}) {
        std::ofstream(file, std::ios::trunc) << nothing;
        CHECK_THROWS_AS(readSecretFile(file), tend::base::Error);
    }
    fs::remove(file);
    CHECK_THROWS_AS(readSecretFile(file), tend::base::Error);
}
