#include "shell/window.hpp"

#include "app/picture_files.hpp"
#include "base/tr.hpp"
#include "platform/clock.hpp"
#include "platform/desktop_settings.hpp"
#include "platform/doorbell.hpp"
#include "platform/file_chooser.hpp"
#include "platform/frame_log.hpp"
#include "platform/frame_pacer.hpp"
#include "platform/window.hpp"
#include "shell/appearance.hpp"
#include "shell/desktop.hpp"
#include "shell/shell.hpp"
#include "shell/stage.hpp"

#include <imgui.h>
#include <imgui_internal.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <utility>

namespace tend::shell {
namespace {

using platform::FrameReason;
using platform::Ring;
using platform::steadySeconds;

constexpr double milli = 1000;
constexpr double longestUnshown = 0.1; ///< seconds
constexpr std::chrono::milliseconds longestAnswer{50};

/// What the doorbell's thread leaves for the loop.
struct Rung {
    std::atomic<bool> changed{false};
    std::atomic<bool> raise{false};
};

/// Listens at the journal that is open, which may be another one than was asked for at first.
class Bell {
  public:
    Bell(const std::filesystem::path& runtimeFolder, Rung& rung)
        : runtimeFolder_(runtimeFolder), rung_(rung) {}

    /// False where another window has the journal open, which then comes to the front.
    bool listenAt(const std::filesystem::path& journal) {
        if (doorbell_ && journal == journal_)
            return true;
        journal_ = journal;
        doorbell_.emplace(runtimeFolder_, journal, [&rung = rung_](Ring what) {
            if (what == Ring::Raise)
                rung.raise = true;
            rung.changed = true;
            platform::Window::wake();
        });
        if (doorbell_->state() != platform::Doorbell::State::Anothers)
            return true;
        platform::ring(runtimeFolder_, journal, Ring::Raise);
        return false;
    }

  private:
    const std::filesystem::path& runtimeFolder_;
    Rung& rung_;
    std::filesystem::path journal_{};
    std::optional<platform::Doorbell> doorbell_{};
};

platform::FileDialog dialogFor(const FileQuestion& question) {
    if (const auto* where = std::get_if<WhereTo>(&question))
        return {.kind = platform::FileDialog::Kind::Save,
                .title = base::tr("Save a copy"),
                .name = domain::fileName(where->picture)};
    if (const auto* chart = std::get_if<WhereToChart>(&question)) {
        const auto ending = std::string(domain::toWord(chart->format));
        return {.kind = platform::FileDialog::Kind::Save,
                .title = base::tr("Save the chart"),
                .name = "tend-" + std::string(domain::toWord(chart->chart.name)) + "." + ending};
    }
    return {.title = base::tr("Add pictures"),
            .filter = base::tr("Pictures"),
            .patterns = {"*.jpg", "*.jpeg", "*.png", "*.webp", "*.heic", "*.heif", "*.JPG", "*.JPEG", "*.PNG",
                         "*.HEIC"}};
}

/// The loop of one window: asleep while nothing happens.
class Loop {
  public:
    Loop(const WindowOptions& options, Rung& rung, Bell& bell)
        : options_(options), rung_(rung), bell_(bell), preferences_(readPreferences(options.preferences)),
          window_({.title = "Tend", .width = preferences_.width, .height = preferences_.height}),
          stage_(window_.context(), lookAtFirst(), scaleNow()),
          desktop_({.learned = options.words, .locales = options.locales, .ready = platform::Window::wake},
                   window_.primarySelection()),
          shell_({.journal = options.journal,
                  .now = options.now,
                  .wake = platform::Window::wake,
                  .home = options.home,
                  .copied =
                      [](platform::CopiedWords words) {
                          return platform::copiedPictures(words, app::mostPictureBytes);
                      }},
                 preferences_) {
        settings_.onChange(platform::Window::wake);
        desktop_.spelling().begin(preferences_.spelling);
        if (options.frameLog)
            log_.emplace(*options.frameLog);
        if (options.passphrase)
            shell_.unlock(std::string(options.passphrase->reveal()));
    }

    ~Loop() { settings_.onChange(nullptr); }

    Loop(const Loop&) = delete;
    Loop& operator=(const Loop&) = delete;

    void run() {
        auto reason = FrameReason::Start;
        while (true) {
            drawFrame(reason);
            shell_.settle(steadySeconds());
            askForFiles();
            rememberPreferences();
            if (!bell_.listenAt(shell_.journalPath()))
                break;
            // What was typed before the window was closed may still be behind this frame.
            if (window_.shouldClose() && !moreInput()) {
                if (shell_.saveAll(steadySeconds()))
                    break;
                window_.keepOpen();
                pacer_.eventArrived();
            }
            reason = sleep();
        }
        writePreferences(options_.preferences, preferences_);
    }

  private:
    Appearance appearanceNow() const { return appearanceOf(preferences_, settings_.wishes()); }

    /// Most desktops have answered by now; then the first frame already has the look they asked for.
    ui::Look lookAtFirst() const {
        settings_.waitForAnswer(longestAnswer);
        return appearanceNow().look;
    }

    float scaleNow() const { return window_.scale() * static_cast<float>(preferences_.textPercent) / 100; }

    void drawFrame(FrameReason reason) {
        const double begun = steadySeconds();
        window_.beginFrame();
        const auto appearance = appearanceNow();
        stage_.beginFrame(begun, appearance.look, scaleNow(), appearance.motion);
        desktop_.lend(stage_.theme(), window_.takeDropped());
        const double cpuBefore = platform::threadCpuSeconds();
        ImGui::NewFrame();
        shell_.draw(stage_.theme());
        stage_.drawComposing(window_.composition());
        if (const auto address = desktop_.takeUnopened())
            shell_.sayUnopened(*address);
        ImGui::Render();
        const double cpuSpent = platform::threadCpuSeconds() - cpuBefore;
        const double built = steadySeconds();
        show(built);
        if (log_)
            log_->add((begun - started_) * milli, cpuSpent * milli, (steadySeconds() - built) * milli,
                      platform::toWord(reason));
        pacer_.frameDrawn();
    }

    /// Dear ImGui takes one key stroke a frame. Where showing a frame is slow (a software renderer), somebody
    /// who types fast is not kept waiting: frames with more input behind them are not shown, but ten a second
    /// are.
    void show(double now) {
        if (shell_.settling() || (moreInput() && now - shown_ < longestUnshown + 2 * showing_)) {
            window_.skipFrame();
            return;
        }
        window_.endFrame(stage_.theme().colors().canvas);
        shown_ = steadySeconds();
        showing_ = shown_ - now;
    }

    /// Carries what the shell wants to know to the desktop's file dialog, and what was chosen back.
    void askForFiles() {
        if (auto answer = chooser_.take(); answer && question_)
            shell_.answer(*std::exchange(question_, std::nullopt), {answer->asked, std::move(answer->files)});
        if (auto question = shell_.takeFileQuestion(); question && chooser_.ask(dialogFor(*question)))
            question_ = std::move(question);
    }

    bool moreInput() const { return window_.context().InputEventsQueue.Size > 0; }

    FrameReason sleep() {
        const auto now = steadySeconds();
        auto& motion = stage_.theme().motion();
        const auto motionWake = motion.active() ? std::optional(0.0) : motion.nextWake();
        const auto wake = pacer_.nextWake(window_.context(), shell_.nextWake(now), motionWake);
        const bool event = window_.waitEvents(wake ? std::optional(wake->seconds) : std::nullopt);
        const bool rung = rung_.changed.exchange(false);
        if (rung_.raise.exchange(false))
            window_.attention();
        if (!event && !rung)
            return wake ? wake->reason : FrameReason::Event;
        pacer_.eventArrived();
        return FrameReason::Event;
    }

    void rememberPreferences() {
        const auto [width, height] = window_.size();
        const bool sized = width > 0 && (width != preferences_.width || height != preferences_.height);
        const bool chosen = shell_.takePreferencesChanged();
        const auto spelling = desktop_.spelling().takeChosen();
        if (spelling)
            preferences_.spelling = spelling;
        if (chosen) {
            preferences_.look = shell_.preferences().look;
            preferences_.movement = shell_.preferences().movement;
            preferences_.textPercent = shell_.preferences().textPercent;
            pacer_.eventArrived();
        }
        if (chosen || spelling)
            writePreferences(options_.preferences, preferences_);
        if (sized) {
            preferences_.width = width;
            preferences_.height = height;
        }
    }

    const WindowOptions& options_;
    Rung& rung_;
    Bell& bell_;
    Preferences preferences_;
    platform::DesktopSettings settings_{}; ///< asked while the window is made
    platform::Window window_;
    Stage stage_;
    Desktop desktop_;
    Shell shell_;
    platform::FileChooser chooser_{platform::Window::wake};
    std::optional<FileQuestion> question_{}; ///< that it is asking
    platform::FramePacer pacer_;
    std::optional<platform::FrameLog> log_;
    double started_ = steadySeconds();
    double shown_ = 0;   ///< when the last frame was shown
    double showing_ = 0; ///< seconds that took
};

} // namespace

int runWindow(const WindowOptions& options) {
    Rung rung;
    Bell bell(options.runtimeFolder, rung);
    // Listening comes first: of two windows opened at once, one must know that it is the second.
    if (bell.listenAt(options.journal))
        Loop(options, rung, bell).run();
    return 0;
}

} // namespace tend::shell
