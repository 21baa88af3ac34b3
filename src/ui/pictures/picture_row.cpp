#include "ui/pictures/picture_row.hpp"

#include "base/tr.hpp"
#include "ui/theme/metrics.hpp"
#include "ui/theme/paint.hpp"
#include "ui/widgets/touch.hpp"

#include <imgui.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <cmath>
#include <string>
#include <vector>

namespace tend::ui {
namespace {

// Logical px.
constexpr float height = 96, between = 8, below = 8, least = 56, most = 200;

/// Where one stands in the row, under and beside its top left; device px.
struct Places {
    std::vector<Box> boxes{};
    float height = 0;
};

float widthOf(const Theme& theme, const domain::Picture& picture, float room) {
    const float shape = static_cast<float>(picture.width) / static_cast<float>(std::max(1, picture.height));
    return std::round(std::min(theme.px(std::clamp(height * shape, least, most)), room));
}

Places placesOf(const Theme& theme, std::span<const domain::Picture> pictures, float width) {
    Places places;
    const float high = std::round(theme.px(height));
    ImVec2 at(0, 0);
    for (const auto& picture : pictures) {
        const float wide = widthOf(theme, picture, width);
        if (at.x > 0 && at.x + wide > width)
            at = {0, at.y + high + theme.px(below)};
        places.boxes.push_back(Box::at(at, {wide, high}));
        at.x += wide + theme.px(between);
        places.height = at.y + high;
    }
    return places;
}

std::string labelOf(const domain::Picture& picture, std::size_t index, std::size_t count) {
    const auto place =
        base::fill(base::tr("Picture {0} of {1}"), {std::to_string(index + 1), std::to_string(count)});
    return (picture.name.empty() ? place : place + ", " + picture.name) + "###picture-" +
           picture.id.toString();
}

void drawOne(const Theme& theme, PictureShelf* shelf, const domain::Picture& picture, const Touch& touched) {
    auto& canvas = *ImGui::GetWindowDrawList();
    const auto& colors = theme.colors();
    const float radius = theme.px(corner::control);
    if (!touched.visible)
        return;
    canvas.AddRectFilled(touched.box.min, touched.box.max, colors.well, radius);
    if (const auto* drawn = shelf ? shelf->find(picture, PictureSize::Small) : nullptr)
        drawPicture(canvas, *drawn, touched.box, radius);
    // A hair keeps a pale picture apart from a pale ground.
    border(canvas, theme, touched.box, corner::control, mixed(colors.hair, colors.act, touched.warmth));
    if (touched.ring)
        focusRing(canvas, theme, touched.box, corner::control);
}

} // namespace

float pictureRowHeight(const Theme& theme, std::span<const domain::Picture> pictures, float width) {
    return placesOf(theme, pictures, width).height;
}

std::optional<std::size_t> pictureRow(const Theme& theme, PictureShelf* shelf,
                                      std::span<const domain::Picture> pictures, ImVec2 topLeft,
                                      float width) {
    const auto places = placesOf(theme, pictures, width);
    std::optional<std::size_t> chosen;
    std::vector<Stop> stops;
    for (std::size_t i = 0; i < pictures.size(); ++i) {
        const auto& box = places.boxes[i];
        const auto label = labelOf(pictures[i], i, pictures.size());
        const Touch touched = touch(theme, label.c_str(), box.size(),
                                    {.place = ImVec2(topLeft.x + box.min.x, topLeft.y + box.min.y)});
        drawOne(theme, shelf, pictures[i], touched);
        stops.push_back({touched.id, touched.box});
        if (touched.pressed)
            chosen = i;
    }
    walkStops(stops, Walk::Across);
    return chosen;
}

bool isPictureFile(const std::filesystem::path& file) {
    auto ending = file.extension().string();
    std::transform(ending.begin(), ending.end(), ending.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    constexpr std::array<std::string_view, 7> endings{".jpg",  ".jpeg", ".png", ".webp",
                                                      ".heic", ".heif", ".gif"};
    return std::find(endings.begin(), endings.end(), ending) != endings.end();
}

std::vector<std::filesystem::path> pictureFilesIn(std::span<const std::filesystem::path> files) {
    std::vector<std::filesystem::path> pictures;
    std::copy_if(files.begin(), files.end(), std::back_inserter(pictures), isPictureFile);
    return pictures;
}

std::optional<AttachPictures> picturesLetGoOver(const Theme& theme, const Box& box,
                                                const domain::RecordRef& record) {
    const auto& dropped = theme.desk().dropped;
    if (dropped.empty() || !box.contains(ImGui::GetMousePos()))
        return std::nullopt;
    auto files = pictureFilesIn(dropped);
    return files.empty() ? std::nullopt : std::optional(AttachPictures{record, std::move(files)});
}

void pictureSign(ImDrawList& canvas, const Theme& theme, ImVec2 center, ImU32 color) {
    const auto at = [&](float x, float y) { return ImVec2(center.x + theme.px(x), center.y + theme.px(y)); };
    const float line = theme.px(1.4F);
    canvas.AddRect(at(-7.5F, -6), at(7.5F, 6), color, theme.px(2.5F), 0, line);
    canvas.AddCircleFilled(at(3.2F, -2.2F), theme.px(1.4F), color);
    for (const auto& point : {at(-7, 3.6F), at(-2.6F, -0.8F), at(0.8F, 2.6F), at(2.8F, 1.2F), at(7, 4)})
        canvas.PathLineTo(point);
    canvas.PathStroke(color, ImDrawFlags_None, line);
}

void drawPicture(ImDrawList& canvas, const Picture& picture, const Box& box, float radius) {
    const ImVec2 size = box.size();
    const float scale = std::max(size.x / picture.size.x, size.y / picture.size.y);
    const ImVec2 cut((1 - size.x / (picture.size.x * scale)) / 2,
                     (1 - size.y / (picture.size.y * scale)) / 2);
    canvas.AddImageRounded(picture.texture, box.min, box.max, cut, {1 - cut.x, 1 - cut.y}, IM_COL32_WHITE,
                           radius);
}

} // namespace tend::ui
