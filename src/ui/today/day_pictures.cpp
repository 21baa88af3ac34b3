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

/// A small picture: the sun over two hills in a frame 15 wide. The plus beside it means other things.
void drawSign(ImDrawList& canvas, const Theme& theme, ImVec2 center, ImU32 color) {
    const auto at = [&](float x, float y) { return ImVec2(center.x + theme.px(x), center.y + theme.px(y)); };
    const float line = theme.px(1.4F);
    canvas.AddRect(at(-7.5F, -6), at(7.5F, 6), color, theme.px(2.5F), 0, line);
    canvas.AddCircleFilled(at(3.2F, -2.2F), theme.px(1.4F), color);
    for (const auto& point : {at(-7, 3.6F), at(-2.6F, -0.8F), at(0.8F, 2.6F), at(2.8F, 1.2F), at(7, 4)})
        canvas.PathLineTo(point);
    canvas.PathStroke(color, ImDrawFlags_None, line);
}

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
    if (const auto chosen = pictureRow(frame.theme, frame.state.pictures, pictures, at, width))
        frame.ask(ShowPicture{record, pictures[*chosen].id});
}

void takeDayPictures(const TodayFrame& frame, const domain::RecordRef& record, const Box& box) {
    const auto& dropped = frame.theme.desk().dropped;
    if (dropped.empty() || !box.contains(ImGui::GetMousePos()))
        return;
    if (auto files = pictureFilesIn(dropped); !files.empty())
        frame.ask(AttachPictures{record, std::move(files)});
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
    drawSign(canvas, frame.theme, touched.box.center(), mixed(colors.ink3, colors.ink, touched.warmth));
    drawRing(frame.theme, touched, corners);
    tooltip(frame.theme, wordsOf(label.c_str()));
}

} // namespace tend::ui
