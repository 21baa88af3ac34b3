#include "platform/input_method_x11.hpp"

#include "platform/keys_away.hpp"

#include <X11/Xatom.h>
#include <X11/Xlib.h>
#include <X11/Xutil.h>
#include <X11/keysym.h>
#include <dlfcn.h>

#include <algorithm>
#include <cstdarg>
#include <cwchar>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace tend::platform {
namespace {

/// The function that would have been called if this program had none of that name.
template <typename Function>
Function next(const char* name) {
    return reinterpret_cast<Function>(::dlsym(RTLD_NEXT, name));
}

/// Keys from Backspace to the function keys and the modifiers, without the digit block's.
bool writesNothing(KeySym key) {
    return key >= XK_BackSpace && key <= XK_Hyper_R && !IsKeypadKey(key);
}

KeyStep stepOf(XKeyEvent& key, bool taken) {
    const auto symbol = XLookupKeysym(&key, 0);
    const bool chord = (key.state & (ControlMask | Mod1Mask | Mod4Mask)) != 0;
    return {.code = key.keycode,
            .time = key.time,
            .taken = taken,
            .command = chord || IsModifierKey(symbol),
            .steers = writesNothing(symbol)};
}

using Attributes = std::vector<std::pair<const char*, XPointer>>;

/// libX11's own XCreateIC, which takes a list of names and values that ends with no name. GLFW gives four.
XIC createContext(XIM method, Attributes values) {
    const auto real = next<XIC (*)(XIM, ...)>("XCreateIC");
    values.resize(6);
    return real(method, values[0].first, values[0].second, values[1].first, values[1].second, values[2].first,
                values[2].second, values[3].first, values[3].second, values[4].first, values[4].second,
                values[5].first, values[5].second, nullptr);
}

template <typename Value>
XPointer pointerTo(Value* value) {
    return reinterpret_cast<XPointer>(value);
}

struct Spot {
    int x = 0;
    int bottom = 0;
    bool operator==(const Spot&) const = default;
};

/// What XIM says in the encoding of the locale, or in the wide characters that are UTF-32 on X11's systems.
std::u32string wordsOf(const XIMText& text) {
    std::u32string words;
    if (text.string.multi_byte == nullptr)
        return words;
    if (text.encoding_is_wchar != 0) {
        for (std::size_t i = 0; i < text.length && text.string.wide_char[i] != 0; ++i)
            words.push_back(static_cast<char32_t>(text.string.wide_char[i]));
        return words;
    }
    const std::string_view bytes(text.string.multi_byte);
    std::mbstate_t state{};
    for (std::size_t at = 0; at < bytes.size();) {
        wchar_t one = 0;
        const auto length = std::mbrtowc(&one, bytes.data() + at, bytes.size() - at, &state);
        if (length == 0 || length > bytes.size())
            break;
        words.push_back(static_cast<char32_t>(one));
        at += length;
    }
    return words;
}

bool offers(XIM method, XIMStyle wanted) {
    XIMStyles* styles = nullptr;
    if (XGetIMValues(method, XNQueryInputStyle, &styles, nullptr) != nullptr || styles == nullptr)
        return false;
    const std::vector<XIMStyle> offered(styles->supported_styles,
                                        styles->supported_styles + styles->count_styles);
    XFree(styles);
    return std::ranges::find(offered, wanted) != offered.end();
}

} // namespace

struct InputMethodX11::Heart {
    XIC context = nullptr;
    Composing composing{};
    Spot spot{};
    std::optional<Spot> told{};
    bool tells = false; ///< what is composed, and listens to where the caret is
    XICCallback started{};
    XICCallback done{};
    XICCallback drawn{};
    XICCallback moved{};
    XICCallback ended{};
    XICCallback glfwsEnd{};
    KeysAway keys{};
    unsigned putBack = 0; ///< the keycode of a release of our own making
    bool resourcesChanged = false;

    XIC create(XIM method, Attributes asked);
    void forget();
    void tellSpot();
    bool filter(XEvent& event, Window window);
    bool answer(XKeyEvent& key, bool taken);
    void draw(const XIMPreeditDrawCallbackStruct& change);
};

namespace {

InputMethodX11::Heart* heart = nullptr; // X11's functions have no other way to it

InputMethodX11::Heart& heartOf(XPointer data) {
    return *reinterpret_cast<InputMethodX11::Heart*>(data);
}

int onStart(XIC, XPointer data, XPointer) {
    heartOf(data).composing.clear();
    return -1; // of any length
}

int onDone(XIC, XPointer data, XPointer) {
    heartOf(data).composing.clear();
    return 0;
}

int onDraw(XIC, XPointer data, XPointer change) {
    if (change != nullptr)
        heartOf(data).draw(*reinterpret_cast<XIMPreeditDrawCallbackStruct*>(change));
    return 0;
}

int onCaret(XIC, XPointer data, XPointer motion) {
    const auto* to = reinterpret_cast<XIMPreeditCaretCallbackStruct*>(motion);
    if (to != nullptr && to->direction == XIMAbsolutePosition)
        heartOf(data).composing.moveCaret(to->position);
    return 0;
}

int onDestroyed(XIC context, XPointer data, XPointer call) {
    auto& self = heartOf(data);
    self.forget();
    return self.glfwsEnd.callback != nullptr
               ? self.glfwsEnd.callback(context, self.glfwsEnd.client_data, call)
               : 0;
}

} // namespace

/// As GLFW asked, but in the style that tells what is composed, if the input method has that one.
XIC InputMethodX11::Heart::create(XIM method, Attributes asked) {
    forget();
    const auto self = pointerTo(this);
    started = {self, onStart};
    done = {self, onDone};
    drawn = {self, onDraw};
    moved = {self, onCaret};
    ended = {self, onDestroyed};
    glfwsEnd = {};
    for (auto& [name, value] : asked)
        if (std::string_view(name) == XNDestroyCallback)
            glfwsEnd = *reinterpret_cast<const XICCallback*>(std::exchange(value, pointerTo(&ended)));
    constexpr XIMStyle telling = XIMPreeditCallbacks | XIMStatusNothing;
    if (offers(method, telling)) {
        auto values = asked;
        for (auto& [name, value] : values)
            if (std::string_view(name) == XNInputStyle)
                value = reinterpret_cast<XPointer>(telling);
        void* preedit =
            XVaCreateNestedList(0, XNPreeditStartCallback, &started, XNPreeditDoneCallback, &done,
                                XNPreeditDrawCallback, &drawn, XNPreeditCaretCallback, &moved, nullptr);
        values.emplace_back(XNPreeditAttributes, static_cast<XPointer>(preedit));
        context = createContext(method, std::move(values));
        XFree(preedit);
        tells = context != nullptr;
    }
    if (context == nullptr)
        context = createContext(method, std::move(asked));
    return context;
}

void InputMethodX11::Heart::forget() {
    context = nullptr;
    tells = false;
    told = std::nullopt;
    composing.clear();
    keys.forget();
}

void InputMethodX11::Heart::tellSpot() {
    if (!tells || told == spot)
        return;
    told = spot;
    XPoint point{static_cast<short>(spot.x), static_cast<short>(spot.bottom)};
    void* preedit = XVaCreateNestedList(0, XNSpotLocation, &point, nullptr);
    XSetICValues(context, XNPreeditAttributes, preedit, nullptr);
    XFree(preedit);
}

void InputMethodX11::Heart::draw(const XIMPreeditDrawCallbackStruct& change) {
    CompositionChange step{.first = change.chg_first, .length = change.chg_length, .caret = change.caret};
    if (const auto* text = change.text) {
        step.onlyLook = text->string.multi_byte == nullptr;
        step.text = wordsOf(*text);
        for (std::size_t i = 0; text->feedback != nullptr && i < text->length; ++i)
            step.chosen.push_back((text->feedback[i] & (XIMReverse | XIMHighlight)) != 0);
    }
    composing.change(step);
}

/// X11 sends a taken event to the input method, which may send it back later; XFilterEvent says so by True,
/// and then the event is nobody else's.
bool InputMethodX11::Heart::filter(XEvent& event, Window window) {
    const auto real = next<decltype(&XFilterEvent)>("XFilterEvent");
    if (event.type == PropertyNotify && event.xproperty.atom == XA_RESOURCE_MANAGER)
        resourcesChanged = true;
    if (event.type == KeyRelease && putBack != 0 && event.xkey.keycode == putBack) {
        putBack = 0;
        return false;
    }
    const bool taken = real(&event, window) != False;
    // What has no keycode is not a key but text that was committed.
    const bool key = (event.type == KeyPress || event.type == KeyRelease) && event.xkey.keycode != 0;
    return key ? answer(event.xkey, taken) : taken;
}

bool InputMethodX11::Heart::answer(XKeyEvent& key, bool taken) {
    const auto step = stepOf(key, taken);
    const auto answer =
        key.type == KeyPress ? keys.pressed(step, !composing.now().text.empty()) : keys.released(step);
    if (answer == KeysAway::Answer::Withhold) {
        key.window = None; // GLFW looks at what is taken too, but not at events of windows it does not know
        return true;
    }
    if (answer == KeysAway::Answer::GiveThenRelease) {
        XEvent release{};
        release.xkey = key;
        release.type = KeyRelease;
        putBack = key.keycode;
        XPutBackEvent(key.display, &release);
    }
    return taken;
}

InputMethodX11::InputMethodX11() : heart_(std::make_unique<Heart>()) {
    heart = heart_.get();
}

InputMethodX11::~InputMethodX11() {
    heart = nullptr;
}

const Composition& InputMethodX11::composition() const {
    return heart_->composing.now();
}

void InputMethodX11::moveTo(int x, int bottom) {
    heart_->spot = {x, bottom};
    heart_->tellSpot();
}

/// GLFW looks at the resources when it starts and does not listen.
void InputMethodX11::listenToResources() {
    const auto displayOf = reinterpret_cast<Display* (*)()>(::dlsym(RTLD_DEFAULT, "glfwGetX11Display"));
    Display* const display = displayOf != nullptr ? displayOf() : nullptr;
    if (display == nullptr)
        return;
    XWindowAttributes root{};
    XGetWindowAttributes(display, DefaultRootWindow(display), &root);
    XSelectInput(display, DefaultRootWindow(display), root.your_event_mask | PropertyChangeMask);
}

bool InputMethodX11::takeResourcesChanged() {
    return std::exchange(heart_->resourcesChanged, false);
}

} // namespace tend::platform

// Called by GLFW, and by libX11 as it was meant.
extern "C" {

[[gnu::visibility("default")]] Bool XFilterEvent(XEvent* event, Window window) {
    using tend::platform::heart;
    if (heart == nullptr)
        return tend::platform::next<decltype(&XFilterEvent)>("XFilterEvent")(event, window);
    return heart->filter(*event, window) ? True : False;
}

[[gnu::visibility("default")]] XIC XCreateIC(XIM method, ...) {
    tend::platform::Attributes asked;
    va_list arguments;
    va_start(arguments, method);
    while (const auto* name = va_arg(arguments, const char*))
        asked.emplace_back(name, va_arg(arguments, XPointer));
    va_end(arguments);
    return tend::platform::heart != nullptr ? tend::platform::heart->create(method, std::move(asked))
                                            : tend::platform::createContext(method, asked);
}

[[gnu::visibility("default")]] void XDestroyIC(XIC context) {
    if (tend::platform::heart != nullptr && tend::platform::heart->context == context)
        tend::platform::heart->forget();
    tend::platform::next<decltype(&XDestroyIC)>("XDestroyIC")(context);
}

} // extern "C"
