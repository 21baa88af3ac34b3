#include "domain/record.hpp"

#include <array>
#include <utility>

namespace tend::domain {
namespace {

constexpr std::array words{std::pair(RecordKind::CheckIn, std::string_view("check_in")),
                           std::pair(RecordKind::Gratitude, std::string_view("gratitude")),
                           std::pair(RecordKind::Hello, std::string_view("hello")),
                           std::pair(RecordKind::Rest, std::string_view("rest")),
                           std::pair(RecordKind::Person, std::string_view("person"))};

} // namespace

std::string_view toWord(RecordKind kind) {
    return words[static_cast<std::size_t>(kind)].second;
}

std::optional<RecordKind> recordKindFromWord(std::string_view word) {
    if (word == "check-in")
        return RecordKind::CheckIn;
    for (const auto& [kind, known] : words)
        if (word == known)
            return kind;
    return std::nullopt;
}

RecordKind kindOf(const Record& record) {
    return static_cast<RecordKind>(record.index());
}

const Filing& filingOf(const Record& record) {
    return std::visit([](const auto& any) -> const Filing& { return any.filing; }, record);
}

Filing& filingOf(Record& record) {
    return std::visit([](auto& any) -> Filing& { return any.filing; }, record);
}

RecordRef refOf(const Record& record) {
    return {kindOf(record), filingOf(record).id};
}

} // namespace tend::domain
