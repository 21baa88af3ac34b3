#pragma once

#include <cstddef>
#include <span>
#include <vector>

struct ImGuiContext;
struct ImGuiInputEvent;

namespace tend::platform {

/// How many of the waiting events one frame may take: none that changes a modifier after a key went down that
/// typed nothing.
std::size_t eventsForOneFrame(std::span<const ImGuiInputEvent> waiting);

/// Keeps shortcuts whole. Dear ImGui looks at the keyboard once a frame, so a Ctrl+3 pressed and let go
/// between two frames (a quick hand, a slow renderer, another program typing) would be seen as 3 without
/// Ctrl. This leaves what comes after the key for the next frame.
class Chords {
  public:
    /// From now on, for every frame of this context. The context must not go first.
    explicit Chords(ImGuiContext& context);
    ~Chords();
    Chords(const Chords&) = delete;
    Chords& operator=(const Chords&) = delete;

  private:
    void holdBack();
    void giveBack();

    ImGuiContext& context_;
    std::vector<ImGuiInputEvent> later_;
    unsigned before_ = 0;
    unsigned after_ = 0;
};

} // namespace tend::platform
