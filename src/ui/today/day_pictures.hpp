#pragma once

#include "domain/picture.hpp"
#include "ui/theme/box.hpp"
#include "ui/today/today_parts.hpp"

/// Pictures of what was written on a day, where it stands.
namespace tend::ui {

/// Device px they take in `width`, with the gap over them; 0 where there are none.
float dayPicturesHeight(const TodayFrame& frame, const base::Id& record, float width);
/// Draws them under `top`; one that is chosen is looked at.
void drawDayPictures(const TodayFrame& frame, const domain::RecordRef& record, ImVec2 top, float width);

/// Picture files let go over `box` become pictures of the record.
void takeDayPictures(const TodayFrame& frame, const domain::RecordRef& record, const Box& box);

inline constexpr float addPicturesSide = 32; ///< logical px

/// A quiet button at the cursor that asks which pictures to add; without a record there is nothing they could
/// go with yet.
void addPicturesButton(const TodayFrame& frame, const std::optional<domain::RecordRef>& record,
                       float side = addPicturesSide);

} // namespace tend::ui
