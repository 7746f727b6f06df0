// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace santalka {

/// What kind of failure it was, so that a caller can branch on it without reading the sentence.
enum class ErrorCode {
  Invalid,       ///< a value breaks a rule of the domain
  NotFound,      ///< the record, file or sheet does not exist
  NotOurs,       ///< the file is something else than a Santalka file
  Newer,         ///< the file was written by a newer version of the program
  Damaged,       ///< the file is ours, but its content is broken
  Locked,        ///< somebody else holds the file
  ReadOnly,      ///< the file or the place cannot be written
  NoSpace,       ///< the disk is full
  Unreadable,    ///< the input cannot be understood or opened
  PersonalData,  ///< the input holds personal codes of residents
  Cancelled,     ///< the user stopped it
  Internal,      ///< a defect of the program; detail says more
};

/// A failure that the user is told about. `message` is a whole sentence in the language of the program: what is
/// wrong, where, what to do. `detail` is for the log (SQL text, system error) and is never shown alone.
struct Error {
  ErrorCode code = ErrorCode::Internal;
  QString message;
  QString detail;
};

/// Either a value or an Error. The names follow std::expected, which C++20 does not have.
template <class T>
class [[nodiscard]] Result {
 public:
  Result(T value) : m_state(std::move(value)) {}
  Result(Error error) : m_state(std::move(error)) {}

  bool has_value() const { return std::holds_alternative<T>(m_state); }
  explicit operator bool() const { return has_value(); }

  T& value() & { return std::get<T>(m_state); }
  const T& value() const& { return std::get<T>(m_state); }
  T value() && { return std::get<T>(std::move(m_state)); }  // by value, so that a loop over what is in a passing Result keeps it
  T value_or(T other) const { return has_value() ? value() : other; }
  T& operator*() & { return value(); }
  const T& operator*() const& { return value(); }
  T operator*() && { return std::move(*this).value(); }
  T* operator->() { return &value(); }
  const T* operator->() const { return &value(); }

  const Error& error() const { return std::get<Error>(m_state); }

 private:
  std::variant<T, Error> m_state;
};

template <>
class [[nodiscard]] Result<void> {
 public:
  Result() = default;
  Result(Error error) : m_error(std::move(error)), m_failed(true) {}

  bool has_value() const { return !m_failed; }
  explicit operator bool() const { return has_value(); }
  const Error& error() const { return m_error; }

 private:
  Error m_error;
  bool m_failed = false;
};

}  // namespace santalka
