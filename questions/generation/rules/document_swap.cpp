// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/rules/rules.h"
#include "generation/rules/statement.h"
#include "generation/window.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

void swapDocument(const Fact &fact, Workshop &shop)
{
    for (const Slot &slot : fact.slots) {
        if (slot.kind != SlotKind::Document || !isUsed(fact, slot)) {
            continue;
        }
        auto candidates = documentCandidates(fact, slot, shop);
        // A form of quite another matter nobody would fill in here.
        const auto matter = bigramsOf(fact.topic + fact.text + slot.value);
        static const QRegularExpression sort(
            u"(?:登记|审批|申请|通知|同意|责任|确认|计划|报告|证明|管理|实施|试行|暂行)?(?:表|书|单|证|办法|规定|细则|条例|制度|章程)?(?:（[^）]*）)?$"_s);
        std::erase_if(candidates, [&](const Distractor &candidate) {
            // 汀川县…办法 and 汀川县…细则: whose they are says nothing of their matter.
            static const QRegularExpression owner(u"^[^《》]{1,8}?[省市县区镇乡村校院馆局场厂]"_s);
            QString name = candidate.text;
            name.remove(owner);
            const auto words = bigramsOf(name.remove(sort));
            return words.empty() || containment(words, matter) == 0.0;
        });
        if (candidates.empty()) {
            continue;
        }
        const Distractor &other = candidates[stableNumber(fact.id) % candidates.size()];
        proposeFalse(fact,
            shop,
            u"J-DOC"_s,
            replaced(windowFor(fact, slot), slot.range, other.text),
            slot.value,
            other.text,
            other.certificate);
        return;
    }
}

} // namespace zhixing
