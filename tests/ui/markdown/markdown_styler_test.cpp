#include "ui/markdown/markdown_styler.hpp"

#include <doctest/doctest.h>

#include <vector>

using tend::ui::editor::Inline;
using tend::ui::editor::InlineRun;
using tend::ui::editor::LineKind;
using tend::ui::markdown::MarkdownStyler;

TEST_CASE("the writing surface is told what each line is and where its words begin") {
    struct Row {
        std::u32string line;
        LineKind kind;
        std::size_t hang;
    };

    const std::vector<Row> rows{
        {U"tea", LineKind::Body, 0},           {U"# tea", LineKind::Heading1, 0},
        {U"## tea", LineKind::Heading2, 0},    {U"#### tea", LineKind::Heading3, 0},
        {U"- tea", LineKind::ListItem, 2},     {U"  12. tea", LineKind::ListItem, 6},
        {U"> tea", LineKind::Quote, 2},        {U"> - tea", LineKind::ListItem, 4},
        {U"- [ ] tea", LineKind::TaskOpen, 6}, {U"- [x] tea", LineKind::TaskDone, 6},
        {U"  tea", LineKind::Body, 0},         {U"---", LineKind::Body, 0},
    };
    for (const auto& row : rows) {
        const auto style = MarkdownStyler().styleOf(row.line);
        CHECK(style.kind == row.kind);
        CHECK(style.hang == row.hang);
    }
}

TEST_CASE("the writing surface is told how each word is set") {
    const auto runs = [](std::u32string_view line) { return MarkdownStyler().styleOf(line).runs; };
    CHECK(runs(U"tea").empty());
    CHECK(runs(U"a **b** #c") == std::vector<InlineRun>{{{2, 4}, Inline::Mark},
                                                        {{4, 5}, Inline::Bold},
                                                        {{5, 7}, Inline::Mark},
                                                        {{8, 10}, Inline::Tag}});
    CHECK(runs(U"- [x] a") == std::vector<InlineRun>{{{0, 2}, Inline::Mark},
                                                     {{2, 5}, Inline::Mark | Inline::Box},
                                                     {{5, 6}, Inline::Mark}});
    CHECK(runs(U"[*a*](https://b.c)") == std::vector<InlineRun>{{{0, 2}, Inline::Mark | Inline::Link},
                                                                {{2, 3}, Inline::Italic | Inline::Link},
                                                                {{3, 18}, Inline::Mark | Inline::Link}});
}
