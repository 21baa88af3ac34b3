#pragma once

#include <string>
#include <string_view>

namespace tend::base {

/// A passphrase: wiped from memory when it goes, never printed.
class Secret {
  public:
    Secret() = delete;
    explicit Secret(std::string_view text);
    Secret(const Secret&);
    Secret(Secret&&) noexcept;
    Secret& operator=(Secret) noexcept;
    ~Secret();

    std::string_view reveal() const { return text_; }

  private:
    std::string text_;
};

} // namespace tend::base
