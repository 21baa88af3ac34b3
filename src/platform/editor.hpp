#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace tend::platform {

/// A text for another program to change: a file of mode 0600 in a folder of its own of mode 0700, so that
/// what an editor leaves beside it (copies, swap files) is as private. It stays until remove() is called,
/// whatever happens in between.
class PrivateText {
  public:
    /// Makes the folder in `parent`. Throws base::Error.
    PrivateText(const std::filesystem::path& parent, std::string_view name, std::string_view text);

    const std::filesystem::path& path() const { return path_; }

    /// What the file holds by now; nothing where it cannot be read.
    std::optional<std::string> read() const;
    /// Removes the folder and all that is in it.
    void remove();

  private:
    std::filesystem::path path_;
};

/// Runs `command` (as a shell understands it: "code --wait") on a file and waits; true where it ended well.
/// Ctrl+C meanwhile is the editor's.
bool runEditor(const std::string& command, const std::filesystem::path& file);

} // namespace tend::platform
