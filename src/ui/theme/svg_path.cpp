#include "ui/theme/svg_path.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstddef>
#include <numbers>
#include <optional>

namespace tend::ui {

namespace {

constexpr int cubicSegments = 12;
constexpr float arcStep = std::numbers::pi_v<float> / 14;
/// A turn sharper than this (about 25 degrees) is a corner and gets a round join.
constexpr float cornerCosine = 0.9F;

class PathReader {
  public:
    explicit PathReader(std::string_view data) : data_(data) {}

    std::vector<Polyline> read() {
        while (readCommand()) {
        }
        return std::move(lines_);
    }

  private:
    bool readCommand() {
        skipSeparators();
        if (at_ >= data_.size()) {
            return false;
        }
        const char c = data_[at_];
        if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) {
            command_ = c;
            ++at_;
        } else if (command_ == 'M' || command_ == 'm') {
            command_ = command_ == 'M' ? 'L' : 'l'; // further pairs after a move are lines
        }
        return run();
    }

    bool run() {
        const bool relative = command_ >= 'a';
        const ImVec2 origin = relative ? pen_ : ImVec2(0, 0);
        switch (command_ & ~0x20) {
        case 'M':
            return move(origin);
        case 'L':
            return line(point(origin));
        case 'H': {
            const auto x = number();
            return x && line(ImVec2(origin.x + *x, pen_.y));
        }
        case 'V': {
            const auto y = number();
            return y && line(ImVec2(pen_.x, origin.y + *y));
        }
        case 'C': {
            const auto a = point(origin), b = point(origin), to = point(origin);
            return a && curve(*a, b, to);
        }
        case 'S': {
            const ImVec2 mirrored(2 * pen_.x - control_.x, 2 * pen_.y - control_.y);
            const auto b = point(origin), to = point(origin);
            return curve(mirrored, b, to);
        }
        case 'A':
            return arc(origin);
        case 'Z':
            return close();
        default:
            return false;
        }
    }

    bool move(ImVec2 origin) {
        const auto to = point(origin);
        if (!to) {
            return false;
        }
        pen_ = control_ = *to;
        lines_.push_back({{*to}, false});
        return true;
    }

    bool line(std::optional<ImVec2> to) {
        if (!to || lines_.empty()) {
            return false;
        }
        add(*to);
        control_ = pen_;
        return true;
    }

    bool curve(ImVec2 a, std::optional<ImVec2> b, std::optional<ImVec2> to) {
        if (!b || !to || lines_.empty()) {
            return false;
        }
        const ImVec2 from = pen_;
        for (int i = 1; i <= cubicSegments; ++i) {
            const float t = static_cast<float>(i) / cubicSegments;
            const float u = 1 - t;
            const float w0 = u * u * u, w1 = 3 * u * u * t, w2 = 3 * u * t * t, w3 = t * t * t;
            add({w0 * from.x + w1 * a.x + w2 * b->x + w3 * to->x,
                 w0 * from.y + w1 * a.y + w2 * b->y + w3 * to->y});
        }
        control_ = *b;
        return true;
    }

    /// SVG 1.1, appendix F.6.5, for circles and unrotated ellipses.
    bool arc(ImVec2 origin) {
        const auto rx = number(), ry = number(), rotation = number();
        const auto large = flag(), sweep = flag();
        const auto to = point(origin);
        if (!rx || !ry || !rotation || !large || !sweep || !to || lines_.empty()) {
            return false;
        }
        const ImVec2 half((pen_.x - to->x) / 2, (pen_.y - to->y) / 2);
        const float reach = std::sqrt(half.x * half.x / (*rx * *rx) + half.y * half.y / (*ry * *ry));
        const float grow = std::max(1.0F, reach);
        const float a = *rx * grow, b = *ry * grow;
        const float inside = a * a * b * b - a * a * half.y * half.y - b * b * half.x * half.x;
        const float under = a * a * half.y * half.y + b * b * half.x * half.x;
        const float sign = (*large != 0) == (*sweep != 0) ? -1.0F : 1.0F;
        const float factor = under > 0 ? sign * std::sqrt(std::max(0.0F, inside / under)) : 0;
        const ImVec2 shift(factor * a * half.y / b, -factor * b * half.x / a);
        const ImVec2 center(shift.x + (pen_.x + to->x) / 2, shift.y + (pen_.y + to->y) / 2);
        const float start = std::atan2((half.y - shift.y) / b, (half.x - shift.x) / a);
        float turn = std::atan2((-half.y - shift.y) / b, (-half.x - shift.x) / a) - start;
        const float circle = 2 * std::numbers::pi_v<float>;
        if (*sweep != 0 && turn < 0) {
            turn += circle;
        } else if (*sweep == 0 && turn > 0) {
            turn -= circle;
        }
        const int steps = std::max(1, static_cast<int>(std::ceil(std::abs(turn) / arcStep)));
        for (int i = 1; i < steps; ++i) {
            const float angle = start + turn * static_cast<float>(i) / static_cast<float>(steps);
            add({center.x + a * std::cos(angle), center.y + b * std::sin(angle)});
        }
        return line(to);
    }

    bool close() {
        if (lines_.empty()) {
            return false;
        }
        auto& points = lines_.back().points;
        lines_.back().closed = true;
        pen_ = control_ = points.front();
        const ImVec2 gap(points.back().x - pen_.x, points.back().y - pen_.y);
        if (points.size() > 1 && gap.x * gap.x + gap.y * gap.y < 1e-4F) {
            points.pop_back();
        }
        return true;
    }

    void add(ImVec2 to) {
        if (lines_.back().closed) {
            lines_.push_back({{pen_}, false});
        }
        lines_.back().points.push_back(to);
        pen_ = to;
    }

    void skipSeparators() {
        while (at_ < data_.size() && (data_[at_] == ' ' || data_[at_] == ',')) {
            ++at_;
        }
    }

    std::optional<float> number() {
        skipSeparators();
        float value = 0;
        const auto [end, error] = std::from_chars(data_.data() + at_, data_.data() + data_.size(), value);
        if (error != std::errc{}) {
            return std::nullopt;
        }
        at_ = static_cast<std::size_t>(end - data_.data());
        return value;
    }

    std::optional<int> flag() {
        skipSeparators();
        if (at_ >= data_.size()) {
            return std::nullopt;
        }
        return data_[at_++] == '1' ? 1 : 0;
    }

    std::optional<ImVec2> point(ImVec2 origin) {
        const auto x = number();
        const auto y = number();
        if (!x || !y) {
            return std::nullopt;
        }
        return ImVec2(origin.x + *x, origin.y + *y);
    }

    std::string_view data_;
    std::size_t at_ = 0;
    char command_ = 'M';
    ImVec2 pen_{0, 0};
    ImVec2 control_{0, 0}; ///< last control point, for S
    std::vector<Polyline> lines_;
};

bool isCorner(ImVec2 a, ImVec2 b, ImVec2 c) {
    const ImVec2 in(b.x - a.x, b.y - a.y), out(c.x - b.x, c.y - b.y);
    const float lengths = std::sqrt((in.x * in.x + in.y * in.y) * (out.x * out.x + out.y * out.y));
    return lengths > 0 && (in.x * out.x + in.y * out.y) / lengths < cornerCosine;
}

} // namespace

std::vector<Polyline> parsePath(std::string_view data) {
    return PathReader(data).read();
}

void strokePolyline(ImDrawList& canvas, const std::vector<ImVec2>& points, bool closed, ImU32 color,
                    float thickness) {
    const std::size_t count = points.size();
    if (count == 0) {
        return;
    }
    const auto dot = [&](ImVec2 p) { canvas.AddCircleFilled(p, thickness / 2, color, 12); };
    if (count == 1) {
        return dot(points.front());
    }
    const auto at = [&](std::size_t i) { return points[i % count]; };
    std::vector<std::size_t> corners;
    for (std::size_t i = closed ? 0 : 1; i + (closed ? 0 : 1) < count; ++i) {
        if (isCorner(at(i + count - 1), at(i), at(i + 1))) {
            corners.push_back(i);
        }
    }
    if (closed && corners.empty()) {
        canvas.AddPolyline(points.data(), static_cast<int>(count), color, ImDrawFlags_Closed, thickness);
        return;
    }
    // From corner to corner (from end to end), each piece smooth, with a dot where pieces meet.
    std::size_t from = closed ? corners.front() : 0;
    if (closed) {
        corners.erase(corners.begin());
        corners.push_back(from + count);
    } else {
        dot(points.front());
        corners.push_back(count - 1);
    }
    std::vector<ImVec2> piece;
    for (const std::size_t to : corners) {
        piece.clear();
        for (std::size_t i = from; i <= to; ++i) {
            piece.push_back(at(i));
        }
        canvas.AddPolyline(piece.data(), static_cast<int>(piece.size()), color, ImDrawFlags_None, thickness);
        dot(at(to));
        from = to;
    }
}

} // namespace tend::ui
