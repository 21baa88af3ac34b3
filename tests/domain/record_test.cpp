#include "domain/record.hpp"

#include <doctest/doctest.h>

using namespace tend::domain;

TEST_CASE("every kind of record has a word that leads back to it") {
    for (const auto kind : {RecordKind::CheckIn, RecordKind::Gratitude, RecordKind::Hello, RecordKind::Rest,
                            RecordKind::Person})
        CHECK(recordKindFromWord(toWord(kind)) == kind);
    CHECK(recordKindFromWord("check-in") == RecordKind::CheckIn);
    CHECK_FALSE(recordKindFromWord("wish"));
}

TEST_CASE("a record tells its kind and where it is filed") {
    const Day day = *Day::from(2026, 10, 14);
    const Filing filing = fileUnder(day, *parseMoment("2026-10-14T21:14:00+02:00"), {});
    const Record record = Gratitude{.filing = filing, .text = "The bus that waited"};
    CHECK(kindOf(record) == RecordKind::Gratitude);
    CHECK(filingOf(record).day == day);
    CHECK(refOf(record) == RecordRef{RecordKind::Gratitude, filing.id});
}
