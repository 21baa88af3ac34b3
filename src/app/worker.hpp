#pragma once

#include <condition_variable>
#include <functional>
#include <mutex>
#include <queue>
#include <thread>

namespace tend::app {

/// One thread for long work. A job runs there and returns what to do with its result; that runs in poll() on
/// the thread that owns the worker. `wake` is called from the worker's thread when something is ready.
class Worker {
  public:
    using Deliver = std::function<void()>;
    using Job = std::function<Deliver(std::stop_token)>;

    explicit Worker(std::function<void()> wake);
    ~Worker();
    Worker(const Worker&) = delete;
    Worker& operator=(const Worker&) = delete;

    void start(Job job);
    bool busy() const;
    /// Delivers finished jobs; a job that threw rethrows here, and the next call goes on. True where
    /// something was delivered.
    bool poll();

  private:
    void run(std::stop_token stop);

    std::function<void()> wake_;
    mutable std::mutex mutex_;
    std::condition_variable_any ready_;
    std::queue<Job> jobs_;
    std::queue<Deliver> done_;
    int unfinished_ = 0;
    std::jthread thread_;
};

} // namespace tend::app
