#include "base/counted.hpp"

#include "base/tr.hpp"

namespace tend::base {

std::string counted(const char* one, const char* many, long n) {
    return fill(trn(one, many, static_cast<unsigned long>(n)), {std::to_string(n)});
}

} // namespace tend::base
