#pragma once

#include <filesystem>
#include <fstream>
#include <string_view>

namespace tend::platform {

/// One line of JSON a drawn frame, for measuring: {"ms": since start, "build_ms": CPU time from NewFrame to
/// Render, "submit_ms": handing it to the graphics driver, "reason": why it was drawn}. Each line is on disk
/// at once.
class FrameLog {
  public:
    /// Throws base::Error where the file cannot be written.
    explicit FrameLog(const std::filesystem::path& file);
    void add(double sinceStartMs, double buildMs, double submitMs, std::string_view reason);

  private:
    std::ofstream stream_;
};

} // namespace tend::platform
