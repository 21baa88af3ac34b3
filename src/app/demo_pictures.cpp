#include "app/demo_pictures.hpp"

#include "app/picture_files.hpp"
#include "domain/timeline.hpp"
#include "storage/picture_store.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace tend::app {
namespace {

constexpr std::uint64_t pictureStream = 77;
constexpr std::size_t mostRecords = 6;

struct Color {
    double red, green, blue;
};

Color mixed(const Color& a, const Color& b, double part) {
    const double p = std::clamp(part, 0.0, 1.0);
    return {a.red + (b.red - a.red) * p, a.green + (b.green - a.green) * p, a.blue + (b.blue - a.blue) * p};
}

/// An hour of the day over hills.
struct Hour {
    Color sky, horizon, sun, far, near;
};

constexpr std::array<Hour, 4> hours{
    Hour{{142, 182, 214}, {246, 226, 196}, {255, 236, 196}, {150, 180, 170}, {58, 104, 82}},
    Hour{{104, 158, 206}, {214, 232, 238}, {255, 250, 226}, {122, 168, 142}, {72, 124, 70}},
    Hour{{88, 74, 128}, {240, 156, 108}, {255, 206, 140}, {122, 88, 122}, {52, 40, 70}},
    Hour{{196, 204, 210}, {236, 236, 232}, {250, 246, 236}, {172, 184, 186}, {104, 124, 122}}};

/// A line of hills across the picture, 0 at its top and 1 at its foot.
struct Ridge {
    double middle, swing, turns, shift;

    double at(double across) const {
        return middle + swing * (std::sin(across * turns + shift) + 0.4 * std::sin(across * turns * 2.7));
    }
};

Ridge ridge(DemoRandom& random, double middle) {
    return {middle, 0.03 + 0.04 * random.unit(), 4 + 5 * random.unit(), 6 * random.unit()};
}

constexpr int ridges = 3;

class Landscape {
  public:
    explicit Landscape(DemoRandom& random)
        : hour_(random.pick(hours)), sunAcross_(0.2 + 0.6 * random.unit()),
          sunDown_(0.25 + 0.15 * random.unit()) {
        for (int i = 0; i < ridges; ++i)
            hills_.at(static_cast<std::size_t>(i)) = ridge(random, 0.52 + 0.15 * i);
    }

    Color at(double across, double down, double shape) const {
        for (int i = ridges - 1; i >= 0; --i) {
            const double top = hills_.at(static_cast<std::size_t>(i)).at(across);
            if (down > top) {
                const auto hill = mixed(hour_.far, hour_.near, i / double(ridges - 1));
                return mixed(hill, hour_.near, (down - top) * 1.4);
            }
        }
        const double away = std::hypot((across - sunAcross_) * shape, down - sunDown_);
        const auto sky = mixed(hour_.sky, hour_.horizon, down * 1.7);
        const auto lit = mixed(hour_.sun, sky, 0.55 + away * 1.2);
        return mixed(hour_.sun, lit, (away - 0.07) * 90);
    }

  private:
    Hour hour_;
    double sunAcross_, sunDown_;
    std::array<Ridge, ridges> hills_{};
};

pictures::Pixels painted(DemoRandom& random, int width, int height) {
    const Landscape landscape(random);
    pictures::Pixels pixels{width, height, {}};
    pixels.rgba.reserve(std::size_t(width) * std::size_t(height) * 4);
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x) {
            const auto color = landscape.at(double(x) / width, double(y) / height, double(width) / height);
            for (const double part : {color.red, color.green, color.blue, 255.0})
                pixels.rgba.push_back(static_cast<std::uint8_t>(std::clamp(part, 0.0, 255.0)));
        }
    return pixels;
}

void attachOne(storage::Journal& journal, const domain::Record& record, int position, DemoRandom& random) {
    constexpr std::array<std::pair<int, int>, 3> sizes{{{960, 640}, {640, 960}, {800, 800}}};
    const auto [width, height] = random.pick(sizes);
    const auto bytes = pictures::asCopy(painted(random, width, height));
    const auto hash = storage::hashOf(bytes);
    const auto at = domain::filingOf(record).created;
    storage::PictureStore store(journal);
    store.putBytes(hash, bytes);
    store.put({.id = base::Id::from(at.time_since_epoch().count(), random.bits(), random.bits()),
               .record = domain::refOf(record),
               .position = position,
               .data = hash,
               .format = domain::PictureFormat::WebP,
               .width = width,
               .height = height,
               .bytes = static_cast<std::int64_t>(bytes.size()),
               .name = "hills.webp",
               .added = at});
}

} // namespace

void attachDemoPictures(storage::Journal& journal, const std::vector<domain::Record>& newest,
                        std::uint64_t seed) {
    DemoRandom random(seed, pictureStream);
    std::size_t chosen = 0;
    for (const auto& record : newest) {
        if (chosen == mostRecords)
            return;
        if (domain::textOf(record).empty() || !random.chance(chosen == 0 ? 1 : 0.2))
            continue;
        const int count = ++chosen == 1 ? 3 : random.between(1, 2);
        for (int i = 0; i < count; ++i)
            attachOne(journal, record, i, random);
    }
}

} // namespace tend::app
