#include "app/keeping.hpp"

#include "base/tr.hpp"
#include "storage/settings.hpp"

namespace tend::app {
namespace {

constexpr const char* hideNumbersKey = "hide_numbers";

} // namespace

void keepDraft(Session& session, std::string_view form, std::string_view text) {
    if (text.empty())
        storage::dropDraft(session.journal(), form);
    else
        storage::putDraft(session.journal(), form, text);
}

std::optional<std::string> draft(Session& session, std::string_view form) {
    return storage::draft(session.journal(), form);
}

bool numbersHidden(Session& session) {
    return storage::setting(session.journal(), hideNumbersKey) == "1";
}

void hideNumbers(Session& session, bool hidden) {
    auto change = session.change(hidden ? base::tr("Hid the numbers") : base::tr("Showed the numbers"));
    storage::putSetting(session.journal(), hideNumbersKey, hidden ? "1" : "0");
    change.commit();
}

} // namespace tend::app
