#include "base/secret.hpp"

#include <string.h>

#include <utility>

namespace tend::base {
namespace {

void wipe(std::string& text) {
    // The whole buffer, also what a longer text may have left behind the end.
    text.resize(text.capacity());
    explicit_bzero(text.data(), text.size());
    text.clear();
}

} // namespace

Secret::Secret(std::string_view text) : text_(text) {}

Secret::Secret(const Secret&) = default;

Secret::Secret(Secret&& other) noexcept : text_(std::move(other.text_)) {
    // A short text lives inside the string itself, and moving copies it.
    wipe(other.text_);
}

Secret& Secret::operator=(Secret other) noexcept {
    text_.swap(other.text_);
    return *this;
}

Secret::~Secret() {
    wipe(text_);
}

} // namespace tend::base
