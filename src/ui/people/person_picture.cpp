#include "base/tr.hpp"
#include "ui/people/people_parts.hpp"
#include "ui/people/people_words.hpp"
#include "ui/pictures/picture_row.hpp"
#include "ui/theme/paint.hpp"
#include "ui/widgets/avatar.hpp"
#include "ui/widgets/flow.hpp"
#include "ui/widgets/tooltip.hpp"
#include "ui/widgets/touch.hpp"

#include <string>

namespace tend::ui {

namespace {

using base::fill;
using base::tr;

constexpr float badge = 12; ///< radius, logical px

void drawFace(const PageFrame& frame, ImVec2 topLeft, float size) {
    auto& canvas = *ImGui::GetWindowDrawList();
    const Theme& theme = frame.theme;
    const auto& person = frame.person();
    const auto* picture = faceOf(frame.state.pictures, theme, person, size);
    if (picture || !person.isMe)
        return avatar(canvas, theme, topLeft, size, person, picture);
    const float half = theme.px(size) / 2;
    const ImVec2 center(topLeft.x + half, topLeft.y + half);
    canvas.AddCircleFilled(center, half, ImGui::GetColorU32(theme.colors().leafTint));
    const float mark = size * 0.6F;
    tendMark(canvas, theme, {center.x - mark * theme.scale() / 2, center.y - mark * theme.scale() / 2}, mark);
}

/// At the foot of the avatar: a picture can be put here.
void drawBadge(const Theme& theme, const Box& face, float warmth) {
    auto& canvas = *ImGui::GetWindowDrawList();
    const auto& colors = theme.colors();
    const ImVec2 center(face.max.x - theme.px(badge * 0.7F), face.max.y - theme.px(badge * 0.7F));
    canvas.AddCircleFilled(center, theme.px(badge), faded(colors.sheet, warmth));
    circleLine(canvas, center, theme.px(badge), faded(colors.edge, warmth), theme.px(1));
    pictureSign(canvas, theme, center, faded(colors.ink2, warmth));
}

} // namespace

void drawPersonAvatar(const PageFrame& frame, ImVec2 topLeft, float size) {
    const Theme& theme = frame.theme;
    const auto& person = frame.person();
    const auto& pictures = frame.page.pictures;
    const auto words =
        person.isMe ? std::string(pictures.empty() ? tr("Add a picture of you") : tr("Look at your pictures"))
        : pictures.empty() ? fill(tr("Add a picture of {0}"), {shortName(person.name)})
                           : fill(tr("Look at pictures of {0}"), {shortName(person.name)});
    const Touch touched =
        touch(theme, (words + "###person-picture").c_str(), theme.px(size, size), {.place = topLeft});
    if (touched.pressed && pictures.empty())
        frame.intents.emplace_back(ChoosePictures{domain::refOf(person)});
    else if (touched.pressed)
        frame.intents.emplace_back(ShowPicture{domain::refOf(person), pictures.front().id});
    if (!touched.visible)
        return;
    drawFace(frame, topLeft, size);
    const float warmth = touched.ring ? 1 : touched.warmth;
    if (pictures.empty() && warmth > 0)
        drawBadge(theme, touched.box, warmth);
    drawRing(theme, touched, size / 2);
    tooltip(theme, words);
}

void takePictures(const Theme& theme, Intents& intents, const domain::Person& person, const Box& box) {
    if (auto attach = picturesLetGoOver(theme, box, domain::refOf(person)))
        intents.emplace_back(std::move(*attach));
}

} // namespace tend::ui
