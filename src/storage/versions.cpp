#include "storage/versions.hpp"

#include "storage/query.hpp"
#include "storage/record_rows.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace tend::storage {
namespace {

using domain::Record;
using domain::RecordRef;
using domain::Version;

/// The rows of one table by key, each as a JSON object.
using Rows = std::map<std::string, std::string>;

std::vector<std::string> columnsOf(Journal& journal, const std::string& table) {
    std::vector<std::string> columns;
    Query query(journal, "SELECT name FROM pragma_table_info(?1)");
    query.with(table);
    while (query.next())
        columns.push_back(query.text(0));
    return columns;
}

/// `wording` of each column with a comma between.
template <class Wording>
std::string listed(const std::vector<std::string>& columns, Wording wording) {
    std::string list;
    for (const auto& column : columns)
        list += (list.empty() ? "" : ", ") + wording(column);
    return list;
}

/// One record's rows while its history is walked back.
class Rewinder {
  public:
    Rewinder(Journal& journal, const RecordRef& ref)
        : journal_(journal), ref_(ref), id_(ref.id.toString()), tables_{tableOf(ref.kind)} {
        for (const auto& list : listsOf(ref.kind))
            tables_.emplace_back(list.table);
        readNow();
        buildSql();
    }

    /// As the rows stand; nothing where there is no such record then.
    std::optional<Record> record() {
        Query query(journal_, sql_);
        for (const auto& table : tables_)
            query.with(asArray(rows_[table]));
        auto found = readRecords(ref_.kind, query);
        return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
    }

    /// Steps back to before `change`.
    void rewind(std::int64_t change) {
        take(change, tables_.front(), "row_id = ?3", id_);
        for (std::size_t i = 1; i < tables_.size(); ++i)
            // The key of a list's row is ["<record>","<item>"].
            take(change, tables_[i], "row_id BETWEEN ?3 AND ?3 || '~'", "[\"" + id_ + "\"");
    }

  private:
    void readNow() {
        const auto image = [](const std::string& column) { return "'" + column + "', " + column; };
        const auto& own = tables_.front();
        collect(own, "SELECT id, json_object(" + listed(columnsOf(journal_, own), image) + ") FROM " + own +
                         " WHERE id = ?1");
        for (const auto& list : listsOf(ref_.kind))
            collect(list.table, "SELECT json_array(" + std::string(list.owner) + ", " + list.item +
                                    "), json_object(" + listed(columnsOf(journal_, list.table), image) +
                                    ") FROM " + list.table + " WHERE " + list.owner + " = ?1");
    }

    void collect(const std::string& table, const std::string& sql) {
        Query query(journal_, sql);
        query.with(id_);
        while (query.next())
            rows_[table][query.text(0)] = query.text(1);
    }

    void take(std::int64_t change, const std::string& table, const std::string& which,
              const std::string& key) {
        Query query(journal_,
                    "SELECT row_id, before FROM history WHERE change = ?1 AND table_name = ?2 AND " + which);
        query.with(change, table, key);
        while (query.next()) {
            if (query.isNull(1))
                rows_[table].erase(query.text(0));
            else
                rows_[table][query.text(0)] = query.text(1);
        }
    }

    /// The select every record is read with, over tables of the same names that hold the rows as they were.
    void buildSql() {
        for (const auto& table : tables_) {
            const auto column = [](const std::string& name) { return "value ->> '" + name + "' AS " + name; };
            sql_ += (sql_.empty() ? "WITH " : ", ") + table + " AS (SELECT " +
                    listed(columnsOf(journal_, table), column) + " FROM json_each(?))";
        }
        if (ref_.kind == domain::RecordKind::CheckIn)
            sql_ += ", " + withGone("activity");
        if (ref_.kind == domain::RecordKind::Person)
            sql_ += ", " + withGone("circle");
        sql_ += " " + selectRecord(ref_.kind) + "FROM " + tables_.front() + " r";
    }

    /// A table of names with those that an undo took out of it.
    static std::string withGone(const std::string& table) {
        return table + " AS (SELECT id, name FROM main." + table +
               " UNION ALL SELECT row_id, max(before ->> 'name') FROM history WHERE table_name = '" + table +
               "' AND before IS NOT NULL AND row_id NOT IN (SELECT id FROM main." + table +
               ") GROUP BY row_id)";
    }

    static std::string asArray(const Rows& rows) {
        std::string array = "[";
        for (const auto& [key, row] : rows)
            array += (array.size() > 1 ? "," : "") + row;
        return array + "]";
    }

    Journal& journal_;
    RecordRef ref_;
    std::string id_;
    std::vector<std::string> tables_; ///< the record's own first
    std::map<std::string, Rows> rows_{};
    std::string sql_{};
};

struct Step {
    Version::Replaced replaced;
    bool machinery; ///< an undo, a redo, or what one of them took back
};

/// The changes that replaced the record, newest first. What made it is none of them.
std::vector<Step> stepsOf(Journal& journal, const RecordRef& ref) {
    Query query(journal, "SELECT c.id, c.at, c.label, c.undoes IS NOT NULL, c.undone_by IS NOT NULL "
                         "FROM history h JOIN change c ON c.id = h.change "
                         "WHERE h.table_name = ?1 AND h.row_id = ?2 AND h.before IS NOT NULL "
                         "ORDER BY c.id DESC");
    query.with(tableOf(ref.kind), ref.id);
    std::vector<Step> steps;
    while (query.next()) {
        const bool undo = query.number(3) != 0;
        steps.push_back(
            {{query.number(0), query.instant(1), query.text(2), undo}, undo || query.number(4) != 0});
    }
    return steps;
}

/// What a version is about, whether it lies in the trash or not.
Record substance(Record record) {
    auto& filing = domain::filingOf(record);
    filing.changed = filing.created;
    filing.deleted.reset();
    return record;
}

struct Found {
    Version version;
    Record substance;
    bool machinery;
};

/// Without the states that undo and redo went back and forth between, where their words are told anyway.
std::vector<Version> told(std::vector<Found> all) {
    std::vector<Record> known;
    for (const auto& found : all)
        if (!found.machinery)
            known.push_back(found.substance);
    std::vector<Version> versions;
    for (auto& found : all) {
        if (found.machinery) {
            if (std::find(known.begin(), known.end(), found.substance) != known.end())
                continue;
            known.push_back(found.substance);
        }
        versions.push_back(std::move(found.version));
    }
    return versions;
}

} // namespace

std::vector<Version> versionsOf(Journal& journal, const RecordRef& ref) {
    Rewinder rewinder(journal, ref);
    std::vector<Found> all;
    if (auto now = rewinder.record())
        all.push_back({{*now}, substance(*now), false});
    for (auto& [replaced, machinery] : stepsOf(journal, ref)) {
        rewinder.rewind(replaced.step);
        auto record = rewinder.record();
        if (!record)
            continue;
        auto content = substance(*record);
        if (!all.empty() && all.back().substance == content)
            continue;
        all.push_back({{std::move(*record), std::move(replaced)}, std::move(content), machinery});
    }
    return told(std::move(all));
}

} // namespace tend::storage
