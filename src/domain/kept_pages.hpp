#pragma once

#include "domain/name_in_use.hpp"
#include "domain/record_fields.hpp"
#include "domain/trash_page.hpp"
#include "domain/version.hpp"

#include <cstddef>
#include <cstdint>
#include <vector>

/// What the sheets about earlier versions, the trash and names show.
namespace tend::domain {

struct VersionsPage {
    RecordRef record;
    std::vector<Version> versions{}; ///< the one it has now first; none where there is no such record
    RecordNames names{};
    std::uint64_t stamp = 0; ///< of the journal they were read from
};

/// The newest of what lies in the trash.
struct TrashSheetPage {
    TrashPage page{};
    std::size_t count = 0; ///< of all that lies there
};

struct NamesPage {
    std::vector<NameInUse> activities{};
    std::vector<NameInUse> tags{};
};

/// How far deleting for good has come.
struct ForgetProgress {
    std::size_t done = 0;
    std::size_t total = 0;
    bool tidying = false;  ///< all are gone, and the file is written anew without them
    bool stopping = false; ///< asked to stop
};

} // namespace tend::domain
