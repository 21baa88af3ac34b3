#include "journeys/sizes/letters.hpp"

#include "ui/theme/box.hpp"

#include <imgui_internal.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <unordered_map>
#include <vector>

namespace tend::test {

namespace {

constexpr float slack = 1.01F; ///< device px

/// A letter as it was drawn: two triangles with a part of the atlas on them.
struct Letter {
    ui::Box box;
    ui::Box clip;
    const ImDrawList* list;
};

bool whole(float px) {
    return std::abs(px - std::round(px)) < 0.02F;
}

bool isLetter(const ImDrawVert& a, const ImDrawVert& b, const ImDrawVert& c) {
    const auto [left, right] = std::minmax({a.uv.x, b.uv.x, c.uv.x});
    const auto [top, bottom] = std::minmax({a.uv.y, b.uv.y, c.uv.y});
    return right > left && bottom > top;
}

std::string told(const Letter& letter) {
    char text[200];
    std::snprintf(text, sizeof text, "letter [%g,%g %g,%g] in %s", double(letter.box.min.x),
                  double(letter.box.min.y), double(letter.box.max.x), double(letter.box.max.y),
                  letter.list->_OwnerName);
    return text;
}

void addLetters(std::vector<Letter>& letters, const ImDrawList& list, const ImDrawCmd& command) {
    const ui::Box clip{{command.ClipRect.x, command.ClipRect.y}, {command.ClipRect.z, command.ClipRect.w}};
    const auto vertex = [&](unsigned at) -> const ImDrawVert& {
        const auto index = unsigned(list.IdxBuffer[int(command.IdxOffset + at)]);
        return list.VtxBuffer[int(command.VtxOffset + index)];
    };
    for (unsigned at = 0; at + 5 < command.ElemCount; at += 3) {
        const auto &a = vertex(at), &c = vertex(at + 2);
        if (!isLetter(a, vertex(at + 1), c) || (a.col & IM_COL32_A_MASK) == 0)
            continue;
        letters.push_back({{a.pos, c.pos}, clip, &list});
        at += 3;
    }
}

/// A rectangle of one colour, as hairlines, carets and underlines are.
bool isBar(const ImDrawVert& a, const ImDrawVert& b, const ImDrawVert& c) {
    const auto same = [](ImVec2 p, ImVec2 q) { return p.x == q.x && p.y == q.y; };
    return same(a.uv, b.uv) && same(a.uv, c.uv) && a.col == b.col && a.col == c.col &&
           (a.col & IM_COL32_A_MASK) != 0 && a.pos.y == b.pos.y && b.pos.x == c.pos.x && a.pos.x < c.pos.x &&
           a.pos.y < c.pos.y;
}

/// Bars no thicker than this (device px) that lie between pixels across their thickness.
std::string barFaults(float thickest) {
    std::string faults;
    for (const ImDrawList* list : ImGui::GetDrawData()->CmdLists)
        for (const ImDrawCmd& command : list->CmdBuffer)
            for (unsigned at = 0; command.UserCallback == nullptr && at + 2 < command.ElemCount; at += 3) {
                const auto vertex = [&](unsigned index) -> const ImDrawVert& {
                    const auto k = unsigned(list->IdxBuffer[int(command.IdxOffset + index)]);
                    return list->VtxBuffer[int(command.VtxOffset + k)];
                };
                const auto corner = [&](unsigned k) {
                    return unsigned(list->IdxBuffer[int(command.IdxOffset + at + k)]);
                };
                const auto &a = vertex(at), &c = vertex(at + 2);
                const bool plain = corner(1) == corner(0) + 1 && corner(2) == corner(0) + 2; // no soft edge
                if (!plain || !isBar(a, vertex(at + 1), c))
                    continue;
                constexpr float longer = 10; // than it is thick: no trunk of a tree
                const ImVec2 size(c.pos.x - a.pos.x, c.pos.y - a.pos.y);
                if (std::max(size.x, size.y) < longer * std::min(size.x, size.y))
                    continue;
                const bool lying = c.pos.y - a.pos.y <= thickest;
                const bool standing = c.pos.x - a.pos.x <= thickest;
                const bool sharp = (!lying || (whole(a.pos.y) && whole(c.pos.y))) &&
                                   (!standing || (whole(a.pos.x) && whole(c.pos.x)));
                if (!sharp)
                    faults += "a line between pixels: " + told({{a.pos, c.pos}, {}, list}) + "\n";
            }
    return faults;
}

std::vector<Letter> lettersDrawn() {
    std::vector<Letter> letters;
    for (const ImDrawList* list : ImGui::GetDrawData()->CmdLists)
        for (const ImDrawCmd& command : list->CmdBuffer)
            if (command.UserCallback == nullptr && command.TexRef._TexData == ImGui::GetIO().Fonts->TexData)
                addLetters(letters, *list, command);
    return letters;
}

bool seen(const Letter& letter) {
    return letter.box.max.x > letter.clip.min.x && letter.box.min.x < letter.clip.max.x &&
           letter.box.max.y > letter.clip.min.y && letter.box.min.y < letter.clip.max.y;
}

} // namespace

bool scrollsItself(const ImGuiWindow& window) {
    constexpr ImGuiWindowFlags itself =
        ImGuiWindowFlags_ChildWindow | ImGuiWindowFlags_NoScrollbar | ImGuiWindowFlags_NoScrollWithMouse;
    return (window.Flags & itself) == itself;
}

namespace {

bool scrolls(const Letter& letter) {
    const ImGuiWindow* window = ImGui::FindWindowByName(letter.list->_OwnerName);
    for (; window != nullptr; window = window->ParentWindow) {
        if (window->ScrollMax.y > 0 || scrollsItself(*window))
            return true;
        if ((window->Flags & ImGuiWindowFlags_ChildWindow) == 0)
            break;
    }
    return false;
}

/// One line of text being written scrolls in its field.
bool inField(const Letter& letter, float scale) {
    constexpr float highestField = 56;
    return letter.clip.height() <= highestField * scale;
}

std::string cutFault(const Letter& letter, float scale) {
    const auto& [box, clip, list] = letter;
    if (!seen(letter) || inField(letter, scale))
        return {};
    const float hangs = slack + box.height() * 0.08F; // an italic letter over its line's beginning
    if (box.min.x < clip.min.x - hangs || box.max.x > clip.max.x + hangs)
        return "cut at the side: " + told(letter) + "\n";
    if (!scrolls(letter) && (box.min.y < clip.min.y - slack || box.max.y > clip.max.y + slack))
        return "cut at its top or foot: " + told(letter) + "\n";
    return {};
}

/// Much of the smaller one.
bool onEachOther(const Letter& a, const Letter& b) {
    constexpr float much = 0.45F;
    const float across = std::min(a.box.max.x, b.box.max.x) - std::max(a.box.min.x, b.box.min.x);
    const float down = std::min(a.box.max.y, b.box.max.y) - std::max(a.box.min.y, b.box.min.y);
    if (across <= slack || down <= slack)
        return false;
    const float least = std::min(a.box.width() * a.box.height(), b.box.width() * b.box.height());
    return across * down > much * least;
}

/// Letters that follow each other are of one word: marks lie on their letters.
std::string overlapFaults(const std::vector<Letter>& letters) {
    constexpr std::size_t oneWord = 4;
    constexpr float side = 64;
    std::unordered_map<std::uint64_t, std::vector<std::size_t>> near;
    std::string faults;
    for (std::size_t i = 0; i < letters.size(); ++i) {
        const Letter& letter = letters[i];
        if (!seen(letter))
            continue;
        for (float x = std::floor(letter.box.min.x / side); x <= letter.box.max.x / side; ++x)
            for (float y = std::floor(letter.box.min.y / side); y <= letter.box.max.y / side; ++y) {
                auto& cell = near[(std::uint64_t(std::int64_t(x) + 4096) << 32U) |
                                  std::uint64_t(std::int64_t(y) + 4096)];
                for (const std::size_t k : cell)
                    if (i - k > oneWord && letters[k].list == letter.list && onEachOther(letters[k], letter))
                        faults += std::to_string(i - k) +
                                  " letters apart, on each other: " + told(letters[k]) + " and " +
                                  told(letter) + "\n";
                cell.push_back(i);
            }
    }
    return faults;
}

} // namespace

std::string letterFaults(float scale) {
    const auto letters = lettersDrawn();
    std::string faults;
    for (const Letter& letter : letters)
        faults += cutFault(letter, scale);
    return faults + overlapFaults(letters);
}

std::string blurredIn(float scale) {
    std::string faults = barFaults(2 * scale + 0.1F);
    for (const Letter& letter : lettersDrawn())
        if (seen(letter) && !(whole(letter.box.min.x) && whole(letter.box.min.y)))
            faults += "between pixels: " + told(letter) + "\n";
    return faults;
}

} // namespace tend::test
