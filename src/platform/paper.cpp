#include "platform/paper.hpp"

#include "base/error.hpp"
#include "base/tr.hpp"

#include <cairo-svg.h>
#include <pango/pangocairo.h>

#include <cmath>
#include <numbers>

namespace tend::platform {
namespace {

cairo_status_t append(void* to, const unsigned char* bytes, unsigned length) {
    static_cast<std::string*>(to)->append(reinterpret_cast<const char*>(bytes),
                                          length); // NOLINT: bytes as chars
    return CAIRO_STATUS_SUCCESS;
}

template <auto Release>
struct Releaser {
    template <class Held>
    void operator()(Held* held) const {
        Release(held);
    }
};

using Surface = std::unique_ptr<cairo_surface_t, Releaser<cairo_surface_destroy>>;
using Pen = std::unique_ptr<cairo_t, Releaser<cairo_destroy>>;
using Layout = std::unique_ptr<PangoLayout, Releaser<g_object_unref>>;
using Attributes = std::unique_ptr<PangoAttrList, Releaser<pango_attr_list_unref>>;
using Described = std::unique_ptr<PangoFontDescription, Releaser<pango_font_description_free>>;

PangoWeight weightOf(PaperWeight weight) {
    switch (weight) {
    case PaperWeight::Medium:
        return PANGO_WEIGHT_MEDIUM;
    case PaperWeight::SemiBold:
        return PANGO_WEIGHT_SEMIBOLD;
    case PaperWeight::Regular:
        break;
    }
    return PANGO_WEIGHT_NORMAL;
}

/// For the text of an XML element.
std::string escaped(std::string_view words) {
    std::string text;
    for (const char c : words) {
        if (c == '<')
            text += "&lt;";
        else if (c == '&')
            text += "&amp;";
        else if (c == '>')
            text += "&gt;";
        else
            text += c;
    }
    return text;
}

} // namespace

struct Paper::Drawing {
    Kind kind;
    std::string bytes{}; ///< of an SVG, as far as it is written
    Surface surface{};
    Pen pen{};

    void color(PaperColor color) const {
        cairo_set_source_rgba(pen.get(), color.red, color.green, color.blue, color.alpha);
    }

    void path(std::span<const PaperPoint> points, bool closed) const {
        cairo_new_path(pen.get());
        for (const auto& [x, y] : points)
            cairo_line_to(pen.get(), x, y);
        if (closed)
            cairo_close_path(pen.get());
    }

    void stroke(PaperColor with, double thickness) const {
        color(with);
        cairo_set_line_width(pen.get(), thickness);
        cairo_stroke(pen.get());
    }

    void box(const PaperBox& box, double radius) const {
        constexpr double quarter = std::numbers::pi / 2;
        cairo_new_path(pen.get());
        if (radius <= 0)
            return cairo_rectangle(pen.get(), box.min.x, box.min.y, box.max.x - box.min.x,
                                   box.max.y - box.min.y);
        cairo_arc(pen.get(), box.max.x - radius, box.min.y + radius, radius, -quarter, 0);
        cairo_arc(pen.get(), box.max.x - radius, box.max.y - radius, radius, 0, quarter);
        cairo_arc(pen.get(), box.min.x + radius, box.max.y - radius, radius, quarter, 2 * quarter);
        cairo_arc(pen.get(), box.min.x + radius, box.min.y + radius, radius, 2 * quarter, 3 * quarter);
        cairo_close_path(pen.get());
    }

    Layout layout(const PaperFont& font, std::string_view words) const {
        Layout layout(pango_cairo_create_layout(pen.get()));
        Described described(pango_font_description_new());
        pango_font_description_set_family(described.get(), font.family);
        pango_font_description_set_weight(described.get(), weightOf(font.weight));
        pango_font_description_set_absolute_size(described.get(), font.em * PANGO_SCALE);
        pango_layout_set_font_description(layout.get(), described.get());
        Attributes features(pango_attr_list_new());
        pango_attr_list_insert(features.get(), pango_attr_font_features_new("lnum=1")); // 1 is no I
        pango_layout_set_attributes(layout.get(), features.get());
        pango_layout_set_single_paragraph_mode(layout.get(), 1);
        pango_layout_set_text(layout.get(), words.data(), static_cast<int>(words.size()));
        return layout;
    }

    void check(cairo_status_t status) const {
        if (status != CAIRO_STATUS_SUCCESS)
            throw base::Error(base::tr("The picture could not be drawn."), cairo_status_to_string(status));
    }
};

Paper::Paper(Kind kind, double width, double height, double sharpness)
    : drawing_(std::make_unique<Drawing>(Drawing{kind})) {
    auto& drawing = *drawing_;
    if (kind == Kind::Svg) {
        drawing.surface.reset(cairo_svg_surface_create_for_stream(append, &drawing.bytes, width, height));
        cairo_svg_surface_set_document_unit(drawing.surface.get(), CAIRO_SVG_UNIT_PX);
    } else {
        drawing.surface.reset(cairo_image_surface_create(CAIRO_FORMAT_ARGB32,
                                                         static_cast<int>(std::ceil(width * sharpness)),
                                                         static_cast<int>(std::ceil(height * sharpness))));
    }
    drawing.check(cairo_surface_status(drawing.surface.get()));
    drawing.pen.reset(cairo_create(drawing.surface.get()));
    if (kind == Kind::Png)
        cairo_scale(drawing.pen.get(), sharpness, sharpness);
    cairo_set_line_join(drawing.pen.get(), CAIRO_LINE_JOIN_ROUND);
    cairo_set_line_cap(drawing.pen.get(), CAIRO_LINE_CAP_ROUND);
    // Glyphs stand where they were measured, whatever the dots.
    cairo_font_options_t* options = cairo_font_options_create();
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    cairo_set_font_options(drawing.pen.get(), options);
    cairo_font_options_destroy(options);
}

Paper::~Paper() = default;

void Paper::line(std::span<const PaperPoint> points, PaperColor color, double thickness, bool closed) {
    drawing_->path(points, closed);
    drawing_->stroke(color, thickness);
}

void Paper::polygon(std::span<const PaperPoint> points, PaperColor color) {
    drawing_->path(points, true);
    drawing_->color(color);
    cairo_fill(drawing_->pen.get());
}

void Paper::curve(PaperPoint a, PaperPoint b, PaperPoint c, PaperPoint d, PaperColor color,
                  double thickness) {
    cairo_new_path(drawing_->pen.get());
    cairo_move_to(drawing_->pen.get(), a.x, a.y);
    cairo_curve_to(drawing_->pen.get(), b.x, b.y, c.x, c.y, d.x, d.y);
    drawing_->stroke(color, thickness);
}

void Paper::fill(const PaperBox& box, double radius, PaperColor color) {
    drawing_->box(box, radius);
    drawing_->color(color);
    cairo_fill(drawing_->pen.get());
}

void Paper::frame(const PaperBox& box, double radius, PaperColor color, double thickness) {
    drawing_->box(box, radius);
    drawing_->stroke(color, thickness);
}

void Paper::oval(PaperPoint center, double radiusX, double radiusY, PaperColor color) {
    auto* pen = drawing_->pen.get();
    cairo_save(pen);
    cairo_new_path(pen);
    cairo_translate(pen, center.x, center.y);
    cairo_scale(pen, radiusX, radiusY);
    cairo_arc(pen, 0, 0, 1, 0, 2 * std::numbers::pi);
    cairo_restore(pen);
    drawing_->color(color);
    cairo_fill(pen);
}

void Paper::ring(PaperPoint center, double radius, PaperColor color, double thickness) {
    cairo_new_path(drawing_->pen.get());
    cairo_arc(drawing_->pen.get(), center.x, center.y, radius, 0, 2 * std::numbers::pi);
    drawing_->stroke(color, thickness);
}

void Paper::text(PaperPoint topLeft, const PaperFont& font, PaperColor color, std::string_view words) {
    const auto layout = drawing_->layout(font, words);
    PangoRectangle box{};
    pango_layout_get_extents(layout.get(), nullptr, &box);
    const double high = static_cast<double>(box.height) / PANGO_SCALE;
    cairo_move_to(drawing_->pen.get(), topLeft.x, topLeft.y + (font.line - high) / 2);
    drawing_->color(color);
    pango_cairo_show_layout(drawing_->pen.get(), layout.get());
}

double Paper::textWidth(const PaperFont& font, std::string_view words) const {
    const auto layout = drawing_->layout(font, words);
    PangoRectangle box{};
    pango_layout_get_extents(layout.get(), nullptr, &box);
    return static_cast<double>(box.width) / PANGO_SCALE;
}

std::string Paper::file(std::string_view title, std::string_view description) {
    auto& drawing = *drawing_;
    drawing.check(cairo_status(drawing.pen.get()));
    if (drawing.kind == Kind::Png) {
        drawing.check(cairo_surface_write_to_png_stream(drawing.surface.get(), append, &drawing.bytes));
        return std::move(drawing.bytes);
    }
    drawing.pen.reset();
    cairo_surface_finish(drawing.surface.get());
    drawing.check(cairo_surface_status(drawing.surface.get()));
    const auto root = drawing.bytes.find("<svg");
    const auto inside = root == std::string::npos ? root : drawing.bytes.find('>', root);
    if (inside != std::string::npos)
        drawing.bytes.insert(inside + 1, "\n<title>" + escaped(title) + "</title>\n<desc>" +
                                             escaped(description) + "</desc>");
    return std::move(drawing.bytes);
}

} // namespace tend::platform
