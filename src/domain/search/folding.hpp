#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace tend::domain {

/// `text` for searching, never for showing: as names are compared (case, accents, compatibility forms
/// ignored), trimmed, any run of white space one space. It holds no line end, so one may stand between texts.
std::string foldedForSearch(std::string_view text);

/// The same as code points, with the way back.
struct FoldedText {
    std::u32string text{};
    std::vector<std::size_t>
        from{}; ///< the byte where the character that became text[i] begins; one more: the end
};

FoldedText foldedWithOrigin(std::string_view text);

/// ", and those a keyboard puts in its place: they hold a phrase together.
bool isQuotationMark(char32_t c);

} // namespace tend::domain
