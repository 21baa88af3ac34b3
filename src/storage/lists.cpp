#include "storage/lists.hpp"

#include "base/text.hpp"
#include "storage/query.hpp"

namespace tend::storage {
namespace {

std::vector<base::Id> listOf(Journal& journal, const std::string& table, const std::string& owner,
                             const base::Id& ownerId, const std::string& item) {
    std::vector<base::Id> items;
    Query query(journal, "SELECT " + item + " FROM " + table + " WHERE " + owner + " = ?1 ORDER BY position");
    query.with(ownerId);
    while (query.next())
        items.push_back(query.id(0));
    return items;
}

} // namespace

std::string packedTexts(std::string_view expression, std::string_view order, std::string_view from) {
    const std::string text(expression);
    return "(SELECT group_concat(octet_length(" + text + ") || ':' || " + text + ", '' ORDER BY " +
           std::string(order) + ") " + std::string(from) + ")";
}

std::vector<std::string> unpackTexts(std::string_view packed) {
    std::vector<std::string> texts;
    while (!packed.empty()) {
        const auto colon = packed.find(':');
        const auto length = base::parseInt(packed.substr(0, colon));
        if (colon == std::string_view::npos || !length || *length < 0 ||
            packed.size() < colon + 1 + static_cast<std::size_t>(*length))
            throwDamaged("a packed list");
        texts.emplace_back(packed.substr(colon + 1, static_cast<std::size_t>(*length)));
        packed.remove_prefix(colon + 1 + texts.back().size());
    }
    return texts;
}

std::vector<base::Id> unpackIds(std::string_view packed) {
    std::vector<base::Id> ids;
    for (; !packed.empty(); packed.remove_prefix(idLength))
        ids.push_back(sound(base::Id::parse(packed.substr(0, idLength)), "a list of ids"));
    return ids;
}

void touchOwner(Journal& journal, const std::string& owner, const base::Id& id) {
    Query(journal,
          "UPDATE " + owner +
              " SET changed = changed + 1 WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM history h JOIN "
              "writing w ON w.change = h.change WHERE h.table_name = '" +
              owner + "' AND h.row_id = ?1)")
        .with(id)
        .run();
}

void putList(Journal& journal, const std::string& table, const std::string& owner, const base::Id& ownerId,
             const std::string& item, const std::vector<base::Id>& items) {
    if (listOf(journal, table, owner, ownerId, item) == items)
        return;
    touchOwner(journal, owner, ownerId);
    Query(journal, "DELETE FROM " + table + " WHERE " + owner + " = ?1").with(ownerId).run();
    int position = 0;
    for (const auto& id : items)
        Query(journal, "INSERT INTO " + table + " (" + owner + ", " + item +
                           ", position) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING")
            .with(ownerId, id, position++)
            .run();
}

} // namespace tend::storage
