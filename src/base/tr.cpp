#include "base/tr.hpp"

#include <libintl.h>

namespace tend::base {

const char* tr(const char* english) {
    return dgettext("tend", english);
}

const char* trn(const char* one, const char* many, unsigned long n) {
    return dngettext("tend", one, many, n);
}

} // namespace tend::base
