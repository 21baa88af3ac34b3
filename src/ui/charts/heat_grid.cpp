#include "ui/charts/heat_grid.hpp"

#include <algorithm>
#include <cmath>

namespace tend::ui {
namespace {

using domain::CalendarShape;
using domain::Day;

constexpr float pitch = 17, widestPitch = 22, space = 3; ///< logical px
constexpr float lowPitch = 7, widestMonthPitch = 30;
constexpr float between = 8; ///< two lines of a year
constexpr int mostWeeks = 54, longestMonth = 31, monthsOfAYear = 12, weekdays = 7;

/// Whole px, a little less of them where that keeps a year on one line, and more where there is room to
/// spare.
float weekPitch(float scale, float room, int weeks) {
    const float full = std::round(pitch * scale), less = std::floor(pitch * scale);
    const float spare = std::floor((room + space * scale) / static_cast<float>(weeks));
    if (spare > full)
        return std::min(spare, std::floor(widestPitch * scale));
    const auto needed = [&](float each) { return each * static_cast<float>(weeks) - space * scale; };
    return needed(full) > room && needed(less) <= room ? less : full;
}

/// As many px as `count` columns share, no more than `most` logical ones.
float sharedPitch(float scale, float room, int count, float most) {
    return std::clamp(std::floor(room / static_cast<float>(count)), 2.0F, std::floor(most * scale));
}

int whole(float number) {
    return static_cast<int>(std::floor(number));
}

} // namespace

HeatGrid::HeatGrid(domain::CalendarShape shape, const domain::DaySpan& years, ImVec2 origin, float width,
                   float scale, int weekStart)
    : shape_(shape), years_(years), origin_(origin), weekStart_(weekStart) {
    const int count = years.last.year() - years.first.year() + 1;
    const float gap = std::max(1.0F, std::floor(space * scale));
    if (shape == CalendarShape::Months) {
        rows_ = monthsOfAYear;
        pitch_ = {sharedPitch(scale, width, longestMonth, widestMonthPitch), std::round(widestPitch * scale)};
        cell_ = {std::max(1.0F, pitch_.x - std::min(gap, std::floor(pitch_.x / 3))), pitch_.y - gap};
    } else if (shape == CalendarShape::Years) {
        columns_ = mostWeeks;
        const float line = std::max(1.0F, std::floor(scale));
        pitch_ = {sharedPitch(scale, width, columns_, widestPitch), std::round(lowPitch * scale)};
        cell_ = {pitch_.x - line, pitch_.y - line};
    } else {
        const int weeks = (years.last - startOf(years.last.year())) / weekdays + 1;
        const float each = weekPitch(scale, width, weeks);
        pitch_ = {each, each};
        cell_ = {each - space * scale, each - space * scale};
        const int most = std::clamp(whole((width + space * scale) / each), 1, weeks);
        linesAYear_ = (weeks + most - 1) / most;
        columns_ = (weeks + linesAYear_ - 1) / linesAYear_;
    }
    blocks_ = count * linesAYear_;
    const float over = shape == CalendarShape::Years ? between * 1.5F : above + between;
    blockPitch_ = pitch_.y * static_cast<float>(rows_) + std::round(over * scale);
}

Day HeatGrid::startOf(int year) const {
    return Day::from(year, 1, 1)->startOfWeek(weekStart_);
}

HeatGrid::Place HeatGrid::placeOf(Day day) const {
    const int line = (years_.last.year() - day.year()) * linesAYear_;
    if (shape_ == CalendarShape::Months)
        return {line, static_cast<int>(day.dayOfMonth()) - 1, static_cast<int>(day.month()) - 1};
    const int index = day - startOf(day.year());
    const int week = index / weekdays;
    return {line + week / columns_, week % columns_, index % weekdays};
}

Day HeatGrid::dayOf(const Place& place) const {
    const int year = yearOf(place.block);
    if (shape_ == CalendarShape::Months) {
        const auto first = *Day::from(year, static_cast<unsigned>(place.row + 1), 1);
        return first + place.column;
    }
    const int week = place.block % linesAYear_ * columns_ + place.column;
    return startOf(year) + week * weekdays + place.row;
}

ImVec2 HeatGrid::at(const Place& place) const {
    return {origin_.x + pitch_.x * static_cast<float>(place.column),
            origin_.y + blockPitch_ * static_cast<float>(place.block) +
                pitch_.y * static_cast<float>(place.row)};
}

std::optional<Day> HeatGrid::nearest(ImVec2 point, float slack) const {
    if (!Box::at(origin_, size()).grown(slack).contains(point))
        return std::nullopt;
    const float over = (blockPitch_ - pitch_.y * static_cast<float>(rows_)) / 2;
    const int block = std::clamp(whole((point.y - origin_.y + over) / blockPitch_), 0, blocks_ - 1);
    const float top = origin_.y + blockPitch_ * static_cast<float>(block);
    const Place place{block, std::clamp(whole((point.x - origin_.x) / pitch_.x), 0, columns_ - 1),
                      std::clamp(whole((point.y - top) / pitch_.y), 0, rows_ - 1)};
    const Day day = dayOf(place);
    const auto again = placeOf(day);
    const bool there = again.block == place.block && again.row == place.row && years_.contains(day);
    return there ? std::optional(day) : std::nullopt;
}

ImVec2 HeatGrid::size() const {
    return {pitch_.x * static_cast<float>(columns_),
            blockPitch_ * static_cast<float>(blocks_ - 1) + pitch_.y * static_cast<float>(rows_)};
}

int HeatGrid::yearOf(int block) const {
    return years_.last.year() - block / linesAYear_;
}

Day HeatGrid::firstOf(int block) const {
    return std::max(*Day::from(yearOf(block), 1, 1), dayOf({block, 0, 0}));
}

} // namespace tend::ui
