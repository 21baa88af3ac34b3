#pragma once

#include "domain/mention.hpp"
#include "ui/theme/theme.hpp"
#include "ui/widgets/completion_list.hpp"
#include "ui/widgets/editor/editor.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tend::ui {

/// Whom an @ may name and which tags a # may begin, in one frame.
struct Known {
    std::span<const domain::Nameable> people{};
    std::span<const std::string> tags{}; ///< without the #
    bool naming = false;                 ///< an @ means someone, also where nobody is known yet
};

/// One frame of completing names and tags in a text: mentions in colour, and a list under the caret while an
/// @ or a # is typed. Up and Down mark a row, Enter, Tab or a click take it, Escape closes the list. Someone
/// new is taken by Enter only once marked, so that a line can always be finished.
class Completion {
  public:
    Completion(const Theme& theme, editor::EditorState& state, const Known& known);

    /// Call before the text is edited.
    void prepare(editor::EditorLook& look);
    /// Call after. The name of who is to be put on the care list, or nothing.
    std::string finish(editor::EditorResult& result);

    /// The mentions; valid as long as this.
    std::span<const editor::EditorSpan> spans() const { return spans_; }

  private:
    struct Row {
        CompletionRow shown;
        std::string inserted; ///< behind the @ or #
    };

    struct Offer {
        std::size_t at = 0; ///< the place of the @ or #
        std::vector<Row> rows{};

        std::size_t known() const;
    };

    editor::CompletingText& kept() { return state_.extras().completing; }

    void findMentions();
    void lookThrough(std::u32string_view words, std::size_t before);
    void followNamedAnew();
    Offer wanted();
    Offer offered() const;
    void fit(Offer& offer) const;
    static int leastMarked(const Offer& offer);
    void mark(const Offer& offer, const editor::EditorResult& result);
    std::string take(const Offer& offer, int which);

    const Theme& theme_;
    editor::EditorState& state_;
    Known known_;
    Offer offer_;
    std::vector<editor::EditorSpan> spans_;
};

} // namespace tend::ui
