#pragma once

#include "ui/intent.hpp"
#include "ui/pictures/picture_shelf.hpp"
#include "ui/theme/theme.hpp"

#include <filesystem>
#include <optional>
#include <span>

namespace tend::ui {

/// Device px that the pictures of an entry take in `width` device px, known without any of them being read; 0
/// where there are none.
float pictureRowHeight(const Theme& theme, std::span<const domain::Picture> pictures, float width);

/// Pictures of an entry beside each other, small, with round corners, from `topLeft` on; where they have no
/// room in a line, they go on in the next. One that is clicked, or chosen by Enter, is asked to be shown; one
/// that is dragged among the others, to have its place there. The arrows walk from one to the next. `shelf`
/// may be null: then their places are empty.
void pictureRow(const Theme& theme, PictureShelf* shelf, std::span<const domain::Picture> pictures,
                ImVec2 topLeft, float width, Intents& intents);

/// True where the file's name is one of a picture; what is in it is looked at later.
bool isPictureFile(const std::filesystem::path& file);
/// Those of the dropped files.
std::vector<std::filesystem::path> pictureFilesIn(std::span<const std::filesystem::path> files);

/// What is to be asked where picture files are let go over `box` in this frame.
std::optional<AttachPictures> picturesLetGoOver(const Theme& theme, const Box& box,
                                                const domain::RecordRef& record);

/// A small sign for a picture, 15 logical px wide: the sun over two hills in a frame.
void pictureSign(ImDrawList& canvas, const Theme& theme, ImVec2 center, ImU32 color);

/// A small picture in `box` with a thin line around it; an empty place while it is being read, and where
/// `shelf` is null.
void drawThumbnail(ImDrawList& canvas, const Theme& theme, PictureShelf* shelf,
                   const domain::Picture& picture, const Box& box, ImU32 line);

/// The picture in `box`, its corners round, cut to fill it.
void drawPicture(ImDrawList& canvas, const Picture& picture, const Box& box, float radius);

} // namespace tend::ui
