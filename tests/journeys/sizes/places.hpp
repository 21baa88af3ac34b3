#pragma once

#include "journeys/whole_app.hpp"

#include <functional>
#include <span>
#include <string>

namespace tend::test {

/// Something that can stand on the screen, and how to come there from anywhere. `go` is false where there is
/// no way to it in this journal.
struct Place {
    std::string name;
    std::function<bool(WholeApp&)> go;
};

/// Every screen of an open journal but the Journal itself, and everything that can stand open over it.
std::span<const Place> placesOfAJournal();

/// The Journal, with what can be done there.
std::span<const Place> placesOfTheJournal();

/// The sheets about earlier versions, the trash and names: change an open journal.
std::span<const Place> placesOfKeeping();

/// What is written in: needs an open journal, and changes today's note.
std::span<const Place> placesWithWriting();

/// Before a journal is open.
std::span<const Place> placesOfTheWelcome();

/// A journal that is closed with a passphrase, and what its lock says.
void lockJournal(const Evening& evening);
std::span<const Place> placesOfTheLock();

/// Scrolls until the item can be clicked, and clicks it. False where it is nowhere. `label` as in UiHarness,
/// or the beginning of an "###id-".
bool scrollAndClick(WholeApp& app, std::string_view label);

/// Closes whatever stands open.
void closeEverything(WholeApp& app);

} // namespace tend::test
