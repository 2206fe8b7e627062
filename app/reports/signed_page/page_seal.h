// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace zhixing
{

/// One of the pieces a signed page falls into, without a byte between them. All but the first begin
/// with a mark.
struct SealedPart {
    QString
        kind; ///< head, style, banner, header, section, figures, chart, table, data, script, end
    QString name; ///< as a reader knows it
    QString id; ///< of the section or table
    QByteArray sha256; ///< in hexadecimal digits
    bool operator==(const SealedPart &) const = default;
};

/// What is signed.
struct PageManifest {
    QByteArray publicKey;
    QString fingerprint;
    std::vector<SealedPart> parts;
    bool operator==(const PageManifest &) const = default;
};

/// JSON without blanks that may stand between the tags of a script.
[[nodiscard]] QByteArray pageManifestToJson(const PageManifest &manifest);
/// Invalid where it is no manifest, TooNew for a later version.
[[nodiscard]] Result<PageManifest> pageManifestFromJson(const QByteArray &json);

struct PageSignature {
    QByteArray manifestSha256; ///< hexadecimal; tells a changed manifest from a changed signature
    QByteArray signature;
};
[[nodiscard]] QByteArray pageSignatureToJson(const PageSignature &signature);
/// Invalid unless spelled as pageSignatureToJson() spells it.
[[nodiscard]] Result<PageSignature> pageSignatureFromJson(const QByteArray &json);

/// JSON whose texts cannot end the script it stands in.
[[nodiscard]] QByteArray withinScript(QByteArray json);
[[nodiscard]] QByteArray sha256Digits(const QByteArray &bytes);

/// `<!--part 5-->`; nothing before the first part.
[[nodiscard]] QByteArray partMark(std::size_t number);

/// How the elements that hold them begin; `</script>` ends them.
inline constexpr QByteArrayView dataOpening
    = R"(<script type="application/json" id="zhixing-data">)";
inline constexpr QByteArrayView manifestOpening
    = R"(<script type="application/json" id="zhixing-manifest">)";
inline constexpr QByteArrayView signatureOpening
    = R"(<script type="application/json" id="zhixing-signature">)";
inline constexpr QByteArrayView scriptEnd = "</script>";

} // namespace zhixing
