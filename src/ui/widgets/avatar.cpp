#include "ui/widgets/avatar.hpp"

#include "ui/theme/paint.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

namespace tend::ui {

TintColors tintColors(const Colors& colors, Tint tint) {
    switch (tint) {
    case Tint::People:
        return {colors.peopleTint, colors.people};
    case Tint::Leaf:
        return {colors.leafTint, colors.leaf};
    case Tint::Thanks:
        return {colors.thanksTint, colors.thanks};
    case Tint::Reflect:
        return {colors.reflectTint, colors.reflect};
    case Tint::Neutral:
        return {colors.avatar, colors.ink2};
    }
    return {colors.avatar, colors.ink2};
}

Tint tintOf(const domain::Person& person) {
    if (person.resting) {
        return Tint::Neutral;
    }
    if (person.isMe) {
        return Tint::Leaf;
    }
    constexpr std::array<Tint, 4> tints{Tint::People, Tint::Thanks, Tint::Reflect, Tint::Leaf};
    // FNV-1a, so that the tint depends on the id alone.
    std::uint32_t hash = 2166136261U;
    for (const std::uint8_t byte : person.filing.id.bytes()) {
        hash = (hash ^ byte) * 16777619U;
    }
    return tints[(hash ^ (hash >> 15)) % tints.size()];
}

Tint tintOf(domain::About about) {
    switch (about) {
    case domain::About::Person:
        return Tint::People;
    case domain::About::Place:
        return Tint::Reflect;
    case domain::About::Thing:
        return Tint::Thanks;
    case domain::About::Moment:
        return Tint::Leaf;
    }
    return Tint::Leaf;
}

Icon iconOf(domain::About about) {
    switch (about) {
    case domain::About::Person:
        return Icon::Person;
    case domain::About::Place:
        return Icon::Place;
    case domain::About::Thing:
        return Icon::Thing;
    case domain::About::Moment:
        return Icon::Moment;
    }
    return Icon::Moment;
}

void initialsDisc(ImDrawList& canvas, const Theme& theme, ImVec2 topLeft, float size,
                  std::string_view initials, Tint tint) {
    const TintColors tones = tintColors(theme.colors(), tint);
    const float side = theme.px(size);
    const ImVec2 center(topLeft.x + side / 2, topLeft.y + side / 2);
    canvas.AddCircleFilled(center, side / 2, ImGui::GetColorU32(tones.ground));
    const Face face = theme.face(TypeFace::SansSemiBold, size * .34F, size * .5F);
    theme.text(canvas, {center.x - theme.textWidth(face, initials) / 2, center.y - face.line / 2}, face,
               tones.ink, initials);
}

namespace {

/// A hair keeps a pale picture apart from a pale ground.
void pictureDisc(ImDrawList& canvas, const Theme& theme, ImVec2 topLeft, float size, const Picture& picture,
                 bool pale) {
    constexpr float palest = 0.45F;
    const Colors& colors = theme.colors();
    const Box box = Box::at(topLeft, theme.px(size, size));
    const float radius = box.width() / 2;
    const float side = std::min(picture.size.x, picture.size.y);
    const ImVec2 cut((picture.size.x - side) / 2 / picture.size.x,
                     (picture.size.y - side) / 2 / picture.size.y);
    canvas.AddCircleFilled(box.center(), radius, ImGui::GetColorU32(colors.avatar));
    canvas.AddImageRounded(picture.texture, box.min, box.max, cut, {1 - cut.x, 1 - cut.y},
                           ImGui::GetColorU32(IM_COL32_WHITE, pale ? palest : 1), radius);
    circleLine(canvas, box.center(), radius - theme.scale() / 2, colors.hair, std::max(1.0F, theme.scale()));
}

} // namespace

void avatar(ImDrawList& canvas, const Theme& theme, ImVec2 topLeft, float size, const domain::Person& person,
            const Picture* picture) {
    if (picture) {
        return pictureDisc(canvas, theme, topLeft, size, *picture, person.resting);
    }
    if (!person.isMe) {
        return initialsDisc(canvas, theme, topLeft, size, domain::initials(person.name), tintOf(person));
    }
    const float side = theme.px(size);
    const ImVec2 center(topLeft.x + side / 2, topLeft.y + side / 2);
    canvas.AddCircleFilled(center, side / 2, ImGui::GetColorU32(theme.colors().sheet));
    const float mark = size * .65F;
    tendMark(canvas, theme, {center.x - mark * theme.scale() / 2, center.y - mark * theme.scale() / 2}, mark);
}

void iconDisc(ImDrawList& canvas, const Theme& theme, ImVec2 topLeft, Icon icon, Tint tint, float size,
              float iconSize) {
    const TintColors tones = tintColors(theme.colors(), tint);
    const float side = theme.px(size);
    const ImVec2 center(topLeft.x + side / 2, topLeft.y + side / 2);
    canvas.AddCircleFilled(center, side / 2, ImGui::GetColorU32(tones.ground));
    const float half = iconSize * theme.scale() / 2;
    theme.icon(canvas, icon, {center.x - half, center.y - half}, iconSize, tones.ink);
}

void kindDisc(ImDrawList& canvas, const Theme& theme, ImVec2 topLeft, domain::About about, float size) {
    iconDisc(canvas, theme, topLeft, iconOf(about), tintOf(about), size, size * 18 / 32);
}

} // namespace tend::ui
