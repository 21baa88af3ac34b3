#include "base/tr.hpp"
#include "storage/journal.hpp"
#include "storage/migrations.hpp"
#include "storage/sqlite_error.hpp"

#include <array>
#include <cerrno>
#include <cstdint>
#include <fstream>
#include <string_view>

namespace tend::storage {
namespace {

constexpr std::size_t pageBytes = 4096;
using Page = std::array<unsigned char, pageBytes>;

constexpr std::string_view sqliteMagic{"SQLite format 3\0", 16};

bool startsWith(const Page& page, std::string_view magic) {
    for (std::size_t i = 0; i < magic.size(); ++i)
        if (page[i] != static_cast<unsigned char>(magic[i]))
            return false;
    return true;
}

std::uint32_t bigEndian32(const Page& page, std::size_t at) {
    return (std::uint32_t{page[at]} << 24) | (std::uint32_t{page[at + 1]} << 16) |
           (std::uint32_t{page[at + 2]} << 8) | page[at + 3];
}

/// An encrypted page is even noise. Chi-squared over its byte values is about 255 then, with a standard
/// deviation of 23; text, pictures' headers and programs give thousands.
bool looksLikeNoise(const Page& page) {
    std::array<int, 256> counts{};
    for (const auto byte : page)
        ++counts[byte];
    constexpr double expected = double{pageBytes} / 256;
    double chiSquared = 0;
    for (const int count : counts)
        chiSquared += (count - expected) * (count - expected) / expected;
    return chiSquared < 450;
}

/// Packed files can pass for noise, but begin with a name of their own.
bool hasOtherMagic(const Page& page) {
    constexpr std::array<std::string_view, 10> magics{"\x89PNG\r\n\x1a\n",
                                                      "\xff\xd8\xff",
                                                      "GIF8",
                                                      "%PDF",
                                                      "PK\x03\x04",
                                                      "\x1f\x8b\x08",
                                                      "\xfd"
                                                      "7zXZ",
                                                      "\x28\xb5\x2f\xfd",
                                                      "7z\xbc\xaf\x27\x1c",
                                                      "\x7f"
                                                      "ELF"};
    for (const auto magic : magics)
        if (startsWith(page, magic))
            return true;
    return false;
}

} // namespace

FileKind probe(const std::filesystem::path& path) {
    std::error_code trouble;
    const auto status = std::filesystem::status(path, trouble);
    if (status.type() == std::filesystem::file_type::not_found)
        return FileKind::Missing;
    if (trouble)
        throw toError(trouble.value(), "stat");
    if (!std::filesystem::is_regular_file(status))
        return FileKind::NotAJournal;
    errno = 0;
    std::ifstream file(path, std::ios::binary);
    if (!file)
        throw toError(errno == 0 ? EIO : errno, "open");
    Page page{};
    file.read(reinterpret_cast<char*>(page.data()), pageBytes);
    // Even an empty journal has many pages.
    if (file.gcount() < static_cast<std::streamsize>(pageBytes))
        return FileKind::NotAJournal;
    if (startsWith(page, sqliteMagic)) {
        constexpr std::size_t applicationIdAt = 68; // sqlite.org/fileformat.html, 1.3
        return bigEndian32(page, applicationIdAt) == static_cast<std::uint32_t>(applicationId)
                   ? FileKind::Plain
                   : FileKind::NotAJournal;
    }
    return looksLikeNoise(page) && !hasOtherMagic(page) ? FileKind::Encrypted : FileKind::NotAJournal;
}

std::string explain(Refusal refusal) {
    using base::tr;
    switch (refusal) {
    case Refusal::Missing:
        return tr("There is no journal at that place.");
    case Refusal::AlreadyThere:
        return tr("There is a file at that place already. It was left as it is: choose another name.");
    case Refusal::NotAJournal:
        return tr("That file is no Tend journal. It was left as it is.");
    case Refusal::NeedsPassphrase:
        return tr("This journal has a passphrase, and needs it to open.");
    case Refusal::WrongPassphrase:
        return tr("That passphrase does not open this journal. Nothing was changed: try again.");
    case Refusal::Newer:
        return tr("This journal was written by a newer Tend, and this one would not understand all of it. It "
                  "was left as it is: please use the newer Tend.");
    }
    return {};
}

} // namespace tend::storage
