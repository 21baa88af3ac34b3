#pragma once

#include <imgui.h>

namespace tend::shell {

/// The parts of the window that F6 walks through, and Shift+F6 the other way round. A toast is one of them
/// while it is shown.
enum class Area { Page, Toast, Rail };

/// Where the keyboard is among them, and where F6 brings it.
class AreaWalk {
  public:
    /// Once a frame, in the window that the rail is drawn in, before anything else of it. `screen`: which one
    /// the page is; where the keyboard was in another is forgotten.
    void read(bool toastShown, int screen);

    /// True once where the keyboard is to come to the rail, or to the toast.
    bool takes(Area area);
    /// In the child that is the page, before what it holds: brings the keyboard to where it was in it, or to
    /// its first item.
    void enterPage();

  private:
    bool wanted_ = false;
    Area target_ = Area::Page;
    ImGuiID page_ = 0; ///< the window in the page that had the keyboard last
    int screen_ = 0;
};

} // namespace tend::shell
