#pragma once

#include <optional>
#include <string>

namespace tend::platform {

/// X11's PRIMARY selection: what is selected in one program is pasted in another with the middle button.
/// GLFW must have been started, and all of it belongs to the main thread.
class PrimarySelection {
  public:
    /// Nothing where the desktop, or the GLFW on this computer, has none (Wayland).
    static std::optional<PrimarySelection> find();

    /// "" where nobody has selected anything that is text. Waits for the program that has.
    std::string get() const;
    void set(const std::string& utf8) const;

  private:
    using Get = const char* (*)();
    using Set = void (*)(const char*);

    PrimarySelection(Get getter, Set setter) : get_(getter), set_(setter) {}

    Get get_;
    Set set_;
};

} // namespace tend::platform
