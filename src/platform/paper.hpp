#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace tend::platform {

/// A place on a paper: px from its top left.
struct PaperPoint {
    double x, y;
};

struct PaperBox {
    PaperPoint min, max;
};

/// Each 0..1.
struct PaperColor {
    double red, green, blue, alpha;
};

enum class PaperWeight { Regular, Medium, SemiBold };

struct PaperFont {
    const char* family; ///< others stand in for scripts it has not, and where it is missing
    PaperWeight weight = PaperWeight::Regular;
    double em = 0;   ///< px
    double line = 0; ///< height of a line, px; the letters stand in its middle
};

/// A drawing that becomes a file: an SVG, whose words are outlines and look the same everywhere, or a PNG. It
/// needs no window. Throws base::Error where there is no memory for it.
class Paper {
  public:
    enum class Kind { Svg, Png };

    /// `width` and `height` in px, of which a PNG has `sharpness` dots each way.
    Paper(Kind kind, double width, double height, double sharpness);
    ~Paper();
    Paper(const Paper&) = delete;
    Paper& operator=(const Paper&) = delete;

    void line(std::span<const PaperPoint> points, PaperColor color, double thickness, bool closed = false);
    void polygon(std::span<const PaperPoint> points, PaperColor color);
    /// From a to d, bent towards b and c.
    void curve(PaperPoint a, PaperPoint b, PaperPoint c, PaperPoint d, PaperColor color, double thickness);
    void fill(const PaperBox& box, double radius, PaperColor color);
    /// A line whose middle is on the box's edge.
    void frame(const PaperBox& box, double radius, PaperColor color, double thickness);
    void oval(PaperPoint center, double radiusX, double radiusY, PaperColor color);
    void ring(PaperPoint center, double radius, PaperColor color, double thickness);
    void text(PaperPoint topLeft, const PaperFont& font, PaperColor color, std::string_view words);
    double textWidth(const PaperFont& font, std::string_view words) const;

    /// The file, once. `title` and `description` are for those who cannot see it (an SVG's).
    std::string file(std::string_view title, std::string_view description);

  private:
    struct Drawing;
    std::unique_ptr<Drawing> drawing_;
};

} // namespace tend::platform
