#include "ui/today/day_pictures.hpp"

#include "base/tr.hpp"
#include "ui/pictures/picture_row.hpp"
#include "ui/theme/scope.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/flow.hpp"

#include <algorithm>
#include <span>
#include <utility>

namespace tend::ui {
namespace {

constexpr float gapOver = 8, iconSide = 18; // logical px

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
    const IconButtonLook look{.size = side, .icon = iconSide, .enabled = record.has_value()};
    if (iconButton(frame.theme, Icon::Plus, label.c_str(), look) && record)
        frame.ask(ChoosePictures{*record});
}

} // namespace tend::ui
