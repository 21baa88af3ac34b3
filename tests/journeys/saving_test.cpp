#include "app/check_ins.hpp"
#include "app/opening.hpp"
#include "app/thanks.hpp"
#include "journeys/whole_app.hpp"

#include <SQLiteCpp/Database.h>
#include <doctest/doctest.h>
#include <signal.h>
#include <sys/resource.h>

using namespace tend;
using namespace tend::test;

namespace {

/// While it lives, no file of this process grows beyond `bytes`: what a full disk does, without one.
class FullDisk {
  public:
    explicit FullDisk(std::uintmax_t bytes) : formerHandler_(::signal(SIGXFSZ, SIG_IGN)) {
        ::getrlimit(RLIMIT_FSIZE, &former_);
        auto limit = former_;
        limit.rlim_cur = bytes;
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }

    ~FullDisk() {
        ::setrlimit(RLIMIT_FSIZE, &former_);
        ::signal(SIGXFSZ, formerHandler_);
    }

    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;

  private:
    rlimit former_{};
    sighandler_t formerHandler_;
};

constexpr const char* notWritten = "Could not write to the disk. Your words are still here.";

/// As the command line would, on a connection of its own.
app::Session another(const Evening& evening) {
    return std::get<app::Session>(app::openExisting(evening.journal, std::nullopt, evening.clock));
}

} // namespace

TEST_CASE("a note is in the file within a second of its last key") {
    const Evening evening;
    auto app = evening.app();
    app.startWriting();
    write(app, "###note", "Slept");
    CHECK(evening.onDisk().checkIns.empty());
    app.ui.pass(1);
    REQUIRE(evening.onDisk().checkIns.size() == 1);
    CHECK(evening.onDisk().checkIns.front().note == "Slept");
}

TEST_CASE("who never pauses is saved all the same") {
    const Evening evening;
    auto app = evening.app();
    app.startWriting();
    app.ui.click("###note");
    for (int i = 0; i < 20; ++i)
        app.ui.type("a"); // three frames each, so a second in all
    REQUIRE(evening.onDisk().checkIns.size() == 1);
    CHECK(evening.onDisk().checkIns.front().note.size() >= 10);
}

TEST_CASE("being killed a second after the last key loses nothing") {
    const Evening evening;
    {
        auto app = evening.app();
        app.startWriting();
        write(app, "###note", "A note");
        app.ui.click("###thanks-about-place");
        app.ui.type("The bench by the water");
        app.ui.pass(1);
    }
    auto app = evening.app();
    const auto page = app.page();
    REQUIRE(page.checkIns.size() == 1);
    CHECK(page.checkIns.front().note == "A note");
    REQUIRE(page.gratitude.size() == 1);
    CHECK(page.gratitude.front().text == "The bench by the water");
}

TEST_CASE("closing saves what was typed a moment ago") {
    const Evening evening;
    auto app = evening.app();
    app.startWriting();
    write(app, "###note", "Last word");
    CHECK(app.shell().saveAll(app.ui.theme().motion().now()));
    CHECK(evening.onDisk().checkIns.front().note == "Last word");
}

TEST_CASE("going elsewhere saves at once") {
    const Evening evening;
    auto app = evening.app();
    app.startWriting();
    write(app, "###note", "Before");
    app.ui.press(ImGuiMod_Ctrl | ImGuiKey_3);
    CHECK(evening.onDisk().checkIns.front().note == "Before");
}

TEST_CASE("a full disk loses no word: it is said, and saved when there is room again") {
    const Evening evening;
    auto app = evening.app();
    app.startWriting();
    const std::string many(60000, 'w');
    {
        const FullDisk full(4096);
        write(app, "###note", many);
        app.ui.pass(1);
        CHECK(app.reads(notWritten));
        CHECK_FALSE(app.shell().saveAll(app.ui.theme().motion().now()));
        CHECK(app.opened().today.note.editor.text() == many);
        app.ui.click("Try again");
        CHECK(app.reads(notWritten));
    }
    CHECK(evening.onDisk().checkIns.empty());
    app.ui.pass(0.5);
    app.ui.click("Try again");
    REQUIRE(evening.onDisk().checkIns.size() == 1);
    CHECK(evening.onDisk().checkIns.front().note == many);
    CHECK(app.shell().saveAll(app.ui.theme().motion().now()));
}

TEST_CASE("typing on after a full disk saves all of it") {
    const Evening evening;
    auto app = evening.app();
    app.startWriting();
    const std::string many(60000, 'w');
    {
        const FullDisk full(4096);
        app.ui.click("###mood-2");
        write(app, "###note", many);
        app.ui.pass(1);
    }
    app.ui.type(" and more");
    app.ui.pass(1);
    REQUIRE(evening.onDisk().checkIns.size() == 1);
    CHECK(evening.onDisk().checkIns.front().note == many + " and more");
    CHECK(evening.onDisk().checkIns.front().mood == domain::Level::from(2));
}

TEST_CASE("what another program writes shows in the next frame") {
    const Evening evening;
    auto app = evening.app();
    app.startWriting();
    auto other = another(evening);
    app::saveGratitude(other, {.day = evening.today, .text = "From the terminal"});
    app.ui.frames();
    CHECK(app.ui.sees("From the terminal"));
}

TEST_CASE("what another program changes does not take away what is being typed") {
    const Evening evening;
    auto app = evening.app();
    app.startWriting();
    write(app, "###note", "Mine");
    app.ui.pass(1);
    app.ui.type(" goes on");
    auto other = another(evening);
    app::saveCheckIn(
        other,
        {.day = evening.today, .checkIn = evening.onDisk().checkIns.front().filing.id, .note = "Theirs"});
    app.ui.pass(1);
    CHECK(app.opened().today.note.editor.text() == "Mine goes on");
    CHECK(evening.onDisk().checkIns.front().note == "Mine goes on");
}

TEST_CASE("a page that cannot be read says so, and nothing typed is lost over it") {
    const Evening evening;
    auto app = evening.app();
    app.startWriting();
    write(app, "###note", "Before");
    auto other = another(evening);
    other.journal().database().exec("ALTER TABLE gratitude RENAME TO gone");
    app.ui.pass(1);
    CHECK(app.reads("This page cannot be read just now"));
    other.journal().database().exec("ALTER TABLE gone RENAME TO gratitude");
    app.ui.pass(1);
    CHECK_FALSE(app.reads("This page cannot be read just now"));
    CHECK(app.shell().saveAll(app.ui.theme().motion().now()));
    CHECK(evening.onDisk().checkIns.front().note == "Before");
}
