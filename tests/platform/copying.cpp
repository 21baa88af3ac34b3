#include "platform/copying.hpp"

#include "platform/x_errors.hpp"

#include <X11/Xatom.h>
#include <X11/Xlib.h>

#include <algorithm>
#include <chrono>
#include <stop_token>
#include <thread>
#include <vector>

namespace tend::test {

struct Copying::Owner {
    Owner(std::map<std::string, std::string> given, CopyingWay wanted)
        : kinds(std::move(given)), way(wanted), display(XOpenDisplay(nullptr)),
          window(XCreateSimpleWindow(display, DefaultRootWindow(display), 0, 0, 1, 1, 0, 0, 0)) {
        platform::surviveXErrors(); // whoever pastes goes in the middle, which tests are about
        XSetSelectionOwner(display, atom("CLIPBOARD"), window, CurrentTime);
        XSync(display, False);
        thread = std::jthread([this](const std::stop_token& stop) { serve(stop); });
    }

    ~Owner() {
        thread.request_stop();
        thread.join();
        XCloseDisplay(display);
    }

    Owner(const Owner&) = delete;
    Owner& operator=(const Owner&) = delete;

    Atom atom(const std::string& name) const { return XInternAtom(display, name.c_str(), False); }

    void serve(const std::stop_token& stop) {
        while (!stop.stop_requested()) {
            while (XPending(display) > 0) {
                XEvent event{};
                XNextEvent(display, &event);
                if (event.type == SelectionRequest && way.hanging != Hanging::AtOnce)
                    answer(event.xselectionrequest);
                else if (event.type == PropertyNotify && event.xproperty.state == PropertyDelete)
                    handNextPart(event.xproperty.window, event.xproperty.atom);
            }
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        }
    }

    void put(::Window to, Atom property, Atom type, int format, const void* bytes, std::size_t count) const {
        XChangeProperty(display, to, property, type, format, PropModeReplace,
                        static_cast<const unsigned char*>(bytes), static_cast<int>(count));
    }

    void answer(const XSelectionRequestEvent& request) {
        bool given = true;
        if (request.target == atom("TARGETS")) {
            std::vector<Atom> atoms;
            for (const auto& [kind, bytes] : kinds)
                atoms.push_back(atom(kind));
            put(request.requestor, request.property, XA_ATOM, 32, atoms.data(), atoms.size());
        } else {
            given = give(request);
        }
        XEvent reply{};
        reply.xselection.type = SelectionNotify;
        reply.xselection.requestor = request.requestor;
        reply.xselection.selection = request.selection;
        reply.xselection.target = request.target;
        reply.xselection.property = given ? request.property : None;
        reply.xselection.time = request.time;
        XSendEvent(display, request.requestor, False, NoEventMask, &reply);
        XFlush(display);
    }

    bool give(const XSelectionRequestEvent& request) {
        const auto found =
            std::ranges::find_if(kinds, [&](const auto& kind) { return atom(kind.first) == request.target; });
        if (found == kinds.end())
            return false;
        const auto& bytes = found->second;
        if (way.part == 0 || bytes.size() <= way.part) {
            put(request.requestor, request.property, request.target, 8, bytes.data(), bytes.size());
            return true;
        }
        XSelectInput(display, request.requestor, PropertyChangeMask);
        const long size = static_cast<long>(bytes.size());
        put(request.requestor, request.property, atom("INCR"), 32, &size, 1);
        rest = bytes;
        target = request.target;
        handing = true;
        return true;
    }

    void handNextPart(::Window to, Atom property) {
        const bool stuck = way.hanging == Hanging::InTheMiddle && !rest.empty() && partsGiven == 2;
        if (!handing || stuck)
            return;
        const auto part = rest.substr(0, way.part);
        handing = !part.empty();
        ++partsGiven;
        put(to, property, target, 8, part.data(), part.size());
        rest.erase(0, part.size());
        XFlush(display);
    }

    std::map<std::string, std::string> kinds;
    CopyingWay way;
    Display* display;
    ::Window window;
    std::string rest{};
    Atom target = None;
    bool handing = false;
    int partsGiven = 0;
    std::jthread thread{};
};

Copying::Copying(std::map<std::string, std::string> kinds, CopyingWay way)
    : owner_(std::make_unique<Owner>(std::move(kinds), way)) {}

Copying::~Copying() = default;

bool answersAfterWritingToAClosedWindow() {
    Display* display = XOpenDisplay(nullptr);
    const ::Window window = XCreateSimpleWindow(display, DefaultRootWindow(display), 0, 0, 1, 1, 0, 0, 0);
    XDestroyWindow(display, window);
    const unsigned char byte = 'x';
    XChangeProperty(display, window, XA_STRING, XA_STRING, 8, PropModeReplace, &byte, 1);
    XSync(display, False); // the server has told of it
    const bool answers = XInternAtom(display, "TEND_STILL_HERE", False) != None;
    XCloseDisplay(display);
    return answers;
}

} // namespace tend::test
