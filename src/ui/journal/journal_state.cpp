#include "ui/journal/journal_state.hpp"

#include <utility>

namespace tend::ui {

void showDay(JournalState& state, domain::Day day) {
    state.day = state.jump = day;
    state.calendar.cursor.reset();
}

void searchFor(JournalState& state, std::string typed) {
    if (state.typed == typed)
        return;
    state.typed = std::move(typed);
    state.scroll.to(0);
    state.top.reset();
    state.edit = {};
    state.choice = {};
}

} // namespace tend::ui
