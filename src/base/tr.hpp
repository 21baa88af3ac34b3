#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

namespace tend::base {

/// The owner's language for a sentence written in English in the source (gettext, domain "tend").
/// The result lives as long as the program.
const char* tr(const char* english);

/// The same for a sentence with a count: `one` where n is 1 in English, else `many`.
const char* trn(const char* one, const char* many, unsigned long n);

/// `pattern` with {0}, {1}, ... replaced by the values, so a translation may reorder them.
std::string fill(std::string_view pattern, std::initializer_list<std::string_view> values);

} // namespace tend::base
