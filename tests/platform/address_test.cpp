#include "platform/address.hpp"
#include "support/temp_folder.hpp"

#include <doctest/doctest.h>
#include <stdlib.h>
#include <sys/wait.h>

#include <cerrno>
#include <chrono>
#include <fstream>
#include <iterator>
#include <string>
#include <thread>

using namespace tend::platform;

namespace {

/// A desktop whose xdg-open writes down what it was called with.
class Desktop {
  public:
    explicit Desktop(const std::string& script) : before_(::getenv("PATH")) { // NOLINT(concurrency-mt-unsafe)
        std::ofstream(folder_ / "xdg-open") << "#!/bin/sh\n" << script;
        std::filesystem::permissions(folder_ / "xdg-open", std::filesystem::perms::owner_all);
        setPath(folder_.path().string() + ":/usr/bin:/bin");
    }

    ~Desktop() { setPath(before_); }

    Desktop(const Desktop&) = delete;
    Desktop& operator=(const Desktop&) = delete;

    static void setPath(const std::string& path) {
        ::setenv("PATH", path.c_str(), 1); // NOLINT(concurrency-mt-unsafe)
    }

    const tend::test::TempFolder& folder() const { return folder_; }

    /// What the opener has left, once it has.
    std::string left(const char* name) const {
        for (int tries = 0; tries < 500 && !std::filesystem::exists(folder_ / name); ++tries)
            std::this_thread::sleep_for(std::chrono::milliseconds(10));
        std::ifstream file(folder_ / name);
        return {std::istreambuf_iterator<char>(file), {}};
    }

  private:
    tend::test::TempFolder folder_;
    std::string before_;
};

/// Writes each argument on a line of its own, all at once.
const char* const noting = "cd \"${0%/*}\"; for a in \"$@\"; do echo \"<$a>\"; done >new; mv new called\n";

} // namespace

TEST_CASE("Pages and mail addresses may be opened") {
    CHECK(openableAddress("https://example.org") == "https://example.org");
    CHECK(openableAddress("HTTP://example.org:8080/a?b=c&d=e#f") == "http://example.org:8080/a?b=c&d=e#f");
    CHECK(openableAddress("https://social.example/@ada") == "https://social.example/@ada");
    CHECK(openableAddress("mailto:ada@example.org?subject=Tea") == "mailto:ada@example.org?subject=Tea");
}

TEST_CASE("What an address may not hold is written as %XX; what is escaped already stays") {
    CHECK(openableAddress("https://example.org/tée") == "https://example.org/t%C3%A9e");
    CHECK(openableAddress("https://example.org/a%20b") == "https://example.org/a%20b");
    CHECK(openableAddress("https://example.org/`id`\"<x>|{y}^\\") ==
          "https://example.org/%60id%60%22%3Cx%3E%7C%7By%7D%5E%5C");
}

TEST_CASE("Anything else is refused") {
    for (const char* address : {"",
                                "example.org",
                                "https:",
                                "https://",
                                "https:///etc/passwd",
                                "https://?x",
                                "https://:80/",
                                "file:///etc/passwd",
                                "FILE:///etc/passwd",
                                "javascript:alert(1)",
                                "data:text/html,x",
                                "ftp://x.org",
                                "-h",
                                "--help:",
                                " https://example.org",
                                "https://example.org/a b",
                                "https://example.org/\na",
                                "https://example.org/\x7f",
                                "https://exam\u200bple.org",
                                "https://example.org/\u202egpj.exe",
                                "https://bank.example@example.org/",
                                "https://bank.example\\@example.org/",
                                "mailto:",
                                "mailto:ada",
                                "mailto:ada@example.org?attach=/etc/passwd",
                                "mailto:a@b?Attachment=x",
                                "https://example.org/\xff",
                                "vscode://x",
                                "https :",
                                "/bin/sh:",
                                "smb://x/y"})
        CHECK_MESSAGE(!openableAddress(address), std::string(address));
    CHECK_FALSE(openableAddress("https://example.org/" + std::string(10000, 'a')));
}

TEST_CASE("The opener is given the address as one argument, and nothing in it is interpreted") {
    const Desktop desktop(noting);
    const std::string address = "https://example.org/$(touch$IFS'gone');touch$IFS'x'&a=*#~?%s";
    REQUIRE(openAddress(address));
    CHECK(desktop.left("called") == "<" + address + ">\n");
    CHECK_FALSE(std::filesystem::exists(desktop.folder() / "gone"));
}

TEST_CASE("Opening waits for nobody and leaves no child behind") {
    const Desktop desktop("cd \"${0%/*}\"; sleep 3; echo done >finished\n");
    const auto before = std::chrono::steady_clock::now();
    REQUIRE(openAddress("https://example.org"));
    CHECK(std::chrono::steady_clock::now() - before < std::chrono::seconds(2));
    CHECK(::waitpid(-1, nullptr, WNOHANG) == -1);
    CHECK(errno == ECHILD);
}

TEST_CASE("A refused address starts nothing") {
    const Desktop desktop(noting);
    CHECK_FALSE(openAddress("file:///etc/passwd"));
    std::this_thread::sleep_for(std::chrono::milliseconds(100));
    CHECK_FALSE(std::filesystem::exists(desktop.folder() / "called"));
}

TEST_CASE("Without an opener opening says so") {
    const Desktop desktop(noting);
    Desktop::setPath("/nowhere");
    CHECK_FALSE(openAddress("https://example.org"));
}
