// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace zhixing
{

/// A place in a decoded source (W3C TextPositionSelector): Unicode code points, half-open.
struct TextPosition {
    qint64 start = 0;
    qint64 end = 0;
    bool operator==(const TextPosition &) const = default;
};

/// A source file as it was received.
struct Document {
    QString id; ///< stable: derived from the content
    QString title;
    QString file; ///< base name
    QString sha256; ///< of the raw bytes, lower-case hex
    qint64 characters = 0; ///< code points of the decoded text, without a byte order mark
    bool operator==(const Document &) const = default;
};

/// In JSON: faq, excerpt, chronicle.
enum class PassageKind {
    Faq, ///< a question and its answer
    Excerpt, ///< a dated part of a speech, with its attribution
    Chronicle, ///< one dated event of an article that tells events in their order
};

/// The name used in JSON and on the command line.
[[nodiscard]] QString toString(PassageKind kind);
[[nodiscard]] std::optional<PassageKind> passageKindFromString(QStringView name);

/// The date of an excerpt or an event. `start` and `end` are ISO 8601; "2016-04" where the text
/// names no day. `end` is empty for a single day.
struct PassageDate {
    QString text; ///< as printed, line breaks removed
    QString start;
    QString end;
    bool operator==(const PassageDate &) const = default;
};

/// A verbatim slice of the source as printed, white space and furniture included, for the "as
/// printed" view.
struct PrintedSlice {
    qint64 start = 0; ///< code point of the first character in the source
    QString text;
    bool operator==(const PrintedSlice &) const = default;
};

/// One question with its answer, one dated excerpt, or one dated event. `text` is the answer, the
/// body or the event: verbatim,
/// line breaks of the layout removed, paragraphs separated by one line feed. The text at
/// `positions`, white space removed, is `text` with white space removed.
struct Passage {
    QString id;
    QString document;
    QString article; ///< title of the article; empty where the source shows none
    PassageKind kind = PassageKind::Faq;
    QString
        heading; ///< the question, the ordinal of the excerpt (may be empty), or the event's date
    QString text;
    std::optional<PassageDate> date; ///< excerpts and events only
    QString occasion; ///< excerpts only: the attribution after its date, verbatim
    QString attribution; ///< excerpts only: the whole attribution, brackets included
    std::vector<TextPosition> positions;
    std::vector<TextPosition> headingPositions;
    std::vector<TextPosition> attributionPositions;
    std::vector<PrintedSlice> printed; ///< filled when a bank is built
    bool operator==(const Passage &) const = default;
};

/// Something that looked like a passage or an item and was dropped, and why.
struct Rejection {
    QString
        reason; ///< a rule's id followed by words, e.g. "R2 length: 判断 stem has 83 characters"
    std::vector<TextPosition> positions;
    QString passage; ///< empty for rejections of the extractor
    QString rule; ///< the generator rule or finder that made the draft
    QString text; ///< the draft, shortened
    bool operator==(const Rejection &) const = default;
};

} // namespace zhixing
