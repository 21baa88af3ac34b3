#pragma once

#include "ui/theme/theme.hpp"
#include "ui/widgets/button.hpp"

#include <optional>
#include <string>

namespace tend::ui {

/// Left and right, top and bottom; logical px.
inline constexpr ImVec2 dialogPadding{32, 28};

struct DialogLook {
    float width = 440;          ///< logical px; less in a narrow window
    std::optional<float> top{}; ///< logical px from the window's top; nothing: in the middle
    ImVec2 padding = dialogPadding;
};

/// A question in the middle of the window with everything else behind a scrim. `id`: "###id". While `open` is
/// true draw its content between the paddings (28/32); Escape clears `open`, which must mean the kind answer.
///   if (Dialog dialog(theme, "###add-person", state.adding); dialog) { ... }
class Dialog {
  public:
    Dialog(const Theme& theme, const char* id, bool& open, const DialogLook& look = {});
    ~Dialog();
    Dialog(const Dialog&) = delete;
    Dialog& operator=(const Dialog&) = delete;

    explicit operator bool() const { return shown_; }

  private:
    bool begun_ = false;
    bool shown_ = false;
};

/// A question with two answers. Labels are "Words###id".
struct Question {
    std::string title;
    std::string body;
    const char* act;      ///< "Let Daniel rest###rest"
    const char* kind;     ///< "Not now###not-now": what Escape means
    bool grave = false;   ///< cannot be taken back
    bool careful = false; ///< the keyboard is on the kind answer at first, as it is where it is grave
};

enum class Answer { Act, Kind };

/// The two answers at a dialog's foot: side by side at the right end where there is room, else under each
/// other, as wide as the dialog. Labels are "Words###id".
std::optional<Answer> answers(const Theme& theme, const char* kind, const char* act,
                              const ButtonLook& kindLook = {.kind = ButtonKind::Quiet},
                              const ButtonLook& actLook = {.kind = ButtonKind::Primary});

/// The only answer, at the right end of a dialog's foot. `focus`: the keyboard starts there.
bool onlyAnswer(const Theme& theme, const char* label, bool focus = true);

/// Asks it while `open`; clears `open` with the answer.
std::optional<Answer> ask(const Theme& theme, const char* id, bool& open, const Question& asked);
/// What the dialog holds: the words, and the answers at their right end. `focus`: the keyboard starts there.
std::optional<Answer> question(const Theme& theme, const Question& asked, bool focus);

/// Lets go of dialogs and popovers that were not drawn in the last frame, because another screen came or what
/// they were about is gone; Dear ImGui would keep everything else behind them. Once a frame, before drawing.
void closeForgottenPopups();

} // namespace tend::ui
