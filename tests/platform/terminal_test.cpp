#include "base/error.hpp"
#include "platform/terminal.hpp"

#include <doctest/doctest.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>

using namespace tend::platform;
namespace fs = std::filesystem;

TEST_CASE("A passphrase file gives its first line without the end of line, spaces kept") {
    const auto file = fs::temp_directory_path() / ("tend-secret-" + std::to_string(::getpid()));
    std::ofstream(file) << " correct horse \r\nsecond line";
    CHECK(readSecretFile(file) == " correct horse ");
    std::ofstream(file, std::ios::trunc) << "żółw";
    CHECK(readSecretFile(file) == "żółw");
    std::ofstream(file, std::ios::trunc) << "\n";
    CHECK_THROWS_AS(readSecretFile(file), tend::base::Error);
    fs::remove(file);
    CHECK_THROWS_AS(readSecretFile(file), tend::base::Error);
}
