#pragma once

namespace tend::platform {

/// A program that pastes from Tend may close its window in the middle, of which the X server tells later.
/// Xlib would end the whole program for that; from now on it goes on, and says on stderr what else went
/// wrong.
void surviveXErrors();

} // namespace tend::platform
