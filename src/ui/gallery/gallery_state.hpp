#pragma once

#include "domain/charts/measure.hpp"
#include "domain/gratitude.hpp"
#include "ui/charts/heatmap.hpp"
#include "ui/charts/time_view.hpp"
#include "ui/gallery/gallery_layout.hpp"
#include "ui/gallery/gallery_sample.hpp"
#include "ui/gallery/painted_picture.hpp"
#include "ui/theme/colors.hpp"
#include "ui/widgets/activity_chips.hpp"
#include "ui/widgets/date_field.hpp"
#include "ui/widgets/editor/editor_state.hpp"
#include "ui/widgets/toast.hpp"

#include <array>
#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace tend::ui {

/// What the widgets in the gallery hold: all of them work, and nothing of it is written anywhere.
struct GalleryState {
    // The window, which the shell gives its look and its scale by these
    Look look = Look::Light;
    int textPercent = 100; ///< 75 to 300
    bool motion = true;
    std::optional<float> scrollTo{}; ///< device px; for pictures
    float height = 0;                ///< device px of all there is, in the last frame
    float sight = 0;                 ///< device px of it that the window shows
    GalleryLayout layout{};

    // Days
    std::optional<domain::Level> mood = domain::Level::from(4);
    std::array<std::optional<domain::Level>, 5> care{domain::Level::from(2), domain::Level::from(4),
                                                     domain::Level::from(3), domain::Level::from(5)};
    std::optional<domain::Day> stripDay{};
    HeatmapState year{};
    domain::CalendarKind heatBy = domain::CalendarKind::Mood;
    domain::CalendarShape heatShape = domain::CalendarShape::Weeks;
    CalendarState month{};
    std::optional<domain::Day> chosenDay{};

    // Charts
    std::optional<domain::MeasureLine> line{}; ///< through the days of the sample, once it was drawn
    TimeView lineView{};
    std::optional<std::size_t> interval{};
    std::optional<std::size_t> run{};
    std::optional<std::size_t> share{};
    std::optional<std::size_t> part{};
    TimeView monthView{};
    TimeView timelineView{};

    // Choices
    int presses = 0;
    std::array<bool, 3> filters{false, true, false};
    std::array<bool, 3> activities{true, true, true};
    std::vector<std::string> done{"Walk", "Choir"};
    ActivityChoice adding{};
    domain::About about = domain::About::Place;
    int way = 0;
    int screen = 0;
    bool numbers = true;

    // Fields
    std::string remember{};
    std::string lilies = "Lilies, no";
    std::string wrongDay = "31 February";
    std::string name = "Ines Carvalho";
    std::string passphrase = "seven small hills";
    std::string found{};
    editor::EditorState note{};
    bool noteBegun = false;
    std::string kept{}; ///< to be read, with boxes to mark
    DateFieldState met{};
    std::optional<domain::Day> metDay = gallerySample::today();

    // People
    std::unique_ptr<PaintedPicture> picture{};
    int person = 1;
    bool told = true;
    std::optional<int> how = 0;

    // Messages
    std::optional<int> menuChoice{};
    bool asking = false;
    bool askingGrave = false;
    ToastState toast{};
    int undone = 0;
    int read = 1204; ///< of 3,000
    bool countable = true;
    bool stopped = false;
};

} // namespace tend::ui
