#include "platform/copied_pictures.hpp"

#include "platform/file_chooser.hpp"

#include <GLFW/glfw3.h>
#include <X11/Xatom.h>
#include <X11/Xlib.h>
#include <dlfcn.h>
#include <poll.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <memory>
#include <optional>
#include <sstream>
#include <string>

namespace tend::platform {
namespace {

using Bytes = std::vector<std::uint8_t>;
using Clock = std::chrono::steady_clock;
using Trouble = CopiedPictures::Trouble;

constexpr std::chrono::milliseconds longestPart{500};
constexpr std::chrono::milliseconds longestWhole{3000};

/// One property as it was read.
struct Property {
    Atom type = None;
    Bytes bytes{};
    bool whole = true; ///< false: longer than was asked for
};

/// A connection of its own: GLFW's events stay GLFW's.
class Asking {
  public:
    explicit Asking(std::size_t most) : most_(most), display_(XOpenDisplay(nullptr)) {
        if (!display_)
            return;
        window_ = XCreateSimpleWindow(display_.get(), DefaultRootWindow(display_.get()), 0, 0, 1, 1, 0, 0, 0);
        XSelectInput(display_.get(), window_, PropertyChangeMask);
        clipboard_ = atom("CLIPBOARD");
        property_ = atom("TEND_COPIED");
    }

    ::Window owner() { return display_ ? XGetSelectionOwner(display_.get(), clipboard_) : None; }

    Atom atom(const char* name) { return XInternAtom(display_.get(), name, False); }

    Trouble trouble() const { return trouble_; }

    /// Nothing where the owner does not give that, or not in time, or where it is too large.
    std::optional<Bytes> get(Atom target) {
        XDeleteProperty(display_.get(), window_, property_);
        XConvertSelection(display_.get(), clipboard_, target, property_, window_, CurrentTime);
        const auto answer = next(SelectionNotify);
        if (!answer || answer->xselection.property == None)
            return std::nullopt;
        XEvent before{};
        while (XCheckTypedWindowEvent(display_.get(), window_, PropertyNotify, &before) == True) {
            // Of what comes in parts only those count that come later.
        }
        auto property = read();
        if (property.type == atom("INCR"))
            return parts();
        return within(property) ? std::optional(std::move(property.bytes)) : std::nullopt;
    }

    std::vector<Atom> kinds() {
        const auto bytes = get(atom("TARGETS"));
        std::vector<Atom> atoms(bytes ? bytes->size() / sizeof(Atom) : 0);
        if (!atoms.empty())
            std::copy_n(bytes->begin(), atoms.size() * sizeof(Atom),
                        reinterpret_cast<std::uint8_t*>(atoms.data()));
        return atoms;
    }

  private:
    struct Close {
        void operator()(Display* display) const { XCloseDisplay(display); }
    };

    std::optional<XEvent> next(int type) {
        const auto until = std::min(Clock::now() + longestPart, begun_ + longestWhole);
        XEvent event{};
        while (XCheckTypedWindowEvent(display_.get(), window_, type, &event) == False) {
            const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(until - Clock::now());
            if (left.count() <= 0) {
                trouble_ = Trouble::NoAnswer;
                return std::nullopt;
            }
            pollfd waiting{ConnectionNumber(display_.get()), POLLIN, 0};
            ::poll(&waiting, 1, static_cast<int>(left.count()));
        }
        return event;
    }

    /// Reads and deletes it, which asks for the next part.
    Property read() {
        Property property;
        int format = 0;
        unsigned long count = 0;
        unsigned long rest = 0;
        unsigned char* data = nullptr;
        const auto room = static_cast<long>(most_ / 4 + 1);
        XGetWindowProperty(display_.get(), window_, property_, 0, room, True, AnyPropertyType, &property.type,
                           &format, &count, &rest, &data);
        // Xlib gives values of 32 bits as longs.
        const std::size_t each = format == 32 ? sizeof(long) : static_cast<std::size_t>(format) / 8;
        if (data != nullptr)
            property.bytes.assign(data, data + count * each);
        if (data != nullptr)
            XFree(data);
        property.whole = rest == 0;
        XFlush(display_.get());
        return property;
    }

    bool within(const Property& property, std::size_t before = 0) {
        if (property.whole && before + property.bytes.size() <= most_)
            return true;
        trouble_ = Trouble::TooLarge;
        return false;
    }

    /// Part after part until an empty one.
    std::optional<Bytes> parts() {
        Bytes all;
        while (const auto event = next(PropertyNotify)) {
            if (event->xproperty.atom != property_ || event->xproperty.state != PropertyNewValue)
                continue;
            const auto part = read();
            if (!within(part, all.size()))
                return std::nullopt;
            if (part.bytes.empty())
                return all;
            all.insert(all.end(), part.bytes.begin(), part.bytes.end());
        }
        return std::nullopt;
    }

    std::size_t most_;
    std::unique_ptr<Display, Close> display_;
    ::Window window_ = None;
    Atom clipboard_ = None;
    Atom property_ = None;
    Clock::time_point begun_ = Clock::now();
    Trouble trouble_ = Trouble::Nothing;
};

/// Whether the window belongs to this program, which cannot answer itself while it waits. A client's windows
/// share all but the last 21 bits of their numbers.
bool own(::Window window) {
    using WindowOf = ::Window (*)(GLFWwindow*);
    const auto windowOf = reinterpret_cast<WindowOf>(::dlsym(RTLD_DEFAULT, "glfwGetX11Window"));
    auto* current = glfwGetCurrentContext();
    if (windowOf == nullptr || current == nullptr)
        return true;
    constexpr unsigned bitsOfClient = 21;
    return windowOf(current) >> bitsOfClient == window >> bitsOfClient;
}

std::vector<std::filesystem::path> filesIn(const Bytes& list) {
    std::vector<std::filesystem::path> files;
    std::istringstream lines(std::string(list.begin(), list.end()));
    for (std::string line; std::getline(lines, line);) {
        while (!line.empty() && (line.back() == '\r' || line.back() == '\0'))
            line.pop_back();
        if (auto path = pathOfUri(line))
            files.push_back(std::move(*path));
    }
    return files;
}

} // namespace

CopiedPictures copiedPictures(CopiedWords words, std::size_t most) {
    Asking asking(most);
    const auto owner = asking.owner();
    if (owner == None || own(owner))
        return {};
    const auto kinds = asking.kinds();
    const auto gives = [&](const char* kind) {
        return std::ranges::find(kinds, asking.atom(kind)) != kinds.end();
    };
    CopiedPictures copied;
    if (gives("text/uri-list"))
        if (const auto list = asking.get(asking.atom("text/uri-list")))
            copied.files = filesIn(*list);
    const bool worded = gives("UTF8_STRING") || gives("STRING") || gives("text/plain");
    if (!copied.files.empty() || (worded && words == CopiedWords::First))
        return copied;
    for (const char* kind : std::array{"image/png", "image/jpeg", "image/webp"}) {
        if (!gives(kind))
            continue;
        if (auto bytes = asking.get(asking.atom(kind)))
            copied.bytes = std::move(*bytes);
        else
            copied.trouble = asking.trouble();
        break;
    }
    return copied;
}

} // namespace tend::platform
