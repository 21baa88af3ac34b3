#pragma once

#include "app/outcome.hpp"
#include "app/session.hpp"
#include "domain/hello.hpp"

#include <string>

namespace tend::app {

struct HelloEdit {
    domain::Day day;
    base::Id person;
    domain::Channel channel = domain::Channel::InPerson;
    domain::Reason reason = domain::Reason::Nothing;
    std::string note{};
};

/// Refused: a day after today, a hello to oneself (that is a check-in).
Outcome<base::Id> sayHello(Session& session, const HelloEdit& edit);
void removeHello(Session& session, const base::Id& hello);

} // namespace tend::app
