#pragma once

#include <stdexcept>
#include <string>

namespace tend::base {

/// Something outside the program went wrong (disk full, damaged file, no access).
/// what() is a whole sentence for the owner that says what to do; detail() is for a bug report
/// and never holds a word the owner wrote.
class Error : public std::runtime_error {
  public:
    explicit Error(const std::string& sentence, std::string detail = {});

    const std::string& detail() const { return detail_; }

  private:
    std::string detail_;
};

} // namespace tend::base
