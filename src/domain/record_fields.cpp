#include "domain/record_fields.hpp"

#include "base/tr.hpp"

#include <algorithm>

namespace tend::domain {
namespace {

using Fields = std::vector<RecordField>;

/// A field with one value or none.
RecordField single(const std::string& key, const std::string& value) {
    return {key, value.empty() ? std::vector<std::string>() : std::vector{value}};
}

std::string yesOrNo(bool yes) {
    return yes ? "yes" : "no";
}

std::string dayOrNothing(const std::optional<Day>& day) {
    return day ? day->toString() : std::string();
}

void addCare(Fields& fields, const CheckIn& checkIn, const RecordNames& names) {
    for (const auto& key : names.dimensionKeys)
        fields.push_back({key});
    for (const auto& [dimension, level] : checkIn.care) {
        const auto key = names.dimensions.find(dimension);
        if (key == names.dimensions.end())
            continue;
        auto field = std::find_if(fields.begin(), fields.end(),
                                  [&](const auto& known) { return known.key == key->second; });
        if (field == fields.end())
            field = fields.insert(fields.end(), {key->second});
        field->values = {std::to_string(level.value())};
    }
}

Fields fields(const CheckIn& checkIn, const RecordNames& names) {
    Fields all{single("day", checkIn.filing.day.toString()),
               single("mood", checkIn.mood ? std::to_string(checkIn.mood->value()) : std::string())};
    addCare(all, checkIn, names);
    all.push_back({"activity", checkIn.activities});
    all.push_back(single("text", checkIn.note));
    return all;
}

std::string toldText(const Gratitude& gratitude, const RecordNames& names) {
    if (!gratitude.told)
        return {};
    auto text = gratitude.told->day.toString();
    if (gratitude.told->person)
        text += ", " + names.personName(*gratitude.told->person);
    if (gratitude.told->how)
        text += ", " + std::string(toWord(*gratitude.told->how));
    return text;
}

Fields fields(const Gratitude& gratitude, const RecordNames& names) {
    return {single("day", gratitude.filing.day.toString()),
            single("about", std::string(toWord(gratitude.about))), single("told", toldText(gratitude, names)),
            single("text", gratitude.text)};
}

Fields fields(const Hello& hello, const RecordNames& names) {
    return {single("day", hello.filing.day.toString()), single("person", names.personName(hello.person)),
            single("via", std::string(toWord(hello.channel))),
            single("because", std::string(toWord(hello.reason))), single("text", hello.note)};
}

Fields fields(const Rest& rest, const RecordNames&) {
    return {single("day", rest.filing.day.toString()), single("last", rest.last.toString()),
            single("season", yesOrNo(rest.season)), single("text", rest.note)};
}

Fields fields(const Person& person, const RecordNames&) {
    return {single("name", person.name),
            {"circle", person.circles},
            single("met", dayOrNothing(person.met)),
            single("where", person.where),
            single("birthday", person.birthday ? person.birthday->toString() : std::string()),
            single("rhythm", person.rhythm ? person.rhythm->toString() : std::string()),
            single("resting", yesOrNo(person.resting)),
            single("remember", person.remember)};
}

std::string asText(const std::vector<std::string>& values) {
    std::string text;
    for (const auto& value : values)
        text += (text.empty() ? "" : ", ") + value;
    return text;
}

/// Words are told apart by the word; of a day or a mood, a part would tell nothing.
std::vector<DifferencePart> partsOf(const std::string& key, const std::string& before,
                                    const std::string& after) {
    if (key == "text" || key == "remember" || key == "where" || key == "activity" || key == "circle")
        return difference(before, after);
    std::vector<DifferencePart> parts;
    if (!before.empty())
        parts.push_back({DifferencePart::Kind::Removed, before});
    if (!after.empty())
        parts.push_back({DifferencePart::Kind::Added, after});
    return parts;
}

} // namespace

std::string RecordNames::personName(const base::Id& id) const {
    const auto found = people.find(id);
    return found == people.end() || found->second.empty() ? base::tr("Someone") : found->second;
}

std::vector<RecordField> fieldsOf(const Record& record, const RecordNames& names) {
    return std::visit([&](const auto& any) { return fields(any, names); }, record);
}

std::vector<FieldDifference> differences(const Record& before, const Record& after,
                                         const RecordNames& names) {
    const auto old = fieldsOf(before, names);
    auto anew = fieldsOf(after, names);
    std::vector<FieldDifference> all;
    const auto tell = [&](const RecordField& left, const RecordField& right) {
        if (left.values != right.values)
            all.push_back({left.key, partsOf(left.key, asText(left.values), asText(right.values))});
    };
    for (const auto& field : old) {
        const auto same =
            std::find_if(anew.begin(), anew.end(), [&](const auto& other) { return other.key == field.key; });
        tell(field, same == anew.end() ? RecordField{field.key} : *same);
        if (same != anew.end())
            anew.erase(same);
    }
    for (const auto& field : anew)
        tell(RecordField{field.key}, field);
    return all;
}

} // namespace tend::domain
