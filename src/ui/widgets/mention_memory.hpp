#pragma once

#include "domain/mention.hpp"

#include <cstddef>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tend::ui {

/// Changes with whom an @ may name.
std::size_t hashOf(std::span<const domain::Nameable> people);

/// The mentions in texts that are drawn again and again: looking for them among a thousand people is no work
/// for a frame. Kept by a screen.
class MentionMemory {
  public:
    /// Valid until the next call.
    std::span<const domain::Mention> of(std::string_view text, std::span<const domain::Nameable> people);

  private:
    std::map<std::string, std::vector<domain::Mention>, std::less<>> found_{};
    std::size_t people_ = 0;
};

} // namespace tend::ui
