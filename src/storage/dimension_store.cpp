#include "storage/query.hpp"
#include "storage/records.hpp"

namespace tend::storage {

void DimensionStore::put(const domain::CareDimension& dimension) {
    Query(journal_,
          "INSERT INTO care_dimension (id, key, name, position, retired) VALUES (?1, ?2, ?3, ?4, ?5) "
          "ON CONFLICT (id) DO UPDATE SET key = excluded.key, name = excluded.name, "
          "position = excluded.position, retired = excluded.retired")
        .with(dimension.id, dimension.key, dimension.name, dimension.position, dimension.retired)
        .run();
}

std::vector<domain::CareDimension> DimensionStore::all() {
    std::vector<domain::CareDimension> dimensions;
    Query query(journal_,
                "SELECT id, key, name, position, retired FROM care_dimension ORDER BY position, rowid");
    while (query.next())
        dimensions.push_back({.id = query.id(0),
                              .key = query.text(1),
                              .name = query.text(2),
                              .position = query.integer(3),
                              .retired = query.number(4) != 0});
    return dimensions;
}

} // namespace tend::storage
