#include "cli/program.hpp"
#include "platform/doorbell.hpp"
#include "platform/paths.hpp"

#include <doctest/doctest.h>

#include <chrono>
#include <condition_variable>
#include <mutex>

using tend::platform::Ring;
using tend::test::Program;

namespace {

/// Waits for rings as an open window does.
class Listener {
  public:
    explicit Listener(const Program& program)
        : bell_(tend::platform::pathsFrom([&](const char* name) { return program.variable(name); }).runtime,
                program.journal(), [this](Ring ring) { hear(ring); }) {
        REQUIRE(bell_.state() == tend::platform::Doorbell::State::Mine);
    }

    /// True where it rang since it was last asked; waits a second for it.
    bool heard() {
        std::unique_lock lock(mutex_);
        const bool rang = ready_.wait_for(lock, std::chrono::seconds(1), [this] { return changes_ > 0; });
        changes_ = 0;
        return rang;
    }

  private:
    void hear(Ring ring) {
        const std::lock_guard lock(mutex_);
        changes_ += ring == Ring::Changed ? 1 : 0;
        ready_.notify_all();
    }

    std::mutex mutex_;
    std::condition_variable ready_;
    int changes_ = 0;
    tend::platform::Doorbell bell_;
};

} // namespace

TEST_CASE("an open window is told of what the command line writes, and of nothing else") {
    Program program;
    std::filesystem::create_directories(program.folder() / "run");
    std::filesystem::permissions(program.folder() / "run", std::filesystem::perms::owner_all);
    Listener window(program);
    program.json({"thanks", "tea"});
    CHECK(window.heard());
    program.json({"log"});
    program.run({"hello", "nobody"});
    CHECK_FALSE(window.heard());
}
