// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "generation/workshop.h"

namespace zhixing
{

// The rules on articles as wholes, and on what stands side by side in them.

void matchSayings(std::size_t passage, Workshop &shop); ///< P-PER: words and who left them
void chooseFirstOfKind(const Article &article, Workshop &shop); ///< S-FIRST
void moveFirstOfKind(const Article &article, Workshop &shop); ///< J-ENT
void chooseFirstPerson(const Article &article, Workshop &shop); ///< S-PER
void chooseEventDocument(const Article &article, Workshop &shop); ///< S-DOC of an event
void blankEventDocument(const Article &article, Workshop &shop); ///< C-DOC of an event
void orderEvents(const Article &article, Workshop &shop); ///< O-DATE
void chooseEventsOfPeriod(const Article &article, Workshop &shop); ///< M-YEAR
void matchEventYears(const Article &article, Workshop &shop); ///< P-DATE
void matchDocumentYears(const Article &article, Workshop &shop); ///< P-DOC
void stateEventYear(const Article &article, Workshop &shop); ///< J-YEAR
void chooseEventMeeting(const Article &article, Workshop &shop); ///< S-MEET
void matchOccasionDates(const Article &article, Workshop &shop); ///< P-DATE of excerpts
void orderOccasions(const Article &article, Workshop &shop); ///< O-DATE of excerpts
void matchAttributions(const Article &article, Workshop &shop); ///< P-ATTR
void chooseEventYear(const Article &article, Workshop &shop); ///< S-YEAR
void blankEventYear(const Article &article, Workshop &shop); ///< C-DATE of an event

} // namespace zhixing
