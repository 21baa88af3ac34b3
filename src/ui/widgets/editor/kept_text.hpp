#pragma once

#include "ui/widgets/editor/text_model.hpp"

#include <cstdint>
#include <string>
#include <string_view>

namespace tend::ui::editor {

/// A text as somebody saw it last, to be told what has become of it since. Another pair of eyes than the
/// lines have: TextModel::takeChanged() can be asked by one only.
class KeptText {
  public:
    std::u32string_view text() const { return text_; }

    /// What is different in `text`; nothing at once where `version` is the one asked about last. Compares
    /// blocks of memory, a fraction of a millisecond for a million characters.
    Changed differences(std::u32string_view text, std::uint64_t version);

    /// Takes over what differences() has just told.
    void keep(std::u32string_view text, const Changed& changed);

  private:
    std::u32string text_;
    std::uint64_t version_ = 0;
    bool fresh_ = true;
};

} // namespace tend::ui::editor
