#include "shell/preferences.hpp"

#include "base/whole_file.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>

namespace tend::shell {
namespace {

using nlohmann::json;

constexpr std::array textPercents{75, 90, 100, 110, 125, 150, 175, 200, 250, 300};
constexpr int smallestWidth = 480;
constexpr int smallestHeight = 480;
constexpr int largestSide = 16384;

int numberIn(const json& file, const char* key, int otherwise, int lowest, int highest) {
    const auto at = file.find(key);
    if (at == file.end() || !at->is_number_integer())
        return otherwise;
    return static_cast<int>(std::clamp<long long>(at->get<long long>(), lowest, highest));
}

const char* wordFor(ui::Look look) {
    switch (look) {
    case ui::Look::Light:
        return "light";
    case ui::Look::Dusk:
        return "dusk";
    case ui::Look::Contrast:
        return "contrast";
    }
    return "light";
}

std::optional<ui::Look> lookIn(const json& file, const char* key) {
    const auto at = file.find(key);
    for (const auto look : ui::allLooks)
        if (at != file.end() && *at == wordFor(look))
            return look;
    return std::nullopt;
}

std::optional<std::vector<std::string>> wordsIn(const json& file, const char* key) {
    const auto at = file.find(key);
    if (at == file.end() || !at->is_array())
        return std::nullopt;
    std::vector<std::string> words;
    for (const auto& word : *at)
        if (word.is_string())
            words.push_back(word.get<std::string>());
    return words;
}

} // namespace

Preferences readPreferences(const std::filesystem::path& path) {
    std::ifstream stream(path);
    const auto file = json::parse(stream, nullptr, false);
    Preferences preferences;
    if (!file.is_object())
        return preferences;
    preferences.look = lookIn(file, "look");
    const auto movement = file.find("movement");
    preferences.movement = movement == file.end() || *movement != false;
    preferences.textPercent = numberIn(file, "text_percent", 100, textPercents.front(), textPercents.back());
    preferences.width = numberIn(file, "width", preferences.width, smallestWidth, largestSide);
    preferences.height = numberIn(file, "height", preferences.height, smallestHeight, largestSide);
    preferences.spelling = wordsIn(file, "spelling");
    return preferences;
}

void writePreferences(const std::filesystem::path& path, const Preferences& preferences) {
    json file{{"text_percent", preferences.textPercent},
              {"width", preferences.width},
              {"height", preferences.height}};
    if (preferences.look)
        file["look"] = wordFor(*preferences.look);
    if (!preferences.movement)
        file["movement"] = false;
    if (preferences.spelling)
        file["spelling"] = *preferences.spelling;
    std::error_code ignored;
    std::filesystem::create_directories(path.parent_path(), ignored);
    base::writeWhole(path,
                     file.dump(2) + "\n"); // what was chosen holds till the end, whether it is kept or not
}

int steppedTextPercent(int percent, int steps) {
    if (steps > 0)
        return *std::find_if(textPercents.begin(), std::prev(textPercents.end()),
                             [&](int p) { return p > percent; });
    if (steps < 0)
        return *std::find_if(textPercents.rbegin(), std::prev(textPercents.rend()),
                             [&](int p) { return p < percent; });
    return 100;
}

} // namespace tend::shell
