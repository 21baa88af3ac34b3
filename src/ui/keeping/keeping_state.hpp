#pragma once

#include "domain/trash_page.hpp"
#include "ui/keeping/changed_text.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace tend::ui {

/// The earlier versions of an entry, while they are looked at.
struct VersionsState {
    bool open = false;
    std::optional<domain::RecordRef> of{};
    std::size_t chosen = 0; ///< 0: the one it has now
    bool toChosen = false;  ///< the keyboard is to be put there
    std::string error{};    ///< why it could not be brought back

    // Laid out last
    struct NamedText {
        std::string name;
        ChangedText text;
    };

    std::size_t key = 0;
    std::vector<NamedText> texts{};
    std::vector<std::string> sentences{};
};

/// What was deleted, while it is looked at.
struct TrashState {
    bool open = false;
    bool opening = false;
    std::size_t limit = 60; ///< rows that are asked for
    std::vector<domain::TrashRef> chosen{};
    std::optional<std::size_t> cursor{}; ///< the row the keyboard was on last
    std::size_t anchor = 0;              ///< where choosing several in a row began
    bool toCursor = false;
    bool askingGone = false;
    bool askingEmpty = false;
    std::string error{};
};

/// Activities and tags, while they are renamed.
struct NamesState {
    bool open = false;
    bool opening = false;
    bool tags = false;    ///< else activities
    std::string find{};   ///< narrows the list down
    std::string chosen{}; ///< the one that is to be called otherwise; empty: none
    std::string name{};   ///< what it is to be called
    bool toName = false;  ///< the keyboard is to be put there
    std::string error{};
};

/// One of two people who are the same being found.
struct MergeState {
    bool open = false;
    bool opening = false;
    std::optional<base::Id> one{};
    std::optional<base::Id> other{};
    std::string search{};
    bool keepOther = false; ///< the other one's name and page stay
};

/// What stands open over a screen and is about what was.
struct KeepingState {
    VersionsState versions{};
    TrashState trash{};
    NamesState names{};
};

void openVersions(VersionsState& state, const domain::RecordRef& of);
void openTrash(TrashState& state);
void openNames(NamesState& state);
void openMerge(MergeState& state, const base::Id& person);

} // namespace tend::ui
