#include "base/error.hpp"
#include "platform/png.hpp"

#include <doctest/doctest.h>
#include <png.h>
#include <unistd.h>

#include <filesystem>

using namespace tend::platform;
namespace fs = std::filesystem;

TEST_CASE("A picture is written as it is") {
    const auto file = fs::temp_directory_path() / ("tend-png-" + std::to_string(::getpid()) + ".png");
    const Pixels pixels{2, 1, {255, 0, 0, 255, 0, 128, 255, 255}};
    writePng(file, pixels);

    png_image image{};
    image.version = PNG_IMAGE_VERSION;
    REQUIRE(png_image_begin_read_from_file(&image, file.c_str()) != 0);
    image.format = PNG_FORMAT_RGBA;
    std::vector<std::uint8_t> read(PNG_IMAGE_SIZE(image));
    REQUIRE(png_image_finish_read(&image, nullptr, read.data(), 0, nullptr) != 0);
    CHECK(image.width == 2);
    CHECK(image.height == 1);
    CHECK(read == pixels.rgba);
    fs::remove(file);
}

TEST_CASE("A picture that cannot be written is a sentence, and nothing is left behind") {
    const fs::path folder = fs::temp_directory_path() / "tend-no-such-folder";
    CHECK_THROWS_AS(writePng(folder / "a.png", {1, 1, {0, 0, 0, 255}}), tend::base::Error);
    CHECK_FALSE(fs::exists(folder));
}
