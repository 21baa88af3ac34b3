#pragma once

#include <filesystem>
#include <functional>
#include <thread>

namespace tend::platform {

/// What one program of the owner's tells the window that has a journal open.
enum class Ring : char {
    Raise = 'r',  ///< somebody wants to open the journal: come to the front
    Changed = 'c' ///< the journal was written to: look again
};

/// Rings the window that has this journal open. True where one listens. Raise waits a fraction of a second
/// for the answer; Changed waits for nothing. Neither fails loudly: a bell that nobody hears is no trouble.
bool ring(const std::filesystem::path& runtimeFolder, const std::filesystem::path& journal, Ring what);

/// The window's side: one a journal. Waits without using the CPU, on a thread of its own.
class Doorbell {
  public:
    enum class State {
        Mine,      ///< listening
        Anothers,  ///< another window has this journal open
        Impossible ///< no private folder for the socket: nobody can ring, all else works
    };

    /// `onRing` is called from the doorbell's own thread.
    Doorbell(const std::filesystem::path& runtimeFolder, const std::filesystem::path& journal,
             std::function<void(Ring)> onRing);
    ~Doorbell();
    Doorbell(const Doorbell&) = delete;
    Doorbell& operator=(const Doorbell&) = delete;

    State state() const { return state_; }

  private:
    void listen();
    void waitForRings();
    bool answer();

    std::function<void(Ring)> onRing_;
    std::filesystem::path socketFile_;
    State state_ = State::Impossible;
    int lock_ = -1;
    int socket_ = -1;
    int stop_ = -1;
    std::thread thread_;
};

} // namespace tend::platform
