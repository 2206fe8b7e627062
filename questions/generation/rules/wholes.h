// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "generation/rules/rules.h"

namespace zhixing
{

// Rules on a passage or an article as a whole.

void askForPoints(std::size_t passage, Workshop &shop); ///< A-FAQ
void chooseStatements(std::size_t passage, Workshop &shop); ///< M-STMT
void chooseConditions(std::size_t passage, Workshop &shop); ///< M-ENUM
void chooseRequirements(std::size_t passage, Workshop &shop); ///< M-PROC
void chooseListed(std::size_t passage, Workshop &shop); ///< M-LIST
void orderProcedure(std::size_t passage, Workshop &shop); ///< O-PROC
void orderBefore(std::size_t passage, Workshop &shop); ///< O-BEFORE

void chooseAllowed(const Article &article, Workshop &shop); ///< M-ALLOW
void pairCases(const Article &article, Workshop &shop); ///< P-CASE
void pairMeanings(const Article &article, Workshop &shop); ///< P-GLOSS
void pairLimits(const Article &article, Workshop &shop); ///< P-TERM

} // namespace zhixing
