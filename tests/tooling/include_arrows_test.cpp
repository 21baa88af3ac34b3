#include "tooling/include_arrows.hpp"

#include <doctest/doctest.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>
#include <vector>

using tend::tooling::countSources;
using tend::tooling::wrongIncludes;
using tend::tooling::wrongIncludesBelow;

namespace {

int wrongCount(std::string_view room, std::string_view text) {
    return static_cast<int>(wrongIncludes(room, text).size());
}

} // namespace

TEST_CASE("every include in src follows the arrows between the rooms") {
    const std::filesystem::path src = std::filesystem::path(TEND_SOURCE_DIR) / "src";
    REQUIRE(countSources(src) > 0);
    for (const std::string& sentence : wrongIncludesBelow(src)) {
        FAIL_CHECK(sentence);
    }
}

TEST_CASE("a room may include itself and those below it") {
    CHECK(wrongCount("domain",
                     "#include \"domain/day.hpp\"\n#include \"base/id.hpp\"\n#include <string>\n") == 0);
    CHECK(wrongCount("app", "#include \"storage/journal.hpp\"\n#include \"formats/json.hpp\"\n") == 0);
    CHECK(wrongCount("shell", "#include \"ui/theme/theme.hpp\"\n#include \"app/session.hpp\"\n") == 0);
}

TEST_CASE("an include against the arrows is found, however it is written") {
    CHECK(wrongCount("base", "#include \"domain/day.hpp\"\n") == 1);
    CHECK(wrongCount("ui", "#include \"app/session.hpp\"") == 1);
    CHECK(wrongCount("ui", "  #  include\t<storage/journal.hpp>") == 1);
    CHECK(wrongCount("cli", "#include \"shell/frame_loop.hpp\"") == 1);
    CHECK(wrongCount("platform", "#include \"domain/day.hpp\"") == 1);
    CHECK(wrongCount("app", "#include \"../ui/theme/theme.hpp\"") == 1);
    CHECK(wrongCount("elsewhere", "#include \"base/id.hpp\"") == 1);
}

TEST_CASE("a library is seen only by the rooms it belongs to") {
    CHECK(wrongCount("ui", "#include <imgui.h>\n#include \"imgui_internal.h\"") == 0);
    CHECK(wrongCount("platform", "#include <imgui_impl_glfw.h>\n#include <GLFW/glfw3.h>") == 0);
    CHECK(wrongCount("storage", "#include <SQLiteCpp/Database.h>\n#include <sqlite3.h>") == 0);
    CHECK(wrongCount("app", "#include <imgui.h>") == 1);
    CHECK(wrongCount("cli", "#include <imgui_stdlib.h>") == 1);
    CHECK(wrongCount("app", "#include <SQLiteCpp/SQLiteCpp.h>") == 1);
    CHECK(wrongCount("platform", "#include <sqlite3.h>") == 1);
    CHECK(wrongCount("ui", "#include <GLFW/glfw3.h>") == 1);
}

TEST_CASE("main may include every room, but no guarded library") {
    CHECK(wrongCount("", "#include \"shell/shell.hpp\"\n#include \"cli/cli.hpp\"\n") == 0);
    CHECK(wrongCount("", "#include <imgui.h>") == 1);
}

TEST_CASE("a wrong file on disk is named") {
    const auto src = std::filesystem::temp_directory_path() / ("tend-arrows-" + std::to_string(::getpid()));
    std::filesystem::create_directories(src / "domain" / "streak");
    std::ofstream(src / "domain" / "streak" / "run.hpp")
        << "#pragma once\n#include \"storage/journal.hpp\"\n";
    const std::vector<std::string> wrong = wrongIncludesBelow(src);
    std::filesystem::remove_all(src);
    REQUIRE(wrong.size() == 1);
    CHECK(wrong.front() ==
          "domain/streak/run.hpp: domain includes \"storage/journal.hpp\", but may not see storage");
}
