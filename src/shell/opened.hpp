#pragma once

#include "app/picture_desk.hpp"
#include "app/session.hpp"
#include "shell/autosave.hpp"
#include "shell/journal_search.hpp"
#include "shell/kept_reader.hpp"
#include "shell/offers.hpp"
#include "shell/page_cache.hpp"
#include "shell/whole_reader.hpp"
#include "ui/intent.hpp"
#include "ui/journal/journal_state.hpp"
#include "ui/keeping/keeping_state.hpp"
#include "ui/palette/palette_state.hpp"
#include "ui/people/people_state.hpp"
#include "ui/pictures/viewer.hpp"
#include "ui/searches/searches_state.hpp"
#include "ui/streaks/streaks_state.hpp"
#include "ui/today/today_state.hpp"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace tend::shell {

/// Pictures attached last whose files told where they were taken, which was left out.
struct PlacesLeftOut {
    struct One {
        base::Id picture;
        std::filesystem::path file; ///< which tells it; empty: `copied` does
    };

    std::vector<One> pictures{};
    std::vector<std::uint8_t> copied{};
};

/// A journal that is open in the window: the session, what is on screen, what is being typed.
class Opened {
  public:
    explicit Opened(app::Session openSession);

    /// The day Today shows: the one chosen, else today. A sentence that is being typed when a day ends stays
    /// on the day it was begun: the page turns when nothing has been typed for a minute.
    domain::Day shownDay(double now);

    /// Something was typed on the page of `day`.
    void typedOn(domain::Day day, double now) { typed_ = Typed{day, now}; }

    /// Nothing: whichever day it is now.
    void chooseDay(std::optional<domain::Day> chosen);
    /// Goes to a screen, and takes the hello that is being told along.
    void turnTo(ui::Screen to);

    /// The search of this journal, begun when it is asked for first. Opened must not be moved after that.
    JournalSearch& searching(const std::function<void()>& rouse);
    /// Takes in what the search found, if there is one.
    void pollSearch();
    /// The same for pictures, which are read and made ready elsewhere.
    app::PictureDesk& pictureDesk(const std::function<void()>& rouse);
    void pollPictures();

    /// Reads what the sheets over a screen show, begun when it is asked for first. As with the search.
    KeptReader& kept();
    /// Takes in what it read; a sentence where deleting for good has ended.
    std::optional<std::string> pollKept();

    /// Looks for patterns, begun when it is asked for first. As with the search.
    WholeReader& reader();
    void pollPatterns();

    bool seekingPatterns() const { return reader_ && reader_->seeking(); }

    app::Session session;
    bool encrypted; ///< has a passphrase, so it can be locked
    PageCache pages{};
    Autosave autosave{};

    ui::Screen screen = ui::Screen::Today;
    int year = 9999; ///< shown on Streaks; the board keeps it within the journal
    ui::TodayState today{};
    ui::JournalState journal{};
    ui::PeopleState people{};
    ui::StreaksState streaks{};
    ui::SearchesState searches{};
    ui::PaletteState palette{};
    Offers offers{}; ///< of the palette
    ui::ViewerState viewer{};
    PlacesLeftOut placesLeftOut{};
    ui::KeepingState keeping{};
    std::function<void()> wake = [] {}; ///< called from other threads when there is something to poll for

  private:
    struct Typed {
        domain::Day day;
        double at;
    };

    std::optional<domain::Day> day_{}; ///< chosen for Today
    std::optional<Typed> typed_{};
    std::optional<JournalSearch> search_{};
    std::optional<app::PictureDesk> pictureDesk_{};
    std::unique_ptr<KeptReader> kept_{};
    std::unique_ptr<WholeReader> reader_{};
    bool helloOnPeople_ = false; ///< where the one that is being told is kept
};

} // namespace tend::shell
