// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/rules/happenings.h"

#include "generation/wording.h"

#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

/// What happens in a chronicle.
const QStringList &happenings()
{
    static const QStringList words
        = u"成立 组建 建立 设立 创办 创建 筹建 开办 办起 撤销 合并 整合 改组 改名 更名 改为 改称 划归 移交 召开 举行 举办 开幕 闭幕 印发 发出 颁发 颁布 发布 公布 下发 出台 通过 批准 批复 制定 制订 修订 修改 废止 实施 施行 试行 推行 实行 启动 开工 动工 破土 竣工 完工 建成 落成 通水 通车 通航 通电 投产 投入 启用 使用 停用 停运 停办 开放 开馆 开学 开业 开通 开航 开播 创刊 复刊 停刊 编印 出版 迁入 迁至 迁往 搬迁 迁到 恢复 任命 当选 选举 授予 获得 荣获 评为 命名 规定 提出 决定 确定 明确 确立 作出 引进 购置 添置 安装 铺设 修建 修筑 兴建 扩建 开挖 开垦 栽种 发现 出土 入选 列入 加入 签订 签署 发起 发行 首发 首航 挂牌 揭牌 揭幕 交付 并入 接管 派出 开展 发动 爆发 宣布 宣告 开始 取消 增设 设置 招收 招生 改制 关闭 修起 装备 重建 共建 毕业"_s
              .split(u' ');
    return words;
}

} // namespace

VerbAt verbIn(const QString &clause)
{
    const std::vector<int> nesting = nestingOf(clause);
    VerbAt first;
    for (const QString &verb : happenings()) {
        auto at = clause.indexOf(verb);
        while (at >= 0 && nesting[static_cast<std::size_t>(at)] > 0) {
            at = clause.indexOf(verb, at + 1);
        }
        if (at >= 0
            && (first.at < 0 || at < first.at
                || (at == first.at && verb.size() > first.word.size()))) {
            first = {at, verb};
        }
    }
    return first;
}

} // namespace zhixing
