# tend::sqlite: SQLiteCpp over SQLCipher, and no other SQLite.
#
# SQLiteCpp's own CMake package is not used: it brings in libsqlite3, and with that ahead of SQLCipher
# "PRAGMA key" is silently ignored and the journal would be plain text.
pkg_check_modules(sqlcipher QUIET IMPORTED_TARGET sqlcipher)
# Debian 12's own package says 3.15.2 here; SQLCipher 4.6 carries SQLite 3.46.
if(NOT sqlcipher_FOUND OR sqlcipher_VERSION VERSION_LESS 3.46)
  if(NOT sqlcipher_FOUND)
    set(tend_found "none was found")
  else()
    set(tend_found "the one found carries SQLite ${sqlcipher_VERSION}")
  endif()
  message(FATAL_ERROR "Tend needs SQLCipher 4.6 or newer (SQLite 3.46), and ${tend_found}. "
                      "third_party/fetch.sh installs it on Debian; third_party/README.md tells the way by hand.")
endif()

find_path(TEND_SQLITECPP_INCLUDE SQLiteCpp/SQLiteCpp.h REQUIRED)
find_library(TEND_SQLITECPP_LIBRARY NAMES libSQLiteCpp.a REQUIRED)

add_library(tend_sqlitecpp STATIC IMPORTED)
set_target_properties(tend_sqlitecpp PROPERTIES
  IMPORTED_LOCATION ${TEND_SQLITECPP_LIBRARY}
  INTERFACE_INCLUDE_DIRECTORIES ${TEND_SQLITECPP_INCLUDE}
  INTERFACE_COMPILE_DEFINITIONS "SQLITE_ENABLE_COLUMN_METADATA;SQLITE_HAS_CODEC"
  INTERFACE_LINK_LIBRARIES "PkgConfig::sqlcipher;Threads::Threads;${CMAKE_DL_LIBS}")
tend_external(sqlite tend_sqlitecpp)
