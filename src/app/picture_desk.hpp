#pragma once

#include "app/picture_files.hpp"
#include "app/worker.hpp"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace tend::app {

/// Pixels to be shown: rows from the top, red, green, blue and alpha.
using ShownPixels = pictures::Pixels;

/// Pictures being read, made ready and saved on a thread and a connection of their own, so that no frame
/// waits. Use it from one thread. A journal in memory, which has one connection only, is asked at once.
class PictureDesk {
  public:
    /// `wake` is called from another thread when there is something to poll() for. The journal has to stay
    /// where it is.
    PictureDesk(storage::Journal& journal, std::function<void()> wake);
    ~PictureDesk();
    PictureDesk(const PictureDesk&) = delete;
    PictureDesk& operator=(const PictureDesk&) = delete;

    using Show = std::function<void(std::optional<ShownPixels>)>;
    /// shownPicture(), for `then`.
    void show(const std::string& hash, int side, Show then);

    /// shownFace(), for `then`.
    void showFace(const std::string& hash, int side, Show then);

    /// Files that can be attached, and why the others cannot.
    struct Brought {
        std::vector<ReadyPicture> ready{};
        std::vector<std::string> refusals{};
    };

    using Bring = std::function<void(Brought)>;
    /// Makes files ready, their bytes in the journal already.
    void bring(std::vector<std::filesystem::path> files, Place place, Bring then);

    /// The same with the bytes of one file that has no name.
    void bring(std::vector<std::uint8_t> bytes, Place place, Bring then);

    using Saved = std::function<void(Outcome<std::filesystem::path>)>;
    /// saveCopy() over what is there (the file dialog has asked about it), for `then`.
    void save(const domain::Picture& picture, const std::filesystem::path& file, Saved then);

    /// Delivers what is done; true where something was. Rethrows a base::Error; the next call goes on.
    bool poll();

  private:
    struct Reader;
    using Job = std::function<Worker::Deliver(storage::Journal&)>;

    void start(Job job);
    void show(std::function<std::optional<ShownPixels>(storage::Journal&)> read, Show then);

    storage::Journal& journal_;
    std::function<void()> wake_;
    std::unique_ptr<Reader> reader_;
    std::unique_ptr<Worker> worker_; ///< last: it is at work with all of the others
};

} // namespace tend::app
