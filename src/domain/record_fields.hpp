#pragma once

#include "domain/difference.hpp"
#include "domain/record.hpp"

#include <string>
#include <unordered_map>
#include <vector>

namespace tend::domain {

/// The words behind the ids in records.
struct RecordNames {
    std::unordered_map<base::Id, std::string> people{};
    std::unordered_map<base::Id, std::string> dimensions{}; ///< keys
    std::vector<std::string> dimensionKeys{};               ///< in the owner's order, without retired ones

    /// "Someone" where the name is not known.
    std::string personName(const base::Id& id) const;
};

/// One field of a record as plain text, called as on the command line: "mood", "rest", "activity", "text".
struct RecordField {
    std::string key;
    std::vector<std::string> values{}; ///< none where it is not set, several for activities and circles
    bool operator==(const RecordField&) const = default;
};

/// All fields of a record, set or not, in the order they are read; the text ("text", of a person "remember")
/// last.
std::vector<RecordField> fieldsOf(const Record& record, const RecordNames& names);

/// How one field differs between two versions of a record.
struct FieldDifference {
    std::string key;
    std::vector<DifferencePart> parts;
};

/// The fields that differ.
std::vector<FieldDifference> differences(const Record& before, const Record& after, const RecordNames& names);

} // namespace tend::domain
