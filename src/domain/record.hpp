#pragma once

#include "domain/check_in.hpp"
#include "domain/gratitude.hpp"
#include "domain/hello.hpp"
#include "domain/person.hpp"
#include "domain/rest.hpp"

#include <optional>
#include <string_view>
#include <variant>

namespace tend::domain {

enum class RecordKind { CheckIn, Gratitude, Hello, Rest, Person };

/// "check_in", "gratitude", "hello", "rest", "person": the words of the command line's JSON.
std::string_view toWord(RecordKind kind);
/// Also "check-in", as it is spoken.
std::optional<RecordKind> recordKindFromWord(std::string_view word);

/// One line of the log: a record of any kind.
using Record = std::variant<CheckIn, Gratitude, Hello, Rest, Person>;

/// Which record.
struct RecordRef {
    RecordKind kind;
    base::Id id;
    bool operator==(const RecordRef&) const = default;
};

RecordKind kindOf(const Record& record);
const Filing& filingOf(const Record& record);
Filing& filingOf(Record& record);
RecordRef refOf(const Record& record);

} // namespace tend::domain
