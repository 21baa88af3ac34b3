#include "domain/names.hpp"

#include "base/text.hpp"
#include "domain/letters.hpp"

namespace tend::domain {

std::string foldedName(std::string_view name) {
    std::string folded;
    for (const char32_t c : foldedCodePoints(name))
        base::appendUtf8(folded, c);
    return folded;
}

bool sameName(std::string_view a, std::string_view b) {
    return foldedCodePoints(a) == foldedCodePoints(b);
}

} // namespace tend::domain
