#include "pictures/exif.hpp"
#include "pictures/parts.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

namespace tend::pictures {
namespace {

struct Range {
    std::size_t begin = 0;
    std::size_t end = 0;
};

struct Box {
    std::string_view name{};
    Range whole{};
    Range content{};
};

/// Numbers one after the other; once one is missing, `sound` stays false and all that follow are 0.
class Reader {
  public:
    Reader(Bytes file, Range range) : file_(file), at_(range.begin), end_(range.end) {}

    std::size_t next(std::size_t size) {
        if (size == 0)
            return 0;
        const auto number = at_ + size <= end_ ? numberAt(file_, at_, size) : std::nullopt;
        sound_ = sound_ && number.has_value();
        at_ += sound_ ? size : 0;
        return sound_ ? static_cast<std::size_t>(*number) : 0;
    }

    /// Four letters.
    std::string name() {
        std::string text;
        for (int i = 0; i < 4; ++i)
            text.push_back(static_cast<char>(next(1)));
        return text;
    }

    bool sound() const { return sound_; }

    std::size_t at() const { return at_; }

  private:
    Bytes file_;
    std::size_t at_;
    std::size_t end_;
    bool sound_ = true;
};

/// The boxes in `range`; nothing where they do not fill it.
std::optional<std::vector<Box>> boxesIn(Bytes file, Range range) {
    std::vector<Box> boxes;
    for (std::size_t at = range.begin; at < range.end;) {
        auto size = numberAt(file, at, 4);
        std::size_t header = 8;
        if (size == 1U) {
            size = numberAt(file, at + header, 8);
            header += 8;
        } else if (size == 0U) {
            size = range.end - at; // to the end
        }
        if (!size || *size < header || *size > range.end - at)
            return std::nullopt;
        const auto* name = reinterpret_cast<const char*>(file.data() + at + 4);
        boxes.push_back({{name, 4}, {at, at + *size}, {at + header, at + *size}});
        at += *size;
    }
    return boxes;
}

const Box* find(const std::vector<Box>& boxes, std::string_view name) {
    const auto found =
        std::find_if(boxes.begin(), boxes.end(), [&](const Box& box) { return box.name == name; });
    return found == boxes.end() ? nullptr : &*found;
}

/// The kinds of the items by their numbers: "hvc1", "grid", "Exif", "mime", ...
std::vector<std::pair<std::size_t, std::string>> kindsOf(Bytes file, const Box& iinf) {
    std::vector<std::pair<std::size_t, std::string>> kinds;
    Reader head(file, iinf.content);
    const auto version = head.next(1);
    head.next(3);
    head.next(version == 0 ? 2 : 4);
    if (!head.sound())
        return kinds;
    for (const auto& box : boxesIn(file, {head.at(), iinf.content.end}).value_or(std::vector<Box>())) {
        Reader entry(file, box.content);
        const auto entryVersion = entry.next(1);
        entry.next(3);
        const auto item = entry.next(entryVersion == 3 ? 4 : 2);
        entry.next(2);
        kinds.emplace_back(item, entry.name());
    }
    return kinds;
}

struct Placed {
    std::size_t item = 0;
    std::vector<Range> ranges{}; ///< in the file
};

/// One item of the box that says where each lies. `inMeta`: where the other kind of place begins.
struct Sizes {
    std::size_t version, offset, length, base, index;
};

Placed placeOf(Reader& reader, const Sizes& sizes, const Box* inMeta) {
    Placed placed{reader.next(sizes.version < 2 ? 2 : 4), {}};
    const auto method = sizes.version == 0 ? 0 : reader.next(2) & 0xfU;
    reader.next(2);
    auto base = reader.next(sizes.base);
    if (method == 1 && inMeta)
        base += inMeta->content.begin;
    for (auto extents = reader.next(2); extents > 0 && reader.sound(); --extents) {
        reader.next(sizes.version == 0 ? 0 : sizes.index);
        const auto offset = reader.next(sizes.offset);
        const auto length = reader.next(sizes.length);
        if (method <= 1)
            placed.ranges.push_back({base + offset, base + offset + length});
    }
    return placed;
}

/// Where each item lies; nothing where that leads out of the file.
std::optional<std::vector<Placed>> placesOf(Bytes file, const Box& iloc, const Box* idat) {
    Reader reader(file, iloc.content);
    Sizes sizes{};
    sizes.version = reader.next(1);
    reader.next(3);
    const auto both = reader.next(2);
    sizes.offset = both >> 12U;
    sizes.length = both >> 8U & 0xfU;
    sizes.base = both >> 4U & 0xfU;
    sizes.index = both & 0xfU;
    std::vector<Placed> places;
    for (auto count = reader.next(sizes.version < 2 ? 2 : 4); count > 0 && reader.sound(); --count)
        places.push_back(placeOf(reader, sizes, idat));
    if (!reader.sound())
        return std::nullopt;
    for (const auto& place : places)
        for (const auto& range : place.ranges)
            if (range.begin > range.end || range.end > file.size())
                return std::nullopt;
    return places;
}

void blank(Buffer& file, Range range, char with) {
    std::fill(file.begin() + static_cast<std::ptrdiff_t>(range.begin),
              file.begin() + static_cast<std::ptrdiff_t>(range.end), static_cast<std::uint8_t>(with));
}

/// Where the items of a file lie, and of which kinds they are.
struct Items {
    std::vector<Box> boxes{}; ///< of the whole file
    std::vector<Placed> places{};
    std::vector<std::pair<std::size_t, std::string>> kinds{};

    /// "" where it is not said.
    std::string kindOf(const Placed& place) const {
        const auto kind = std::find_if(kinds.begin(), kinds.end(),
                                       [&](const auto& known) { return known.first == place.item; });
        return kind == kinds.end() ? std::string() : kind->second;
    }
};

std::optional<Items> itemsOf(Bytes file) {
    auto boxes = boxesIn(file, {0, file.size()});
    const auto* meta = boxes ? find(*boxes, "meta") : nullptr;
    if (!meta || meta->content.end - meta->content.begin < 4)
        return std::nullopt;
    const auto inMeta = boxesIn(file, {meta->content.begin + 4, meta->content.end});
    const auto* iloc = inMeta ? find(*inMeta, "iloc") : nullptr;
    const auto* iinf = inMeta ? find(*inMeta, "iinf") : nullptr;
    auto places = iloc && iinf ? placesOf(file, *iloc, find(*inMeta, "idat")) : std::nullopt;
    if (!places)
        return std::nullopt;
    return Items{std::move(*boxes), std::move(*places), kindsOf(file, *iinf)};
}

/// The TIFF block of an Exif item, which begins with how far it is to it.
std::optional<Bytes> tiffIn(Bytes item) {
    const auto skip = numberAt(item, 0, 4);
    const auto rest = skip ? partOf(item, 4, item.size() - 4) : std::nullopt;
    return rest && *skip <= rest->size() ? std::optional(rest->subspan(*skip)) : std::nullopt;
}

/// The Exif of one item anew, no longer than it was; nothing follows behind it.
void tidyExif(Buffer& file, Range range) {
    const auto tiff = tiffIn(Bytes(file).subspan(range.begin, range.end - range.begin));
    const auto block = tiff ? harmlessExif(*tiff) : std::nullopt;
    blank(file, range, '\0');
    constexpr std::size_t skipSize = 4; // which is 0 now
    if (block && block->size() + skipSize <= range.end - range.begin)
        std::copy(block->begin(), block->end(),
                  file.begin() + static_cast<std::ptrdiff_t>(range.begin + skipSize));
}

/// What lies between the items, in boxes made for holding them, belongs to no picture.
void blankBetween(Buffer& file, Range box, std::vector<Range> kept) {
    std::sort(kept.begin(), kept.end(), [](Range a, Range b) { return a.begin < b.begin; });
    auto at = box.begin;
    for (const auto& range : kept) {
        if (range.end <= box.begin || range.begin >= box.end)
            continue;
        if (range.begin > at)
            blank(file, {at, range.begin}, '\0');
        at = std::max(at, std::min(range.end, box.end));
    }
    blank(file, {at, box.end}, '\0');
}

bool isKept(const Box& box) {
    return box.name == "ftyp" || box.name == "meta" || box.name == "mdat";
}

void rename(Buffer& file, const Box& box, std::string_view name) {
    std::copy(name.begin(), name.end(), file.begin() + static_cast<std::ptrdiff_t>(box.whole.begin + 4));
}

} // namespace

std::optional<Bytes> heifExif(Bytes file) {
    const auto items = itemsOf(file);
    if (!items)
        return std::nullopt;
    for (const auto& place : items->places)
        if (items->kindOf(place) == "Exif" && place.ranges.size() == 1)
            return tiffIn(file.subspan(place.ranges[0].begin, place.ranges[0].end - place.ranges[0].begin));
    return std::nullopt;
}

std::variant<Buffer, Trouble> harmlessHeif(Bytes file) {
    const auto items = itemsOf(file);
    if (!items)
        return Trouble::Broken;
    Buffer harmless(file.begin(), file.end());
    std::vector<Range> kept;
    for (const auto& place : items->places) {
        const auto kind = items->kindOf(place);
        for (const auto& range : place.ranges) {
            if (kind == "Exif" && place.ranges.size() == 1)
                tidyExif(harmless, range);
            else if (kind.empty() || kind == "mime" || kind == "uri " || kind == "Exif")
                blank(harmless, range, ' '); // which is what an empty XMP may hold
            kept.push_back(range);
        }
    }
    for (const auto& box : items->boxes) {
        if (box.name == "mdat") {
            blankBetween(harmless, box.content, kept);
        } else if (!isKept(box)) {
            rename(harmless, box, "free");
            blank(harmless, box.content, '\0');
        }
    }
    return harmless;
}

} // namespace tend::pictures
