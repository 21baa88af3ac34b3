#include "ui/theme/motion.hpp"

#include <algorithm>
#include <iterator>

namespace tend::ui {

namespace {

constexpr std::size_t tracksBeforeSweep = 512;
constexpr long framesKept = 8;

ImGuiID keyOf(ImGuiID id, int part) {
    return id ^ (0x9E3779B9U * static_cast<ImGuiID>(part + 1));
}

float easeOutCubic(float t) {
    const float left = 1 - t;
    return 1 - left * left * left;
}

} // namespace

void Motion::beginFrame(double now) {
    now_ = std::max(now_, now);
    ++frame_;
    moving_ = false;
    wake_.reset();
    if (tracks_.size() > tracksBeforeSweep) {
        forgetUnseen();
    }
}

float Motion::towards(ImGuiID id, float target, float seconds, int part) {
    return follow(keyOf(id, part), target, target, seconds);
}

float Motion::appearing(ImGuiID id, float from, float target, float seconds, int part) {
    return follow(keyOf(id, part), from, target, seconds);
}

float Motion::follow(ImGuiID key, float from, float target, float seconds) {
    const auto [found, fresh] = tracks_.try_emplace(key, Track{from, target, now_, frame_});
    Track& track = found->second;
    // What was not drawn for a while did not move meanwhile: it starts again.
    if (!fresh && frame_ - track.frame > framesKept) {
        track = {from, target, now_, frame_};
    }
    track.frame = frame_;
    const auto at = [&] {
        const float t = seconds <= 0 ? 1 : static_cast<float>((now_ - track.since) / seconds);
        return t >= 1 ? track.to : track.from + (track.to - track.from) * easeOutCubic(std::max(0.0F, t));
    };
    if (track.to != target) {
        track.from = at();
        track.to = target;
        track.since = now_;
    }
    if (!on_) {
        track.from = track.to;
    }
    const float value = track.from == track.to ? track.to : at();
    moving_ = moving_ || value != track.to;
    return value;
}

bool Motion::heldFor(ImGuiID id, bool on, float seconds) {
    const ImGuiID key = keyOf(id, 77);
    if (!on) {
        tracks_.erase(key);
        return false;
    }
    Track& track = tracks_.try_emplace(key, Track{0, 0, now_, frame_}).first->second;
    if (frame_ - track.frame > 1) {
        track.since = now_;
    }
    track.frame = frame_;
    const double left = track.since + seconds - now_;
    if (left > 0) {
        wakeIn(left);
    }
    return left <= 0;
}

void Motion::wakeIn(double seconds) {
    wake_ = std::min(wake_.value_or(seconds), seconds);
}

void Motion::forgetUnseen() {
    std::erase_if(tracks_, [&](const auto& entry) { return frame_ - entry.second.frame > framesKept; });
}

} // namespace tend::ui
