#include "ui/charts/figure.hpp"

namespace tend::ui {
namespace {

constexpr float side = 32, top = 24, underTitle = 4, underLine = 20, bottom = 28;

/// How high everything over the chart is.
float headHeight(const ChartPen& pen, const Figure& figure) {
    const float line =
        figure.line.empty() ? 0 : pen.px(underTitle) + pen.canvas.textSize(TextStyle::Small, figure.line).y;
    return pen.px(top) + pen.canvas.textSize(TextStyle::Head, figure.title).y + line + pen.px(underLine);
}

} // namespace

float figureHeight(const ChartPen& pen, const Figure& figure, float width) {
    return headHeight(pen, figure) + figure.height(pen, width - 2 * pen.px(side)) + pen.px(bottom);
}

void drawFigure(const ChartPen& pen, const Figure& figure, const Box& page) {
    pen.canvas.fill(page, pen.colors.sheet, 0);
    const float left = page.min.x + pen.px(side);
    float y = page.min.y + pen.px(top);
    pen.canvas.text({left, y}, TextStyle::Head, pen.colors.ink, figure.title);
    y += pen.canvas.textSize(TextStyle::Head, figure.title).y + pen.px(underTitle);
    if (!figure.line.empty())
        pen.canvas.text({left, y}, TextStyle::Small, pen.colors.ink2, figure.line);
    const float width = page.width() - 2 * pen.px(side);
    figure.draw(pen,
                Box::at({left, page.min.y + headHeight(pen, figure)}, {width, figure.height(pen, width)}));
}

} // namespace tend::ui
