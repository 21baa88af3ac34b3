#include "app/undo.hpp"

#include "base/tr.hpp"
#include "storage/change.hpp"

namespace tend::app {
namespace {

Refused cannotUndo(const storage::StandingChange& change) {
    if (change.forgets)
        return {
            base::tr("What was deleted for good does not come back. Undo once more for what was done before "
                     "it.")};
    if (change.lasting)
        return {
            base::fill(base::tr("“{0}” stays as it is: something in it was deleted for good. Undo once more "
                                "for what was done before it."),
                       {change.note.label})};
    return {
        base::fill(base::tr("“{0}” stays as it is: what it touched was changed again since. Undo once more "
                            "for what was done before it."),
                   {change.note.label})};
}

} // namespace

Outcome<std::string> undoLast(Session& session) {
    auto& journal = session.journal();
    for (auto change = storage::lastStanding(journal, std::nullopt); change;
         change = storage::lastStanding(journal, change->note.id)) {
        if (session.passes(change->note.id))
            continue;
        if (!change->lasting && storage::undo(journal, change->note.id, session.now().at))
            return change->note.label;
        session.pass(change->note.id);
        return cannotUndo(*change);
    }
    return Refused{base::tr("There is nothing to undo.")};
}

Outcome<std::string> redoLast(Session& session) {
    const auto last = storage::lastRedoable(session.journal());
    if (!last || !storage::redo(session.journal(), last->id, session.now().at))
        return Refused{base::tr("There is nothing to do again.")};
    return last->label;
}

} // namespace tend::app
