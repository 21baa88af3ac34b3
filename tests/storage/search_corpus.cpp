#include "storage/search_corpus.hpp"

#include "base/text.hpp"

namespace tend::test {
namespace {

const std::vector<std::vector<std::string>>& alphabets() {
    static const std::vector<std::vector<std::string>> all{
        {"a", "e", "é", "è", "E", "ñ", "n", "ß", "ss", "ø", "o", "O\u0308", "r", "i", "ﬁ", "ł", "-", "'",
         "1"},
        {"а", "б", "ё", "е", "Ж", "ж", "й", "и", "Я", "о"},
        {"α", "ά", "Α", "σ", "ς", "Σ", "ω", "ώ", "ι"},
        {"雨", "日", "本", "か", "が", "カ", "ガ", "ｶ", "。", "の", "ー"},
        {"가", "각", "나", "한", "글", "ㄱ", "하"},
        {"ا", "ب", "ل", "م", "ـ", "َ", "ّ", "لا", "ة"},
        {"ש", "ל", "ו", "ם", "ָ", "ׁ", "א"},
        {"क", "ख", "ि", "ा", "्", "ष", "़", "न"},
        {"ก", "ข", "า", "ี", "่", "้", "เ"},
        {"🙏", "👩‍👧", "🏳️‍🌈", "🇵🇱", "😀", "👍🏽"}};
    return all;
}

} // namespace

std::string SearchCorpus::word() {
    const auto& letters = alphabets()[below(alphabets().size())];
    std::string word = oneIn(12) ? "#" : "";
    for (auto count = 1 + below(5); count > 0; --count)
        word += letters[below(letters.size())];
    return word;
}

std::string SearchCorpus::text() {
    static const std::vector<std::string> between{" ", " ", " ", "\n", "  ", "　", "", ", ", "\t", "\u00a0"};
    std::string text;
    for (auto count = below(9); count > 0; --count)
        text += word() + between[below(between.size())];
    return text;
}

std::string SearchCorpus::piece(const std::string& text) {
    std::vector<std::string> characters;
    for (std::size_t at = 0; at < text.size();) {
        const auto bytes = base::codePointAt(text, at).bytes;
        characters.push_back(text.substr(at, bytes));
        at += bytes;
    }
    if (characters.empty())
        return word();
    const auto first = below(characters.size());
    std::string piece;
    for (auto i = first; i < characters.size() && i < first + 1 + below(7); ++i) {
        auto& character = characters[i];
        if (character.size() == 1 && character[0] >= 'a' && character[0] <= 'z' && oneIn(3))
            character[0] = static_cast<char>(character[0] - 'a' + 'A');
        piece += character;
    }
    return piece;
}

} // namespace tend::test
