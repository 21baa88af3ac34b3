#include "shell/offers.hpp"

#include "base/text.hpp"
#include "base/tr.hpp"
#include "ui/widgets/day_words.hpp"
#include "ui/widgets/touch.hpp"

#include <algorithm>
#include <charconv>
#include <optional>
#include <utility>

namespace tend::shell {
namespace {

using base::fill;
using base::tr;
using domain::Day;
using ui::Icon;

std::string idOf(const char* label) {
    const std::string_view whole(label);
    return "command:" + std::string(whole.substr(std::min(whole.find("###") + 3, whole.size())));
}

/// A month or a year that was typed: its words and its last day.
struct Span {
    std::string words;
    Day last;
};

std::optional<Span> readMonth(std::string_view typed, Day today) {
    const auto first = ui::readDay("1 " + std::string(typed), today);
    if (!first || first->dayOfMonth() != 1)
        return std::nullopt;
    const auto next = *first + 31; // in the month after it
    return Span{ui::monthAndYear(*first), next - static_cast<int>(next.dayOfMonth())};
}

std::optional<Span> readYear(std::string_view typed) {
    int year = 0;
    const auto [end, error] = std::from_chars(typed.data(), typed.data() + typed.size(), year);
    if (typed.size() != 4 || error != std::errc() || end != typed.data() + typed.size())
        return std::nullopt;
    const auto last = Day::from(year, 12, 31);
    return last ? std::optional(Span{std::string(typed), *last}) : std::nullopt;
}

} // namespace

void Offers::offer(std::vector<ui::PaletteOffer>& to, ui::PaletteOffer offered, ui::Intent intent) {
    intents_.insert_or_assign(offered.id, std::move(intent));
    to.push_back(std::move(offered));
}

void Offers::gather(ui::PaletteState& state, const std::vector<Command>& commands,
                    const domain::CareList& people, const std::vector<domain::SavedSearch>& searches) {
    intents_.clear();
    state.offers.clear();
    for (const auto& command : commands) {
        const std::string words(ui::wordsOf(command.label));
        const auto keys = command.keys.empty() ? std::string() : keysWords(command.keys.front());
        offer(state.offers,
              {idOf(command.label), words, keys, command.icon, ui::Findable(words, command.also)},
              command.ask);
    }
    for (const auto& search : searches)
        offer(state.offers,
              {"saved:" + search.id.toString(), search.name, tr("Saved search"), Icon::Search,
               ui::Findable(search.name)},
              ui::SearchFor{search.query});
    for (const auto& entry : people.entries) {
        const auto& person = entry.person;
        offer(state.offers,
              {"person:" + person.filing.id.toString(), person.name,
               person.resting ? tr("Resting") : tr("Person"), Icon::Person, ui::Findable(person.name)},
              ui::ShowPerson{person.filing.id});
    }
    state.stale = true;
}

void Offers::follow(ui::PaletteState& state, Day today) {
    state.first.clear();
    state.last.clear();
    const auto typed = base::trimmed(state.typed);
    if (typed.empty())
        return;
    const auto inJournal = [&](const std::string& words, Day day) {
        offer(state.first,
              {"journal:" + day.toString(), words, tr("In the journal"), Icon::Journal, ui::Findable()},
              ui::ShowInJournal{std::min(day, today)});
    };
    if (const auto day = ui::readDay(typed, today); day && *day <= today) {
        offer(
            state.first,
            {"day:" + day->toString(), ui::weekdayDate(*day), tr("Its page"), Icon::Calendar, ui::Findable()},
            ui::ShowDay{*day});
        inJournal(ui::longDate(*day), *day);
    } else if (const auto month = readMonth(typed, today)) {
        inJournal(month->words, month->last);
    } else if (const auto year = readYear(typed)) {
        inJournal(year->words, year->last);
    }
    offer(state.last,
          {"words",
           fill(tr("Search the journal for \u201C{0}\u201D"), {std::string(typed)}),
           {},
           Icon::Search,
           ui::Findable()},
          ui::SearchFor{std::string(typed)});
}

} // namespace tend::shell
