#include "tooling/include_arrows.hpp"

#include <algorithm>
#include <fstream>
#include <map>
#include <optional>
#include <set>
#include <sstream>

namespace tend::tooling {
namespace {

using Rooms = std::set<std::string, std::less<>>;

/// Which rooms each room may include besides itself: the picture in the README.
const std::map<std::string, Rooms, std::less<>>& arrows() {
    static const std::map<std::string, Rooms, std::less<>> table{
        {"base", {}},
        {"text", {"base"}},
        {"domain", {"base"}},
        {"pictures", {"domain", "base"}},
        {"storage", {"domain", "base"}},
        {"formats", {"domain", "base"}},
        {"app", {"domain", "storage", "formats", "pictures", "text", "base"}},
        {"ui", {"domain", "text", "base"}},
        {"platform", {"text", "base"}},
        {"shell", {"app", "ui", "platform", "domain", "text", "base"}},
        {"cli", {"app", "platform", "domain", "base"}},
    };
    return table;
}

struct Library {
    std::string_view name;
    std::vector<std::string_view> headers; ///< how the path of an include of it begins
    Rooms rooms;                           ///< who may see it
};

const std::vector<Library>& guardedLibraries() {
    static const std::vector<Library> table{
        {"Dear ImGui", {"imgui", "imstb_"}, {"ui", "shell", "platform"}},
        {"SQLite", {"SQLiteCpp/", "sqlite3", "sqlcipher/"}, {"storage"}},
        {"GLFW", {"GLFW/"}, {"platform", "shell"}},
        {"Enchant", {"enchant"}, {"platform"}},
        {"sdbus-c++", {"sdbus-c++/"}, {"platform"}},
        {"MD4C", {"md4c"}, {"ui"}},
        {"FriBidi", {"fribidi"}, {"text"}},
        {"ICU", {"unicode/"}, {"text", "platform"}},
        {"HarfBuzz", {"hb"}, {"platform"}},
        {"Pango and Cairo", {"pango/", "cairo"}, {"platform"}},
        {"a reader of pictures", {"turbojpeg", "webp/", "libheif/", "stb_image"}, {"pictures"}},
    };
    return table;
}

/// The path between the brackets or quotes of an #include line.
std::optional<std::string_view> includedPath(std::string_view line) {
    const auto skipBlanks = [&line] {
        line.remove_prefix(std::min(line.find_first_not_of(" \t"), line.size()));
    };
    for (const std::string_view word : {"#", "include"}) {
        skipBlanks();
        if (!line.starts_with(word)) {
            return std::nullopt;
        }
        line.remove_prefix(word.size());
    }
    skipBlanks();
    if (line.empty() || (line.front() != '"' && line.front() != '<')) {
        return std::nullopt;
    }
    const char closing = line.front() == '"' ? '"' : '>';
    line.remove_prefix(1);
    return line.substr(0, line.find(closing));
}

std::optional<std::string> wrongInclude(std::string_view room, std::string_view path) {
    const auto sentence = [&](std::string_view reason) {
        return std::string(room.empty() ? "main" : room) + " includes \"" + std::string(path) + "\", " +
               std::string(reason);
    };
    if (path.find("..") != std::string_view::npos) {
        return sentence("but paths start at src/");
    }
    for (const Library& library : guardedLibraries()) {
        const bool hit = std::any_of(library.headers.begin(), library.headers.end(),
                                     [path](std::string_view begin) { return path.starts_with(begin); });
        if (hit && !library.rooms.contains(room)) {
            return sentence("but may not see " + std::string(library.name));
        }
    }
    const std::string_view target = path.substr(0, path.find('/'));
    const bool isRoom = target.size() < path.size() && arrows().contains(target);
    if (!isRoom || room.empty() || target == room) {
        return std::nullopt;
    }
    const auto from = arrows().find(room);
    if (from == arrows().end()) {
        return sentence("but is no room in the table");
    }
    if (!from->second.contains(target)) {
        return sentence("but may not see " + std::string(target));
    }
    return std::nullopt;
}

bool isSource(const std::filesystem::directory_entry& entry) {
    const auto extension = entry.path().extension();
    return entry.is_regular_file() && (extension == ".hpp" || extension == ".cpp" || extension == ".h");
}

std::string readFile(const std::filesystem::path& path) {
    std::ostringstream text;
    text << std::ifstream(path).rdbuf();
    return text.str();
}

} // namespace

std::vector<std::string> wrongIncludes(std::string_view room, std::string_view text) {
    std::vector<std::string> wrong;
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        if (const auto path = includedPath(text.substr(0, end))) {
            if (auto sentence = wrongInclude(room, *path)) {
                wrong.push_back(std::move(*sentence));
            }
        }
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return wrong;
}

std::vector<std::string> wrongIncludesBelow(const std::filesystem::path& src) {
    std::vector<std::string> wrong;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(src)) {
        if (!isSource(entry)) {
            continue;
        }
        const auto inside = entry.path().lexically_relative(src);
        const std::string room = inside.has_parent_path() ? inside.begin()->string() : std::string();
        for (const auto& sentence : wrongIncludes(room, readFile(entry.path()))) {
            wrong.push_back(inside.string() + ": " + sentence);
        }
    }
    return wrong;
}

int countSources(const std::filesystem::path& src) {
    const std::filesystem::recursive_directory_iterator all(src);
    return static_cast<int>(std::count_if(begin(all), end(all), isSource));
}

} // namespace tend::tooling
