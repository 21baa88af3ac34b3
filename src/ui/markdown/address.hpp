#pragma once

#include "text/unicode.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace tend::ui::markdown {

/// Where a link goes, taken apart to be shown.
struct Address {
    std::string whole;
    std::string scheme; ///< in small letters, without the colon; empty where there is none
    /// Of a web address, in small letters, without name, passphrase and port; of a mail address, the whole of
    /// it.
    std::string host;
    bool opens = false; ///< http, https or mailto, and sound: what Tend hands to the desktop
};

Address addressOf(std::string_view written);

/// True where the words of a link name a host ("ada.example", "https://ada.example/tea") and it is not the
/// one the address goes to. "www." makes no difference.
bool namesOtherHost(std::string_view words, const Address& address);

/// True where the host holds letters beyond a to z, by themselves or written as "xn--".
bool hostInOtherLetters(const Address& address);

/// The "https://…" and "http://…" standing in `line` by themselves, without the punctuation that ends a
/// sentence. Not those that follow "](" or "<", which belong to a link with marks.
std::vector<text::Range> bareAddresses(std::u32string_view line);

} // namespace tend::ui::markdown
