#include "ui/today/day_pictures.hpp"

#include "base/tr.hpp"
#include "ui/pictures/picture_row.hpp"
#include "ui/theme/paint.hpp"
#include "ui/theme/scope.hpp"
#include "ui/widgets/flow.hpp"
#include "ui/widgets/tooltip.hpp"
#include "ui/widgets/touch.hpp"

#include <algorithm>
#include <span>
#include <utility>

namespace tend::ui {
namespace {

constexpr float gapOver = 8, corners = 8; // logical px

std::span<const domain::Picture> picturesOf(const TodayFrame& frame, const base::Id& record) {
    const auto of = [](const domain::Picture& one) -> const base::Id& { return one.record.id; };
    const auto begin = std::ranges::lower_bound(frame.page.pictures, record, {}, of);
    const auto end = std::ranges::upper_bound(frame.page.pictures, record, {}, of);
    return {begin, end};
}

} // namespace

float dayPicturesHeight(const TodayFrame& frame, const base::Id& record, float width) {
    const float height = pictureRowHeight(frame.theme, picturesOf(frame, record), width);
    return height > 0 ? height + frame.theme.px(gapOver) : 0;
}

void drawDayPictures(const TodayFrame& frame, const domain::RecordRef& record, ImVec2 top, float width) {
    const auto pictures = picturesOf(frame, record.id);
    if (pictures.empty())
        return;
    const IdScope scope(record.id.toString().c_str());
    const ImVec2 at(top.x, top.y + frame.theme.px(gapOver));
    pictureRow(frame.theme, frame.state.pictures, pictures, at, width, frame.intents);
}

void takeDayPictures(const TodayFrame& frame, const domain::RecordRef& record, const Box& box) {
    if (auto attach = picturesLetGoOver(frame.theme, box, record))
        frame.ask(std::move(*attach));
}

void addPicturesButton(const TodayFrame& frame, const std::optional<domain::RecordRef>& record, float side) {
    const auto label =
        labelFor(base::tr("Add pictures"), "add-pictures", record ? record->id.toString() : "");
    const float width = frame.theme.px(side);
    const Touch touched = touch(frame.theme, label.c_str(), {width, width}, {.enabled = record.has_value()});
    if (touched.pressed && record)
        frame.ask(ChoosePictures{*record});
    if (!touched.visible)
        return;
    const auto& colors = frame.theme.colors();
    auto& canvas = *ImGui::GetWindowDrawList();
    surface(canvas, frame.theme, touched.box, corners, faded(colors.hover, touched.warmth));
    pictureSign(canvas, frame.theme, touched.box.center(), mixed(colors.ink3, colors.ink, touched.warmth));
    drawRing(frame.theme, touched, corners);
    tooltip(frame.theme, wordsOf(label.c_str()));
}

} // namespace tend::ui
