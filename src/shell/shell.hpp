#pragma once

#include "app/worker.hpp"
#include "base/secret.hpp"
#include "platform/copied_pictures.hpp"
#include "shell/area_walk.hpp"
#include "shell/file_question.hpp"
#include "shell/notice.hpp"
#include "shell/opened.hpp"
#include "shell/picture_shelf.hpp"
#include "shell/preferences.hpp"
#include "shell/reading_place.hpp"
#include "ui/intent.hpp"
#include "ui/theme/theme.hpp"
#include "ui/welcome/welcome_state.hpp"
#include "ui/widgets/nav_rail.hpp"
#include "ui/widgets/toast.hpp"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <variant>

namespace tend::shell {

/// What the shell needs from outside. `wake` may be called from any thread.
struct Surroundings {
    std::filesystem::path journal;
    app::Now now;
    std::function<void()> wake;
    std::string home{}; ///< shown as ~ in paths
    /// Pictures that were copied in another program; empty: there is no asking.
    std::function<platform::CopiedPictures(platform::CopiedWords)> copied{};
};

/// Everything the window shows and does, without the window: views in, intents out to the app, results back.
/// Times are seconds on a clock that only goes forward, the one the theme's motion is told.
class Shell {
  public:
    Shell(Surroundings surroundings, Preferences preferences);

    /// Draws one frame into the whole viewport and remembers what it asked for.
    void draw(const ui::Theme& theme);
    /// Handles what the last frame asked for, what was typed long enough ago, and finished jobs.
    void settle(double now);
    /// Seconds from `now` until something must be done without an event; nothing: sleep.
    std::optional<double> nextWake(double now) const;

    /// Tries to open the journal with this passphrase (from a file or the environment) instead of asking; one
    /// that is not there yet will be made with it. Nothing happens where one is open.
    void unlock(const std::string& passphrase);
    /// The same, waiting for it. Throws base::Error where it does not open.
    void unlockNow(const std::string& passphrase);
    /// Saves all that was typed, at once. False, with a notice on screen, where it could not be written.
    bool saveAll(double now);

    bool open() const { return std::holds_alternative<Opened>(stage_); }

    const std::filesystem::path& journalPath() const { return surroundings_.journal; }

    const Preferences& preferences() const { return preferences_; }

    /// What was drawn last only made room for larger or smaller text: the next frame puts what is being read
    /// where it was, and this one need not be seen.
    bool settling() const { return settling_; }

    /// True once after the preferences have changed.
    bool takePreferencesChanged();
    /// Says that nothing opened this address, and offers to copy it.
    void sayUnopened(const std::string& address);

    ui::PictureShelf& pictures() { return shelf_; }

    /// Pictures or patterns of what is on the screen are on their way.
    bool reading() const;

    /// What the desktop's file dialog is to ask, once; answer() takes what the owner chose.
    std::optional<FileQuestion> takeFileQuestion();
    void answer(const FileQuestion& question, FileAnswer answer);
    /// For `tend screens` and tests.
    void show(ui::Screen screen);

    Opened* opened() { return std::get_if<Opened>(&stage_); }

  private:
    struct Welcoming {
        ui::WelcomeState state{};
    };

    struct Locked {
        ui::LockState state{};
    };

    using Stage = std::variant<Welcoming, Locked, Opened>;

    Stage firstStage();
    void drawOpened(Opened& opened, const ui::Theme& theme, const ui::Box& window);
    void drawRail(Opened& opened, const ui::Theme& theme, const ui::Rail& rail, ui::RailShape shape,
                  const ui::Box& box);
    void drawLookPopover(const ui::Theme& theme, const ui::Box& anchor, bool opening);
    void drawScreen(Opened& opened, const ui::Theme& theme);
    void drawReadableScreen(Opened& opened, const ui::Theme& theme);
    void drawSheets(Opened& opened, const ui::Theme& theme);
    void drawToast(const ui::Theme& theme, const ui::Box& area);
    void readKeys(Opened& opened);
    void drawPalette(Opened& opened, const ui::Theme& theme);
    void carry(const ui::Intent& intent, double now);
    bool handleSafely(const ui::Intent& intent, double now);
    bool carryWindowIntent(const ui::Intent& intent, double now);
    bool carryPictureIntent(const ui::Intent& intent);
    void bring(const domain::RecordRef& record, std::vector<std::filesystem::path> files);
    void bring(const domain::RecordRef& record, std::vector<std::uint8_t> bytes);
    /// Looks for pictures that were copied when the owner asks to paste.
    void readPaste();
    void paste(double now);
    std::optional<domain::RecordRef> underTheKeyboard(double now);
    void attach(const domain::RecordRef& record, const app::PictureDesk::Brought& brought);
    /// Remembers which of the record's pictures tell no place any more, for keepPlaces().
    void rememberLeftOut(const domain::RecordRef& record, const app::PictureDesk::Brought& brought);
    void finishKeepingPlaces(const app::PictureDesk::Brought& brought);
    /// The places that were left out are kept after all.
    void keepPlaces();
    void save(const domain::Picture& picture, const std::filesystem::path& file);
    void save(const WhereToChart& chart, const std::filesystem::path& file);
    /// Files let go over the window in this frame that no entry took.
    void takeDroppedPictures(Opened& opened, const ui::Theme& theme, std::size_t askedBefore);
    void say(Notice notice);
    enum class Making { Nothing, IfMissing };
    void openNow(const std::filesystem::path& path);
    void openJob(std::optional<std::string> passphrase, Making making);
    void openOther(const std::string& typed);
    void setBusy(bool busy);
    void enter(app::Session session);
    void refuse(const std::string& sentence);
    void deliverJobs();
    void lock(double now);

    Surroundings surroundings_;
    Preferences preferences_;
    bool preferencesChanged_ = false;
    bool settling_ = false;
    PictureShelf shelf_{};
    std::optional<FileQuestion> fileQuestion_{};
    platform::CopiedPictures pasted_{}; ///< to be attached after the frame
    Stage stage_;
    ui::Intents asked_{};
    ReadingPlace place_{};
    ui::ToastState toast_{};
    AreaWalk areas_{};
    bool findAnything_ = false; ///< the palette was asked for
    Notice::Offer offer_ = Notice::Offer::Nothing;
    bool tryAgain_ = false;
    bool keepPlaces_ = false;
    std::string unopened_{};              ///< the address the notice is about
    std::optional<base::Secret> given_{}; ///< for a journal that is yet to be made
    app::Worker worker_;
};

} // namespace tend::shell
