#pragma once

#include <cstddef>
#include <unordered_map>
#include <utility>

namespace tend::base {

/// What was made for something asked, kept while it is asked for again: two generations, of which the older
/// one goes when the newer one is full. `Hash` and `Same` also take what is asked with, so that a look-up
/// copies nothing.
template <typename Key, typename Value, typename Hash, typename Same>
class Recent {
  public:
    /// `most`: the costs a generation holds, and a little more.
    explicit Recent(std::size_t most) : most_(most) {}

    /// Null where it is not kept. Valid until the next call.
    template <typename Asked>
    const Value* find(const Asked& asked) {
        if (const auto found = newer_.find(asked); found != newer_.end())
            return &found->second.value;
        const auto found = older_.find(asked);
        if (found == older_.end())
            return nullptr;
        auto node = older_.extract(found);
        makeRoom(node.mapped().cost);
        return &newer_.insert(std::move(node)).position->second.value;
    }

    /// For what find() did not find. Valid until the next call.
    const Value& keep(Key key, Value value, std::size_t cost = 1) {
        makeRoom(cost);
        return newer_.insert_or_assign(std::move(key), Kept{std::move(value), cost}).first->second.value;
    }

    void clear() {
        newer_.clear();
        older_.clear();
        cost_ = 0;
    }

  private:
    struct Kept {
        Value value;
        std::size_t cost;
    };

    void makeRoom(std::size_t cost) {
        if (cost_ >= most_) {
            older_ = std::exchange(newer_, {});
            cost_ = 0;
        }
        cost_ += cost;
    }

    std::size_t most_;
    std::size_t cost_ = 0; ///< of the newer ones
    std::unordered_map<Key, Kept, Hash, Same> newer_, older_;
};

/// Mixes another hash into one.
inline void mixHash(std::size_t& hash, std::size_t more) {
    hash ^= more + 0x9E3779B9U + (hash << 6U) + (hash >> 2U);
}

} // namespace tend::base
