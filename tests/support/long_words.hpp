#pragma once

namespace tend::test {

/// For as long as it lives every visible sentence of Tend is longer by two fifths and more, as translations
/// are, and short words by much more; "###id" and {0} stay. A program that links it has base::tr from here
/// instead of from the library.
class LongWords {
  public:
    LongWords();
    ~LongWords();
    LongWords(const LongWords&) = delete;
    LongWords& operator=(const LongWords&) = delete;
};

} // namespace tend::test
