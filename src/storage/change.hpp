#pragma once

#include "domain/moment.hpp"
#include "storage/journal.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace tend::storage {

/// One step of the journal's history.
enum class ChangeId : std::int64_t {};

/// One transaction and one step of the history: what a person would call "one thing I did".
/// Triggers keep the row as it was before, for every table and every writer, so undo() can put it back.
/// Rolled back unless commit() is reached.
class Change {
  public:
    /// `label` names it in the past tense: "Added a gratitude note".
    Change(Journal& journal, std::string_view label, domain::Instant at);
    /// Goes on with an earlier change, so that typing one note is one step: what was before the first
    /// keystroke is what an undo brings back. Starts a new one where `continues` is not the newest change.
    Change(Journal& journal, std::string_view label, domain::Instant at, std::optional<ChangeId> continues);
    ~Change();

    Change(Change&& other) noexcept
        : journal_(other.journal_), id_(other.id_), committed_(std::exchange(other.committed_, true)) {}

    Change& operator=(Change&&) = delete;

    ChangeId id() const { return id_; }

    void commit();

  private:
    Journal& journal_;
    ChangeId id_;
    bool committed_ = false;
};

struct ChangeNote {
    ChangeId id;
    domain::Instant at;
    std::string label;
};

/// A change that stands: not undone, not itself an undo.
struct StandingChange {
    ChangeNote note;
    bool lasting = false; ///< cannot be undone: something it touched was deleted for good
    bool forgets = false; ///< it is the deleting for good itself
};

/// The newest change that stands, of those before `before`. What a journal starts with is none.
std::optional<StandingChange> lastStanding(Journal& journal, std::optional<ChangeId> before);
/// The newest change that can be undone: not undone already, not itself an undo.
std::optional<ChangeNote> lastUndoable(Journal& journal);
/// The newest undone change that can be done again: nothing else was changed since it was undone.
std::optional<ChangeNote> lastRedoable(Journal& journal);

/// Puts every row of `id` back as it was before, as a change of its own (which keeps what is taken away).
/// False, and nothing changed, where a row was changed again since by a change that still stands.
bool undo(Journal& journal, ChangeId id, domain::Instant at);
/// Undoes the undo of `id`.
bool redo(Journal& journal, ChangeId id, domain::Instant at);

} // namespace tend::storage
