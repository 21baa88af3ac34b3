#include "base/whole_file.hpp"

#include <cerrno>
#include <fstream>

namespace tend::base {

std::error_code writeWhole(const std::filesystem::path& file, std::string_view bytes) {
    auto unfinished = file;
    unfinished += ".part";
    errno = 0;
    std::ofstream out(unfinished, std::ios::binary | std::ios::trunc);
    out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    out.close();
    std::error_code trouble;
    if (!out)
        trouble = {errno != 0 ? errno : EIO, std::generic_category()};
    else
        std::filesystem::rename(unfinished, file, trouble);
    if (trouble) {
        std::error_code ignored;
        std::filesystem::remove(unfinished, ignored);
    }
    return trouble;
}

} // namespace tend::base
