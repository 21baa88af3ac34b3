#pragma once

#include "support/temp_folder.hpp"

#include <doctest/doctest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>
#include <fstream>
#include <string>

namespace tend::test {

/// A session bus of our own, that starts no services.
class Bus {
  public:
    Bus() {
        const auto configuration = (folder_.path() / "bus.conf").string();
        std::ofstream(configuration)
            << "<busconfig><type>session</type><listen>unix:dir=" << folder_.path().string()
            << "</listen><auth>EXTERNAL</auth><policy context=\"default\"><allow eavesdrop=\"true\"/>"
               "<allow send_destination=\"*\" eavesdrop=\"true\"/>"
               "<allow own=\"*\"/></policy></busconfig>";
        int ends[2];
        REQUIRE(::pipe(ends) == 0);
        daemon_ = ::fork();
        if (daemon_ == 0) {
            ::dup2(ends[1], 1);
            const auto file = "--config-file=" + configuration;
            ::execlp("dbus-daemon", "dbus-daemon", file.c_str(), "--nofork", "--print-address=1", nullptr);
            ::_exit(127);
        }
        ::close(ends[1]);
        std::string address;
        for (char c = 0; ::read(ends[0], &c, 1) == 1 && c != '\n';)
            address += c;
        ::close(ends[0]);
        INFO("this test needs dbus-daemon: third_party/fetch.sh test installs it");
        REQUIRE_FALSE(address.empty());
        ::setenv("DBUS_SESSION_BUS_ADDRESS", address.c_str(), 1);
    }

    ~Bus() { end(); }

    Bus(const Bus&) = delete;
    Bus& operator=(const Bus&) = delete;

    void end() {
        if (daemon_ > 0) {
            ::kill(daemon_, SIGTERM);
            ::waitpid(daemon_, nullptr, 0);
        }
        daemon_ = 0;
    }

  private:
    TempFolder folder_;
    pid_t daemon_ = 0;
};

} // namespace tend::test
