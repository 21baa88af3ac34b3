#include "platform/frame_log.hpp"

#include "base/error.hpp"
#include "base/tr.hpp"

#include <array>
#include <cstdio>

namespace tend::platform {

FrameLog::FrameLog(const std::filesystem::path& file) : stream_(file, std::ios::trunc) {
    if (!stream_)
        throw base::Error(base::fill(base::tr("Could not write the frame log {0}."), {file.string()}));
}

void FrameLog::add(double sinceStartMs, double buildMs, double submitMs, std::string_view reason) {
    std::array<char, 160> numbers{};
    std::snprintf(numbers.data(), numbers.size(), R"({"ms":%.3f,"build_ms":%.4f,"submit_ms":%.4f,"reason":")",
                  sinceStartMs, buildMs, submitMs);
    stream_ << numbers.data() << reason << "\"}" << std::endl;
}

} // namespace tend::platform
