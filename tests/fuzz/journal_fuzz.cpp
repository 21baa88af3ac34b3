// A damaged journal: opening and reading it gives records, a refusal or a base::Error, nothing else. The
// input: three bytes for each damage, where (two, in steps of three bytes) and what is written there.
#include "base/error.hpp"
#include "domain/filing.hpp"
#include "fuzz/fuzz.hpp"
#include "storage/change.hpp"
#include "storage/journal.hpp"
#include "storage/records.hpp"
#include "support/temp_folder.hpp"

#include <fstream>
#include <iterator>
#include <string>
#include <variant>

using namespace tend;

namespace {

const domain::Moment morning = *domain::parseMoment("2026-10-14T07:45:00+02:00");
const domain::Day today = *domain::Day::parse("2026-10-14");

const test::TempFolder& folder() {
    static const test::TempFolder made;
    return made;
}

/// The bytes of a small sound journal.
const std::string& sound() {
    static const std::string bytes = [] {
        const auto path = folder() / "sound.tend";
        {
            auto journal = std::get<storage::Journal>(storage::Journal::create(path, {}, morning));
            storage::Change change(journal, "Added", morning.at);
            for (int i = 0; i < 5; ++i)
                storage::GratitudeStore(journal).put(
                    {.filing = domain::fileUnder(today, morning, domain::DayBoundary{}),
                     .text = "Tea with Ada " + std::to_string(i)});
            change.commit();
        }
        std::ifstream file(path, std::ios::binary);
        return std::string{std::istreambuf_iterator<char>(file), {}};
    }();
    return bytes;
}

void read(const std::filesystem::path& path) {
    static_cast<void>(storage::probe(path));
    auto opened = storage::Journal::open(path, {});
    auto* journal = std::get_if<storage::Journal>(&opened);
    if (!journal)
        return;
    static_cast<void>(storage::GratitudeStore(*journal).onDay(today));
    static_cast<void>(storage::CheckInStore(*journal).onDay(today));
    static_cast<void>(journal->check());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    std::string bytes = sound();
    test::Numbers script(test::bytesOf(data, size));
    while (!script.empty()) {
        const std::size_t at = script.upTo(0xffff) * 3 % bytes.size();
        bytes[at] = static_cast<char>(script.byte());
    }
    const auto path = folder() / "damaged.tend";
    for (const char* more : {"damaged.tend-wal", "damaged.tend-shm"})
        std::filesystem::remove(folder() / more);
    std::ofstream(path, std::ios::binary | std::ios::trunc) << bytes;
    try {
        read(path);
    } catch (const base::Error&) {
        return 0; // told to the owner
    }
    return 0;
}
