#include "cli/grammar_parts.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <iterator>

namespace tend::cli {
namespace {

using base::tr;

std::string keptText(const std::string& text) {
    return base::repairedUtf8(text);
}

} // namespace

CLI::Option* text(CLI::App& app, const std::string& name, std::string& kept, const char* help) {
    const auto take = [&kept](const std::string& given) { kept = keptText(given); };
    return app.add_option_function<std::string>(name, take, help)->type_name("");
}

CLI::Option* path(CLI::App& app, const std::string& name, std::filesystem::path& kept, const char* help) {
    return app
        .add_option_function<std::string>(
            name, [&kept](const std::string& given) { kept = given; }, help)
        ->type_name("");
}

CLI::Option* path(CLI::App& app, const std::string& name, std::optional<std::filesystem::path>& kept,
                  const char* help) {
    return app
        .add_option_function<std::string>(
            name, [&kept](const std::string& given) { kept = given; }, help)
        ->type_name("");
}

CLI::Option* texts(CLI::App& app, const std::string& name, std::vector<std::string>& kept, const char* help) {
    const auto take = [&kept](const std::vector<std::string>& given) {
        kept.clear();
        std::transform(given.begin(), given.end(), std::back_inserter(kept), keptText);
    };
    return app.add_option_function<std::vector<std::string>>(name, take, help)
        ->allow_extra_args(false)
        ->type_name("");
}

CLI::Option* words(CLI::App& app, const std::string& name, std::string& kept, const char* help) {
    const auto take = [&kept](const std::vector<std::string>& given) {
        for (const auto& word : given)
            kept += (kept.empty() ? "" : " ") + keptText(word);
    };
    return app.add_option_function<std::vector<std::string>>(name, take, help)->type_name("");
}

const char* aDay() {
    return tr("a day such as 2026-11-22, today or yesterday");
}

} // namespace tend::cli
