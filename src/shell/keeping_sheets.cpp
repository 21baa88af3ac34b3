#include "shell/shell.hpp"
#include "ui/keeping/keeping.hpp"

namespace tend::shell {

void Shell::drawSheets(Opened& opened, const ui::Theme& theme) {
    auto& keeping = opened.keeping;
    if (!keeping.versions.open && !keeping.trash.open && !keeping.names.open)
        return;
    const ui::KeepingFrame frame{opened.pages.timeline(opened.session), surroundings_.now(), theme, asked_,
                                 &shelf_};
    // Each opens when it is read, a moment later, so that the keyboard comes to what is there.
    if (keeping.versions.open)
        if (const auto* page = opened.kept().versions(*keeping.versions.of))
            ui::drawVersions(frame, *page, keeping.versions);
    if (keeping.names.open)
        if (const auto* page = opened.kept().names())
            ui::drawNames(frame, *page, keeping.names);
    if (!keeping.trash.open)
        return;
    const auto work = opened.kept().forgetting();
    if (const auto* page = opened.kept().trash(keeping.trash.limit))
        ui::drawTrash(frame, *page, work ? &*work : nullptr, keeping.trash);
}

} // namespace tend::shell
