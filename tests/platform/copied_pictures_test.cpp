#include "platform/copied_pictures.hpp"
#include "platform/copying.hpp"
#include "platform/window.hpp"
#include "platform/x_errors.hpp"

#include <doctest/doctest.h>

#include <chrono>
#include <string>

using namespace tend::platform;
using namespace tend::test;

namespace {

constexpr std::size_t most = 8UL << 20U;

std::string ofSize(std::size_t size) {
    std::string bytes(size, '\0');
    for (std::size_t i = 0; i < size; ++i)
        bytes[i] = static_cast<char>(i * 31 >> 3U);
    return bytes;
}

std::string textOf(const std::vector<std::uint8_t>& bytes) {
    return {bytes.begin(), bytes.end()};
}

struct OnScreen {
    Window window{{.title = "Tend", .width = 200, .height = 100, .hidden = true}};
};

} // namespace

TEST_CASE("A picture that another program has copied is read, in one piece and in parts") {
    const OnScreen screen;
    for (const std::size_t part : {0UL, 65536UL, 1000UL}) {
        const auto picture = ofSize(200'000);
        const Copying copying({{"image/png", picture}}, {.part = part});
        const auto copied = copiedPictures(CopiedWords::First, most);
        CHECK(textOf(copied.bytes) == picture);
        CHECK(copied.trouble == CopiedPictures::Trouble::Nothing);
    }
}

TEST_CASE("Words that were copied beside a picture come first only while words are wanted") {
    const OnScreen screen;
    const Copying copying({{"UTF8_STRING", "hills"}, {"image/jpeg", "a picture"}}, {});
    CHECK(copiedPictures(CopiedWords::First, most).empty());
    CHECK(textOf(copiedPictures(CopiedWords::Last, most).bytes) == "a picture");
}

TEST_CASE("Files are told that a file manager has copied, whatever else it gives") {
    const OnScreen screen;
    const Copying copying(
        {{"text/uri-list", "file:///home/ada/a%20hill.png\r\nfile:///home/ada/lake.jpg\r\n"},
         {"UTF8_STRING", "/home/ada/a hill.png"}},
        {});
    const auto copied = copiedPictures(CopiedWords::First, most);
    REQUIRE(copied.files.size() == 2);
    CHECK(copied.files[0] == "/home/ada/a hill.png");
    CHECK(copied.files[1] == "/home/ada/lake.jpg");
}

TEST_CASE("A picture larger than may be is not read to its end") {
    const OnScreen screen;
    for (const std::size_t part : {0UL, 65536UL}) {
        const Copying copying({{"image/png", ofSize(300'000)}}, {.part = part});
        const auto copied = copiedPictures(CopiedWords::Last, 200'000);
        CHECK(copied.bytes.empty());
        CHECK(copied.trouble == CopiedPictures::Trouble::TooLarge);
    }
}

TEST_CASE("A program that does not answer, or stops in the middle, is not waited for") {
    const OnScreen screen;
    for (const auto hanging : {Hanging::AtOnce, Hanging::InTheMiddle}) {
        const Copying copying({{"image/png", ofSize(300'000)}}, {.part = 65536, .hanging = hanging});
        const auto begun = std::chrono::steady_clock::now();
        const auto copied = copiedPictures(CopiedWords::Last, most);
        CHECK(copied.bytes.empty());
        CHECK((copied.trouble == CopiedPictures::Trouble::NoAnswer) == (hanging == Hanging::InTheMiddle));
        CHECK(std::chrono::steady_clock::now() - begun < std::chrono::seconds(2));
    }
}

TEST_CASE("Where nothing was copied there is nothing") {
    const OnScreen screen;
    CHECK(copiedPictures(CopiedWords::Last, most).empty());
}

TEST_CASE("A window that was closed before it is written to does not end the program") {
    surviveXErrors();
    CHECK(answersAfterWritingToAClosedWindow());
}
