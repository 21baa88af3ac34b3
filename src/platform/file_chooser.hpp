#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace tend::platform {

/// What a file dialog is to ask. Words are for the owner.
struct FileDialog {
    enum class Kind { Open, Save };

    Kind kind = Kind::Open;
    std::string title{};
    std::string filter{};                ///< what files of these endings are called: "Pictures"
    std::vector<std::string> patterns{}; ///< "*.png"; with Open
    std::string name{};                  ///< offered, with Save
};

/// What the owner chose.
struct ChosenFiles {
    bool asked = true;                          ///< false: no dialog answered on this desktop
    std::vector<std::filesystem::path> files{}; ///< none: nothing was chosen
};

/// The desktop's own file dialog, through the XDG portal, while the window goes on. One at a time.
class FileChooser {
  public:
    /// `wake` is called from another thread when there is something to take().
    explicit FileChooser(std::function<void()> wake);
    /// Closes a dialog that is still open.
    ~FileChooser();
    FileChooser(const FileChooser&) = delete;
    FileChooser& operator=(const FileChooser&) = delete;

    /// False where one is open already.
    bool ask(FileDialog dialog);
    /// The answer, once.
    std::optional<ChosenFiles> take();

  private:
    struct Asking;

    std::function<void()> wake_;
    std::shared_ptr<Asking> asking_;
};

/// The path in "file:///home/ada/a%20hill.png"; nothing for other addresses.
std::optional<std::filesystem::path> pathOfUri(const std::string& uri);

} // namespace tend::platform
