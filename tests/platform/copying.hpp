#pragma once

#include <cstddef>
#include <map>
#include <memory>
#include <string>

namespace tend::test {

enum class Hanging { Never, AtOnce, InTheMiddle };

struct CopyingWay {
    std::size_t part = 0; ///< bytes handed over at a time (INCR); 0: all of it
    Hanging hanging = Hanging::Never;
};

/// Another X11 program that has copied something: kinds and what it gives for them. It answers on a thread of
/// its own until it is taken away.
class Copying {
  public:
    Copying(std::map<std::string, std::string> kinds, CopyingWay way);
    ~Copying();
    Copying(const Copying&) = delete;
    Copying& operator=(const Copying&) = delete;

  private:
    struct Owner;
    std::unique_ptr<Owner> owner_;
};

/// What happens where a program that pastes goes in the middle: true where the X server answers after it.
bool answersAfterWritingToAClosedWindow();

} // namespace tend::test
