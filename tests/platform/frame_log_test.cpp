#include "base/error.hpp"
#include "platform/frame_log.hpp"

#include <doctest/doctest.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <locale>
#include <string>

using namespace tend::platform;
namespace fs = std::filesystem;

namespace {

/// A language with decimal commas and dots between thousands.
struct Commas : std::numpunct<char> {
    char do_decimal_point() const override { return ','; }

    char do_thousands_sep() const override { return '.'; }

    std::string do_grouping() const override { return "\3"; }
};

} // namespace

TEST_CASE("A drawn frame is one line of JSON, on disk at once, with decimal points in every language") {
    const auto file = fs::temp_directory_path() / ("tend-frames-" + std::to_string(::getpid()));
    const auto before = std::locale::global(std::locale(std::locale::classic(), new Commas));
    FrameLog log(file);
    log.add(12345.5, 0.25, 1.5, "caret");
    log.add(12400, 0.125, 2, "event");
    std::locale::global(before);
    std::ifstream stream(file);
    const std::string text(std::istreambuf_iterator<char>(stream), {});
    CHECK(text == "{\"ms\":12345.5000,\"build_ms\":0.2500,\"submit_ms\":1.5000,\"reason\":\"caret\"}\n"
                  "{\"ms\":12400.0000,\"build_ms\":0.1250,\"submit_ms\":2.0000,\"reason\":\"event\"}\n");
    fs::remove(file);
}

TEST_CASE("A frame log that cannot be written is a sentence") {
    CHECK_THROWS_AS(FrameLog(fs::temp_directory_path() / "tend-no-such-folder" / "f"), tend::base::Error);
}
