#pragma once

#include "app/outcome.hpp"
#include "domain/picture.hpp"
#include "pictures/decoding.hpp"
#include "pictures/picture_file.hpp"
#include "storage/journal.hpp"

#include <array>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

/// Pictures before they are in the journal, and as they come out of it. Nothing here needs a session: it is
/// slow (a second for a large picture), and runs on the worker, with a connection of its own.
namespace tend::app {

/// The longer sides of the copies that are shown, in pixels: in a row of small ones, and by itself.
inline constexpr int smallSide = 480;
inline constexpr int largeSide = 1920;

/// No picture file may be larger.
inline constexpr std::size_t mostPictureBytes = pictures::mostBytes;

/// Whether what the file tells about where it was taken stays in it.
enum class Place { Removed, Kept };

/// A picture that can be attached.
struct ReadyPicture {
    std::string name; ///< of its file, without folders; "" where it came without one
    std::string hash;
    domain::PictureFormat format{};
    int width = 0;
    int height = 0;
    std::vector<std::uint8_t> bytes{};
    std::vector<std::uint8_t> small{}; ///< its copies, as they are kept; empty where they are made later
    std::vector<std::uint8_t> large{};
    std::filesystem::path file{}; ///< it was read from; empty where it came as bytes
    bool placeRemoved = false;    ///< the file told where it was taken, and these bytes do not
};

/// Looks whether the bytes are a picture that can be kept, to its last pixel. Refused, with a sentence that
/// says what to do, where it is broken, huge or of another kind.
Outcome<ReadyPicture> readyPicture(std::vector<std::uint8_t> bytes, std::string name, Place place);
/// The same with a file's bytes.
Outcome<ReadyPicture> readyPicture(const std::filesystem::path& file, Place place);

/// Puts its bytes into the journal ahead of attaching it, so that the latter takes no time. What is never
/// attached goes when the trash is emptied next.
void keepBytes(storage::Journal& journal, const ReadyPicture& picture);

/// A picture of the journal to be shown, at most `side` pixels (smallSide or largeSide) on its longer side;
/// the copy it comes from is made where there is none. Nothing where its bytes are not there.
std::optional<pictures::Pixels> shownPicture(storage::Journal& journal, const std::string& hash, int side);

/// The part of a picture somebody is known by, `side` pixels wide and high: its middle, or where it is higher
/// than wide, a little above that.
std::optional<pictures::Pixels> shownFace(storage::Journal& journal, const std::string& hash, int side);

/// What becomes of a file that is there already.
enum class FileThere { Refused, Replaced };

/// Writes the picture to a file as it was put in, whole or not at all: beside it first, then in its place.
/// Refused where it cannot be written, and where the file there is not to be replaced.
Outcome<std::filesystem::path> saveCopy(storage::Journal& journal, const domain::Picture& picture,
                                        const std::filesystem::path& file,
                                        FileThere there = FileThere::Refused);

} // namespace tend::app
