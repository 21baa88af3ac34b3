#pragma once

#include "app/session.hpp"
#include "shell/autosave.hpp"
#include "shell/page_cache.hpp"
#include "ui/intent.hpp"
#include "ui/people/people_state.hpp"
#include "ui/streaks/streaks_state.hpp"
#include "ui/today/today_state.hpp"

#include <optional>
#include <utility>

namespace tend::shell {

/// A journal that is open in the window: the session, what is on screen, what is being typed.
struct Opened {
    explicit Opened(app::Session openSession)
        : session(std::move(openSession)), encrypted(session.journal().encrypted()) {}

    app::Session session;
    bool encrypted; ///< has a passphrase, so it can be locked
    PageCache pages{};
    Autosave autosave{};

    ui::Screen screen = ui::Screen::Today;
    std::optional<domain::Day> day{}; ///< shown on Today; nothing: whichever day it is now
    int year = 9999;                  ///< shown on Streaks; the board keeps it within the journal
    ui::TodayState today{};
    ui::PeopleState people{};
    ui::StreaksState streaks{};
};

} // namespace tend::shell
