#include "pictures/exif.hpp"
#include "pictures/painted.hpp"
#include "pictures/parts.hpp"

#include <doctest/doctest.h>

using namespace tend;
using namespace tend::test;
using pictures::decode;
using pictures::withoutPlaces;

namespace {

Buffer tidied(const Buffer& file) {
    const auto outcome = withoutPlaces(file);
    REQUIRE(std::holds_alternative<Buffer>(outcome));
    return std::get<Buffer>(outcome);
}

} // namespace

TEST_CASE("what gives a place away goes, when it was taken and how stays, in every kind of file") {
    const auto files = filesOf(painted(48, 32), cameraExif(3));
    for (std::size_t i = 0; i < files.size(); ++i) {
        CAPTURE(i);
        for (const char* telling : {"GPSLATITUDE", "XMPPLACE", "MAKERNOTE", "SERIAL-0815", "UNCROPPED",
                                    "Ada at her house", "a comment", "COMMENT", "MOTIONVIDEO"}) {
            CAPTURE(telling);
            CHECK(!holds(tidied(files[i]), telling));
        }
        for (const char* harmless : {"Lamplight", "Model 7", "2026:10:13 18:30:00", "+02:00"}) {
            CAPTURE(harmless);
            CHECK(holds(files[i], harmless));
            CHECK(holds(tidied(files[i]), harmless));
        }
    }
}

TEST_CASE("a file that tells a place is told from one that does not") {
    for (const auto& file : filesOf(painted(48, 32), cameraExif(3))) {
        CHECK(pictures::tellsPlace(file));
        CHECK(!pictures::tellsPlace(tidied(file)));
    }
    for (const auto& file : filesOf(painted(48, 32)))
        CHECK(!pictures::tellsPlace(file));
    CHECK(!pictures::tellsPlace({}));
}

TEST_CASE("every pixel and the way up stay as they were without the places") {
    for (const auto& file : filesOf(painted(48, 32), cameraExif(6))) {
        const auto before = std::get<Pixels>(decode(file));
        const auto after = std::get<Pixels>(decode(tidied(file)));
        CHECK(after.width == before.width);
        CHECK(after.rgba == before.rgba);
    }
}

TEST_CASE("a file with nothing to take out stays byte for byte what it was") {
    for (const auto& file : filesOf(painted(48, 32)))
        CHECK(tidied(file) == file);
    for (const auto& file : filesOf(painted(48, 32), cameraExif()))
        CHECK(tidied(tidied(file)) == tidied(file));
}

TEST_CASE("Exif that makes no sense says nothing and is taken out") {
    CHECK(pictures::orientationOf({}) == 1);
    Buffer endless = cameraExif(6);
    CHECK(pictures::orientationOf(endless) == 6);
    endless[8] = 0xff; // 65,535 entries
    endless[9] = 0xff;
    CHECK(pictures::harmlessExif(endless).has_value());
    CHECK(!pictures::harmlessExif(Buffer(20, 'x')).has_value());
    Buffer nowhere = cameraExif();
    nowhere[4] = nowhere[5] = nowhere[6] = nowhere[7] = 0xff;
    CHECK(!pictures::harmlessExif(nowhere).has_value());
    for (std::size_t length = 0; length < cameraExif().size(); ++length)
        pictures::harmlessExif(Bytes(cameraExif()).first(length));
}
