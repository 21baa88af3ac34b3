#pragma once

#include <string>
#include <string_view>

/// What Unicode knows of single code points, by utf8proc. For the domain, and for finding words as it
/// compares them.
namespace tend::domain {

/// Adds `c` to `folded` the way names are compared: case, accents, Hebrew and Arabic vowel points and
/// compatibility forms (full width, ligatures) ignored. What makes another letter stays: kana voicing, Indic
/// and Thai vowel signs.
void appendFolded(std::u32string& folded, char32_t c);

/// The folded code points of a whole name: trimmed, and any run of white space one space.
std::u32string foldedCodePoints(std::string_view name);

bool isWhiteSpace(char32_t c);
/// A letter, a number or '_'.
bool isWordCharacter(char32_t c);
bool isLetter(char32_t c);
/// A combining mark: it belongs to the character before it.
bool isMark(char32_t c);
/// A letter of a script with capitals, as Latin, Greek and Cyrillic.
bool hasCase(char32_t c);
/// Written without spaces between words (Han, kana, Thai, Lao, Burmese, Khmer), or with endings that follow
/// a name at once (Hangul).
bool joinsWithoutSpace(char32_t c);

/// The first character as a person sees it (a grapheme cluster, with its marks) of `text`.
std::string_view firstGrapheme(std::string_view text);
/// `grapheme` as it stands at the start of a title.
std::string titleCase(std::string_view grapheme);

} // namespace tend::domain
