#include "app/picture_files.hpp"

#include "base/text.hpp"
#include "base/tr.hpp"
#include "base/whole_file.hpp"
#include "storage/picture_store.hpp"

#include <fstream>
#include <string_view>
#include <system_error>
#include <utility>

namespace tend::app {
namespace {

namespace fs = std::filesystem;
using base::fill;
using base::tr;
using pictures::Trouble;

/// What to do about it, `name` being what the owner knows the picture by.
Refused refusal(Trouble trouble, const std::string& name) {
    const std::string called = name.empty() ? tr("The picture") : "“" + name + "”";
    switch (trouble) {
    case Trouble::Unknown:
        return {
            fill(tr("{0} is no picture Tend can keep. Choose a JPEG, PNG, WebP or HEIC file."), {called})};
    case Trouble::Moving:
        return {fill(tr("{0} moves. Choose a still picture: a JPEG, PNG, WebP or HEIC file."), {called})};
    case Trouble::Broken:
        return {
            fill(tr("{0} is damaged, or a part of it is missing. Copy it from where it came from once more, "
                    "then try again."),
                 {called})};
    case Trouble::TooHeavy:
        return {fill(tr("{0} has more than {1} MiB. Save it smaller in a picture program, then try again."),
                     {called, std::to_string(pictures::mostBytes >> 20U)})};
    case Trouble::TooLarge:
        return {
            fill(tr("{0} has more than {1} million pixels. Save it smaller in a picture program, then try "
                    "again."),
                 {called, std::to_string(pictures::mostPixels / 1'000'000)})};
    case Trouble::CannotRead:
        break;
    }
    return {fill(
        tr("{0} needs the library libheif, which is not on this computer. Install it, or save the picture "
           "as JPEG."),
        {called})};
}

std::optional<std::vector<std::uint8_t>> contentsOf(const fs::path& file, std::uintmax_t size) {
    std::vector<std::uint8_t> bytes(size);
    std::ifstream in(file, std::ios::binary);
    in.read(reinterpret_cast<char*>(bytes.data()), static_cast<std::streamsize>(size));
    if (!in)
        return std::nullopt;
    return bytes;
}

/// A file's name as text the journal can hold.
std::string nameOf(const fs::path& file) {
    const auto name = file.filename().string();
    return base::isUtf8(name) ? name : std::string();
}

Refused cannotWrite(const fs::path& file) {
    return {fill(tr("The picture could not be written to {0}. Is there room, and may you write there?"),
                 {file.string()})};
}

} // namespace

Outcome<ReadyPicture> readyPicture(std::vector<std::uint8_t> bytes, std::string name, Place place) {
    const auto examined = pictures::examine(bytes);
    if (const auto* trouble = std::get_if<Trouble>(&examined))
        return refusal(*trouble, name);
    // Where the place is kept this still finds out whether the file gets to its end.
    auto tidy = pictures::withoutPlaces(bytes);
    if (const auto* trouble = std::get_if<Trouble>(&tidy))
        return refusal(*trouble, name);
    const bool placeRemoved = place == Place::Removed && pictures::tellsPlace(bytes);
    if (place == Place::Removed)
        bytes = std::get<pictures::Buffer>(std::move(tidy));
    auto decoded = pictures::decode(bytes, largeSide);
    if (const auto* trouble = std::get_if<Trouble>(&decoded))
        return refusal(*trouble, name);
    const auto& shape = std::get<pictures::Shape>(examined);
    auto pixels = std::get<pictures::Pixels>(std::move(decoded));
    auto hash = storage::hashOf(bytes);
    ReadyPicture ready{.name = std::move(name),
                       .hash = std::move(hash),
                       .format = shape.format,
                       .width = shape.width,
                       .height = shape.height,
                       .bytes = std::move(bytes)};
    ready.placeRemoved = placeRemoved;
    ready.large = pictures::asCopy(pixels);
    ready.small = pictures::asCopy(pictures::scaled(std::move(pixels), smallSide));
    return ready;
}

Outcome<ReadyPicture> readyPicture(const fs::path& file, Place place) {
    std::error_code trouble;
    const auto name = nameOf(file);
    // A pipe or a device might never end.
    const auto size = fs::is_regular_file(file, trouble) ? fs::file_size(file, trouble) : 0;
    if (trouble || size == 0)
        return Refused{fill(tr("There is no picture at {0}."), {file.string()})};
    if (size > pictures::mostBytes)
        return refusal(Trouble::TooHeavy, name);
    auto bytes = contentsOf(file, size);
    if (!bytes)
        return Refused{fill(tr("{0} cannot be read. May you read it?"), {file.string()})};
    auto ready = readyPicture(std::move(*bytes), name, place);
    if (auto* picture = std::get_if<ReadyPicture>(&ready))
        picture->file = file;
    return ready;
}

void keepBytes(storage::Journal& journal, const ReadyPicture& picture) {
    storage::PictureStore store(journal);
    if (!store.hasBytes(picture.hash))
        store.putBytes(picture.hash, picture.bytes);
    if (!picture.small.empty())
        store.putCopy(picture.hash, smallSide, picture.small);
    if (!picture.large.empty())
        store.putCopy(picture.hash, largeSide, picture.large);
}

std::optional<pictures::Pixels> shownPicture(storage::Journal& journal, const std::string& hash, int side) {
    storage::PictureStore store(journal);
    if (const auto copy = store.copy(hash, side)) {
        auto pixels = pictures::decode(*copy);
        if (auto* shown = std::get_if<pictures::Pixels>(&pixels))
            return std::move(*shown);
    }
    const auto bytes = store.bytes(hash);
    if (!bytes)
        return std::nullopt;
    auto pixels = pictures::decode(*bytes, side);
    auto* shown = std::get_if<pictures::Pixels>(&pixels);
    if (!shown)
        return std::nullopt;
    store.putCopy(hash, side, pictures::asCopy(*shown));
    return std::move(*shown);
}

std::optional<pictures::Pixels> shownFace(storage::Journal& journal, const std::string& hash, int side) {
    auto pixels = shownPicture(journal, hash, smallSide);
    if (!pixels)
        return std::nullopt;
    return pictures::scaled(pictures::squareOf(*pixels), side);
}

Outcome<fs::path> saveCopy(storage::Journal& journal, const domain::Picture& picture, const fs::path& file,
                           FileThere there) {
    std::error_code trouble;
    const auto place = fs::is_directory(file, trouble) ? file / domain::fileName(picture) : file;
    const auto present = fs::symlink_status(place, trouble);
    const bool replaceable = there == FileThere::Replaced && fs::is_regular_file(present);
    if (fs::exists(present) && !replaceable)
        return Refused{fill(tr("There is a file {0} already. Choose another name."), {place.string()})};
    const auto bytes = storage::PictureStore(journal).bytes(picture.data);
    if (!bytes)
        return Refused{tr("The picture's bytes are not in the journal any more.")};
    const std::string_view written(reinterpret_cast<const char*>(bytes->data()), bytes->size());
    if (base::writeWhole(place, written))
        return cannotWrite(place);
    return place;
}

} // namespace tend::app
