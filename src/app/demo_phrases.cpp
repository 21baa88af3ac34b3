#include "app/demo_phrases.hpp"

#include <iterator>
#include <utility>

namespace tend::app {

const std::vector<DemoPhrases>& demoPhrases() {
    static const auto all = [] {
        std::vector<DemoPhrases> phrases;
        phrases.push_back(englishPhrases());
        for (auto part : {europeanPhrases, worldPhrases}) {
            auto more = part();
            std::move(more.begin(), more.end(), std::back_inserter(phrases));
        }
        return phrases;
    }();
    return all;
}

} // namespace tend::app
