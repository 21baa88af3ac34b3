#include "pictures/painted.hpp"

#include <doctest/doctest.h>

#include <array>
#include <cstdlib>

using namespace tend;
using namespace tend::test;
using domain::PictureFormat;
using pictures::decode;
using pictures::examine;
using pictures::Shape;
using pictures::Trouble;

namespace {

using Color = std::array<int, 4>;

constexpr Color red{255, 0, 0, 255};
constexpr Color blue{0, 0, 255, 255};
constexpr Color white{255, 255, 255, 255};

Color at(const Pixels& pixels, double x, double y) {
    const auto column = static_cast<std::size_t>(x * pixels.width);
    const auto row = static_cast<std::size_t>(y * pixels.height);
    const auto* pixel = &pixels.rgba[(row * std::size_t(pixels.width) + column) * 4];
    return {pixel[0], pixel[1], pixel[2], pixel[3]};
}

bool near(const Color& a, const Color& b) {
    bool all = true;
    for (std::size_t i = 0; i < 4; ++i)
        all = all && std::abs(a[i] - b[i]) < 24;
    return all;
}

Trouble troubleIn(const std::variant<Pixels, Trouble>& outcome) {
    REQUIRE(std::holds_alternative<Trouble>(outcome));
    return std::get<Trouble>(outcome);
}

Trouble troubleIn(const std::variant<Shape, Trouble>& outcome) {
    REQUIRE(std::holds_alternative<Trouble>(outcome));
    return std::get<Trouble>(outcome);
}

Buffer bytesOf(std::string_view text) {
    return {text.begin(), text.end()};
}

} // namespace

TEST_CASE("a picture of each kind is read with its colours where they are") {
    const auto files = filesOf(painted(64, 48));
    for (std::size_t i = 0; i < files.size(); ++i) {
        CAPTURE(i);
        const auto shape = std::get<Shape>(examine(files[i]));
        CHECK(shape == Shape{static_cast<PictureFormat>(i), 64, 48});
        const auto pixels = std::get<Pixels>(decode(files[i]));
        CHECK(pixels.width == 64);
        CHECK(pixels.height == 48);
        CHECK(near(at(pixels, 0.1, 0.1), white));
        CHECK(near(at(pixels, 0.1, 0.7), red));
        CHECK(near(at(pixels, 0.9, 0.7), blue));
    }
}

TEST_CASE("a picture is made smaller in its own proportions, and never larger") {
    for (const auto& file : filesOf(painted(300, 200))) {
        const auto pixels = std::get<Pixels>(decode(file, 60));
        CHECK(pixels.width == 60);
        CHECK(pixels.height == 40);
        CHECK(near(at(pixels, 0.1, 0.7), red));
        CHECK(near(at(pixels, 0.9, 0.7), blue));
        CHECK(std::get<Pixels>(decode(file, 1000)).width == 300);
    }
    const auto thin = std::get<Pixels>(decode(pngFile(painted(500, 2)), 50));
    CHECK(thin.height == 1);
}

TEST_CASE("a picture stands the way up it was taken") {
    // Where the white corner is seen, by orientation: left or right, top or bottom.
    constexpr std::array<std::array<double, 2>, 8> corners{
        {{0.1, 0.1}, {0.9, 0.1}, {0.9, 0.9}, {0.1, 0.9}, {0.1, 0.1}, {0.9, 0.1}, {0.9, 0.9}, {0.1, 0.9}}};
    for (int orientation = 1; orientation <= 8; ++orientation) {
        CAPTURE(orientation);
        const auto exif = cameraExif(orientation);
        for (const auto& file : {jpegFile(painted(64, 32), exif), pngFile(painted(64, 32), exif),
                                 webpFile(painted(64, 32), exif)}) {
            const auto shape = std::get<Shape>(examine(file));
            const auto pixels = std::get<Pixels>(decode(file));
            CHECK(shape.width == (orientation < 5 ? 64 : 32));
            CHECK(pixels.width == shape.width);
            CHECK(pixels.height == shape.height);
            const auto [x, y] = corners.at(static_cast<std::size_t>(orientation - 1));
            CHECK(near(at(pixels, x, y), white));
            CHECK(!near(at(pixels, 1 - x, 1 - y), white));
        }
    }
}

TEST_CASE("a picture whose end is missing is broken, wherever it ends") {
    for (const auto& file : filesOf(painted(96, 96))) {
        for (const double part : {0.05, 0.3, 0.6, 0.9, 0.99}) {
            CAPTURE(part);
            const Bytes cut = Bytes(file).first(static_cast<std::size_t>(part * double(file.size())));
            CHECK(std::holds_alternative<Trouble>(pictures::withoutPlaces(cut)));
            decode(cut); // which may find the pixels whole where only what is behind them is missing
        }
    }
}

TEST_CASE("bytes that were changed on the way never make reading fail in another way") {
    unsigned random = 7;
    for (const auto& file : filesOf(painted(40, 30), cameraExif())) {
        for (int round = 0; round < 150; ++round) {
            auto changed = file;
            for (int i = 0; i < 6; ++i) {
                random = random * 1664525U + 1013904223U;
                changed[(random >> 8U) % changed.size()] = static_cast<std::uint8_t>(random);
            }
            if (const auto tidy = pictures::withoutPlaces(changed); tidy.index() == 0)
                decode(std::get<Buffer>(tidy), 20);
            decode(changed, 20);
        }
    }
}

TEST_CASE("what is no picture, or moves, is told from what is broken") {
    CHECK(troubleIn(examine(bytesOf("Dear diary"))) == Trouble::Unknown);
    CHECK(troubleIn(examine({})) == Trouble::Unknown);
    CHECK(troubleIn(examine(bytesOf("GIF89a and so on"))) == Trouble::Moving);
    CHECK(troubleIn(examine(bytesOf(std::string_view("\0\0\0\x18"
                                                     "ftypmp42 and so on",
                                                     22)))) == Trouble::Moving);
    CHECK(troubleIn(examine(bytesOf("\xff\xd8\xff but nothing else"))) == Trouble::Broken);
    CHECK(troubleIn(decode(bytesOf("\x89PNG\r\n\x1a\n and nothing"))) == Trouble::Broken);
}

TEST_CASE("a picture that says it is huge is refused before anything is made for it") {
    auto file = pngFile(painted(8, 8));
    Buffer header;
    pictures::append(header, Bytes(file).first(16));
    pictures::appendNumber(header, 20'000, 4);
    pictures::appendNumber(header, 20'000, 4);
    std::copy(header.begin(), header.end(), file.begin());
    // Its check sum is wrong now, which libpng finds first.
    CHECK(std::holds_alternative<Trouble>(examine(file)));

    auto webp = webpFile(painted(8, 8), cameraExif());
    Buffer extended;
    pictures::appendNumber(extended, 16'000, 3, pictures::Order::LittleEndian);
    pictures::appendNumber(extended, 16'000, 3, pictures::Order::LittleEndian);
    std::copy(extended.begin(), extended.end(), webp.begin() + 24);
    CHECK(std::holds_alternative<Trouble>(decode(webp)));
    CHECK(troubleIn(examine(Buffer(pictures::mostBytes + 1))) == Trouble::TooHeavy);

    auto jpeg = jpegFile(painted(8, 8));
    for (std::size_t i = 0; i + 9 < jpeg.size(); ++i)
        if (jpeg[i] == 0xff && jpeg[i + 1] == 0xc0) {
            jpeg[i + 5] = jpeg[i + 7] = 0x70; // 28,672 and more by as many
            CHECK(troubleIn(examine(jpeg)) == Trouble::TooLarge);
        }
}

TEST_CASE("a JPEG in inks or in several passes is read as any other") {
    const auto inks = std::get<Pixels>(decode(jpegInInks(16, 16)));
    CHECK(near(at(inks, 0.5, 0.5), red));
    const auto passes = std::get<Pixels>(decode(jpegFile(painted(64, 48), {}, true)));
    CHECK(near(at(passes, 0.9, 0.7), blue));
}

TEST_CASE("the copy that is shown is a picture of the same size, see-through where it was") {
    auto pixels = painted(80, 60);
    for (std::size_t i = 3; i < pixels.rgba.size() / 2; i += 4)
        pixels.rgba[i] = 0;
    const auto copy = pictures::asCopy(pixels);
    CHECK(std::get<Shape>(examine(copy)) == Shape{PictureFormat::WebP, 80, 60});
    const auto read = std::get<Pixels>(decode(copy));
    CHECK(at(read, 0.5, 0.2)[3] == 0);
    CHECK(near(at(read, 0.9, 0.9), blue));
}

TEST_CASE("the square of a picture is its middle, and of a high one a little above it") {
    Pixels wide{4, 2, {}}, high{1, 4, {}};
    for (std::uint8_t i = 0; i < 8; ++i)
        wide.rgba.insert(wide.rgba.end(), 4, i);
    for (std::uint8_t i = 0; i < 4; ++i)
        high.rgba.insert(high.rgba.end(), 4, i);
    const auto ofWide = pictures::squareOf(wide), ofHigh = pictures::squareOf(high);
    CHECK(ofWide.width == 2);
    CHECK(ofWide.height == 2);
    CHECK(ofWide.rgba == Buffer{1, 1, 1, 1, 2, 2, 2, 2, 5, 5, 5, 5, 6, 6, 6, 6});
    CHECK(ofHigh.width == 1);
    CHECK(ofHigh.rgba == Buffer{1, 1, 1, 1});
}
