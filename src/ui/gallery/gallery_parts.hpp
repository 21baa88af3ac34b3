#pragma once

#include "ui/gallery/gallery_state.hpp"
#include "ui/theme/theme.hpp"

#include <string_view>

/// The parts of the gallery. Each draws one exhibit at the cursor, `width` logical px wide, and leaves the
/// cursor under what it drew.
namespace tend::ui {

struct GalleryFrame {
    GalleryState& state;
    const Theme& theme;
    float width; ///< logical px
};

/// A line under or over what is shown.
void caption(const GalleryFrame& frame, std::string_view words);

void showMoodFaces(const GalleryFrame& frame);
void showDimensions(const GalleryFrame& frame);
void showDayStates(const GalleryFrame& frame);
void showHeatmap(const GalleryFrame& frame);
void showCalendar(const GalleryFrame& frame);

void showLines(const GalleryFrame& frame);
void showIntervals(const GalleryFrame& frame);
void showRuns(const GalleryFrame& frame);
void showShares(const GalleryFrame& frame);
void showParts(const GalleryFrame& frame);
void showMonths(const GalleryFrame& frame);
void showTimeline(const GalleryFrame& frame);
void showChartTable(const GalleryFrame& frame);

void showButtons(const GalleryFrame& frame);
void showChips(const GalleryFrame& frame);
void showActivities(const GalleryFrame& frame);
void showSegments(const GalleryFrame& frame);
void showSwitches(const GalleryFrame& frame);
void showRails(const GalleryFrame& frame);

void showFields(const GalleryFrame& frame);
void showWriting(const GalleryFrame& frame);
void showDateField(const GalleryFrame& frame);

void showAvatars(const GalleryFrame& frame);
void showPersonRows(const GalleryFrame& frame);
void showRhythms(const GalleryFrame& frame);
void showTold(const GalleryFrame& frame);

void showDialogs(const GalleryFrame& frame);
void showMenu(const GalleryFrame& frame);
void showPassing(const GalleryFrame& frame);
void showEmptyState(const GalleryFrame& frame);
void showProgress(const GalleryFrame& frame);

void showGrounds(const GalleryFrame& frame);
void showType(const GalleryFrame& frame);
void showColors(const GalleryFrame& frame);
void showIcons(const GalleryFrame& frame);

} // namespace tend::ui
