#pragma once

#include "base/secret.hpp"

#include <filesystem>

namespace tend::storage {

/// The key of an encrypted journal, derived from its passphrase as SQLCipher 4 does by default
/// (PBKDF2-HMAC-SHA512, 256,000 rounds, the file's first 16 bytes as salt), so that it is derived once for
/// all connections and other tools open the file by its passphrase. Deriving takes some 200 ms.
class CipherKey {
  public:
    /// For a new file, with salt of its own.
    static CipherKey fresh(const base::Secret& passphrase);
    /// For the file at `path`.
    static CipherKey of(const std::filesystem::path& path, const base::Secret& passphrase);

    /// How SQLCipher takes a key with its salt: x'<64 + 32 hex digits>'.
    const base::Secret& spec() const { return spec_; }

  private:
    explicit CipherKey(base::Secret spec) : spec_(std::move(spec)) {}

    base::Secret spec_;
};

} // namespace tend::storage
