#include "domain/search/entry.hpp"

#include "base/text.hpp"
#include "domain/search/folding.hpp"
#include "domain/search/matching.hpp"

#include <cstdint>
#include <utility>

namespace tend::domain {
namespace {

void addMarks(std::string& marks, const CheckIn& checkIn) {
    if (checkIn.mood)
        marks += markOf(*checkIn.mood);
    for (const auto& activity : checkIn.activities)
        marks += markOfActivity(activity);
}

void addMarks(std::string& marks, const Gratitude& gratitude) {
    for (const auto& person : gratitude.mentions)
        marks += markOfPerson(person);
    if (gratitude.told && gratitude.told->person)
        marks += markOfPerson(*gratitude.told->person);
}

void addMarks(std::string& marks, const Hello& hello) {
    marks += markOfPerson(hello.person);
}

void addMarks(std::string&, const Rest&) {}

void addMarks(std::string& marks, const Person& person) {
    marks += markOfPerson(person.filing.id);
}

} // namespace

std::string searchMark(std::string_view what) {
    // FNV-1a; 45 bits of it make two people out of thousands alike once in a hundred million journals.
    std::uint64_t hash = 0xcbf29ce484222325U;
    for (const char c : what)
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3U;
    hash ^= hash >> 45U;
    constexpr char32_t privateUse = 0xf0000;
    std::string mark;
    for (unsigned i = 0; i < 3; ++i)
        base::appendUtf8(mark, privateUse + static_cast<char32_t>((hash >> (15 * i)) & 0x7fffU));
    return mark;
}

std::string markOf(RecordKind kind) {
    return searchMark("kind:" + std::string(toWord(kind)));
}

std::string markOf(Level mood) {
    return searchMark("mood:" + std::to_string(mood.value()));
}

std::string markOfPerson(const base::Id& person) {
    return searchMark("with:" + person.toString());
}

std::string markOfActivity(std::string_view name) {
    return searchMark("did:" + std::string(name));
}

SearchEntry searchEntry(const Record& record, std::string_view personOfHello) {
    SearchEntry entry{refOf(record), filingOf(record).day};
    for (const auto& text : searchTexts(record, personOfHello))
        if (auto folded = foldedForSearch(text); !folded.empty())
            entry.folded += std::move(folded) + '\n';
    if (!entry.folded.empty())
        entry.folded += '\n';
    entry.marks = markOf(kindOf(record));
    std::visit([&entry](const auto& any) { addMarks(entry.marks, any); }, record);
    return entry;
}

} // namespace tend::domain
