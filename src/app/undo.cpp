#include "app/undo.hpp"

#include "storage/change.hpp"

namespace tend::app {

std::optional<std::string> undoLast(Session& session) {
    const auto last = storage::lastUndoable(session.journal());
    if (!last || !storage::undo(session.journal(), last->id, session.now().at))
        return std::nullopt;
    return last->label;
}

std::optional<std::string> redoLast(Session& session) {
    const auto last = storage::lastRedoable(session.journal());
    if (!last || !storage::redo(session.journal(), last->id, session.now().at))
        return std::nullopt;
    return last->label;
}

} // namespace tend::app
