#include "storage/settings.hpp"

#include "storage/query.hpp"

namespace tend::storage {
namespace {

std::optional<std::string> textOf(Query& query) {
    return query.next() ? std::optional(query.text(0)) : std::nullopt;
}

} // namespace

std::optional<std::string> setting(Journal& journal, std::string_view key) {
    Query query(journal, "SELECT value FROM setting WHERE key = ?1");
    return textOf(query.with(key));
}

void putSetting(Journal& journal, std::string_view key, std::string_view value) {
    Query(journal, "INSERT INTO setting (key, value) VALUES (?1, ?2) "
                   "ON CONFLICT (key) DO UPDATE SET value = excluded.value")
        .with(key, value)
        .run();
}

std::optional<std::string> draft(Journal& journal, std::string_view form) {
    Query query(journal, "SELECT text FROM draft WHERE form = ?1");
    return textOf(query.with(form));
}

void putDraft(Journal& journal, std::string_view form, std::string_view text) {
    Query(journal, "INSERT INTO draft (form, text) VALUES (?1, ?2) "
                   "ON CONFLICT (form) DO UPDATE SET text = excluded.text")
        .with(form, text)
        .run();
}

void dropDraft(Journal& journal, std::string_view form) {
    Query(journal, "DELETE FROM draft WHERE form = ?1").with(form).run();
}

} // namespace tend::storage
