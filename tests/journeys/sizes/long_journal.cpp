#include "journeys/sizes/long_journal.hpp"

#include "app/check_ins.hpp"
#include "app/demo.hpp"
#include "app/hellos.hpp"
#include "app/opening.hpp"
#include "app/people.hpp"
#include "app/thanks.hpp"

#include <array>
#include <stdexcept>
#include <string>

namespace tend::test {

namespace {

base::Id idOf(const app::Outcome<base::Id>& outcome) {
    if (const auto* id = std::get_if<base::Id>(&outcome))
        return *id;
    throw std::runtime_error(std::get<app::Refused>(outcome).sentence);
}

const std::string endless = "Donaudampfschifffahrtsgesellschaftskapitaensmuetzenabzeichensammlerverein";

const std::array<std::string, 6> names{
    "Wolfeschlegelsteinhausenbergerdorff",
    "Maria del Carmen Fernandez de la Reguera y Gonzalez de Mendoza Villalobos",
    "\u0639\u0628\u062f \u0627\u0644\u0631\u062d\u0645\u0646 \u0628\u0646 \u0639\u0628\u062f "
    "\u0627\u0644\u0644\u0647 \u0627\u0644\u0647\u0627\u0634\u0645\u064a",
    "\u4e2d\u83ef\u6c11\u570b\u53f0\u5317\u5e02\u4fe1\u7fa9\u5340\u738b\u5927\u660e\u5148\u751f",
    "\u05d3\u05d5\u05d3 \u05d1\u05df \u05d2\u05d5\u05e8\u05d9\u05d5\u05df",
    "Ana \U0001F338\U0001F468\u200D\U0001F469\u200D\U0001F467\U0001F1E7\U0001F1F7",
};

} // namespace

void writeLongJournal(const Evening& evening) {
    if (!std::holds_alternative<app::DemoCount>(app::writeDemo(evening.journal, {.years = 2}, evening.clock)))
        throw std::runtime_error("no demo");
    auto outcome = app::openExisting(evening.journal, std::nullopt, evening.clock);
    auto& session = std::get<app::Session>(outcome);
    const auto today = evening.today;
    for (const auto& name : names) {
        const auto person = idOf(app::savePerson(session, {.name = name,
                                                           .circles = {"Friends", endless},
                                                           .where = endless + " at the lake",
                                                           .remember = endless}));
        idOf(app::saveHello(session, {.day = today, .person = person, .note = endless + " and more"}));
        const auto thanks = idOf(app::saveGratitude(
            session, {.day = today, .text = "@" + name + " carried " + endless + " up the stairs"}));
        app::tellGratitude(session, thanks, person, std::nullopt);
    }
    idOf(app::saveGratitude(session, {.day = today, .text = "A quiet hour by the window. " + endless}));
    idOf(app::saveCheckIn(session, {.day = today,
                                    .mood = domain::Level::from(4),
                                    .activities = std::vector<std::string>{"walk", endless, "cooking"},
                                    .note = "A long day, and " + endless}));
    idOf(app::saveCheckIn(session, {.day = today, .mood = domain::Level::from(2), .note = "Tired."}));
}

} // namespace tend::test
