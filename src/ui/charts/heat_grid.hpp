#pragma once

#include "domain/charts/day_calendar.hpp"
#include "ui/theme/box.hpp"

#include <imgui.h>

#include <optional>

namespace tend::ui {

/// Where the cells of days are, in px of the canvas, whole ones.
class HeatGrid {
  public:
    /// `years`: from 1 January to 31 December of the same or of a later year. `scale`: px of the canvas in a
    /// logical one. The names of months and weekdays stand left of `origin`, and above it and every block.
    HeatGrid(domain::CalendarShape shape, const domain::DaySpan& years, ImVec2 origin, float width,
             float scale, int weekStart);

    /// Which cell: blocks stand under each other.
    struct Place {
        int block, column, row;
    };

    Place placeOf(domain::Day day) const;
    ImVec2 at(const Place& place) const;

    /// The top left of the day's cell, and all of it.
    ImVec2 at(domain::Day day) const { return at(placeOf(day)); }

    Box cellOf(domain::Day day) const { return Box::at(at(day), cell_); }

    /// The day whose cell is nearest; nothing outside of the years or well outside of the grid.
    std::optional<domain::Day> nearest(ImVec2 point, float slack) const;

    domain::CalendarShape shape() const { return shape_; }

    const domain::DaySpan& years() const { return years_; }

    ImVec2 origin() const { return origin_; }

    ImVec2 pitch() const { return pitch_; }

    ImVec2 cell() const { return cell_; }

    /// Of all cells, without what stands left and above.
    ImVec2 size() const;

    int blocks() const { return blocks_; }

    /// The year a block begins with, and the first day in it.
    int yearOf(int block) const;
    domain::Day firstOf(int block) const;

    static constexpr float above = 18; ///< logical px over each block, for what is written there

  private:
    /// The first day of the week that 1 January of a year is in.
    domain::Day startOf(int year) const;
    domain::Day dayOf(const Place& place) const;

    domain::CalendarShape shape_;
    domain::DaySpan years_;
    ImVec2 origin_;
    int weekStart_;
    int columns_ = 31;
    int rows_ = 7;
    int blocks_ = 1;
    int linesAYear_ = 1;
    ImVec2 pitch_{};
    ImVec2 cell_{};
    float blockPitch_ = 0;
};

} // namespace tend::ui
