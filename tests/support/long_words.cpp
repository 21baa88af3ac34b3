#include "support/long_words.hpp"

#include "base/tr.hpp"

#include <atomic>
#include <cstddef>
#include <map>
#include <mutex>
#include <string>
#include <string_view>

namespace tend::test {

namespace {

std::atomic<bool> on = false;

/// Every vowel is written twice, and words of few letters get an ending.
std::string lengthened(std::string_view english) {
    const auto mark = english.find("###");
    const auto words = english.substr(0, mark);
    constexpr std::string_view vowels = "aeiou";
    std::string longer;
    for (const char letter : words) {
        longer += letter;
        if (vowels.find(letter) != vowels.npos)
            longer.append(1, letter);
    }
    if (words.size() < 12 && words.size() > 2 && words.find('{') == words.npos)
        longer += "ung";
    if (mark != english.npos)
        longer += english.substr(mark);
    return longer;
}

const char* translated(const char* english) {
    static std::mutex mutex;
    static std::map<std::string, std::string, std::less<>> known; // lives as long as the program, as promised
    const std::scoped_lock lock(mutex);
    const auto found = known.find(std::string_view(english));
    if (found != known.end())
        return found->second.c_str();
    return known.emplace(english, lengthened(english)).first->second.c_str();
}

} // namespace

LongWords::LongWords() {
    on = true;
}

LongWords::~LongWords() {
    on = false;
}

} // namespace tend::test

namespace tend::base {

const char* tr(const char* english) {
    return test::on ? test::translated(english) : english;
}

const char* trn(const char* one, const char* many, unsigned long n) {
    return tr(n == 1 ? one : many);
}

} // namespace tend::base
