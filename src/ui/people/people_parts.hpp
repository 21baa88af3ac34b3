#pragma once

#include "domain/care_list.hpp"
#include "ui/intent.hpp"
#include "ui/people/people_state.hpp"
#include "ui/theme/box.hpp"
#include "ui/theme/theme.hpp"

/// The parts of the People screen. Each draws at the cursor, `width` logical px wide, and leaves the cursor
/// under what it drew.
namespace tend::ui {

/// What every part needs in a frame.
struct PeopleFrame {
    const domain::CareList& list;
    PeopleState& state;
    const Theme& theme;
    Intents& intents;
};

/// What the parts of a person's page need.
struct PageFrame {
    const domain::PersonPage& page;
    PeopleState& state;
    const Theme& theme;
    Intents& intents;

    const domain::Person& person() const { return page.entry.person; }
};

/// The title, the circle filter and a way to add someone.
void drawCareListHeader(const PeopleFrame& frame, float width);
/// The rows, in the current window, which scrolls; only those in sight are drawn.
void drawCareListRows(const PeopleFrame& frame, float width);

/// Everything about one person, on the sheet.
void drawPersonPage(const PageFrame& frame, float width);
/// What they are known by. Pressed, it shows their pictures, or asks for one.
void drawPersonAvatar(const PageFrame& frame, ImVec2 topLeft, float size);
/// Name, facts and the menu.
void drawPersonHeader(const PageFrame& frame, float width);
/// Say hello, rest, circles.
void drawPersonActions(const PageFrame& frame, float width);
/// How long since the last hello, in the rhythm's window.
void drawRhythmWell(const PageFrame& frame, float width);
/// `few`: only the newest, until the owner asks for all.
void drawHellos(const PageFrame& frame, float width, bool few);
void drawRemember(const PageFrame& frame, float width);
void drawThanks(const PageFrame& frame, float width);

/// Picture files let go over `box` become pictures of the person.
void takePictures(const Theme& theme, Intents& intents, const domain::Person& person, const Box& box);

/// "Hellos" with a count at the right end.
void sectionHead(const Theme& theme, std::string_view head, std::string_view count, float width);

} // namespace tend::ui
