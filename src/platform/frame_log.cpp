#include "platform/frame_log.hpp"

#include "base/error.hpp"
#include "base/tr.hpp"

#include <iomanip>
#include <locale>

namespace tend::platform {

FrameLog::FrameLog(const std::filesystem::path& file) : stream_(file, std::ios::trunc) {
    if (!stream_)
        throw base::Error(base::fill(base::tr("Could not write the frame log {0}."), {file.string()}));
    stream_.imbue(std::locale::classic()); // JSON has decimal points, whatever the owner's language has
    stream_ << std::fixed << std::setprecision(4);
}

void FrameLog::add(double sinceStartMs, double buildMs, double submitMs, std::string_view reason) {
    stream_ << R"({"ms":)" << sinceStartMs << R"(,"build_ms":)" << buildMs << R"(,"submit_ms":)" << submitMs
            << R"(,"reason":")" << reason << "\"}" << std::endl;
}

} // namespace tend::platform
