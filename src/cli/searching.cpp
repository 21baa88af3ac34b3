#include "cli/searching.hpp"

#include "app/search.hpp"
#include "base/text.hpp"
#include "base/tr.hpp"
#include "cli/json.hpp"
#include "cli/printing.hpp"
#include "cli/sentences.hpp"
#include "domain/search/matching.hpp"

#include <algorithm>
#include <ostream>
#include <string>
#include <utility>
#include <vector>

namespace tend::cli {
namespace {

using domain::SearchQuery;

/// How much of a long line is printed, in characters.
constexpr std::size_t lineLength = 120;
constexpr std::size_t beforeHit = 40;

/// A text of a record that is searched, by its key in the record's JSON.
struct Field {
    const char* key;
    int item; ///< its place in a list, else -1
    std::string text;
};

std::vector<Field> fieldsOf(const domain::CheckIn& checkIn, const Directory&) {
    std::vector<Field> fields{{"text", -1, checkIn.note}};
    int item = 0;
    for (const auto& activity : checkIn.activities)
        fields.push_back({"activities", item++, activity});
    return fields;
}

std::vector<Field> fieldsOf(const domain::Gratitude& gratitude, const Directory&) {
    return {{"text", -1, gratitude.text}};
}

std::vector<Field> fieldsOf(const domain::Hello& hello, const Directory& directory) {
    return {{"text", -1, hello.note}, {"person", -1, directory.personName(hello.person)}};
}

std::vector<Field> fieldsOf(const domain::Rest& rest, const Directory&) {
    return {{"text", -1, rest.note}};
}

std::vector<Field> fieldsOf(const domain::Person& person, const Directory&) {
    std::vector<Field> fields{
        {"name", -1, person.name}, {"where", -1, person.where}, {"remember", -1, person.remember}};
    int item = 0;
    for (const auto& circle : person.circles)
        fields.push_back({"circles", item++, circle});
    return fields;
}

std::vector<Field> fieldsOf(const domain::Record& record, const Directory& directory) {
    return std::visit([&](const auto& any) { return fieldsOf(any, directory); }, record);
}

std::size_t charactersIn(std::string_view text) {
    std::size_t count = 0;
    for (std::size_t at = 0; at < text.size(); ++count)
        at += base::codePointAt(text, at).bytes;
    return count;
}

/// The byte after so many characters.
std::size_t bytesOf(std::string_view text, std::size_t characters) {
    std::size_t at = 0;
    for (; characters > 0 && at < text.size(); --characters)
        at += base::codePointAt(text, at).bytes;
    return at;
}

Json hitsOf(const domain::Record& record, const SearchQuery& query, const Directory& directory) {
    auto hits = Json::array();
    for (const auto& [key, item, text] : fieldsOf(record, directory))
        for (const auto& [begin, end] : domain::hitsIn(text, query)) {
            const std::string_view whole = text;
            const auto first = charactersIn(whole.substr(0, begin));
            Json hit{{"in", key},
                     {"begin", first},
                     {"end", first + charactersIn(whole.substr(begin, end - begin))}};
            if (item >= 0)
                hit["item"] = item;
            hits.push_back(std::move(hit));
        }
    return hits;
}

/// The line of `text` that holds byte `at`, shortened around it.
std::string lineAt(std::string_view text, std::size_t at) {
    const auto begin = at == 0 ? std::string_view::npos : text.rfind('\n', at - 1);
    auto line = text.substr(begin == std::string_view::npos ? 0 : begin + 1);
    at -= text.size() - line.size();
    line = line.substr(0, line.find('\n'));
    std::string shown;
    if (const auto before = charactersIn(line.substr(0, at));
        charactersIn(line) > lineLength && before > beforeHit) {
        line = line.substr(bytesOf(line, before - beforeHit));
        shown = "…";
    }
    const auto end = bytesOf(line, lineLength);
    return oneLine(shown + std::string(line.substr(0, end)) + (end < line.size() ? "…" : ""));
}

/// The line of the first hit; where conditions alone were met, how the first text begins.
std::string matchedLine(const domain::Record& record, const SearchQuery& query, const Directory& directory) {
    const auto fields = fieldsOf(record, directory);
    for (const auto& field : fields)
        if (const auto hits = domain::hitsIn(field.text, query); !hits.empty())
            return lineAt(field.text, hits.front().begin);
    for (const auto& field : fields)
        if (!field.text.empty())
            return lineAt(field.text, 0);
    return {};
}

} // namespace

void search(app::Session& session, const SearchCommand& command, bool json, std::ostream& out) {
    const auto limit = static_cast<std::size_t>(command.limit);
    auto found = app::searchNow(
        session.journal(), {.typed = command.query,
                            .order = command.best ? domain::SearchOrder::Best : domain::SearchOrder::Newest,
                            .records = limit});
    found.records.erase(found.records.begin() +
                            static_cast<std::ptrdiff_t>(std::min(limit, found.records.size())),
                        found.records.end());
    const auto names = directory(session);
    if (json) {
        JsonArray array(out);
        for (const auto& record : found.records) {
            auto element = toJson(record, names);
            element["hits"] = hitsOf(record, found.query, names);
            array.add(element);
        }
        return;
    }
    for (const auto& record : found.records)
        out << logLineStart(record) << matchedLine(record, found.query, names) << '\n';
    if (found.records.empty())
        out << base::tr("Nothing found.") << '\n';
    else if (found.days->count > found.records.size())
        out << base::fill(base::tr("{0} of {1}; --limit shows more.\n"),
                          {std::to_string(found.records.size()), std::to_string(found.days->count)});
}

} // namespace tend::cli
