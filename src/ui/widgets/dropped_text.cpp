#include "ui/widgets/dropped_text.hpp"

#include "base/text.hpp"
#include "base/tr.hpp"

#include <fstream>
#include <iterator>
#include <optional>
#include <system_error>

namespace tend::ui {

namespace {

using base::fill;
using base::tr;

std::optional<std::string> contentOf(const std::filesystem::path& file) {
    std::error_code failed;
    if (!std::filesystem::is_regular_file(file, failed))
        return std::nullopt;
    std::ifstream stream(file, std::ios::binary);
    std::string content{std::istreambuf_iterator<char>(stream), {}};
    return stream.is_open() && !stream.bad() ? std::optional(std::move(content)) : std::nullopt;
}

bool isText(const std::string& content) {
    return content.find('\0') == std::string::npos && base::isUtf8(content);
}

} // namespace

DroppedText readDropped(std::span<const std::filesystem::path> files) {
    DroppedText dropped;
    for (const auto& file : files) {
        const std::string name = base::repairedUtf8(file.filename().string());
        std::error_code failed;
        const auto size = std::filesystem::file_size(file, failed);
        if (!failed && size > largestPaste - dropped.words.size())
            return {{}, fill(tr("{0} is too long to bring in. Up to 10 MB of text fits."), {name})};
        const auto content = contentOf(file);
        if (!content)
            return {{}, fill(tr("{0} cannot be read."), {name})};
        if (!isText(*content))
            return {{}, fill(tr("{0} is not plain text. Its words cannot be brought in."), {name})};
        if (!dropped.words.empty() && !dropped.words.ends_with('\n'))
            dropped.words += '\n';
        dropped.words += *content;
    }
    return dropped;
}

} // namespace tend::ui
