#include "platform/doorbell.hpp"

#include <doctest/doctest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <atomic>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <future>
#include <memory>
#include <string>

using namespace tend::platform;
namespace fs = std::filesystem;

namespace {

struct House {
    fs::path folder = fs::temp_directory_path() / ("tend-bell-" + std::to_string(::getpid()));
    fs::path journal = folder / "journal.tend";
    std::atomic<int> raised{0};
    std::atomic<int> changed{0};

    House() { fs::create_directories(folder); }

    ~House() { fs::remove_all(folder); }

    std::unique_ptr<Doorbell> listen() {
        return std::make_unique<Doorbell>(folder / "run", journal, [this](Ring what) {
            auto& counter = what == Ring::Raise ? raised : changed;
            ++counter;
            counter.notify_all();
        });
    }

    bool ring(Ring what) { return tend::platform::ring(folder / "run", journal, what); }

    static void wait(std::atomic<int>& counter, int count) {
        for (int seen = counter; seen < count; seen = counter)
            counter.wait(seen);
    }
};

} // namespace

TEST_CASE("Ringing where nobody listens says so and harms nothing") {
    House house;
    CHECK_FALSE(house.ring(Ring::Changed));
}

TEST_CASE("Both rings reach the window, each once") {
    House house;
    const auto bell = house.listen();
    REQUIRE(bell->state() == Doorbell::State::Mine);
    CHECK(house.ring(Ring::Raise));
    CHECK(house.ring(Ring::Changed));
    House::wait(house.raised, 1);
    House::wait(house.changed, 1);
    CHECK(house.raised == 1);
    CHECK(house.changed == 1);
}

TEST_CASE("A hundred quick rings are all heard") {
    House house;
    const auto bell = house.listen();
    int answered = 0;
    for (int i = 0; i < 100; ++i)
        answered += house.ring(Ring::Changed) ? 1 : 0;
    CHECK(answered == 100);
    House::wait(house.changed, 100);
}

TEST_CASE("The second window on a journal knows that it is the second; another journal has its own bell") {
    House house;
    const auto first = house.listen();
    CHECK(house.listen()->state() == Doorbell::State::Anothers);
    house.journal = house.folder / "other.tend";
    CHECK(house.listen()->state() == Doorbell::State::Mine);
}

TEST_CASE("A journal has one bell, however its path is written") {
    House house;
    const auto first = house.listen();
    fs::create_directories(house.folder / "sub");
    house.journal = house.folder / "sub" / ".." / "journal.tend";
    CHECK(house.listen()->state() == Doorbell::State::Anothers);
}

TEST_CASE("What a killed window leaves behind does not keep the next one from listening") {
    House house;
    const auto child = ::fork();
    if (child == 0) {
        const auto bell = house.listen();
        ::_exit(bell->state() == Doorbell::State::Mine ? 0 : 1); // no destructor: as if killed
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    REQUIRE(WEXITSTATUS(status) == 0);
    CHECK_FALSE(house.ring(Ring::Raise));
    const auto bell = house.listen();
    CHECK(bell->state() == Doorbell::State::Mine);
    CHECK(house.ring(Ring::Raise));
}

TEST_CASE("A folder others can enter is not trusted") {
    House house;
    fs::create_directories(house.folder / "run");
    fs::permissions(house.folder / "run", fs::perms::all);
    CHECK(house.listen()->state() == Doorbell::State::Impossible);
}

TEST_CASE(
    "A command is not kept waiting by a window that does not answer; a window that gives way soon knows") {
    using Clock = std::chrono::steady_clock;
    House house;
    std::promise<void> busy;
    const auto stuck = busy.get_future().share();
    {
        const Doorbell bell(house.folder / "run", house.journal, [stuck](Ring) { stuck.wait(); });
        REQUIRE(house.ring(Ring::Changed)); // keeps the bell's thread busy from now on
        const auto begin = Clock::now();
        CHECK(house.ring(Ring::Changed));
        CHECK(Clock::now() - begin < std::chrono::milliseconds(150));
        CHECK_FALSE(house.ring(Ring::Raise));
        CHECK(Clock::now() - begin < std::chrono::seconds(3));
        busy.set_value();
    }
    CHECK_FALSE(house.ring(Ring::Changed));
}

TEST_CASE("A window that is gone leaves no socket behind") {
    House house;
    house.listen().reset();
    for (const auto& entry : fs::directory_iterator(house.folder / "run"))
        CHECK(entry.path().extension() != ".sock");
}
