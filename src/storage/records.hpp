#pragma once

#include "domain/check_in.hpp"
#include "domain/gratitude.hpp"
#include "domain/hello.hpp"
#include "domain/mention.hpp"
#include "domain/person.hpp"
#include "domain/rest.hpp"
#include "storage/journal.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Reading and writing of the records. Reading leaves deleted ones out; writing needs an open Change.
/// put() inserts, or replaces the record with that id whole. onDay() and between() are in the order written.
namespace tend::storage {

class CheckInStore {
  public:
    explicit CheckInStore(Journal& journal) : journal_(journal) {}

    void put(const domain::CheckIn& checkIn);
    void remove(const base::Id& id, domain::Instant at);
    std::optional<domain::CheckIn> find(const base::Id& id);
    std::vector<domain::CheckIn> onDay(domain::Day day);
    std::vector<domain::CheckIn> between(domain::DaySpan span);
    /// Names used at least once, most used in the 60 days up to `today` first, then by name.
    std::vector<std::string> activities(domain::Day today);

  private:
    Journal& journal_;
};

class DimensionStore {
  public:
    explicit DimensionStore(Journal& journal) : journal_(journal) {}

    void put(const domain::CareDimension& dimension);
    /// In the owner's order, retired ones too.
    std::vector<domain::CareDimension> all();

  private:
    Journal& journal_;
};

class GratitudeStore {
  public:
    explicit GratitudeStore(Journal& journal) : journal_(journal) {}

    void put(const domain::Gratitude& gratitude);
    void remove(const base::Id& id, domain::Instant at);
    std::optional<domain::Gratitude> find(const base::Id& id);
    std::vector<domain::Gratitude> onDay(domain::Day day);
    std::vector<domain::Gratitude> between(domain::DaySpan span);
    /// That mention the person, newest first.
    std::vector<domain::Gratitude> mentioning(const base::Id& person);
    /// Whose text has an @ that names nobody yet; for when someone is added to the care list.
    std::vector<domain::Gratitude> withUnknownMention();

  private:
    Journal& journal_;
};

class PersonStore {
  public:
    explicit PersonStore(Journal& journal) : journal_(journal) {}

    void put(const domain::Person& person);
    void remove(const base::Id& id, domain::Instant at);
    std::optional<domain::Person> find(const base::Id& id);
    /// Everyone, the owner first, then in the order added.
    std::vector<domain::Person> all();
    /// Everyone but the owner, those in the trash too: for naming them where a hello or a thank-you has them.
    std::vector<domain::Nameable> names();
    std::vector<domain::Circle> circles();
    void put(const domain::Circle& circle);

  private:
    Journal& journal_;
};

class HelloStore {
  public:
    explicit HelloStore(Journal& journal) : journal_(journal) {}

    void put(const domain::Hello& hello);
    void remove(const base::Id& id, domain::Instant at);
    std::optional<domain::Hello> find(const base::Id& id);
    std::vector<domain::Hello> onDay(domain::Day day);
    std::vector<domain::Hello> between(domain::DaySpan span);
    /// Newest first.
    std::vector<domain::Hello> with(const base::Id& person);
    /// The newest hello of everybody who has one, in one query.
    std::vector<domain::Hello> lastOfEach();

  private:
    Journal& journal_;
};

class RestStore {
  public:
    explicit RestStore(Journal& journal) : journal_(journal) {}

    void put(const domain::Rest& rest);
    void remove(const base::Id& id, domain::Instant at);
    std::optional<domain::Rest> find(const base::Id& id);
    std::vector<domain::Rest> all();

  private:
    Journal& journal_;
};

} // namespace tend::storage
