#include "storage/cipher_key.hpp"

#include "base/error.hpp"
#include "base/tr.hpp"
#include "storage/sqlite_error.hpp"

#include <openssl/evp.h>
#include <string.h>
#include <sys/random.h>

#include <array>
#include <cerrno>
#include <fstream>
#include <span>
#include <string>

namespace tend::storage {
namespace {

constexpr std::size_t saltBytes = 16;
constexpr std::size_t keyBytes = 32;
constexpr int rounds = 256000;

using Salt = std::array<unsigned char, saltBytes>;

void appendHex(std::string& text, std::span<const unsigned char> bytes) {
    constexpr const char* digits = "0123456789abcdef";
    for (const auto byte : bytes) {
        text.push_back(digits[byte >> 4]);
        text.push_back(digits[byte & 0x0f]);
    }
}

base::Secret derive(const base::Secret& passphrase, const Salt& salt) {
    std::array<unsigned char, keyBytes> key{};
    const auto text = passphrase.reveal();
    if (PKCS5_PBKDF2_HMAC(text.data(), static_cast<int>(text.size()), salt.data(), saltBytes, rounds,
                          EVP_sha512(), keyBytes, key.data()) != 1)
        throw base::Error(base::tr("The passphrase could not be used on this computer."), "PBKDF2 failed");
    std::string spec;
    spec.reserve(3 + 2 * (keyBytes + saltBytes)); // so that no part of it is left in an outgrown buffer
    spec += "x'";
    appendHex(spec, key);
    appendHex(spec, salt);
    spec += '\'';
    base::Secret secret(spec);
    explicit_bzero(spec.data(), spec.size());
    explicit_bzero(key.data(), key.size());
    return secret;
}

} // namespace

CipherKey CipherKey::fresh(const base::Secret& passphrase) {
    Salt salt{};
    if (::getrandom(salt.data(), salt.size(), 0) != static_cast<ssize_t>(salt.size()))
        throw toError(errno, "getrandom");
    return CipherKey(derive(passphrase, salt));
}

CipherKey CipherKey::of(const std::filesystem::path& path, const base::Secret& passphrase) {
    Salt salt{};
    std::ifstream file(path, std::ios::binary);
    if (!file.read(reinterpret_cast<char*>(salt.data()), saltBytes))
        throw toError(EIO, "read the salt");
    return CipherKey(derive(passphrase, salt));
}

} // namespace tend::storage
