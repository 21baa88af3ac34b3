#include "ui/widgets/entry_memory.hpp"

#include "base/recent.hpp"
#include "text/plain.hpp"
#include "ui/markdown/reading.hpp"

#include <imgui_internal.h>

#include <functional>
#include <memory>

namespace tend::ui {

namespace {

/// Of text, in each of two generations; what is laid out takes some hundred times as much.
constexpr std::size_t bytesKept = std::size_t{128} * 1024;
/// What an entry without words takes all the same, in bytes of text.
constexpr std::size_t leastCost = 32;

/// All that decides where the words stand. The text is that of the entry kept under it.
struct Key {
    std::string_view text;
    EntryMeasure measure;
    text::Type type;
    float scale;
    const text::Shaper* shaper;

    bool operator==(const Key& other) const {
        return text == other.text && measure.width == other.measure.width &&
               measure.plainWidth == other.measure.plainWidth && measure.style == other.measure.style &&
               type == other.type && scale == other.scale && shaper == other.shaper;
    }
};

struct KeyHash {
    std::size_t operator()(const Key& key) const {
        std::size_t hash = std::hash<std::string_view>{}(key.text);
        base::mixHash(hash, std::hash<float>{}(key.measure.width));
        base::mixHash(hash, std::hash<float>{}(key.type.size));
        return hash;
    }
};

using Entries = base::Recent<Key, std::unique_ptr<LaidEntry>, KeyHash, std::equal_to<>>;

void forget(ImGuiContext* /*context*/, ImGuiContextHook* hook) {
    const std::unique_ptr<Entries> entries(static_cast<Entries*>(hook->UserData));
    hook->UserData = nullptr;
}

Entries& entriesOf(ImGuiContext& context) {
    for (const ImGuiContextHook& hook : context.Hooks)
        if (hook.Callback == &forget)
            return *static_cast<Entries*>(hook.UserData);
    auto entries = std::make_unique<Entries>(bytesKept);
    Entries& kept = *entries;
    ImGuiContextHook hook;
    hook.Type = ImGuiContextHookType_Shutdown;
    hook.Callback = &forget;
    hook.UserData = entries.release(); // forget() takes it again when the context ends
    ImGui::AddContextHook(&context, &hook);
    return kept;
}

std::unique_ptr<LaidEntry> laid(const Theme& theme, std::string_view text, const EntryMeasure& measure) {
    auto entry = std::make_unique<LaidEntry>(LaidEntry{std::string(text)});
    if (markdown::hasNotation(text) || !text::isPlain(text))
        entry->read.emplace(theme, entry->text, measure.width, measure.style);
    else
        entry->lines = theme.lines(theme.face(measure.style), measure.plainWidth, entry->text);
    return entry;
}

} // namespace

const LaidEntry& laidEntry(const Theme& theme, std::string_view text, const EntryMeasure& measure) {
    Entries& entries = entriesOf(*ImGui::GetCurrentContext());
    const Face face = theme.face(measure.style);
    Key key{text, measure, {face.font, face.size}, theme.scale(), &theme.shaper()};
    if (const auto* kept = entries.find(key))
        return **kept;
    auto entry = laid(theme, text, measure);
    key.text = entry->text;
    return *entries.keep(key, std::move(entry), text.size() + leastCost);
}

} // namespace tend::ui
