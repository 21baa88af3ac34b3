#pragma once

#include "shell/shell.hpp"
#include "support/clock.hpp"
#include "support/temp_folder.hpp"
#include "support/ui_harness.hpp"

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace tend::test {

/// The whole app on one journal file, without a window: it is drawn, clicked and typed into, and settles
/// after every frame as the window's loop does. The clock goes on with the frames. To take it away is to be
/// killed: nothing is saved on the way out.
class WholeApp {
  public:
    WholeApp(const std::filesystem::path& journal, const SetClock& clock, HarnessLook look = {});

    shell::Shell& shell() { return shell_; }

    /// Throws where no journal is open.
    shell::Opened& opened();

    app::Session& session() { return opened().session; }

    /// Draws until `reached`, for what a job brings; throws when it does not come in some seconds.
    void until(const std::function<bool()>& reached);
    /// From the first start to Today.
    void startWriting();
    void unlock(std::string_view passphrase);

    /// What the page of that day holds now.
    domain::DayPage page(domain::Day day);

    domain::DayPage page() { return page(session().today()); }

    /// Seconds until the next frame would be drawn by itself, as the window's loop asks for it; nothing:
    /// asleep.
    std::optional<double> nextFrame();

    bool locked() const { return ui.sees("###lock-passphrase"); }

    /// What another program has copied, to be pasted.
    platform::CopiedPictures copied{};

    /// These words stand somewhere in the window.
    bool reads(std::string_view words) { return ui.text().find(words) != std::string::npos; }

  private:
    void drawFrame(const ui::Theme& theme);

    SetClock clock_;
    shell::Shell shell_;
    bool ready_ = false;
    double now_ = 0;

  public:
    UiHarness ui;
};

/// A journal in an empty folder, on Wednesday 14 October 2026 at 20:00.
struct Evening {
    TempFolder folder{};
    std::filesystem::path journal = folder / "journal.tend";
    SetClock clock{"2026-10-14T20:00:00+02:00"};
    domain::Day today = *domain::Day::parse("2026-10-14");

    WholeApp app(const HarnessLook& look = {}) const { return {journal, clock, look}; }

    /// What another program finds in the file at this moment.
    domain::DayPage onDisk(domain::Day day, const std::optional<std::string>& passphrase = {}) const;

    domain::DayPage onDisk() const { return onDisk(today); }
};

/// An editor's or a field's way to be written into: click and type.
void write(WholeApp& app, std::string_view label, std::string_view words);

} // namespace tend::test
