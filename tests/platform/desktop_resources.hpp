#pragma once

#include <string>

namespace tend::test {

/// The desktop's X resources as another program changes them; afterwards they are as they were.
class DesktopResources {
  public:
    DesktopResources();
    ~DesktopResources();
    DesktopResources(const DesktopResources&) = delete;
    DesktopResources& operator=(const DesktopResources&) = delete;

    static void set(const std::string& resources);

  private:
    std::string before_{};
};

} // namespace tend::test
