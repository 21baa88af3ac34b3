#include "app/typed_ids.hpp"

#include "base/tr.hpp"

#include <algorithm>
#include <cctype>

namespace tend::app {

std::string startOfId(std::string_view typed) {
    std::string start(typed);
    std::ranges::transform(start, start.begin(),
                           [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return start;
}

Refused severalBeginWith(std::string_view typed) {
    return {
        base::fill(base::tr("More than one id begins with {0}. Give a few more characters of it."), {typed})};
}

Refused noneInTrashBeginsWith(std::string_view typed) {
    return {base::fill(base::tr("Nothing in the trash has an id that begins with {0}."), {typed})};
}

} // namespace tend::app
