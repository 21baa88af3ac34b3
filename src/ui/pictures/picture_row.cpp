#include "ui/pictures/picture_row.hpp"

#include "base/tr.hpp"
#include "ui/theme/metrics.hpp"
#include "ui/theme/paint.hpp"
#include "ui/widgets/touch.hpp"

#include <imgui_internal.h>

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
constexpr float nearby = 48, gapLine = 3, gapOver = 4;
constexpr float veil = 0.6F; ///< over where a picture is taken from

/// Where each stands, under and beside the row's top left; device px.
struct Places {
    std::vector<Box> boxes{};
    float height = 0;
    float right = 0; ///< of the longest line
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
        places.right = std::max(places.right, at.x + wide);
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

/// Was the mouse moved so far since it went down that no click was meant?
bool dragged(const Theme& theme) {
    const auto& io = ImGui::GetIO();
    const float far = theme.px(io.MouseDragThreshold);
    return io.MouseDragMaxDistanceSqr[ImGuiMouseButton_Left] >= far * far;
}

/// The row in one frame.
class Row {
  public:
    Row(const Theme& theme, PictureShelf* shelf, std::span<const domain::Picture> pictures, ImVec2 topLeft,
        float width, Intents& intents)
        : theme_(theme), shelf_(shelf), pictures_(pictures), intents_(intents),
          places_(placesOf(theme, pictures, width)) {
        for (auto& box : places_.boxes)
            box = Box::at({box.min.x + topLeft.x, box.min.y + topLeft.y}, box.size());
        places_.right += topLeft.x;
    }

    void draw() {
        std::vector<Stop> stops;
        for (std::size_t i = 0; i < pictures_.size(); ++i)
            stops.push_back(drawOne(i));
        if (dragged_)
            drawDragged(*dragged_);
        walkStops(stops, Walk::Across);
    }

  private:
    Stop drawOne(std::size_t index) {
        const auto& picture = pictures_[index];
        const auto& box = places_.boxes[index];
        const auto label = labelOf(picture, index, pictures_.size());
        const Touch touched = touch(theme_, label.c_str(), box.size(), {.place = box.min});
        const bool released = ImGui::IsMouseReleased(ImGuiMouseButton_Left);
        const bool moving = pictures_.size() > 1 && dragged(theme_);
        if (touched.visible && touched.held && moving && !released)
            follow(index);
        else if (touched.visible && ImGui::IsItemDeactivated() && released && moving)
            letGo(index);
        else if (touched.pressed)
            intents_.emplace_back(ShowPicture{picture.record, picture.id});
        if (!touched.visible)
            return {touched.id, touched.box};
        const auto& colors = theme_.colors();
        auto& canvas = *ImGui::GetWindowDrawList();
        drawThumbnail(canvas, theme_, shelf_, picture, box, mixed(colors.hair, colors.act, touched.warmth));
        if (dragged_ == index)
            surface(canvas, theme_, box, corner::control, faded(colors.sheet, veil));
        drawRing(theme_, touched, corner::control);
        return {touched.id, touched.box};
    }

    /// Escape puts it back.
    void follow(std::size_t index) {
        if (ImGui::IsKeyPressed(ImGuiKey_Escape, false))
            return ImGui::ClearActiveID();
        ImGui::SetMouseCursor(ImGuiMouseCursor_Hand);
        dragged_ = index;
    }

    void letGo(std::size_t index) {
        const auto gap = gapAt(ImGui::GetMousePos());
        if (!gap)
            return;
        const auto place = gap->index > index ? gap->index - 1 : gap->index;
        if (place != index)
            intents_.emplace_back(MovePicture{pictures_[index].id, static_cast<int>(place)});
    }

    /// Between two pictures, or at the end of a line.
    struct Gap {
        std::size_t index; ///< of the picture it is before; the count of them: behind all
        float line;        ///< the top of its line, device px
    };

    /// Nothing where the mouse is not at the row.
    std::optional<Gap> gapAt(ImVec2 mouse) const {
        const auto& boxes = places_.boxes;
        const Box all{boxes.front().min, {places_.right, boxes.back().max.y}};
        if (!all.grown(theme_.px(nearby)).contains(mouse))
            return std::nullopt;
        const auto away = [&](const Box& box) { return std::abs(box.center().y - mouse.y); };
        const float line = std::ranges::min_element(boxes, {}, away)->min.y;
        const auto before = std::ranges::count_if(boxes, [&](const Box& box) {
            return box.min.y < line || (box.min.y == line && box.center().x < mouse.x);
        });
        return Gap{static_cast<std::size_t>(before), line};
    }

    void drawDragged(std::size_t index) {
        // Over everything, also what is drawn later.
        auto& canvas = *ImGui::GetForegroundDrawList();
        const auto mouse = ImGui::GetMousePos();
        const auto from = ImGui::GetIO().MouseClickedPos[ImGuiMouseButton_Left];
        const auto& box = places_.boxes[index];
        const Box moved = Box::at({box.min.x + mouse.x - from.x, box.min.y + mouse.y - from.y}, box.size());
        shadow(canvas, theme_, moved, corner::control, Elevation::High);
        drawThumbnail(canvas, theme_, shelf_, pictures_[index], moved, theme_.colors().act);
        if (const auto gap = gapAt(mouse))
            drawGap(canvas, *gap);
    }

    void drawGap(ImDrawList& canvas, const Gap& gap) const {
        const auto& boxes = places_.boxes;
        const bool begins = gap.index < boxes.size() && boxes[gap.index].min.y == gap.line;
        const Box& beside = boxes[begins ? gap.index : gap.index - 1];
        const float middle =
            begins ? beside.min.x - theme_.px(between) / 2 : beside.max.x + theme_.px(between) / 2;
        const float half = theme_.px(gapLine) / 2;
        const float over = theme_.px(gapOver);
        canvas.AddRectFilled({middle - half, beside.min.y - over}, {middle + half, beside.max.y + over},
                             theme_.colors().act, half);
    }

    const Theme& theme_;
    PictureShelf* shelf_;
    std::span<const domain::Picture> pictures_;
    Intents& intents_;
    Places places_;
    std::optional<std::size_t> dragged_{};
};

} // namespace

float pictureRowHeight(const Theme& theme, std::span<const domain::Picture> pictures, float width) {
    return placesOf(theme, pictures, width).height;
}

void pictureRow(const Theme& theme, PictureShelf* shelf, std::span<const domain::Picture> pictures,
                ImVec2 topLeft, float width, Intents& intents) {
    if (!pictures.empty())
        Row(theme, shelf, pictures, topLeft, width, intents).draw();
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

void drawThumbnail(ImDrawList& canvas, const Theme& theme, PictureShelf* shelf,
                   const domain::Picture& picture, const Box& box, ImU32 line) {
    const float radius = theme.px(corner::control);
    canvas.AddRectFilled(box.min, box.max, theme.colors().well, radius);
    if (const auto* drawn = shelf ? shelf->find(picture, PictureSize::Small) : nullptr)
        drawPicture(canvas, *drawn, box, radius);
    // A hair keeps a pale picture apart from a pale ground.
    border(canvas, theme, box, corner::control, line);
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
