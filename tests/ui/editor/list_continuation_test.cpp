#include "ui/widgets/editor/list_continuation.hpp"
#include "ui/widgets/editor/list_numbers.hpp"

#include <doctest/doctest.h>

#include <functional>
#include <string>
#include <vector>

using namespace tend::ui::editor;
using tend::text::Range;

namespace {

using Act = std::function<std::optional<Replacement>(std::u32string_view, Range)>;

/// `text` holds a | where the caret is, or two around a selection. The text after `act` with | where the
/// caret is then, or "none".
std::string after(const Act& act, std::u32string text) {
    const std::size_t begin = text.find(U'|');
    text.erase(begin, 1);
    std::size_t end = begin;
    if (const auto second = text.find(U'|'); second != std::u32string::npos) {
        end = second;
        text.erase(end, 1);
    }
    const auto replacement = act(text, {begin, end});
    if (!replacement)
        return "none";
    const auto [first, last] = replacement->range;
    return tend::text::toUtf8(std::u32string_view(text).substr(0, first)) + replacement->inserted + "|" +
           tend::text::toUtf8(std::u32string_view(text).substr(last));
}

struct Row {
    std::u32string before;
    std::string after;
};

void check(const Act& act, const std::vector<Row>& rows) {
    for (const auto& row : rows) {
        const auto before = tend::text::toUtf8(row.before);
        CAPTURE(before);
        CHECK(after(act, row.before) == row.after);
    }
}

} // namespace

TEST_CASE("Enter in a list begins the next item") {
    check(continuedList, {
                             {U"- tea|", "- tea\n- |"},
                             {U"* tea|", "* tea\n* |"},
                             {U"+ tea|", "+ tea\n+ |"},
                             {U"3. tea|", "3. tea\n4. |"},
                             {U"9) tea|", "9) tea\n10) |"},
                             {U"999999999. tea|", "999999999. tea\n999999999. |"},
                             {U"  - tea|", "  - tea\n  - |"},
                             {U"- [x] tea|", "- [x] tea\n- [ ] |"},
                             {U"1. [ ] tea|", "1. [ ] tea\n2. [ ] |"},
                             {U"> tea|", "> tea\n> |"},
                             {U"> - tea|", "> - tea\n> - |"},
                             {U"> 1. tea|", "> 1. tea\n> 2. |"},
                             {U"- tea| and cake", "- tea\n- |and cake"},
                             {U"- |tea", "- \n- |tea"},
                             {U"- tea| and |cake", "- tea\n- |cake"},
                             {U"first\n- été|\nlast", "first\n- été\n- |\nlast"},
                             {U"- ערב|", "- ערב\n- |"},
                         });
}

TEST_CASE("Enter on an item without words ends the list") {
    check(continuedList, {
                             {U"- tea\n- |", "- tea\n|"},
                             {U"1. |", "|"},
                             {U"- [ ] |", "|"},
                             {U"- |\nmore", "|\nmore"},
                             {U"> - |", "> |"},
                             {U"> |", "|"},
                             {U"> tea\n> |", "> tea\n|"},
                         });
}

TEST_CASE("Enter on an item without words within another goes on as an item of that") {
    check(continuedList, {
                             {U"- tea\n  - cake\n  - |", "- tea\n  - cake\n- |"},
                             {U"- tea\n  - cake\n    - |", "- tea\n  - cake\n  - |"},
                             {U"1. tea\n  1. cake\n  2. |", "1. tea\n  1. cake\n2. |"},
                             {U"- tea\n  - [ ] |\nmore", "- tea\n- [ ] |\nmore"},
                             {U"> - tea\n>   - |", "> - tea\n> - |"},
                             {U"  - |", "- |"},
                         });
}

TEST_CASE("Enter elsewhere is a line feed") {
    check(continuedList, {
                             {U"tea|", "none"},
                             {U"|- tea", "none"},
                             {U"-| tea", "none"},
                             {U"- [| ] tea", "none"},
                             {U"-tea|", "none"},
                             {U"# tea|", "none"},
                             {U"---|", "none"},
                             {U"|", "none"},
                             {U"- tea\n|", "none"},
                         });
}

TEST_CASE("Tab anywhere in an item moves it in, Shift+Tab out, and it has the number it has there") {
    const Act in = [](std::u32string_view text, Range at) { return indentedItem(text, at, false); };
    const Act out = [](std::u32string_view text, Range at) { return indentedItem(text, at, true); };
    check(in, {
                  {U"- |tea", "  - |tea"},
                  {U"|- tea", "  |- tea"},
                  {U"1. |tea", "  1. |tea"},
                  {U"1. tea\n2. ca|ke", "1. tea\n  1. ca|ke"},
                  {U"1. tea\n  1. milk\n2. cake|", "1. tea\n  1. milk\n  2. cake|"},
                  {U"9. tea\n10. cake|", "9. tea\n  1. cake|"},
                  {U"- [ ] |tea", "  - [ ] |tea"},
                  {U"> - |tea", ">   - |tea"},
                  {U"a\n- |", "a\n  - |"},
                  {U"- te|a", "  - te|a"},
                  {U"|tea", "none"},
                  {U"> |tea", "none"},
                  {U"|- te|a", "  - te|a"},
                  {U"- te|a\n- cak|e", "none"},
              });
    check(out, {
                   {U"  - |tea", "- |tea"},
                   {U"   - |tea", " - |tea"},
                   {U" - |tea", "- |tea"},
                   {U"|  - tea", "|- tea"},
                   {U">   - |tea", "> - |tea"},
                   {U"- |tea", "none"},
                   {U"  - te|a", "- te|a"},
                   {U"1. tea\n  1. mi|lk", "1. tea\n2. mi|lk"},
                   {U"1. te|a", "none"},
               });
}

TEST_CASE("Backspace on an item without words takes its mark away") {
    check(unmarkedItem, {
                            {U"- |", "|"},
                            {U"tea\n  12. |", "tea\n|"},
                            {U"- [ ] |", "|"},
                            {U"> |", "|"},
                            {U"> - |", "> |"},
                            {U"- |tea", "none"},
                            {U"-| ", "none"},
                            {U"|", "none"},
                            {U"# |", "none"},
                        });
}

TEST_CASE("a press on a check box marks it or clears it") {
    const auto pressed = [](std::u32string_view text, std::size_t at) { return toggledBox(text, at); };
    for (const std::size_t at : {2, 3, 4}) {
        CHECK(pressed(U"- [ ] tea", at) == Replacement{{3, 4}, "x"});
        CHECK(pressed(U"- [x] tea", at) == Replacement{{3, 4}, " "});
    }
    CHECK(pressed(U"tea\n- [X]", 7) == Replacement{{7, 8}, " "});
    CHECK_FALSE(pressed(U"- [ ] tea", 1));
    CHECK_FALSE(pressed(U"- [ ] tea", 5));
    CHECK_FALSE(pressed(U"[ ] tea", 1));
}

TEST_CASE("numbers behind an edit follow those before them again, each in its own list") {
    // Before, after up to the caret, and what stands behind the caret before and then.
    struct Edited {
        std::u32string before, done, behind;
        std::string then;
    };

    const std::vector<Edited> rows{
        {U"1. a\n2. b", U"1. a\n2. ", U"\n2. b", "\n3. b"},
        {U"1. a\n2. b\n3. c", U"", U"2. b\n3. c", "1. b\n2. c"},
        {U"8. a\n9. b", U"8. a\n9. ", U"\n9. b", "\n10. b"},
        {U"1) a\n2) b", U"1) a\n2) ", U"\n2) b", "\n3) b"},
        {U"> 1. a\n> 2. b", U"> 1. a\n> 2. ", U"\n> 2. b", "\n> 3. b"},
        {U"1. a\n  1. x\n  2. y\n2. b", U"1. a\n2. ", U"\n  1. x\n  2. y\n2. b", "\n  1. x\n  2. y\n3. b"},
        {U"1. a\n  more\n2. b", U"1. a\n2. ", U"\n  more\n2. b", "\n  more\n3. b"},
        {U"1. a\n\n2. b", U"1. a\n2. ", U"\n\n2. b", "\n\n3. b"},
        {U"1. a\nwords\n2. b", U"1. a\n2. ", U"\nwords\n2. b", "\nwords\n2. b"},
        {U"1. a\n1. b\n1. c", U"1. a\n2. ", U"\n1. b\n1. c", "\n1. b\n1. c"},
        {U"1. a\n4. b\n5. c", U"1. a\n2. ", U"\n4. b\n5. c", "\n4. b\n5. c"},
        {U"- a\n- b", U"- a\n- ", U"\n- b", "\n- b"},
    };
    for (const auto& row : rows) {
        const std::u32string after = row.done + row.behind;
        CAPTURE(tend::text::toUtf8(after));
        auto renewed = after;
        if (const auto wrong = renumbered(row.before, after, row.behind.size())) {
            CHECK(wrong->range.begin >= row.done.size());
            renewed.replace(wrong->range.begin, wrong->range.end - wrong->range.begin,
                            tend::text::sanitized(wrong->inserted));
        }
        CHECK(tend::text::toUtf8(renewed.substr(row.done.size())) == row.then);
    }
}
