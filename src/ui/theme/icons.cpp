#include "ui/theme/icons.hpp"

#include <cstddef>
#include <string_view>

namespace tend::ui {

namespace {

std::string_view pathOf(Icon icon) {
    switch (icon) {
    case Icon::Today:
        return "M3 14.2h14M5.6 14.2a4.4 4.4 0 0 1 8.8 0M10 4.2v2.4M4.3 7.2l1.6 1.6M15.7 7.2l-1.6 1.6M6.6 "
               "17.2h6.8";
    case Icon::Journal:
        return "M10 5.4C8.2 4 5.6 3.5 3 3.9v11.6c2.6-.4 5.2.1 7 1.5 1.8-1.4 4.4-1.9 "
               "7-1.5V3.9c-2.6-.4-5.2.1-7 1.5zM10 5.4V17";
    case Icon::People:
        return "M4.5 6.8a2.9 2.9 0 1 1 5.8 0 2.9 2.9 0 1 1 -5.8 0zM2 16.6c.4-3.1 2.6-5 5.4-5s5 1.9 5.4 "
               "5M12.6 4.2a2.6 2.6 0 1 1 .6 5.1M14.6 12c2 .5 3.2 2.1 3.4 4.4";
    case Icon::Streaks:
        return "M10 17.4V9.6M10 11.4C10 7.7 7.6 5.7 3.4 5.7c0 4 2.5 6 6.6 5.7zM10 8.6c0-3.4 2.3-5.2 6.6-5.2 "
               "0 3.8-2.4 5.5-6.6 5.2z";
    case Icon::Reflect:
        return "M2.8 10a7.2 7.2 0 1 1 14.4 0 7.2 7.2 0 1 1 -14.4 0zM3.2 11.6c2.2-1.7 4.5-1.7 6.8 0s4.6 1.7 "
               "6.8 0";
    case Icon::Settings:
        return "M3 6.4h7.3M14.7 6.4H17M3 13.6h2.3M9.7 13.6H17M10.3 6.4a2.2 2.2 0 1 1 4.4 0 2.2 2.2 0 1 1 "
               "-4.4 0zM5.3 13.6a2.2 2.2 0 1 1 4.4 0 2.2 2.2 0 1 1 -4.4 0z";
    case Icon::Lock:
        return "M6.5 9h7a2 2 0 0 1 2 2v4a2 2 0 0 1 -2 2h-7a2 2 0 0 1 -2 -2v-4a2 2 0 0 1 2 -2zM7 9V6.6a3 3 0 "
               "0 1 6 0V9";
    case Icon::Search:
        return "M3.5 8.8a5.3 5.3 0 1 1 10.6 0 5.3 5.3 0 1 1 -10.6 0zM12.8 12.8 17 17";
    case Icon::Person:
        return "M6.9 6.8a3.1 3.1 0 1 1 6.2 0 3.1 3.1 0 1 1 -6.2 0zM3.8 17c.5-3.5 3-5.5 6.2-5.5s5.7 2 6.2 5.5";
    case Icon::Place:
        return "M10 17.4c3.6-4.2 5.4-7 5.4-9.5a5.4 5.4 0 1 0-10.8 0c0 2.5 1.8 5.3 5.4 9.5zM8.1 8a1.9 1.9 0 1 "
               "1 3.8 0 1.9 1.9 0 1 1 -3.8 0z";
    case Icon::Thing:
        return "M4 7.4h10v4.8a4.3 4.3 0 0 1-4.3 4.3H8.3A4.3 4.3 0 0 1 4 12.2zM14 8.6h1.2a2 2 0 0 1 0 "
               "4.1H14M7.2 4.9V3.3M10.8 4.9V3.3";
    case Icon::Moment:
        return "M3 10a7 7 0 1 1 14 0 7 7 0 1 1 -14 0zM10 6v4.2l2.8 1.7";
    case Icon::Rest:
        return "M16.4 12.4A6.9 6.9 0 1 1 8.1 3.5a5.5 5.5 0 0 0 8.3 8.9z";
    case Icon::Mind:
        return "M10.4 10a1.1 1.1 0 0 1 2.2 0 2.5 2.5 0 0 1-5 0 3.9 3.9 0 0 1 7.8 0 5.3 5.3 0 0 1-10.6 0A6.7 "
               "6.7 0 0 1 13.6 4.1";
    case Icon::Food:
        return "M3 10h14c0 4-2.8 6.6-7 6.6S3 14 3 10zM8 7.2C7 6 8.8 5.2 8 3.8M12 7.2c-1-1.2.8-2 0-3.4";
    case Icon::Boundaries:
        return "M4.6 17V5.2L6 3.6l1.4 1.6V17M12.6 17V5.2L14 3.6l1.4 1.6V17M2.4 9h15.2M2.4 13.2h15.2";
    case Icon::Forward:
        return "M3.6 16.4c0-4.6 2.8-6.9 7-6.9h5.6M12.4 5.7l4 3.8-4 3.8";
    case Icon::Kept:
        return "M6 3.6h8v13l-4-3.1-4 3.1z";
    case Icon::Told:
        return "M4.2 4.2h11.6a1.6 1.6 0 0 1 1.6 1.6v6.4a1.6 1.6 0 0 1-1.6 1.6h-4.6L7.6 17v-3.2H4.2a1.6 1.6 0 "
               "0 1-1.6-1.6V5.8a1.6 1.6 0 0 1 1.6-1.6zM7 9.1l2.1 2.1 4-4.1";
    case Icon::Hello:
        return "M4.2 4.2h11.6a1.6 1.6 0 0 1 1.6 1.6v6.4a1.6 1.6 0 0 1-1.6 1.6h-4.6L7.6 17v-3.2H4.2a1.6 1.6 0 "
               "0 1-1.6-1.6V5.8a1.6 1.6 0 0 1 1.6-1.6z";
    case Icon::Plus:
        return "M10 4.5v11M4.5 10h11";
    case Icon::Check:
        return "M4.5 10.6l3.7 3.7 7.5-8";
    case Icon::Close:
        return "M5.5 5.5l9 9M14.5 5.5l-9 9";
    case Icon::Left:
        return "M12 5 7 10l5 5";
    case Icon::Right:
        return "M8 5l5 5-5 5";
    case Icon::Down:
        return "M5 8l5 5 5-5";
    case Icon::Pause:
        return "M7.2 5v10M12.8 5v10";
    case Icon::More:
        return "M4.5 10h.02M10 10h.02M15.5 10h.02";
    case Icon::Letter:
        return "M4.6 4.6h10.8a1.8 1.8 0 0 1 1.8 1.8v7.2a1.8 1.8 0 0 1 -1.8 1.8h-10.8a1.8 1.8 0 0 1 -1.8 "
               "-1.8v-7.2a1.8 1.8 0 0 1 1.8 -1.8zM3.4 6l6.6 5 6.6-5";
    case Icon::Phone:
        return "M4 3.8h2.8l1.4 3.6-1.9 1.3a9.2 9.2 0 0 0 5 5l1.3-1.9 3.6 1.4V16a1.4 1.4 0 0 1-1.5 1.4C8.4 "
               "16.9 3.1 11.6 2.6 5.3A1.4 1.4 0 0 1 4 3.8z";
    case Icon::Undo:
        return "M7.5 4 4 7.5 7.5 11M4 7.5h7.5a4.5 4.5 0 0 1 0 9H8";
    case Icon::Calendar:
        return "M5.2 4.6h9.6a2 2 0 0 1 2 2v8a2 2 0 0 1 -2 2h-9.6a2 2 0 0 1 -2 -2v-8a2 2 0 0 1 2 -2zM3.2 "
               "8.6h13.6M7 3v3M13 3v3";
    case Icon::Pen:
        return "M4 16l.8-3.6 8.4-8.4 2.8 2.8-8.4 8.4zM11.6 5.6l2.8 2.8";
    case Icon::Filter:
        return "M3 6h14M5.5 10h9M8 14h4";
    case Icon::Home:
        return "M3.5 9.5 10 4l6.5 5.5M5.5 8.5V16h9V8.5";
    case Icon::Folder:
        return "M3 6a1.5 1.5 0 0 1 1.5-1.5H8l1.6 2h6A1.5 1.5 0 0 1 17 8v6.5a1.5 1.5 0 0 1-1.5 1.5h-11A1.5 "
               "1.5 0 0 1 3 14.5z";
    case Icon::Import:
        return "M10 3.5v8.5M6.5 8.7l3.5 3.5 3.5-3.5M3.8 13v2.2a1.4 1.4 0 0 0 1.4 1.4h9.6a1.4 1.4 0 0 0 "
               "1.4-1.4V13";
    case Icon::Sun:
        return "M6.8 10a3.2 3.2 0 1 1 6.4 0 3.2 3.2 0 1 1 -6.4 0zM10 2.8v1.8M10 15.4v1.8M2.8 10h1.8M15.4 "
               "10h1.8M4.9 4.9l1.3 1.3M13.8 13.8l1.3 1.3M15.1 4.9l-1.3 1.3M6.2 13.8l-1.3 1.3";
    case Icon::Eye:
        return "M2.6 10C4.4 6.8 7 5.2 10 5.2s5.6 1.6 7.4 4.8c-1.8 3.2-4.4 4.8-7.4 4.8S4.4 13.2 2.6 10zM7.8 "
               "10a2.2 2.2 0 1 1 4.4 0 2.2 2.2 0 1 1 -4.4 0z";
    case Icon::Alert:
        return "M2.8 10a7.2 7.2 0 1 1 14.4 0 7.2 7.2 0 1 1 -14.4 0zM10 6v5M10 13.8v.2";
    case Icon::Caps:
        return "M10 3.5 4.5 9.5H8v3.5h4V9.5h3.5zM8 16h4";
    case Icon::Up:
        return "M5 12l5-5 5 5";
    case Icon::EyeOff:
        return "M2.6 10C4.4 6.8 7 5.2 10 5.2s5.6 1.6 7.4 4.8c-1.8 3.2-4.4 4.8-7.4 4.8S4.4 13.2 2.6 10zM4 "
               "16.4L16 3.6";
    case Icon::Trash:
        return "M4.2 6h11.6M8 6V4.2h4V6M5.6 6l.8 10a1.2 1.2 0 0 0 1.2 1.1h4.8a1.2 1.2 0 0 0 "
               "1.2-1.1l.8-10";
    case Icon::Minus:
        return "M4.5 10h11";
    case Icon::Look: // a disc, half of it in shade
        return "M3 10a7 7 0 1 1 14 0 7 7 0 1 1 -14 0zM10 3v14M10 6.4h5.6M10 9.9h6.8M10 13.4h5.6";
    case Icon::Bookmark:
        return "M5.5 3.5h9v13L10 13l-4.5 3.5z";
    }
    return {};
}

} // namespace

IconSet::IconSet() {
    shapes_.reserve(iconCount);
    for (int i = 0; i < iconCount; ++i) {
        shapes_.push_back(parsePath(pathOf(static_cast<Icon>(i))));
    }
}

void IconSet::draw(ImDrawList& canvas, Icon icon, ImVec2 topLeft, float size, ImU32 color,
                   float weight) const {
    const float unit = size / grid;
    const float dots = icon == Icon::More ? 2.1F : 1.0F; // three dots, each a line without length
    std::vector<ImVec2> points;
    for (const Polyline& line : linesOf(icon)) {
        points.clear();
        for (const ImVec2 p : line.points) {
            points.emplace_back(topLeft.x + p.x * unit, topLeft.y + p.y * unit);
        }
        strokePolyline(canvas, points, line.closed, color, weight * dots * unit);
    }
}

} // namespace tend::ui
