#include "base/error.hpp"

#include <doctest/doctest.h>

#include <string>

TEST_CASE("an error keeps the sentence for the owner apart from the detail for a report") {
    const tend::base::Error error("Could not write to the disk.", "ENOSPC");
    CHECK(std::string(error.what()) == "Could not write to the disk.");
    CHECK(error.detail() == "ENOSPC");
}
