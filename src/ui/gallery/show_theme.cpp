#include "base/tr.hpp"
#include "ui/gallery/gallery_parts.hpp"
#include "ui/theme/paint.hpp"
#include "ui/theme/scope.hpp"
#include "ui/widgets/flow.hpp"
#include "ui/widgets/line_wrap.hpp"
#include "ui/widgets/surface.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

namespace tend::ui {

namespace {

using base::fill;
using base::tr;

struct Style {
    TextStyle style;
    const char* name;
};

constexpr std::array styles{Style{TextStyle::Hero, "hero"},
                            Style{TextStyle::Display, "display"},
                            Style{TextStyle::Greeting, "greeting"},
                            Style{TextStyle::PersonName, "person name"},
                            Style{TextStyle::Title, "title"},
                            Style{TextStyle::SubTitle, "sub-title"},
                            Style{TextStyle::Head, "head"},
                            Style{TextStyle::NumberLarge, "number, large"},
                            Style{TextStyle::Number, "number"},
                            Style{TextStyle::DayNumber, "day number"},
                            Style{TextStyle::Brand, "brand"},
                            Style{TextStyle::Entry, "entry"},
                            Style{TextStyle::EntryItalic, "entry, italic"},
                            Style{TextStyle::EntrySmall, "entry, small"},
                            Style{TextStyle::EntrySmallItalic, "entry, small italic"},
                            Style{TextStyle::Nav, "nav, name"},
                            Style{TextStyle::LabelLarge, "label, large"},
                            Style{TextStyle::Label, "label"},
                            Style{TextStyle::LabelBold, "label, bold"},
                            Style{TextStyle::BodyLarge, "body, large"},
                            Style{TextStyle::Body, "body"},
                            Style{TextStyle::SmallBold, "small, bold"},
                            Style{TextStyle::SmallMedium, "small, medium"},
                            Style{TextStyle::Small, "small"},
                            Style{TextStyle::TinyBold, "tiny, bold"},
                            Style{TextStyle::TinyMedium, "tiny, medium"},
                            Style{TextStyle::Tiny, "tiny"}};
static_assert(styles.size() == textStyleCount);

const char* sampleOf(TextStyle style) {
    switch (style) {
    case TextStyle::Number:
    case TextStyle::NumberLarge:
    case TextStyle::DayNumber:
        return "0123456789";
    case TextStyle::Brand:
        return "Tend";
    case TextStyle::EntryItalic:
    case TextStyle::EntrySmallItalic:
        return tr("What was good about it?");
    default:
        return tr("A good week for a hello");
    }
}

struct Role {
    const char* name;
    ImU32 color;
};

/// A swatch with its role under it.
void drawRole(const Theme& theme, LineWrap& line, const Role& role) {
    constexpr float width = 84, height = 36, wordsTop = 40;
    line.place(theme.px(width));
    const ImVec2 at = here();
    auto& canvas = *ImGui::GetWindowDrawList();
    const Box box = Box::at(at, theme.px(width, height));
    surface(canvas, theme, box, corner::small, role.color);
    border(canvas, theme, box, corner::small, theme.colors().hair);
    theme.ellipsized(canvas, {at.x, at.y + theme.px(wordsTop)}, box.width(), TextStyle::Tiny,
                     theme.colors().ink2, role.name);
    occupy(theme.px(width, wordsTop + 16));
}

template <std::size_t N>
void drawRoles(const GalleryFrame& frame, const std::array<Role, N>& roles) {
    LineWrap line(frame.theme, frame.width, 56, 8, 8);
    for (const Role& role : roles) {
        drawRole(frame.theme, line, role);
    }
    line.finish();
    gap(frame.theme, 12);
}

} // namespace

void showType(const GalleryFrame& frame) {
    constexpr float least = 400, labelWidth = 150;
    const Theme& theme = frame.theme;
    const Colors& colors = theme.colors();
    const bool apart = frame.width >= least;
    const float sample = apart ? frame.width - labelWidth : frame.width;
    for (const Style& shown : styles) {
        const TypeSpec spec = specOf(shown.style);
        const std::string size = fill("{0}, {1}/{2}", {shown.name, std::to_string(std::lround(spec.em)),
                                                       std::to_string(std::lround(spec.line))});
        const ImVec2 at = here();
        if (apart) {
            const Face face = theme.face(shown.style), tiny = theme.face(TextStyle::Tiny);
            theme.text(*ImGui::GetWindowDrawList(), {at.x, at.y + (face.line - tiny.line) / 2},
                       TextStyle::Tiny, colors.ink3, size);
            moveTo({at.x + theme.px(labelWidth), at.y});
        } else {
            words(theme, TextStyle::Tiny, colors.ink3, size);
        }
        name(theme, shown.style, colors.ink, sampleOf(shown.style), sample);
        moveTo({at.x, here().y});
        gap(theme, 6);
    }
}

void showColors(const GalleryFrame& frame) {
    const Colors& c = frame.theme.colors();
    drawRoles(frame, std::array{Role{"rail", c.rail}, Role{"canvas", c.canvas}, Role{"sheet", c.sheet},
                                Role{"raised", c.raised}, Role{"well", c.well}, Role{"hover", c.hover}});
    drawRoles(frame, std::array{Role{"ink", c.ink}, Role{"ink2", c.ink2}, Role{"ink3", c.ink3},
                                Role{"edge", c.edge}, Role{"hair", c.hair}, Role{"none", c.none}});
    drawRoles(frame,
              std::array{Role{"act", c.act}, Role{"act-hover", c.actHover}, Role{"act-ink", c.actInk},
                         Role{"act-tint", c.actTint}, Role{"act-line", c.actLine}, Role{"avatar", c.avatar}});
    drawRoles(frame, std::array{Role{"leaf", c.leaf}, Role{"leaf-tint", c.leafTint},
                                Role{"leaf-line", c.leafLine}, Role{"thanks", c.thanks},
                                Role{"thanks-fill", c.thanksFill}, Role{"thanks-tint", c.thanksTint}});
    drawRoles(frame, std::array{Role{"people", c.people}, Role{"people-fill", c.peopleFill},
                                Role{"people-tint", c.peopleTint}, Role{"people-line", c.peopleLine},
                                Role{"reflect", c.reflect}, Role{"reflect-tint", c.reflectTint}});
    drawRoles(frame,
              std::array{Role{"brick", c.brick}, Role{"brick-tint", c.brickTint}, Role{"mark", c.mark},
                         Role{"mark-line", c.markLine}, Role{"mark-ink", c.markInk}, Role{"scrim", c.scrim}});
    drawRoles(frame, std::array{Role{"tip", c.tip}, Role{"tip-ink", c.tipInk}, Role{"tip-ink2", c.tipInk2}});
    drawRoles(frame, std::array{Role{"rest", c.dimensions[0]}, Role{"mind", c.dimensions[1]},
                                Role{"food", c.dimensions[2]}, Role{"boundaries", c.dimensions[3]},
                                Role{"forward", c.dimensions[4]}});
}

void showIcons(const GalleryFrame& frame) {
    constexpr float cell = 44, size = 20;
    const Theme& theme = frame.theme;
    LineWrap line(theme, frame.width, cell, 0, 0);
    for (int i = 0; i < iconCount; ++i) {
        line.place(theme.px(cell));
        const ImVec2 at = here();
        const float inset = (theme.px(cell) - size * theme.scale()) / 2;
        theme.icon(*ImGui::GetWindowDrawList(), static_cast<Icon>(i), {at.x + inset, at.y + inset}, size,
                   theme.colors().ink2);
        occupy(theme.px(cell, cell));
    }
    line.finish();
    gap(theme, 12);
    const ImVec2 at = here();
    tendMark(*ImGui::GetWindowDrawList(), theme, at, 40);
    occupy(theme.px(40, 40));
}

void showGrounds(const GalleryFrame& frame) {
    constexpr float width = 148, height = 72;

    struct Kind {
        Ground ground;
        const char* name;
    };

    const std::array kinds{Kind{Ground::Sheet, tr("sheet")},     Kind{Ground::Card, tr("card")},
                           Kind{Ground::Well, tr("well")},       Kind{Ground::Bare, tr("bare")},
                           Kind{Ground::Popover, tr("popover")}, Kind{Ground::Dialog, tr("dialog")}};
    const Theme& theme = frame.theme;
    LineWrap line(theme, frame.width, height, 20, 20);
    for (const Kind& kind : kinds) {
        line.place(theme.px(width));
        const Box box = Box::at(here(), theme.px(width, height));
        ground(*ImGui::GetWindowDrawList(), theme, box, kind.ground);
        const ImVec2 size = theme.textSize(TextStyle::Small, kind.name);
        theme.text(*ImGui::GetWindowDrawList(), {box.center().x - size.x / 2, box.center().y - size.y / 2},
                   TextStyle::Small, theme.colors().ink2, kind.name);
        occupy(box.size());
    }
    line.finish();
    gap(theme, 8);
}

} // namespace tend::ui
