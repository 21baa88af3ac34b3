#pragma once

#include <filesystem>
#include <vector>

namespace tend::storage {

/// Makes the folders that are missing on the way to a file, for the owner only (0700), and takes them away
/// again unless they are kept.
class NewFolders {
  public:
    explicit NewFolders(const std::filesystem::path& file);
    ~NewFolders();
    NewFolders(const NewFolders&) = delete;
    NewFolders& operator=(const NewFolders&) = delete;

    void keep() { made_.clear(); }

  private:
    std::vector<std::filesystem::path> made_; ///< outermost first
};

/// An empty file (0600) beside `target`, to be filled and then put in its place in one step.
/// Taken away, with what SQLite lays beside it, unless it was.
class SiblingFile {
  public:
    explicit SiblingFile(std::filesystem::path target);
    ~SiblingFile();
    SiblingFile(const SiblingFile&) = delete;
    SiblingFile& operator=(const SiblingFile&) = delete;

    const std::filesystem::path& path() const { return path_; }

    /// On the disk, then in place of whatever `target` was.
    void replaceTarget();
    /// The same where there is no `target` yet; false, and nothing done, where there is.
    bool becomeTarget();

  private:
    std::filesystem::path target_;
    std::filesystem::path path_;
};

} // namespace tend::storage
