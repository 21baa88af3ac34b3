#pragma once

#include "base/error.hpp"

#include <SQLiteCpp/Exception.h>

#include <string>

namespace tend::storage {

/// SQLite's trouble as a sentence for the owner. detail() has its codes and its words, which name tables and
/// columns but never a value.
base::Error toError(const SQLite::Exception& trouble);

/// The same for a failed system call.
base::Error toError(int errorNumber, const std::string& call);

/// Does `work`; what SQLiteCpp throws becomes a base::Error.
template <typename Work>
decltype(auto) translated(Work&& work) {
    try {
        return work();
    } catch (const SQLite::Exception& trouble) {
        throw toError(trouble);
    }
}

} // namespace tend::storage
