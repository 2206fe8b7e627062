<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="zh_CN">
<context>
    <name>AloneFinish</name>
    <message>
        <source>这一场结束了</source>
        <translation>The room has ended</translation>
    </message>
    <message>
        <source>每题各项的举手人数都已存好。举手不记名，没有个人成绩，也不进历史成绩。</source>
        <translation>The hands counted for every option are kept. A show of hands has no names: nobody has a result of their own, and nothing goes into History.</translation>
    </message>
    <message>
        <source>名单里的人抢到并答过的题，都记进“历史成绩”，名称带“（现场）”；没抢到的题不算。队名和名单以外的人不记。</source>
        <translation>What people on the roster pressed for and answered is in History, named “（现场）”; what they were not first to press for does not count. Teams and names not on the roster are not recorded.</translation>
    </message>
    <message>
        <source>把举手结果存成表格</source>
        <translation>Save the hands as a table</translation>
    </message>
    <message>
        <source>去历史成绩</source>
        <translation>Go to History</translation>
    </message>
    <message>
        <source>支部学习记录…</source>
        <translation>Minutes…</translation>
    </message>
</context>
<context>
    <name>AloneHost</name>
    <message>
        <source>开始第 1 题</source>
        <translation>Start question 1</translation>
    </message>
    <message>
        <source>收题，数举手</source>
        <translation>Close and count hands</translation>
    </message>
    <message>
        <source>开抢</source>
        <translation>Press now</translation>
    </message>
    <message>
        <source>就答这个</source>
        <translation>This is the answer</translation>
    </message>
    <message>
        <source>没人抢，收题</source>
        <translation>Nobody presses: close</translation>
    </message>
    <message>
        <source>公布答案和出处</source>
        <translation>Show answer and source</translation>
    </message>
    <message>
        <source>下一题</source>
        <translation>Next question</translation>
    </message>
    <message>
        <source>结束，看结果</source>
        <translation>End and show results</translation>
    </message>
    <message>
        <source>关闭现场</source>
        <translation>Close the room</translation>
    </message>
    <message>
        <source>按 A 12 回车；+ − 改一只</source>
        <translation>Type A 12 Enter; + − by one</translation>
    </message>
    <message>
        <source>字母选答案，回车确定</source>
        <translation>Letters pick, Enter confirms</translation>
    </message>
    <message>
        <source>空格 提前开抢</source>
        <translation>Space frees the keys</translation>
    </message>
    <message>
        <source>各按各的键，先按先答</source>
        <translation>Everybody has a key; the first answers</translation>
    </message>
    <message>
        <source>空格 往下，← 回看，F 大屏</source>
        <translation>Space goes on, ← back, F big screen</translation>
    </message>
    <message>
        <source>先去别的页</source>
        <translation>Other pages</translation>
    </message>
    <message>
        <source>现场开着，先去别的页</source>
        <translation>Leave for other pages, the room stays open</translation>
    </message>
    <message>
        <source>收起大屏</source>
        <translation>Hide big screen</translation>
    </message>
    <message>
        <source>打开大屏</source>
        <translation>Big screen</translation>
    </message>
    <message>
        <source>先关上</source>
        <translation>Close for now</translation>
    </message>
    <message>
        <source>先关上，以后可以接着开</source>
        <translation>Close for now and go on later</translation>
    </message>
    <message>
        <source>结束这一场…</source>
        <translation>End the room…</translation>
    </message>
    <message>
        <source>答不上来</source>
        <translation>Does not know</translation>
    </message>
    <message>
        <source>继续</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>暂停</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>加 15 秒</source>
        <translation>15 s more</translation>
    </message>
    <message>
        <source>跳过</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>跳过这一题，不计分</source>
        <translation>Skip this question; it does not count</translation>
    </message>
    <message>
        <source>收起名次</source>
        <translation>Hide ranking</translation>
    </message>
    <message>
        <source>看名次</source>
        <translation>Ranking</translation>
    </message>
    <message>
        <source>停止朗读</source>
        <translation>Stop reading</translation>
    </message>
    <message>
        <source>朗读</source>
        <translation>Read aloud</translation>
    </message>
</context>
<context>
    <name>AnswerArea</name>
    <message>
        <source>Ctrl + Enter 下一题</source>
        <translation>Ctrl + Enter for the next question</translation>
    </message>
</context>
<context>
    <name>AnswerSheet</name>
    <message>
        <source>答题卡</source>
        <translation>Answer card</translation>
    </message>
    <message>
        <source>已答 %1 / %2</source>
        <translation>%1 / %2 answered</translation>
    </message>
    <message>
        <source>已答</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>未答</source>
        <translation>Unanswered</translation>
    </message>
    <message>
        <source>不确定</source>
        <translation>Unsure</translation>
    </message>
    <message>
        <source>交卷</source>
        <translation>Hand in</translation>
    </message>
    <message>
        <source>键盘：1–6 或 A–F 选择，← → 翻题，Enter 下一题，F 不确定</source>
        <translation>Keys: 1–6 or A–F to choose, ← → to turn, Enter for the next, F when unsure</translation>
    </message>
    <message>
        <source>键盘：PageUp、PageDown 翻题</source>
        <translation>Keyboard: PageUp and PageDown turn the page</translation>
    </message>
</context>
<context>
    <name>AttemptRow</name>
    <message>
        <source>%1 %2 %3 分</source>
        <translation>%1 %2, score %3</translation>
    </message>
    <message>
        <source>分</source>
        <translation>points</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>%1 题答对 %2 题</source>
        <translation>%2 of %1 right</translation>
    </message>
    <message>
        <source>用时 %1</source>
        <translation>Time used: %1</translation>
    </message>
    <message>
        <source>时间到自动交卷</source>
        <translation>handed in when time was up</translation>
    </message>
    <message>
        <source>%1 题待自评</source>
        <translation>%1 to be self-marked</translation>
    </message>
</context>
<context>
    <name>BackupCard</name>
    <message>
        <source>备份与恢复</source>
        <translation>Backup and restore</translation>
    </message>
    <message>
        <source>有新的学习记录时，每天自动备份一次，保留最近 7 份。手动的备份不会自动删除。</source>
        <translation>When there is something new, a backup is made once a day by itself; the last 7 are kept. Backups made by hand are never deleted by themselves.</translation>
    </message>
    <message>
        <source>立即备份</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <source>备份到…</source>
        <translation>Back up to…</translation>
    </message>
    <message>
        <source>查看备份和恢复</source>
        <translation>See backups, restore</translation>
    </message>
    <message>
        <source>文件夹或文件的位置</source>
        <translation>Where: a folder or a file</translation>
    </message>
    <message>
        <source>备份到这里</source>
        <translation>Back up there</translation>
    </message>
</context>
<context>
    <name>BackupRow</name>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>最后学习 %1</source>
        <translation>Last studied: %1</translation>
    </message>
    <message>
        <source>旧版本，恢复时自动更新</source>
        <translation>older version, updated when restored</translation>
    </message>
    <message>
        <source>恢复…</source>
        <translation>Restore…</translation>
    </message>
    <message>
        <source>恢复 %1 的备份</source>
        <translation>Restore the backup: %1</translation>
    </message>
</context>
<context>
    <name>BackupTask</name>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>BackupWording</name>
    <message>
        <source>手动</source>
        <translation>by hand</translation>
    </message>
    <message>
        <source>自动</source>
        <translation>automatic</translation>
    </message>
    <message>
        <source>恢复前留存</source>
        <translation>kept before a restore</translation>
    </message>
    <message>
        <source>今天 %1</source>
        <translation>today %1</translation>
    </message>
    <message>
        <source>昨天 %1</source>
        <translation>yesterday %1</translation>
    </message>
    <message>
        <source>%1 名学员，考试 %2 次，练习 %3 题</source>
        <translation>Learners: %1, tests: %2, answers in practice: %3</translation>
    </message>
    <message>
        <source>由更新版本的知行写成，这个版本读不了。请升级知行后再恢复。</source>
        <translation>Written by a newer Zhixing, which this version cannot read. Please update Zhixing, then restore.</translation>
    </message>
    <message>
        <source>文件已损坏，不能恢复。请换一份备份。</source>
        <translation>The file is damaged and cannot be restored. Please take another backup.</translation>
    </message>
    <message>
        <source>这不是知行的学习记录。请选备份文件（zhixing-….sqlite）。</source>
        <translation>These are no learning records of Zhixing. Please choose a backup (zhixing-….sqlite).</translation>
    </message>
    <message>
        <source>这就是正在使用的学习记录，不用恢复。</source>
        <translation>These are the records in use; there is nothing to restore.</translation>
    </message>
    <message>
        <source>文件打不开。请确认它在那里，U 盘已经插好，并且可以读取。</source>
        <translation>The file cannot be opened. Please check that it is there, that the USB stick is plugged in, and that it can be read.</translation>
    </message>
    <message>
        <source>正在检查备份是否完整</source>
        <translation>Checking that the backup is whole</translation>
    </message>
    <message>
        <source>正在留存现在的记录，%1 / %2 页</source>
        <translation>Keeping the present records, %1 / %2 pages</translation>
    </message>
    <message>
        <source>正在复制，%1 / %2 页</source>
        <translation>Copying, %1 / %2 pages</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>设置</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>回到设置</source>
        <translation>Back to settings</translation>
    </message>
    <message>
        <source>备份与恢复</source>
        <translation>Backup and restore</translation>
    </message>
    <message>
        <source>备份放在 %1</source>
        <translation>Backups are kept in %1</translation>
    </message>
    <message>
        <source>撤销这次恢复</source>
        <translation>Undo this restore</translation>
    </message>
    <message>
        <source>立即备份</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <source>从别处的文件恢复…</source>
        <translation>Restore from another file…</translation>
    </message>
    <message>
        <source>备份文件的位置，也可以把文件拖到这一页</source>
        <translation>Where the backup is; a file may be dropped here, too</translation>
    </message>
    <message>
        <source>查看</source>
        <translation>Look</translation>
    </message>
    <message>
        <source>还没有备份</source>
        <translation>No backups yet</translation>
    </message>
    <message>
        <source>学习以后，程序每天自动备份一次。您也可以现在就备份，或者从 U 盘上的备份恢复。</source>
        <translation>Once you have studied, a backup is made once a day by itself. You may also back up now, or restore from a backup on a USB stick.</translation>
    </message>
    <message>
        <source>恢复</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>不恢复</source>
        <translation>Do not restore</translation>
    </message>
</context>
<context>
    <name>BankIndex</name>
    <message>
        <source>题库</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>合并</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>合并另一位审题人的决定</source>
        <translation>Merge another reviewer's decisions</translation>
    </message>
    <message>
        <source>共 %1 题，已审 %2 题</source>
        <translation>%1 items, %2 reviewed</translation>
    </message>
    <message>
        <source>%1 题要重看</source>
        <translation>%1 to look at again</translation>
    </message>
    <message>
        <source>%1 题意见不一</source>
        <translation>%1 in conflict</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>搜题干、选项、解析、原文</source>
        <translation>Search stems, options, reasons, source</translation>
    </message>
    <message>
        <source>审核</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>题型</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>篇目</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>这一段的 %1 题：%2</source>
        <translation>%1 items on this passage: %2</translation>
    </message>
    <message>
        <source>看全部</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>题目列表</source>
        <translation>List of items</translation>
    </message>
    <message>
        <source>没有这样的题</source>
        <translation>No such items</translation>
    </message>
    <message>
        <source>换几个字，或放宽条件。</source>
        <translation>Try other words, or ask for less.</translation>
    </message>
    <message>
        <source>找到 %1 题，这是第 %2 题</source>
        <translation>%1 found, this is number %2</translation>
    </message>
    <message>
        <source>候选 %1 题</source>
        <translation>candidates: %1</translation>
    </message>
</context>
<context>
    <name>BankPage</name>
    <message>
        <source>看题目</source>
        <translation>Show the item</translation>
    </message>
    <message>
        <source>看目录</source>
        <translation>Show the list</translation>
    </message>
    <message>
        <source>您的姓名，记在决定后面</source>
        <translation>Your name, kept with each decision</translation>
    </message>
    <message>
        <source>通过 A</source>
        <translation>Approve A</translation>
    </message>
    <message>
        <source>通过</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>退回 R</source>
        <translation>Reject R</translation>
    </message>
    <message>
        <source>退回</source>
        <translation>Reject</translation>
    </message>
    <message>
        <source>修改 E</source>
        <translation>Edit E</translation>
    </message>
    <message>
        <source>修改</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>撤销</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>写新题</source>
        <translation>New item</translation>
    </message>
    <message>
        <source>修改这道题</source>
        <translation>Edit this item</translation>
    </message>
    <message>
        <source>写一道新题</source>
        <translation>Write a new item</translation>
    </message>
</context>
<context>
    <name>BankRow</name>
    <message>
        <source>要再看</source>
        <translation>look again</translation>
    </message>
    <message>
        <source>%1 处疑点</source>
        <translation>%1 doubts</translation>
    </message>
</context>
<context>
    <name>BigAlone</name>
    <message>
        <source>先想好，听到自己选的那一项再举手</source>
        <translation>Make up your mind, and raise your hand when your choice is called</translation>
    </message>
    <message>
        <source>开抢以后，先按自己键的先答</source>
        <translation>Once keys are free, the first to press answers</translation>
    </message>
    <message>
        <source>在场 %1 人</source>
        <translation>%1 present</translation>
    </message>
</context>
<context>
    <name>BigAloneFoot</name>
    <message>
        <source>先想好，收题后举手</source>
        <translation>Make up your mind; hands come next</translation>
    </message>
    <message>
        <source>选 %1 的请举手</source>
        <translation>Hands up for %1</translation>
    </message>
    <message>
        <source>数好了</source>
        <translation>Counted</translation>
    </message>
    <message>
        <source>暂停</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>先读题，还有 %1 秒</source>
        <translation>Read first: %1 s</translation>
    </message>
    <message>
        <source>开抢</source>
        <translation>Press now</translation>
    </message>
    <message>
        <source>%1 秒</source>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>BigItem</name>
    <message>
        <source>第 %1 题 / 共 %2 题</source>
        <translation>Question %1 of %2</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>暂停</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>跳过</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>已收题</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>答案：%1</source>
        <translation>Answer: %1</translation>
    </message>
    <message>
        <source>已答 %1 / %2 人</source>
        <translation>%1 of %2 answered</translation>
    </message>
</context>
<context>
    <name>BigLobby</name>
    <message>
        <source>Wi-Fi 的二维码</source>
        <translation>QR code of the Wi-Fi</translation>
    </message>
    <message>
        <source>① 连 Wi-Fi %1</source>
        <translation>① Join Wi-Fi %1</translation>
    </message>
    <message>
        <source>地址的二维码</source>
        <translation>QR code of the address</translation>
    </message>
    <message>
        <source>② 相机扫码进入</source>
        <translation>② Scan with the camera</translation>
    </message>
    <message>
        <source>相机扫码进入</source>
        <translation>Scan with the camera</translation>
    </message>
    <message>
        <source>或在手机浏览器里打开</source>
        <translation>Or open in the phone's browser</translation>
    </message>
    <message>
        <source>现场码</source>
        <translation>Room code</translation>
    </message>
    <message>
        <source>请不要用微信扫一扫，它打不开会场里的地址。</source>
        <translation>Please do not scan with WeChat: it cannot open addresses of this hall.</translation>
    </message>
    <message>
        <source>已到 %1 / %2 人</source>
        <translation>%1 of %2 here</translation>
    </message>
    <message>
        <source>已到 %1 人</source>
        <translation>%1 here</translation>
    </message>
    <message>
        <source>未到 %1 人</source>
        <translation>%1 not here yet</translation>
    </message>
    <message>
        <source>请假 %1 人</source>
        <translation>%1 on leave</translation>
    </message>
    <message>
        <source>到齐了</source>
        <translation>Everybody is here</translation>
    </message>
</context>
<context>
    <name>BigPodium</name>
    <message>
        <source>现在的名次</source>
        <translation>Ranking so far</translation>
    </message>
    <message>
        <source>谢谢大家</source>
        <translation>Thank you</translation>
    </message>
    <message>
        <source>%1 分，全对 %2 题</source>
        <translation>%1 points, %2 right</translation>
    </message>
    <message>
        <source>并列的还有 %1 位</source>
        <translation>%1 more share a rank</translation>
    </message>
    <message>
        <source>结果也在各自的手机上</source>
        <translation>Your result is on your phone, too</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>BigScreen</name>
    <message>
        <source>知行大屏</source>
        <translation>Zhixing big screen</translation>
    </message>
</context>
<context>
    <name>BigScreenView</name>
    <message>
        <source>大屏</source>
        <translation>Big screen</translation>
    </message>
</context>
<context>
    <name>BlockedPage</name>
    <message>
        <source>练习</source>
        <translation>Practice</translation>
    </message>
    <message>
        <source>错题本</source>
        <translation>Mistakes</translation>
    </message>
    <message>
        <source>收藏</source>
        <translation>Favourites</translation>
    </message>
    <message>
        <source>组卷</source>
        <translation>Set up</translation>
    </message>
    <message>
        <source>原文</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>进度</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>历史成绩</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>学员</source>
        <translation>Learners</translation>
    </message>
    <message>
        <source>题库</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>题库没有打开</source>
        <translation>The bank did not open</translation>
    </message>
    <message>
        <source>学习记录没有打开</source>
        <translation>The records did not open</translation>
    </message>
    <message>
        <source>去首页</source>
        <translation>Go to the home page</translation>
    </message>
</context>
<context>
    <name>BookRow</name>
    <message>
        <source>已连对 %1 次，还差 %2 次</source>
        <translation>right %1 in a row, %2 to go</translation>
    </message>
    <message>
        <source>打开，看答案和原文</source>
        <translation>Open to see the key and the source</translation>
    </message>
    <message>
        <source>%1 收藏</source>
        <translation>marked on %1</translation>
    </message>
    <message>
        <source>错过 %1 次</source>
        <translation>wrong %1 times</translation>
    </message>
    <message>
        <source>最近 %1</source>
        <translation>last on %1</translation>
    </message>
    <message>
        <source>取消收藏</source>
        <translation>Take out</translation>
    </message>
    <message>
        <source>取消收藏：%1</source>
        <translation>Take out of the favourites: %1</translation>
    </message>
</context>
<context>
    <name>BundleCard</name>
    <message>
        <source>导出数据包，交给汇总的人</source>
        <translation>Export a bundle for whoever puts branches together</translation>
    </message>
    <message>
        <source>上次导出以后的测验写成一个 .zxb 文件，存到 U 盘带走。练习只带每天的题数和时间，答了什么不带。</source>
        <translation>The tests since the last export go into one .zxb file, to be carried on a stick. Of practice only the number of answers and the time of each day go along, never what was answered.</translation>
    </message>
    <message>
        <source>全部重新导出（以前的数据包丢了、缺了才要）</source>
        <translation>Export everything again (only where earlier bundles were lost)</translation>
    </message>
    <message>
        <source>存到文件夹</source>
        <translation>Save into folder</translation>
    </message>
    <message>
        <source>导出</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>密钥指纹。汇总的人第一次收到时会打电话来核对，请一组一组念给对方：</source>
        <translation>Fingerprint of the key. Whoever receives the first bundle will call to compare it; read it out group by group:</translation>
    </message>
</context>
<context>
    <name>BundlePicker</name>
    <message>
        <source>选择各支部的数据包，可以选几个</source>
        <translation>Choose the bundles of the branches; several at once, if you like</translation>
    </message>
    <message>
        <source>数据包 (*.zxb)</source>
        <translation>Bundles (*.zxb)</translation>
    </message>
    <message>
        <source>所有文件 (*)</source>
        <translation>All files (*)</translation>
    </message>
</context>
<context>
    <name>BuzzerBoard</name>
    <message>
        <source>已暂停</source>
        <translation>Paused</translation>
    </message>
    <message>
        <source>先读题，还有 %1 秒</source>
        <translation>Read first: %1 s</translation>
    </message>
    <message>
        <source>开抢</source>
        <translation>Press now</translation>
    </message>
    <message>
        <source>还有 %1 秒作答</source>
        <translation>%1 s left to answer</translation>
    </message>
</context>
<context>
    <name>BuzzerRuleChoice</name>
    <message>
        <source>开抢前读题</source>
        <translation>Reading time</translation>
    </message>
    <message>
        <source>不等</source>
        <translation>None</translation>
    </message>
    <message>
        <source>%1 秒</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>没读完就按</source>
        <translation>Pressed before it is read out</translation>
    </message>
    <message>
        <source>多等一秒</source>
        <translation>Waits a second longer</translation>
    </message>
    <message>
        <source>算抢跑，这题不能再抢</source>
        <translation>False start: out for this question</translation>
    </message>
    <message>
        <source>也可以抢</source>
        <translation>Counts</translation>
    </message>
    <message>
        <source>抢到以后几秒内答</source>
        <translation>Time to answer after the press</translation>
    </message>
    <message>
        <source>不限</source>
        <translation>No limit</translation>
    </message>
    <message>
        <source>答错的一方</source>
        <translation>Who is wrong</translation>
    </message>
    <message>
        <source>不扣分，可以再抢</source>
        <translation>Loses nothing, may press again</translation>
    </message>
    <message>
        <source>不扣分，这题不能再抢</source>
        <translation>Loses nothing, is out for this question</translation>
    </message>
    <message>
        <source>扣掉这题的分</source>
        <translation>Loses the question's points</translation>
    </message>
    <message>
        <source>有人答错以后</source>
        <translation>After a wrong answer</translation>
    </message>
    <message>
        <source>别人接着抢</source>
        <translation>The others may press</translation>
    </message>
    <message>
        <source>这一题到此为止</source>
        <translation>The question is over</translation>
    </message>
</context>
<context>
    <name>BuzzerSeat</name>
    <message>
        <source>抢早了</source>
        <translation>Too early</translation>
    </message>
    <message>
        <source>请回答</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>答过了</source>
        <translation>Had a try</translation>
    </message>
    <message>
        <source>✓ 答对</source>
        <translation>✓ Right</translation>
    </message>
    <message>
        <source>%1 分</source>
        <translation>%1 points</translation>
    </message>
    <message>
        <source>%1，%2 键，%3</source>
        <translation>%1, key %2, %3</translation>
    </message>
    <message>
        <source>抢跑</source>
        <translation>False start</translation>
    </message>
</context>
<context>
    <name>BuzzerSetup</name>
    <message>
        <source>谁来抢</source>
        <translation>Who plays</translation>
    </message>
    <message>
        <source>填姓名或队名，最多八方。上面选了名单的，名字与名单相同的人会记成绩；队名和名单以外的人不记。</source>
        <translation>Names or teams, eight at most. If a roster is chosen above, people named as on it get results; teams and other names do not.</translation>
    </message>
    <message>
        <source>%1 的抢答键</source>
        <translation>Key of %1</translation>
    </message>
    <message>
        <source>去掉</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>去掉 %1</source>
        <translation>Remove %1</translation>
    </message>
    <message>
        <source>姓名或队名</source>
        <translation>Name or team</translation>
    </message>
    <message>
        <source>加一方</source>
        <translation>Add</translation>
    </message>
</context>
<context>
    <name>BuzzerWording</name>
    <message>
        <source>题目一出就可以抢，</source>
        <translation>Keys are free as soon as the question is shown. </translation>
    </message>
    <message>
        <source>每题先读 %1 秒，这时按了要多等一秒；</source>
        <translation>Each question is read for %1 s; who presses then waits a second longer. </translation>
    </message>
    <message>
        <source>每题先读 %1 秒，这时按了算抢跑，这一题不能再抢；</source>
        <translation>Each question is read for %1 s; who presses then has a false start and is out for this question. </translation>
    </message>
    <message>
        <source>每题先读 %1 秒，没读完也可以抢；</source>
        <translation>Each question is read for %1 s; keys are free before it is read out. </translation>
    </message>
    <message>
        <source>答对得一分；答错扣一分，这一题到此为止。</source>
        <translation>Right earns a point. Wrong loses one, and the question is over.</translation>
    </message>
    <message>
        <source>答对得一分；答错不扣分，这一题到此为止。</source>
        <translation>Right earns a point. Wrong loses none, and the question is over.</translation>
    </message>
    <message>
        <source>答对得一分；答错扣一分，这一题不能再抢，别人接着抢。</source>
        <translation>Right earns a point. Wrong loses one and is out for this question; the others may press.</translation>
    </message>
    <message>
        <source>答对得一分；答错不扣分，这一题不能再抢，别人接着抢。</source>
        <translation>Right earns a point. Wrong loses none but is out for this question; the others may press.</translation>
    </message>
    <message>
        <source>答对得一分；答错不扣分，大家接着抢。</source>
        <translation>Right earns a point. Wrong loses none, and everybody may press again.</translation>
    </message>
    <message>
        <source>先按的答，要在 %1 秒内答出。</source>
        <translation>The first to press answers, within %1 s. </translation>
    </message>
    <message>
        <source>先按的答。</source>
        <translation>The first to press answers. </translation>
    </message>
</context>
<context>
    <name>CalendarPicture</name>
    <message>
        <source>周一</source>
        <translation>Mon</translation>
    </message>
    <message>
        <source>周三</source>
        <translation>Wed</translation>
    </message>
    <message>
        <source>周五</source>
        <translation>Fri</translation>
    </message>
    <message>
        <source>周日</source>
        <translation>Sun</translation>
    </message>
    <message>
        <source>没有练习</source>
        <translation>No practice</translation>
    </message>
    <message>
        <source>1–5 题</source>
        <translation>1–5 questions</translation>
    </message>
    <message>
        <source>6–10 题</source>
        <translation>6–10</translation>
    </message>
    <message>
        <source>11–20 题</source>
        <translation>11–20</translation>
    </message>
    <message>
        <source>20 题以上</source>
        <translation>More than 20</translation>
    </message>
    <message>
        <source>当天有考试</source>
        <translation>A test that day</translation>
    </message>
</context>
<context>
    <name>ChoicesAnswer</name>
    <message>
        <source>本题不止一项正确，请选出所有正确的</source>
        <translation>More than one is right: choose all that are</translation>
    </message>
    <message>
        <source>已选 %1 项，再点一次可取消</source>
        <translation>%1 chosen; click again to take one back</translation>
    </message>
</context>
<context>
    <name>ClozeEntry</name>
    <message>
        <source>填写空缺处的文字</source>
        <translation>Write the missing words</translation>
    </message>
</context>
<context>
    <name>CollectedBranchRow</name>
    <message>
        <source>应参加</source>
        <translation>On the roster</translation>
    </message>
    <message>
        <source>实参加</source>
        <translation>Took part</translation>
    </message>
    <message>
        <source>补学</source>
        <translation>Caught up</translation>
    </message>
    <message>
        <source>未参加</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>平均得分率</source>
        <translation>Mean score</translation>
    </message>
    <message>
        <source>正在统计…</source>
        <translation>Counting…</translation>
    </message>
    <message>
        <source>名册上没有人</source>
        <translation>Nobody on the roster</translation>
    </message>
</context>
<context>
    <name>CollectedConflictRow</name>
    <message>
        <source>撤回</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>撤回：%1</source>
        <translation>Take back: %1</translation>
    </message>
    <message>
        <source>理由：%1</source>
        <translation>Reason: %1</translation>
    </message>
    <message>
        <source>理由，可以不写；选定以后随它一起保存</source>
        <translation>Reason, may be left out; kept with what you choose</translation>
    </message>
    <message>
        <source>理由；改好按 Enter 保存</source>
        <translation>Reason; Enter keeps a change</translation>
    </message>
</context>
<context>
    <name>CollectedKeyRow</name>
    <message>
        <source>第一次收到 %1</source>
        <translation>First seen %1</translation>
    </message>
    <message>
        <source>备注：%1</source>
        <translation>Note: %1</translation>
    </message>
    <message>
        <source>接受…</source>
        <translation>Accept…</translation>
    </message>
    <message>
        <source>接受%1的密钥</source>
        <translation>Accept the key of %1</translation>
    </message>
    <message>
        <source>撤销…</source>
        <translation>Revoke…</translation>
    </message>
    <message>
        <source>撤销%1的密钥</source>
        <translation>Revoke the key of %1</translation>
    </message>
    <message>
        <source>撤回上一步</source>
        <translation>Take back the last step</translation>
    </message>
    <message>
        <source>撤销以后，用这个密钥送来的成绩都不再计入；数据还留着，撤回就恢复。</source>
        <translation>Once revoked, results that came under this key no longer count. They are kept: taking it back brings them in again.</translation>
    </message>
    <message>
        <source>备注，可以不写，如：已打电话核对</source>
        <translation>A note, if you like: compared by telephone</translation>
    </message>
    <message>
        <source>备注，可以不写，如：U 盘丢失</source>
        <translation>A note, if you like: the stick was lost</translation>
    </message>
    <message>
        <source>指纹一致，接受</source>
        <translation>Same fingerprint: accept</translation>
    </message>
    <message>
        <source>撤销这个密钥</source>
        <translation>Revoke this key</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>CollectionHead</name>
    <message>
        <source>支部报告</source>
        <translation>Branch report</translation>
    </message>
    <message>
        <source>回到支部报告</source>
        <translation>Back to the branch report</translation>
    </message>
    <message>
        <source>汇总</source>
        <translation>All branches</translation>
    </message>
    <message>
        <source>把各支部的成绩放到一起，看一份总的报告。</source>
        <translation>The results of all branches in one place, and one report over them.</translation>
    </message>
    <message>
        <source>汇总打不开</source>
        <translation>The collection does not open</translation>
    </message>
    <message>
        <source>再读一次</source>
        <translation>Read again</translation>
    </message>
    <message>
        <source>还没有收到数据包</source>
        <translation>No bundles yet</translation>
    </message>
    <message>
        <source>支部：在“支部报告”里按“导出数据包…”，存到 U 盘。</source>
        <translation>The branch: on “Branch report” press “Export a bundle…” and save it on a stick.</translation>
    </message>
    <message>
        <source>把 U 盘带到这台电脑；邮件送来的，先存到一个文件夹。</source>
        <translation>Bring the stick to this computer; save what comes by mail in a folder first.</translation>
    </message>
    <message>
        <source>查看汇总报告</source>
        <translation>Show the merged report</translation>
    </message>
    <message>
        <source>添加数据包…</source>
        <translation>Add bundles…</translation>
    </message>
    <message>
        <source>文件或文件夹的位置，也可以拖到这一页</source>
        <translation>Where the file or folder is; you can also drop it here</translation>
    </message>
    <message>
        <source>添加</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>支部一览（%1 处要看）</source>
        <translation>Branches (%1 to see to)</translation>
    </message>
    <message>
        <source>支部一览</source>
        <translation>Branches</translation>
    </message>
    <message>
        <source>密钥（%1 个未确认）</source>
        <translation>Keys (%1 unconfirmed)</translation>
    </message>
    <message>
        <source>密钥</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>冲突（%1 处待定）</source>
        <translation>Conflicts (%1 open)</translation>
    </message>
    <message>
        <source>冲突</source>
        <translation>Conflicts</translation>
    </message>
    <message>
        <source>人数和得分按全部时间统计；要看某一段时间，请打开汇总报告。</source>
        <translation>People and scores are counted over all time; open the merged report for a period.</translation>
    </message>
    <message>
        <source>还没有可以计入的支部：先到“密钥”里接受它们的密钥。</source>
        <translation>No branch counts yet: accept their keys under “Keys” first.</translation>
    </message>
    <message>
        <source>请打电话给支部，一组一组核对指纹：和支部导出数据包时看到的、印在支部报告上的完全一样，才接受。</source>
        <translation>Call the branch and compare the fingerprint group by group: accept it only where it is exactly what the branch saw when it exported, and what is printed on its report.</translation>
    </message>
    <message>
        <source>数据包说法不一的地方，请选一个。选定以后随时可以撤回，什么都不会丢。</source>
        <translation>Where bundles say different things, choose one. It can be taken back at any time, and nothing is lost.</translation>
    </message>
    <message>
        <source>没有冲突，各支部的数据包说法一致。</source>
        <translation>No conflicts: the bundles agree with one another.</translation>
    </message>
    <message>
        <source>选择文件…</source>
        <translation>Choose files…</translation>
    </message>
    <message>
        <source>在这里按“选择文件…”或“添加数据包…”，或把文件、文件夹拖到这一页。</source>
        <translation>Press “Choose files…” or “Add bundles…” here, or drop files and folders on this page.</translation>
    </message>
</context>
<context>
    <name>CollectionWording</name>
    <message>
        <source>%1 交卷，答 %2 题，得 %3 分（满分 %4），来自%5</source>
        <translation>handed in %1, %2 answered, %3 points of %4, from %5</translation>
    </message>
    <message>
        <source>（未填党支部）</source>
        <translation>(no branch)</translation>
    </message>
    <message>
        <source>未确认</source>
        <translation>unconfirmed</translation>
    </message>
    <message>
        <source>已接受</source>
        <translation>accepted</translation>
    </message>
    <message>
        <source>已撤销</source>
        <translation>revoked</translation>
    </message>
    <message>
        <source>新收进 %1 个数据包：新测验 %2 份，新学员 %3 人。</source>
        <translation>New bundles: %1, with %2 tests and %3 learners not known before. </translation>
    </message>
    <message>
        <source>没有收进新的数据包。</source>
        <translation>No new bundles came in. </translation>
    </message>
    <message>
        <source>原来就有的 %1 个。</source>
        <translation>There already: %1. </translation>
    </message>
    <message>
        <source>没有收的 %1 个。</source>
        <translation>Refused: %1. </translation>
    </message>
    <message>
        <source>已停下，收进的都完整；再添加一次，会接着收。</source>
        <translation>Stopped; what came in is whole. Add them again to go on.</translation>
    </message>
    <message>
        <source>缺第 %1 次导出：请支部补交，或“全部重新导出”一次。</source>
        <translation>Export %1 is missing: ask the branch for it, or for “everything again”.</translation>
    </message>
    <message>
        <source>缺第 %1 至 %2 次导出：请支部补交，或“全部重新导出”一次。</source>
        <translation>Exports %1 to %2 are missing: ask the branch for them, or for “everything again”.</translation>
    </message>
    <message>
        <source>第 %1 次导出有两份不同的：可能恢复过备份。没有重复计算。</source>
        <translation>There are two different exports %1: a backup may have been restored. Nothing is counted twice.</translation>
    </message>
    <message>
        <source>第 %2 次导出的日期早于第 %1 次：那台电脑的时钟可能调过，请核对。</source>
        <translation>Export %2 is dated before export %1: the clock of that computer may have been set; please check.</translation>
    </message>
    <message>
        <source>从第 %1 次导出起换了密钥：可能换了电脑，请打电话核对。</source>
        <translation>From export %1 on another key signs: the computer may be a new one; call to check.</translation>
    </message>
    <message>
        <source>%1 · %2，在%3的电脑上</source>
        <translation>%1 · %2, on the computer of %3</translation>
    </message>
    <message>
        <source>先后叫过：%1。</source>
        <translation>Names so far: %1.</translation>
    </message>
    <message>
        <source>先后属于：%1。</source>
        <translation>Branches so far: %1.</translation>
    </message>
    <message>
        <source>一份测验，数据包里有 %1 种说法。</source>
        <translation>One test, told in %1 ways.</translation>
    </message>
    <message>
        <source>是不是同一个人，请问一问支部。</source>
        <translation>Ask the branches whether this is one person.</translation>
    </message>
    <message>
        <source>是同一个人</source>
        <translation>One person</translation>
    </message>
    <message>
        <source>是不同的人</source>
        <translation>Different people</translation>
    </message>
    <message>
        <source>已定：%1。</source>
        <translation>Settled: %1.</translation>
    </message>
    <message>
        <source>定之前暂按：%1。</source>
        <translation>Until it is settled: %1.</translation>
    </message>
</context>
<context>
    <name>CommandLineTexts</name>
    <message>
        <source>知行：读原文，答题，每个答案都能找到它所依据的那句话。</source>
        <translation>Zhixing: read the text, answer questions, and find the sentence each answer rests on.</translation>
    </message>
    <message>
        <source>使用这份题库（可多次给出）。</source>
        <translation>Use this question bank (may be given more than once).</translation>
    </message>
    <message>
        <source>学习记录和设置放在这个文件夹。</source>
        <translation>Keep records and settings in this folder.</translation>
    </message>
    <message>
        <source>学员姓名。</source>
        <translation>Name of the learner.</translation>
    </message>
    <message>
        <source>党支部。</source>
        <translation>Party branch.</translation>
    </message>
    <message>
        <source>在终端里答题。</source>
        <translation>Take the quiz in the terminal.</translation>
    </message>
    <message>
        <source>把每个页面存成图片后退出。</source>
        <translation>Write a picture of every page and end.</translation>
    </message>
    <message>
        <source>配色：light 或 dark。</source>
        <translation>Colours: light or dark.</translation>
    </message>
    <message>
        <source>界面语言：zh 或 en。</source>
        <translation>Language: zh or en.</translation>
    </message>
    <message>
        <source>输出到第一帧画面所用的毫秒数。</source>
        <translation>Print the milliseconds to the first frame.</translation>
    </message>
    <message>
        <source>输出版本后退出。</source>
        <translation>Print the version and end.</translation>
    </message>
    <message>
        <source>输出本说明后退出。</source>
        <translation>Print this help and end.</translation>
    </message>
    <message>
        <source>不认识的参数：%1</source>
        <translation>Unknown argument: %1</translation>
    </message>
    <message>
        <source>--theme 只能是 light 或 dark</source>
        <translation>--theme is light or dark</translation>
    </message>
    <message>
        <source>--lang 只能是 zh 或 en</source>
        <translation>--lang is zh or en</translation>
    </message>
    <message>
        <source>取消 --learner（和 --branch）所指学员的 PIN 后退出，忘记 PIN 时用。</source>
        <translation>Remove the PIN of the learner named by --learner (and --branch) and quit, for a PIN that was forgotten.</translation>
    </message>
    <message>
        <source>--clear-pin 要和 --learner 一起用</source>
        <translation>--clear-pin needs --learner</translation>
    </message>
    <message>
        <source>把学习记录备份到这个文件或文件夹后退出。</source>
        <translation>Back the learning records up to this file or folder, then exit.</translation>
    </message>
    <message>
        <source>--backup 要写明备份到哪里</source>
        <translation>--backup needs a place for the backup</translation>
    </message>
    <message>
        <source>依次翻开每一页，输出各页第一帧和最长停顿的毫秒数，然后退出。</source>
        <translation>Turn every page, print the milliseconds to its first frame and its longest pause, then quit.</translation>
    </message>
    <message>
        <source>和 --screenshots 一起用：改存每个页面在这些状态下的图片和总览，用逗号分开；all 是全部。</source>
        <translation>With --screenshots: pictures and overviews of each page in these states instead, separated by commas; all for every one.</translation>
    </message>
    <message>
        <source>--states 要和 --screenshots 一起用</source>
        <translation>--states goes together with --screenshots</translation>
    </message>
    <message>
        <source>学习记录放在这个 PostgreSQL 数据库里，多台电脑共用；不写就放在本机。</source>
        <translation>Keep the records in this PostgreSQL database, shared by several computers; by default they are on this one.</translation>
    </message>
    <message>
        <source>数据库的密码在这个文件的第一行（权限要 600）；不写就用 ~/.pgpass 等系统的办法。</source>
        <translation>The password of the database is the first line of this file (mode 600); by default as the system has it, e.g. in ~/.pgpass.</translation>
    </message>
    <message>
        <source>--password-file 要和 --database 一起用</source>
        <translation>--password-file goes together with --database</translation>
    </message>
    <message>
        <source>--database 的地址里不能写密码，同一台电脑上的别人会看到。请把密码写进 ~/.pgpass（或 PGPASSFILE 指明的文件），或用 --password-file 指明文件，或让服务器按系统用户放行（peer）。</source>
        <translation>A password does not belong into the address of --database, where others on this computer can see it. Write it into ~/.pgpass (or the file that PGPASSFILE names), name a file with --password-file, or let the server go by the user of the system (peer).</translation>
    </message>
    <message>
        <source>--database 的地址不对，要写成 postgresql://用户@主机:5432/数据库?sslmode=verify-full 的样子：%1</source>
        <translation>The address of --database does not fit; write it like postgresql://user@host:5432/database?sslmode=verify-full: %1</translation>
    </message>
    <message>
        <source>服务器上的学习记录由服务器的管理员用 pg_dump 备份，不能用 --backup</source>
        <translation>Records on a server are backed up by its administrator with pg_dump, not with --backup</translation>
    </message>
    <message>
        <source>把这个学习记录文件抄到 --database 所指的空数据库后退出；文件不改动。</source>
        <translation>Copies this file of records to the empty database of --database and exits; the file stays as it is.</translation>
    </message>
    <message>
        <source>--move-from 要和 --database 一起用</source>
        <translation>--move-from goes together with --database</translation>
    </message>
</context>
<context>
    <name>ComparisonTable</name>
    <message>
        <source>对</source>
        <translation>right</translation>
    </message>
    <message>
        <source>错，应为 %1</source>
        <translation>wrong, should be %1</translation>
    </message>
    <message>
        <source>（空）</source>
        <translation>(empty)</translation>
    </message>
</context>
<context>
    <name>DailyCard</name>
    <message>
        <source>每日一练</source>
        <translation>Daily practice</translation>
    </message>
    <message>
        <source>今天的都练完了</source>
        <translation>Done for today</translation>
    </message>
    <message>
        <source>接着练</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>开始今日十题</source>
        <translation>Start today’s ten</translation>
    </message>
    <message>
        <source>开始今日 %1 题</source>
        <translation>Start today’s %1</translation>
    </message>
</context>
<context>
    <name>DailyWords</name>
    <message>
        <source>新题 %1 题</source>
        <translation>%1 new</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
    <message>
        <source>今天这一组已答 %1 题，还有%2。每个答案都已保存。</source>
        <translation>%1 of today’s set answered; left: %2. Every answer is saved.</translation>
    </message>
    <message>
        <source>到期复习 %1 题</source>
        <translation>%1 due</translation>
    </message>
    <message>
        <source>巩固 %1 题</source>
        <translation>%1 to strengthen</translation>
    </message>
    <message>
        <source>%1。不限时，答完就看解析。</source>
        <translation>%1. No time limit; the reason follows each answer.</translation>
    </message>
</context>
<context>
    <name>EntrySquare</name>
    <message>
        <source>第 %1 题</source>
        <translation>Question %1</translation>
    </message>
    <message>
        <source>已答</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>未答</source>
        <translation>Unanswered</translation>
    </message>
    <message>
        <source>不确定</source>
        <translation>Unsure</translation>
    </message>
    <message>
        <source>当前</source>
        <translation>current</translation>
    </message>
</context>
<context>
    <name>EraseSheet</name>
    <message>
        <source>永久删除%1</source>
        <translation>Delete %1 for good</translation>
    </message>
    <message>
        <source>考试、练习、复习进度、错题、收藏、设置和姓名都会从学习记录里删除，不能恢复。别人的记录不受影响。想留一份，请先导出。</source>
        <translation>Tests, practice, reviews, mistakes, favourites, settings and the name are deleted from the learning records and cannot be restored. Nobody else's records are touched. Export first if you want to keep a copy.</translation>
    </message>
    <message>
        <source>记录旁边还有以前留下的备份，里面可能还有这些内容，请自行处理：%1</source>
        <translation>Older copies lie beside the records and may still hold all this; deal with them yourself: %1</translation>
    </message>
    <message>
        <source>请输入姓名“%1”</source>
        <translation>Type the name: %1</translation>
    </message>
    <message>
        <source>下一步</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>不删除</source>
        <translation>Do not delete</translation>
    </message>
    <message>
        <source>真的永久删除%1吗？</source>
        <translation>Really delete %1 for good?</translation>
    </message>
    <message>
        <source>这是最后一次询问。删除以后，谁也找不回来。</source>
        <translation>This is the last question. Once deleted, nobody can bring it back.</translation>
    </message>
    <message>
        <source>永久删除</source>
        <translation>Delete for good</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>您的学习记录完好，没有改动。它由更新版本的知行写成，这个版本读不了。请升级后再打开。</source>
        <translation>Your records are safe and untouched. They were written by a newer version of Zhixing, which this one cannot read. Please update and open it again.</translation>
    </message>
    <message>
        <source>学习记录文件已损坏，原文件另存保留，没有覆盖。请联系支部管理员查看。</source>
        <translation>The records file is damaged. The original is kept under another name and was not overwritten. Please ask your branch administrator.</translation>
    </message>
    <message>
        <source>学习记录没有改动。现在打不开它所在的文件夹，请检查磁盘空间和权限，再重新打开知行。</source>
        <translation>Your records are untouched. Their folder cannot be opened now; please check disk space and permissions, then open Zhixing again.</translation>
    </message>
    <message>
        <source>学习记录不受影响。题库由更新版本的工具生成，请升级知行后再打开。</source>
        <translation>Your records are safe. The bank was made by a newer tool; please update Zhixing and open it again.</translation>
    </message>
    <message>
        <source>学习记录不受影响。题库文件内容有误，请重新生成题库，或换一份题库。</source>
        <translation>Your records are safe. The bank file has errors; please build it again or use another bank.</translation>
    </message>
    <message>
        <source>学习记录不受影响。没有找到可用的题库，请先生成题库，或用 --bank 指定题库文件。</source>
        <translation>Your records are safe. No question bank was found; please build one, or name one with --bank.</translation>
    </message>
    <message>
        <source>之前的作答都已保存，这一步没有保存成功。请检查磁盘空间，然后再选一次。</source>
        <translation>Your earlier answers are saved; this step was not. Please check disk space, then choose again.</translation>
    </message>
    <message>
        <source>学习记录没有改动，但这一部分暂时读不出来。请重新打开知行再试。</source>
        <translation>Your records are untouched, but this part cannot be read now. Please open Zhixing again.</translation>
    </message>
    <message>
        <source>成绩记录完好，文件没有写成。请检查文件夹是否存在、能否写入，再导出一次。</source>
        <translation>Your results are safe; the file was not written. Please check that the folder exists and can be written to, then export again.</translation>
    </message>
    <message>
        <source>题库没有改动。这一步缺少内容，或没有改变什么。</source>
        <translation>The bank is untouched. Something is missing in this step, or it changes nothing.</translation>
    </message>
    <message>
        <source>之前的审题决定都已保存，这一条没有保存成功。请检查磁盘空间和权限，然后再做一次。</source>
        <translation>Your earlier decisions are saved; this one was not. Please check disk space and permissions, then decide again.</translation>
    </message>
    <message>
        <source>题库没有改动。题库旁的审题文件读不出来，没有覆盖它；请检查或移开这个文件，再重新打开知行。</source>
        <translation>The bank is untouched. The review file beside it cannot be read and was not overwritten; please check it or move it away, then open Zhixing again.</translation>
    </message>
    <message>
        <source>您的审题决定没有改动。没有合并成功：请确认选的是审题文件（.review.json），内容完整。</source>
        <translation>Your decisions are untouched. Nothing was merged: please make sure that this is a whole review file (.review.json).</translation>
    </message>
    <message>
        <source>没有改动。这个支部里已经有同名的学员，请在姓名上加以区分。</source>
        <translation>Nothing was changed. The branch has a learner of that name already; please tell the two names apart.</translation>
    </message>
    <message>
        <source>没有改动。这位学员已经不在名单里了。</source>
        <translation>Nothing was changed. This learner is not on the list any more.</translation>
    </message>
    <message>
        <source>学员名单没有改动。请检查磁盘空间和权限，再试一次。</source>
        <translation>The list of learners was not changed. Check the disk space and permissions, then try again.</translation>
    </message>
    <message>
        <source>PIN 没有改动。请关掉一些别的程序，检查磁盘空间，再试一次。</source>
        <translation>The PIN was not changed. Close some other programs, check the disk space, then try again.</translation>
    </message>
    <message>
        <source>没有删除，学习记录完好。请关掉其他知行窗口，检查磁盘空间，再试一次。</source>
        <translation>Nothing was deleted; the learning records are intact. Close other windows of Zhixing, check the disk space, then try again.</translation>
    </message>
    <message>
        <source>学习记录完好，文件没有写成。请检查文件夹是否存在、能否写入，再导出一次。</source>
        <translation>The learning records are intact; the file was not written. Check that the folder exists and can be written to, then export again.</translation>
    </message>
    <message>
        <source>那里已有同名文件，没有覆盖它。请换一个名字，或只写文件夹。</source>
        <translation>A file of that name is there already and was not overwritten. Please choose another name, or give the folder only.</translation>
    </message>
    <message>
        <source>检查时发现学习记录有损坏，没有写成这份备份，以前的备份都在。请重新打开知行，或从以前的备份恢复。</source>
        <translation>The check found damage in the learning records, so this backup was not made; earlier backups are all there. Please open Zhixing again, or restore an earlier backup.</translation>
    </message>
    <message>
        <source>学习记录完好。备份没有写成，没有留下半个文件：磁盘空间不够，或者那里不能写入。请腾出空间或换个地方，再备份一次。</source>
        <translation>Your learning records are safe. The backup was not made, and no half file was left: the disk is full, or that place cannot be written to. Please make room or choose another place, and back up again.</translation>
    </message>
    <message>
        <source>没有写成备份：学习记录找不到，或者打不开。请确认数据文件夹，再备份一次。</source>
        <translation>The backup was not made: the learning records were not found or cannot be opened. Please check the data folder, and back up again.</translation>
    </message>
    <message>
        <source>学习记录没有改动。这份备份由更新版本的知行写成，请升级知行后再恢复。</source>
        <translation>Your learning records are unchanged. A newer Zhixing wrote this backup; please update Zhixing, then restore.</translation>
    </message>
    <message>
        <source>学习记录没有改动。这份备份已损坏，不能恢复，请换一份。</source>
        <translation>Your learning records are unchanged. This backup is damaged and cannot be restored; please take another.</translation>
    </message>
    <message>
        <source>学习记录没有改动。备份文件打不开，请确认 U 盘已经插好。</source>
        <translation>Your learning records are unchanged. The backup cannot be opened; please check that the USB stick is plugged in.</translation>
    </message>
    <message>
        <source>学习记录没有改动。恢复要先留存现在的记录，磁盘空间不够，或者数据文件夹不能写入。请腾出空间，再恢复一次。</source>
        <translation>Your learning records are unchanged. A restore keeps the present records first, and the disk is full, or the data folder cannot be written to. Please make room, and restore again.</translation>
    </message>
    <message>
        <source>没有恢复：准备的时候又有了新的作答，都已保存。请再恢复一次。</source>
        <translation>Nothing was restored: new answers came in meanwhile, and all of them are saved. Please restore again.</translation>
    </message>
    <message>
        <source>学习记录没有改动：另一个窗口或程序正开着它。请关掉别的知行窗口，再恢复一次。</source>
        <translation>Your learning records are unchanged: another window or program has them open. Please close other windows of Zhixing, and restore again.</translation>
    </message>
    <message>
        <source>学习记录完好，文件没有写成。请检查文件夹是否存在、能否写入，再打印一次。</source>
        <translation>Your records are safe; the file was not written. Please check that the folder exists and can be written to, then print again.</translation>
    </message>
    <message>
        <source>没有改动。已经有同名的模板，请换一个名字。</source>
        <translation>Nothing was changed. Another template has this name; please choose another.</translation>
    </message>
    <message>
        <source>没有改动。这个模板已经不在了。</source>
        <translation>Nothing was changed. This template is no longer there.</translation>
    </message>
    <message>
        <source>模板没有改动。请检查磁盘空间和权限，再试一次。</source>
        <translation>The templates were not changed. Please check disk space and permissions and try again.</translation>
    </message>
    <message>
        <source>之前录入的成绩都在，这一步没有保存成功。请检查磁盘空间和权限，再试一次。</source>
        <translation>The results entered before are safe, but this step was not saved. Check disk space and permissions, then try again.</translation>
    </message>
    <message>
        <source>学习记录没有改动。服务器上的记录由更新版本的知行写成，这个版本读不了。请升级后再打开。</source>
        <translation>The records are unchanged. Those on the server were written by a newer version of Zhixing, which this one cannot read. Update it, then open it again.</translation>
    </message>
    <message>
        <source>学习记录没有改动。连不上存放学习记录的服务器。请检查网络、服务器是否开着，以及 --database 的地址和端口，再重新打开知行。</source>
        <translation>The records are unchanged. The server that keeps them cannot be reached. Check the network, whether the server runs, and the address and port of --database; then open Zhixing again.</translation>
    </message>
    <message>
        <source>学习记录没有改动。服务器没有接受这个用户。请检查 --database 里的用户，以及 ~/.pgpass 或 --password-file 里的密码（文件权限要 600）。</source>
        <translation>The records are unchanged. The server did not let this user in. Check the user in --database, and the password in ~/.pgpass or --password-file (the file must have mode 600).</translation>
    </message>
    <message>
        <source>服务器上没有这个数据库。请检查 --database 里的名字，或请管理员用 createdb 建立。</source>
        <translation>The server has no such database. Check its name in --database, or have the administrator make it with createdb.</translation>
    </message>
    <message>
        <source>学习记录没有改动。服务器不让这个用户建立或写入数据表，或磁盘已满。请管理员检查数据库的所有者和磁盘空间。</source>
        <translation>The records are unchanged. The server does not let this user make or write the tables, or its disk is full. Have the administrator check the owner of the database and the disk.</translation>
    </message>
    <message>
        <source>学习记录没有改动。现在用不了这个服务器：请安装软件包 libqt6sql6-psql，并确认它是 PostgreSQL 13 以上、数据库的编码是 UTF8。</source>
        <translation>The records are unchanged. This server cannot be used now: install the package libqt6sql6-psql, and make sure that it is PostgreSQL 13 or newer and that the database is encoded in UTF8.</translation>
    </message>
    <message>
        <source>之前的作答都已保存，这一步没有保存成功：连不上服务器。请检查网络，然后再选一次。</source>
        <translation>What you answered before is saved; this step is not: the server cannot be reached. Check the network, then choose again.</translation>
    </message>
    <message>
        <source>学习记录没有改动。现在连不上服务器，这一部分暂时读不出来，连上以后再打开就有。</source>
        <translation>The records are unchanged. The server cannot be reached now, so this part cannot be read; open it again once it can.</translation>
    </message>
    <message>
        <source>由更新版本的知行导出。请先升级这台电脑上的知行，再添加一次。</source>
        <translation>A newer version of Zhixing exported it. Update Zhixing on this computer and add it again.</translation>
    </message>
    <message>
        <source>文件读不出来。请确认 U 盘插好、文件还在，再添加一次。</source>
        <translation>The file cannot be read. Make sure that the stick is plugged in and the file is still there, and add it again.</translation>
    </message>
    <message>
        <source>文件在路上少了或变了。请再拷一次；还不行，就请支部重新导出。</source>
        <translation>The file was cut off or changed on its way. Copy it again; if that does not help, ask the branch to export it anew.</translation>
    </message>
    <message>
        <source>不是知行的数据包，或内容不合规矩。请支部在“支部报告”里用“导出数据包…”重新导出。</source>
        <translation>This is no bundle of Zhixing, or its content breaks the rules. Ask the branch to export it anew on “Branch report”.</translation>
    </message>
    <message>
        <source>汇总没有改动。它由更新版本的知行写成，请升级知行后再打开。</source>
        <translation>The collection was not changed. A newer version of Zhixing wrote it; update Zhixing and open it again.</translation>
    </message>
    <message>
        <source>本机的学习记录不受影响。汇总文件（collection.sqlite）已损坏，没有覆盖它：请把它移到别处，再把各支部的数据包重新添加一遍。</source>
        <translation>The records of this computer are safe. The collection (collection.sqlite) is damaged and was not overwritten: move it elsewhere and add the bundles again.</translation>
    </message>
    <message>
        <source>汇总没有改动，现在打不开它。请检查磁盘空间和权限，关掉别的知行窗口，再试一次。</source>
        <translation>The collection was not changed; it cannot be opened now. Check disk space and permissions, close other windows of Zhixing, and try again.</translation>
    </message>
    <message>
        <source>学习记录完好，数据包没有写成。请检查文件夹是否存在、能否写入，再导出一次。</source>
        <translation>The records are safe; the bundle was not written. Check that the folder exists and can be written to, and export again.</translation>
    </message>
    <message>
        <source>已收进的都完整。后面的没有收成：磁盘空间不够、不能写入，或另一个程序正在汇总。处理好以后再添加一次，会接着收。</source>
        <translation>What came in is whole. The rest did not: the disk is full or cannot be written to, or another program is merging. Put that right and add them again to go on.</translation>
    </message>
    <message>
        <source>这一步没有保存成功，以前的决定都在。请检查磁盘空间，关掉别的知行窗口，再试一次。</source>
        <translation>This step was not saved; earlier decisions are all there. Check the disk, close other windows of Zhixing, and try again.</translation>
    </message>
    <message>
        <source>现场没有打开，记录没有改动。这个网络地址现在用不了：请点“重新查找”，另选一个地址再开。</source>
        <translation>The room was not opened; the records are unchanged. This network address cannot be used now: choose Look again, pick another address, and open it once more.</translation>
    </message>
    <message>
        <source>现场没有打开：记录里已经没有这一场了。</source>
        <translation>The room was not opened: the records no longer hold it.</translation>
    </message>
    <message>
        <source>已经确认收到的答案都已保存，这一步没有写成。请检查磁盘空间和权限，再试一次。</source>
        <translation>All answers that were acknowledged are saved; this step was not written. Check disk space and permissions, and try again.</translation>
    </message>
</context>
<context>
    <name>EssayAnswer</name>
    <message>
        <source>写下您的回答</source>
        <translation>Write your answer</translation>
    </message>
    <message>
        <source>写下您的回答，分点写更清楚</source>
        <translation>Write your answer, best point by point</translation>
    </message>
    <message>
        <source>已写 %1 字</source>
        <translation>%1 characters</translation>
    </message>
</context>
<context>
    <name>ExportCard</name>
    <message>
        <source>导出到文件夹：每次答题一行，每道题一行，含正确答案和出处</source>
        <translation>Export to a folder: a row per attempt and a row per response, with key and source</translation>
    </message>
    <message>
        <source>文件夹</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>导出 Excel</source>
        <translation>Export Excel</translation>
    </message>
    <message>
        <source>导出 CSV</source>
        <translation>Export CSV</translation>
    </message>
    <message>
        <source>已保存到 %1</source>
        <translation>Saved to %1</translation>
    </message>
</context>
<context>
    <name>FigureCard</name>
    <message>
        <source>表格</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>%1：显示为表格</source>
        <translation>%1: show as a table</translation>
    </message>
</context>
<context>
    <name>HandsCounting</name>
    <message>
        <source>请举手，逐项数好后输入</source>
        <translation>Hands up: count each option and type it</translation>
    </message>
    <message>
        <source>数错了可以改</source>
        <translation>A miscount can be put right</translation>
    </message>
    <message>
        <source>%1 %2，举手 %3 人</source>
        <translation>%1 %2, %3 hands</translation>
    </message>
    <message>
        <source>%1 少一只手</source>
        <translation>One hand less for %1</translation>
    </message>
    <message>
        <source>%1 多一只手</source>
        <translation>One hand more for %1</translation>
    </message>
</context>
<context>
    <name>HandsLobby</name>
    <message>
        <source>举手答题</source>
        <translation>A show of hands</translation>
    </message>
    <message>
        <source>1. 打开大屏，出题，大家想好。</source>
        <translation>1. Open the big screen and ask; everybody makes up their mind.</translation>
    </message>
    <message>
        <source>2. 收题后依次问：选 A 的请举手……数好就输入，例如按 A 12 回车、B 3 回车；也可以按 + 和 −。</source>
        <translation>2. Close, then ask for hands, option by option, and type what you count: A 12 Enter, B 3 Enter. + and − work, too.</translation>
    </message>
    <message>
        <source>3. 公布答案和出处。数错了，公布以后还可以改。</source>
        <translation>3. Show the answer and its source. A miscount can still be put right then.</translation>
    </message>
</context>
<context>
    <name>HandsPeople</name>
    <message>
        <source>在场人数</source>
        <translation>People present</translation>
    </message>
    <message>
        <source>不填也可以，只是算不出没举手的有几人</source>
        <translation>May stay empty; then nobody knows how many raised no hand</translation>
    </message>
</context>
<context>
    <name>HandsSaving</name>
    <message>
        <source>举手结果 %1 %2</source>
        <translation>Hands %1 %2</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>历史成绩</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>交卷后的成绩都留在这里，可以重新打开，也可以导出。</source>
        <translation>Every result stays here, to be opened again or exported.</translation>
    </message>
    <message>
        <source>共 %1 次，合格 %2 次，最好 %3 分，平均 %4 分</source>
        <translation>%1 attempts, %2 passed, best %3, average %4</translation>
    </message>
    <message>
        <source>我的</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>本支部</source>
        <translation>My branch</translation>
    </message>
    <message>
        <source>全部人员</source>
        <translation>Everyone</translation>
    </message>
    <message>
        <source>不论结果</source>
        <translation>Any outcome</translation>
    </message>
    <message>
        <source>合格</source>
        <translation>Passed</translation>
    </message>
    <message>
        <source>未合格</source>
        <translation>Not passed</translation>
    </message>
    <message>
        <source>这里还没有成绩</source>
        <translation>No results yet</translation>
    </message>
    <message>
        <source>答完一份就会出现在这里。</source>
        <translation>They appear here once you have handed in a quiz.</translation>
    </message>
    <message>
        <source>去首页开始</source>
        <translation>Start on the home page</translation>
    </message>
    <message>
        <source>支部报告…</source>
        <translation>Branch report…</translation>
    </message>
    <message>
        <source>支部学习记录…</source>
        <translation>Minutes…</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>读一段原文，答几道题，每道题都能找到它所依据的那句话。</source>
        <translation>Read a passage, answer a few questions, and find the sentence each of them rests on.</translation>
    </message>
    <message>
        <source>收录原文</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>段</source>
        <translation>in all</translation>
    </message>
    <message>
        <source>题目</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>题</source>
        <translation>questions</translation>
    </message>
    <message>
        <source>专题</source>
        <translation>Topics</translation>
    </message>
    <message>
        <source>个</source>
        <translation>in all</translation>
    </message>
    <message>
        <source>这份材料里有什么</source>
        <translation>What the material holds</translation>
    </message>
    <message>
        <source>%1 题</source>
        <translation>%1 questions</translation>
    </message>
    <message>
        <source>今日待复习</source>
        <translation>Due today</translation>
    </message>
    <message>
        <source>连续学习</source>
        <translation>Days in a row</translation>
    </message>
    <message>
        <source>天</source>
        <translation>days</translation>
    </message>
    <message>
        <source>最需要练</source>
        <translation>Needs practice</translation>
    </message>
    <message>
        <source>错题本</source>
        <translation>Mistakes</translation>
    </message>
    <message>
        <source>% 答对</source>
        <translation>% right</translation>
    </message>
</context>
<context>
    <name>IntroductionDays</name>
    <message>
        <source>明天</source>
        <translation>Tomorrow</translation>
    </message>
    <message>
        <source>隔几天</source>
        <translation>In some days</translation>
    </message>
    <message>
        <source>再隔更久</source>
        <translation>Later still</translation>
    </message>
</context>
<context>
    <name>IntroductionPlaces</name>
    <message>
        <source>错题本</source>
        <translation>Mistakes</translation>
    </message>
    <message>
        <source>进度</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>历史成绩</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>设置</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>字</source>
        <translation>A</translation>
    </message>
</context>
<context>
    <name>IntroductionSheet</name>
    <message>
        <source>第 %1 张，共 %2 张</source>
        <translation>Card %1 of %2</translation>
    </message>
    <message>
        <source>每天十题，几分钟</source>
        <translation>Ten questions a day, a few minutes</translation>
    </message>
    <message>
        <source>打开“练习”，从“每日一练”开始。</source>
        <translation>Open Practice and begin with Daily practice.</translation>
    </message>
    <message>
        <source>答错的，明天再来；记住的，隔几天再来；记得越牢，隔得越久。</source>
        <translation>What was wrong comes back tomorrow, what you knew in some days; the better you know it, the later.</translation>
    </message>
    <message>
        <source>每道题都有出处</source>
        <translation>Every question has its source</translation>
    </message>
    <message>
        <source>答完马上知道对错和理由。</source>
        <translation>Once you have answered, you see at once whether it was right, and why.</translation>
    </message>
    <message>
        <source>点“查看原文”，答案所依据的那句话已经标出来。</source>
        <translation>Press See the source: the sentence the answer rests on is marked.</translation>
    </message>
    <message>
        <source>要找什么，都在左边</source>
        <translation>Everything else is at the left</translation>
    </message>
    <message>
        <source>“进度”看学得怎样，“错题本”收着答错的题，“历史成绩”里可以导出成绩。</source>
        <translation>Progress shows how it goes, Mistakes keeps what was wrong, and Results exports your scores.</translation>
    </message>
    <message>
        <source>字想大一些，或者想用深色，到“设置”里选。</source>
        <translation>For larger text or dark colours, go to Settings.</translation>
    </message>
    <message>
        <source>介绍</source>
        <translation>Introduction</translation>
    </message>
    <message>
        <source>跳过</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>上一步</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>开始</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>下一步</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>IntroductionSource</name>
    <message>
        <source>查看原文</source>
        <translation>See the source</translation>
    </message>
</context>
<context>
    <name>ItemEditSheet</name>
    <message>
        <source>题干</source>
        <translation>Stem</translation>
    </message>
    <message>
        <source>选项（打勾的是正确答案）</source>
        <translation>Options (the key is ticked)</translation>
    </message>
    <message>
        <source>选项 %1</source>
        <translation>Option %1</translation>
    </message>
    <message>
        <source>答案（第一行照原文，以下每行一种也算对的写法）</source>
        <translation>Answer (first line as in the source, then one accepted spelling a line)</translation>
    </message>
    <message>
        <source>要点（每行一个）</source>
        <translation>Points (one a line)</translation>
    </message>
    <message>
        <source>答案</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>解析</source>
        <translation>Rationale</translation>
    </message>
    <message>
        <source>保存修改</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>正在检查…</source>
        <translation>Checking…</translation>
    </message>
    <message>
        <source>没有发现问题</source>
        <translation>Nothing found</translation>
    </message>
</context>
<context>
    <name>ItemWriteSheet</name>
    <message>
        <source>标出一句话</source>
        <translation>Mark a sentence</translation>
    </message>
    <message>
        <source>上一段</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>下一段</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>原文，选中一句话后按回车</source>
        <translation>Source: select a sentence, then press Enter</translation>
    </message>
    <message>
        <source>用这一句</source>
        <translation>Use this sentence</translation>
    </message>
    <message>
        <source>用鼠标或 Shift 加方向键选；不选就是光标所在的一句</source>
        <translation>Select with the mouse or Shift and arrows; without a selection the sentence at the cursor is taken</translation>
    </message>
    <message>
        <source>判断</source>
        <translation>True or false</translation>
    </message>
    <message>
        <source>单选</source>
        <translation>One option</translation>
    </message>
    <message>
        <source>填空</source>
        <translation>Fill in</translation>
    </message>
    <message>
        <source>题干（答案的地方会换成空）</source>
        <translation>Stem (the answer becomes a gap)</translation>
    </message>
    <message>
        <source>题干（答案的地方会换成括号）</source>
        <translation>Stem (the answer becomes brackets)</translation>
    </message>
    <message>
        <source>题干</source>
        <translation>Stem</translation>
    </message>
    <message>
        <source>这个说法正确</source>
        <translation>The statement is true</translation>
    </message>
    <message>
        <source>这个说法错误</source>
        <translation>The statement is false</translation>
    </message>
    <message>
        <source>错在哪里</source>
        <translation>Why it is false</translation>
    </message>
    <message>
        <source>答案，照原文写</source>
        <translation>Answer, as in the source</translation>
    </message>
    <message>
        <source>干扰项 %1</source>
        <translation>Distractor %1</translation>
    </message>
    <message>
        <source>为什么错</source>
        <translation>Why it is wrong</translation>
    </message>
    <message>
        <source>解析</source>
        <translation>Rationale</translation>
    </message>
    <message>
        <source>加入题库</source>
        <translation>Add to the bank</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>LastResultCard</name>
    <message>
        <source>上次成绩</source>
        <translation>Last result</translation>
    </message>
    <message>
        <source>%1 分</source>
        <translation>%1 points</translation>
    </message>
    <message>
        <source>分</source>
        <translation>points</translation>
    </message>
    <message>
        <source>值得再读：%1（近来答对 %2%）</source>
        <translation>Worth reading again: %1 (%2% right lately)</translation>
    </message>
    <message>
        <source>逐题回顾</source>
        <translation>Item by item</translation>
    </message>
</context>
<context>
    <name>LearnerForm</name>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>党支部（可不填）</source>
        <translation>Party branch (optional)</translation>
    </message>
    <message>
        <source>小组（可不填）</source>
        <translation>Group (optional)</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>LearnerRow</name>
    <message>
        <source>已设 PIN</source>
        <translation>PIN set</translation>
    </message>
    <message>
        <source>最近 %1</source>
        <translation>last on %1</translation>
    </message>
    <message>
        <source>限时放宽 %1%</source>
        <translation>time limits at %1%</translation>
    </message>
    <message>
        <source>进入</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>%1进入</source>
        <translation>Enter as %1</translation>
    </message>
    <message>
        <source>归档</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>归档%1</source>
        <translation>Archive %1</translation>
    </message>
    <message>
        <source>取回</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>取回%1</source>
        <translation>Take %1 back</translation>
    </message>
</context>
<context>
    <name>LearnersPage</name>
    <message>
        <source>学员</source>
        <translation>Learners</translation>
    </message>
    <message>
        <source>几个人合用这台电脑时，各记各的成绩。PIN 防止误用别人的名字，不加密记录。</source>
        <translation>Where several people use this computer, each keeps their own results. A PIN keeps others from using your name by mistake; it does not encrypt the records.</translation>
    </message>
    <message>
        <source>还没有学员</source>
        <translation>No learners yet</translation>
    </message>
    <message>
        <source>写上姓名就可以开始，成绩只存在这台电脑上。</source>
        <translation>Give a name and begin; results stay on this computer only.</translation>
    </message>
    <message>
        <source>添加学员</source>
        <translation>Add a learner</translation>
    </message>
    <message>
        <source>换人</source>
        <translation>Change learner</translation>
    </message>
    <message>
        <source>谁来学习</source>
        <translation>Who is studying</translation>
    </message>
    <message>
        <source>添加并进入</source>
        <translation>Add and enter</translation>
    </message>
    <message>
        <source>已归档</source>
        <translation>Archived</translation>
    </message>
    <message>
        <source>名册…</source>
        <translation>Roster…</translation>
    </message>
    <message>
        <source>名册：导入名单，记请假</source>
        <translation>Roster: import lists, note leave</translation>
    </message>
</context>
<context>
    <name>LiveAsking</name>
    <message>
        <source>%1 请求换一台设备答题</source>
        <translation>%1 asks to answer on another device</translation>
    </message>
    <message>
        <source>同意</source>
        <translation>Allow</translation>
    </message>
    <message>
        <source>同意 %1 换设备</source>
        <translation>Let %1 change devices</translation>
    </message>
    <message>
        <source>不同意</source>
        <translation>Refuse</translation>
    </message>
    <message>
        <source>不同意 %1 换设备</source>
        <translation>Refuse %1 another device</translation>
    </message>
</context>
<context>
    <name>LiveContest</name>
    <message>
        <source>怎么比</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>公布名次</source>
        <translation>Show a ranking</translation>
    </message>
    <message>
        <source>关掉后大屏幕和手机上都没有名次，只看对错和出处</source>
        <translation>Off: no ranking on the screen or on phones, only right or wrong and the source</translation>
    </message>
    <message>
        <source>答得快可以加分</source>
        <translation>A bonus for speed</translation>
    </message>
    <message>
        <source>最多加五分之一，只加给全对的；答错不倒扣</source>
        <translation>At most a fifth, for fully right answers only; nothing is taken away</translation>
    </message>
    <message>
        <source>各人选项次序不同</source>
        <translation>Options in another order for each</translation>
    </message>
    <message>
        <source>邻座的 A 不是同一项；大屏幕上的选项就不写字母</source>
        <translation>A neighbour's A is another option; the big screen shows no letters</translation>
    </message>
</context>
<context>
    <name>LiveEntrance</name>
    <message>
        <source>① 先连上会场的 Wi-Fi</source>
        <translation>① First join the Wi-Fi of the hall</translation>
    </message>
    <message>
        <source>Wi-Fi 的二维码</source>
        <translation>QR code of the Wi-Fi</translation>
    </message>
    <message>
        <source>② 手机浏览器打开，或扫码</source>
        <translation>② Open in the phone's browser, or scan</translation>
    </message>
    <message>
        <source>手机浏览器打开，或扫码</source>
        <translation>Open in the phone's browser, or scan</translation>
    </message>
    <message>
        <source>现场码</source>
        <translation>Room code</translation>
    </message>
    <message>
        <source>地址的二维码</source>
        <translation>QR code of the address</translation>
    </message>
    <message>
        <source>请用手机自带的相机或浏览器扫码。微信扫一扫打不开会场里的地址，扫了以后要点“在浏览器打开”。</source>
        <translation>Scan with the phone's own camera or browser. WeChat cannot open addresses of this hall; after scanning with it, choose to open in the browser.</translation>
    </message>
    <message>
        <source>收起</source>
        <translation>Hide</translation>
    </message>
    <message>
        <source>手机打不开？逐项检查</source>
        <translation>Phones cannot open it? Check step by step</translation>
    </message>
    <message>
        <source>1. 手机和这台电脑要连同一个 Wi-Fi，手机请关掉移动数据再试。</source>
        <translation>1. Phones and this computer must be on the same Wi-Fi; switch mobile data off and try again.</translation>
    </message>
    <message>
        <source>2. 访客网络常常不让设备互相连接（“AP 隔离”）。请换成普通网络，或用一部手机开热点，电脑和大家都连它。</source>
        <translation>2. Guest networks often keep devices apart (“AP isolation”). Use an ordinary network, or the hotspot of one phone that the computer and everybody joins.</translation>
    </message>
    <message>
        <source>3. 这台电脑的防火墙要放行端口 %1。请管理员在终端里运行：sudo ufw allow %1/tcp</source>
        <translation>3. The firewall of this computer must let port %1 through. An administrator runs in a terminal: sudo ufw allow %1/tcp</translation>
    </message>
    <message>
        <source>4. 还不行，就点“先关上”，换一个网络地址接着开；已经收到的答案都在。</source>
        <translation>4. Otherwise choose Close for now, and go on with the room on another network address; answers already received are kept.</translation>
    </message>
</context>
<context>
    <name>LiveHead</name>
    <message>
        <source>先去别的页</source>
        <translation>Other pages</translation>
    </message>
    <message>
        <source>现场开着，先去别的页</source>
        <translation>Leave for other pages, the room stays open</translation>
    </message>
    <message>
        <source>收起大屏</source>
        <translation>Hide big screen</translation>
    </message>
    <message>
        <source>打开大屏</source>
        <translation>Big screen</translation>
    </message>
    <message>
        <source>打开入口</source>
        <translation>Let people in</translation>
    </message>
    <message>
        <source>关闭入口</source>
        <translation>Let nobody in</translation>
    </message>
    <message>
        <source>先关上</source>
        <translation>Close for now</translation>
    </message>
    <message>
        <source>先关上，以后可以接着开</source>
        <translation>Close for now and go on later</translation>
    </message>
    <message>
        <source>结束这一场…</source>
        <translation>End the room…</translation>
    </message>
</context>
<context>
    <name>LiveHostPage</name>
    <message>
        <source>开始第 1 题</source>
        <translation>Start question 1</translation>
    </message>
    <message>
        <source>收题</source>
        <translation>Close the question</translation>
    </message>
    <message>
        <source>公布答案和出处</source>
        <translation>Show answer and source</translation>
    </message>
    <message>
        <source>下一题</source>
        <translation>Next question</translation>
    </message>
    <message>
        <source>结束，看结果</source>
        <translation>End and show results</translation>
    </message>
    <message>
        <source>关闭现场</source>
        <translation>Close the room</translation>
    </message>
    <message>
        <source>现在结束这一场吗？</source>
        <translation>End the room now?</translation>
    </message>
    <message>
        <source>回到现场</source>
        <translation>Back to the room</translation>
    </message>
    <message>
        <source>没有问的题不再问。已经答的、数的都会保存，结束以后不能再打开。</source>
        <translation>Questions that were not asked will not be. What was answered or counted is kept. The room cannot be opened again.</translation>
    </message>
</context>
<context>
    <name>LiveLine</name>
    <message>
        <source>现场答题开着：%1，第 %2 题，在场 %3 人</source>
        <translation>A live room is open: %1, question %2, %3 present</translation>
    </message>
    <message>
        <source>现场答题开着：%1，在场 %2 人</source>
        <translation>A live room is open: %1, %2 present</translation>
    </message>
    <message>
        <source>回到现场</source>
        <translation>Back to the room</translation>
    </message>
    <message>
        <source>现场答题开着：%1，第 %2 题</source>
        <translation>A room is open: %1, question %2</translation>
    </message>
    <message>
        <source>现场答题开着：%1</source>
        <translation>A room is open: %1</translation>
    </message>
</context>
<context>
    <name>LiveNetwork</name>
    <message>
        <source>手机怎么连</source>
        <translation>How phones connect</translation>
    </message>
    <message>
        <source>用这台电脑的哪个网络地址</source>
        <translation>Which network address of this computer</translation>
    </message>
    <message>
        <source>网络地址</source>
        <translation>Network address</translation>
    </message>
    <message>
        <source>重新查找</source>
        <translation>Look again</translation>
    </message>
    <message>
        <source>Wi-Fi 名称（可不填；填了就有扫码连网）</source>
        <translation>Wi-Fi name (optional; makes a QR code to join)</translation>
    </message>
    <message>
        <source>Wi-Fi 名称</source>
        <translation>Wi-Fi name</translation>
    </message>
    <message>
        <source>Wi-Fi 密码，放进二维码</source>
        <translation>Wi-Fi password, goes into the QR code</translation>
    </message>
    <message>
        <source>Wi-Fi 密码</source>
        <translation>Wi-Fi password</translation>
    </message>
    <message>
        <source>下次还用这个 Wi-Fi 密码</source>
        <translation>Use this Wi-Fi password next time, too</translation>
    </message>
    <message>
        <source>不勾就不保存；勾了，密码原样存在这台电脑的设置文件里</source>
        <translation>Off: it is not kept. On: it is kept as it is, in the settings file of this computer</translation>
    </message>
</context>
<context>
    <name>LiveOptionRow</name>
    <message>
        <source>%1 人放对</source>
        <translation>%1 put right</translation>
    </message>
    <message>
        <source>%1 人</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>正确答案</source>
        <translation>right answer</translation>
    </message>
    <message>
        <source>✓ 正确答案</source>
        <translation>✓ right answer</translation>
    </message>
</context>
<context>
    <name>LiveOver</name>
    <message>
        <source>这一场结束了</source>
        <translation>The room has ended</translation>
    </message>
    <message>
        <source>分组比赛不记入个人成绩。每一步都留在记录里。</source>
        <translation>Team contests do not count for anybody's results. Every step stays in the records.</translation>
    </message>
    <message>
        <source>每个人的作答都已存好，在“历史成绩”里，名称带“（现场）”；来宾的不记。大家的手机上也看得到自己的结果。</source>
        <translation>Everybody's answers are saved and stand in History, marked （现场）; those of guests are not kept. People see their results on their phones, too.</translation>
    </message>
    <message>
        <source>支部学习记录…</source>
        <translation>Minutes…</translation>
    </message>
    <message>
        <source>去历史成绩</source>
        <translation>Go to History</translation>
    </message>
</context>
<context>
    <name>LivePaperCard</name>
    <message>
        <source>有人用纸笔答：打印这一场的题，会后录入，成绩和这一场用的是同一份卷。</source>
        <translation>For those who answer on paper: print the questions of this room and type the papers in afterwards. They stand with the same form.</translation>
    </message>
    <message>
        <source>打印这一场的试卷</source>
        <translation>Print this room as a paper</translation>
    </message>
    <message>
        <source>录入纸笔成绩</source>
        <translation>Type papers in</translation>
    </message>
</context>
<context>
    <name>LivePeople</name>
    <message>
        <source>在线</source>
        <translation>online</translation>
    </message>
    <message>
        <source>离线</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>已答</source>
        <translation>answered</translation>
    </message>
    <message>
        <source>未答</source>
        <translation>not answered</translation>
    </message>
    <message>
        <source>请求换设备</source>
        <translation>other device</translation>
    </message>
    <message>
        <source>未到</source>
        <translation>not here</translation>
    </message>
    <message>
        <source>在场 %1 人</source>
        <translation>%1 present</translation>
    </message>
    <message>
        <source>入口已关</source>
        <translation>nobody is let in</translation>
    </message>
    <message>
        <source>还没有人进来。手机打开地址、填好姓名，名字就出现在这里。</source>
        <translation>Nobody is in yet. Names appear here once a phone has opened the address and given a name.</translation>
    </message>
    <message>
        <source>在场的人</source>
        <translation>People present</translation>
    </message>
    <message>
        <source>来宾</source>
        <translation>guest</translation>
    </message>
    <message>
        <source>时间 %1%</source>
        <translation>time %1%</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>请假</source>
        <translation>On leave</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>LiveQuestion</name>
    <message>
        <source>第 %1 题，共 %2 题</source>
        <translation>Question %1 of %2</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>已跳过，不计分</source>
        <translation>Skipped, does not count</translation>
    </message>
    <message>
        <source>已收题</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>已暂停 %1</source>
        <translation>Paused %1</translation>
    </message>
    <message>
        <source>不限时</source>
        <translation>Untimed</translation>
    </message>
    <message>
        <source>已答 %1 人，共 %2 人</source>
        <translation>%1 of %2 answered</translation>
    </message>
    <message>
        <source>还没有答：%1</source>
        <translation>Not answered yet: %1</translation>
    </message>
    <message>
        <source>没有答：%1</source>
        <translation>Did not answer: %1</translation>
    </message>
    <message>
        <source>答案：%1</source>
        <translation>Answer: %1</translation>
    </message>
</context>
<context>
    <name>LiveSeatSheet</name>
    <message>
        <source>另一台设备要用这个名字答题。是本人换手机的话请同意，原来的手机会退出。</source>
        <translation>Another device wants to answer under this name. Allow it if it is the same person; the first phone then leaves.</translation>
    </message>
    <message>
        <source>同意换设备</source>
        <translation>Allow the device</translation>
    </message>
    <message>
        <source>不同意</source>
        <translation>Refuse</translation>
    </message>
    <message>
        <source>答题时间（从现在起）</source>
        <translation>Time to answer (from now on)</translation>
    </message>
    <message>
        <source>和大家一样</source>
        <translation>As everybody</translation>
    </message>
    <message>
        <source>%1 倍</source>
        <translation>× %1</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>确定请出？再按一次</source>
        <translation>Sure? Press again</translation>
    </message>
    <message>
        <source>请出现场…</source>
        <translation>Show out…</translation>
    </message>
    <message>
        <source>人已经在现场，不能记请假。</source>
        <translation>This person is in the room and cannot be on leave.</translation>
    </message>
    <message>
        <source>记了请假，不算缺席。人来了，照样可以进来，就算实到。</source>
        <translation>On leave, so not absent. Whoever comes all the same is let in and counts as present.</translation>
    </message>
    <message>
        <source>还没有来。请了假的在这里记下，就不算缺席。</source>
        <translation>Not here yet. Note leave here, and this person does not count as absent.</translation>
    </message>
    <message>
        <source>不请假了</source>
        <translation>Not on leave</translation>
    </message>
    <message>
        <source>记为请假</source>
        <translation>Note leave</translation>
    </message>
</context>
<context>
    <name>LiveSetup</name>
    <message>
        <source>组卷</source>
        <translation>Put together</translation>
    </message>
    <message>
        <source>回到组卷</source>
        <translation>Back to putting together</translation>
    </message>
    <message>
        <source>现场答题</source>
        <translation>Live room</translation>
    </message>
    <message>
        <source>打开现场</source>
        <translation>Open the room</translation>
    </message>
    <message>
        <source>大家一起答同一道题，大屏幕上看结果，讲出处。可以用自己的手机答，不用装软件，内容不出会场的网络；也可以举手，或者在这台电脑上抢答。</source>
        <translation>Everybody answers the same question; results and sources are on the big screen. People use their own phones, without an app and within the network of the hall; or raise hands, or press keys at this computer.</translation>
    </message>
</context>
<context>
    <name>LiveStandings</name>
    <message>
        <source>小组</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>全对（题）</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>得分</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>第 %1 名 %2，全对 %3 题，%4 分</source>
        <translation>Rank %1, %2, %3 right, %4 points</translation>
    </message>
    <message>
        <source>%1，全对 %2 题，%3 分</source>
        <translation>%1, %2 right, %3 points</translation>
    </message>
</context>
<context>
    <name>LiveSteps</name>
    <message>
        <source>空格 收题，P 暂停，+ 加时，R 朗读</source>
        <translation>Space closes, P pauses, + adds time, R reads aloud</translation>
    </message>
    <message>
        <source>空格 往下，← 回看，F 大屏</source>
        <translation>Space goes on, ← back, F big screen</translation>
    </message>
    <message>
        <source>继续</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>暂停</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>加 15 秒</source>
        <translation>15 s more</translation>
    </message>
    <message>
        <source>跳过</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>跳过这一题，不计分</source>
        <translation>Skip this question; it does not count</translation>
    </message>
    <message>
        <source>收起名次</source>
        <translation>Hide ranking</translation>
    </message>
    <message>
        <source>看名次</source>
        <translation>Ranking</translation>
    </message>
    <message>
        <source>停止朗读</source>
        <translation>Stop reading</translation>
    </message>
    <message>
        <source>朗读</source>
        <translation>Read aloud</translation>
    </message>
</context>
<context>
    <name>LiveTeamChoice</name>
    <message>
        <source>各答各的，还是分组</source>
        <translation>Each alone or in teams</translation>
    </message>
    <message>
        <source>各答各的</source>
        <translation>Each alone</translation>
    </message>
    <message>
        <source>团队</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>怎么分组。各组最后的答案算数，不记入个人成绩</source>
        <translation>How teams are made. A team's last answer counts; not in anybody's results</translation>
    </message>
    <message>
        <source>按名册的小组</source>
        <translation>Groups of the roster</translation>
    </message>
    <message>
        <source>随机平均分</source>
        <translation>Dealt evenly</translation>
    </message>
    <message>
        <source>自由选择</source>
        <translation>Everybody chooses</translation>
    </message>
    <message>
        <source>进来时自动分</source>
        <translation>As they come</translation>
    </message>
    <message>
        <source>分几组</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>组</source>
        <translation>teams</translation>
    </message>
    <message>
        <source>重新分</source>
        <translation>Deal again</translation>
    </message>
    <message>
        <source>重新随机分组</source>
        <translation>Deal the teams again</translation>
    </message>
    <message>
        <source>%1，%2 人：%3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1（%2 人）</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>LiveUnfinished</name>
    <message>
        <source>这一场还没有结束，收到的答案都在</source>
        <translation>This room has not ended; all answers received are kept</translation>
    </message>
    <message>
        <source>接着开</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>接着开 %1</source>
        <translation>Go on with %1</translation>
    </message>
</context>
<context>
    <name>LiveWays</name>
    <message>
        <source>用什么答</source>
        <translation>How people answer</translation>
    </message>
    <message>
        <source>各人的手机</source>
        <translation>Their own phones</translation>
    </message>
    <message>
        <source>举手</source>
        <translation>Hands</translation>
    </message>
    <message>
        <source>这台电脑上抢答</source>
        <translation>Keys at this computer</translation>
    </message>
    <message>
        <source>大家连同一个 Wi-Fi，用手机浏览器答题。</source>
        <translation>Everybody is on the same Wi-Fi and answers in the browser of their phone.</translation>
    </message>
    <message>
        <source>不用手机，也不联网。大屏幕上出题，收题以后数 A、B、C、D 各有几只手，由您输入。举手不记名，没有个人成绩。</source>
        <translation>No phones and no network. The big screen asks; then you count the hands for A, B, C, D and type them. Hands have no names: there are no personal results.</translation>
    </message>
    <message>
        <source>不用手机，也不联网。最多八方围着这一个键盘，每方一个键，先按的先答。</source>
        <translation>No phones and no network. Up to eight players or teams at this keyboard, a key each; the first to press answers.</translation>
    </message>
    <message>
        <source>只出判断、单选和多选。填空、排序、连线和简答这样答不了，不抽。</source>
        <translation>Only true or false and choices are asked. Gaps, order, pairs and short answers cannot be answered like this and are not drawn.</translation>
    </message>
</context>
<context>
    <name>LiveWhat</name>
    <message>
        <source>答什么，谁来答</source>
        <translation>What is asked, and whom</translation>
    </message>
    <message>
        <source>用哪些题</source>
        <translation>Which questions</translation>
    </message>
    <message>
        <source>名称，会显示在大屏幕和成绩里</source>
        <translation>Name, shown on the big screen and in results</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>名单</source>
        <translation>Roster</translation>
    </message>
    <message>
        <source>名单以外的人也可以答</source>
        <translation>Others may answer, too</translation>
    </message>
    <message>
        <source>算来宾，不记入成绩</source>
        <translation>As guests, without results</translation>
    </message>
    <message>
        <source>名册、导入、请假</source>
        <translation>Roster, import, leave</translation>
    </message>
    <message>
        <source>进现场时核对编号的</source>
        <translation>On joining, check of the number</translation>
    </message>
    <message>
        <source>不核对</source>
        <translation>Nothing</translation>
    </message>
    <message>
        <source>最后一位</source>
        <translation>The last digit</translation>
    </message>
    <message>
        <source>末四位</source>
        <translation>The last four digits</translation>
    </message>
    <message>
        <source>每题时间</source>
        <translation>Time for each question</translation>
    </message>
    <message>
        <source>由主持人收题</source>
        <translation>The host closes</translation>
    </message>
    <message>
        <source>%1 秒</source>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>LiveWording</name>
    <message>
        <source>现场已经往前走了一步，这一步现在不能做。</source>
        <translation>The room has gone on; this cannot be done now.</translation>
    </message>
    <message>
        <source>这位已经不在现场了。</source>
        <translation>That person is no longer in the room.</translation>
    </message>
    <message>
        <source>已经暂停，请先继续。</source>
        <translation>The room is paused; go on first.</translation>
    </message>
    <message>
        <source>这一题的时间不能再延长了。</source>
        <translation>This question cannot have more time.</translation>
    </message>
    <message>
        <source>现在不能这样做。</source>
        <translation>This cannot be done now.</translation>
    </message>
    <message>
        <source>只有这台电脑自己能打开，手机连不上。请先把电脑连到会场的 Wi-Fi。</source>
        <translation>Only this computer itself can open it, no phone. Connect the computer to the Wi-Fi of the hall first.</translation>
    </message>
    <message>
        <source>这是虚拟网络或 VPN，手机多半连不上。请选会场 Wi-Fi 的地址。</source>
        <translation>This is a virtual network or a VPN that phones hardly reach. Choose the address on the Wi-Fi of the hall.</translation>
    </message>
    <message>
        <source>电脑没有从路由器得到地址，手机多半连不上。请先连好会场的 Wi-Fi。</source>
        <translation>The computer got no address from the router; phones will hardly reach it. Connect to the Wi-Fi of the hall first.</translation>
    </message>
    <message>
        <source>%1（本机）</source>
        <translation>%1 (this computer)</translation>
    </message>
    <message>
        <source>%1（手机多半连不上）</source>
        <translation>%1 (phones hardly reach it)</translation>
    </message>
    <message>
        <source>举手</source>
        <translation>Hands</translation>
    </message>
    <message>
        <source>抢答，%1 方</source>
        <translation>keys, %1 players</translation>
    </message>
    <message>
        <source>%1 人</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>人已经在现场，不能记请假。</source>
        <translation>This person is in the room and cannot be on leave.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>知行</source>
        <translation>Zhixing</translation>
    </message>
</context>
<context>
    <name>MainTexts</name>
    <message>
        <source>没有图形界面，改在终端里进行。</source>
        <translation>There is no display; going on in the terminal.</translation>
    </message>
</context>
<context>
    <name>MergeOutcome</name>
    <message>
        <source>没有收的文件：</source>
        <translation>Refused files:</translation>
    </message>
</context>
<context>
    <name>MergeSheet</name>
    <message>
        <source>合并另一位审题人的决定</source>
        <translation>Merge another reviewer's decisions</translation>
    </message>
    <message>
        <source>把他的审题文件（.review.json）拖到这一页，或写明它在哪里。两个人的决定都会留下，意见不一的会列出来。</source>
        <translation>Drop the review file (.review.json) on this page, or say where it is. The decisions of both are kept; where you disagree is listed.</translation>
    </message>
    <message>
        <source>文件的位置</source>
        <translation>Path of the file</translation>
    </message>
    <message>
        <source>合并</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>MergeTask</name>
    <message>
        <source>停下</source>
        <translation>Stop</translation>
    </message>
</context>
<context>
    <name>MinutesCard</name>
    <message>
        <source>填写</source>
        <translation>To fill in</translation>
    </message>
    <message>
        <source>地点</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>地点，可不填</source>
        <translation>Place, if you like</translation>
    </message>
    <message>
        <source>主持人</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>记录人</source>
        <translation>Minutes kept by</translation>
    </message>
    <message>
        <source>学时，按时间算出（45 分钟 1 学时，取整到半个）</source>
        <translation>Learning hours, counted from the time (45 minutes are one, rounded to halves)</translation>
    </message>
    <message>
        <source>学时，已改</source>
        <translation>Learning hours, changed</translation>
    </message>
    <message>
        <source>学时减半个</source>
        <translation>Half an hour less</translation>
    </message>
    <message>
        <source>学时加半个</source>
        <translation>Half an hour more</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>备注，可不填</source>
        <translation>Remark, if you like</translation>
    </message>
</context>
<context>
    <name>MinutesItemRow</name>
    <message>
        <source>答案：%1</source>
        <translation>Key: %1</translation>
    </message>
</context>
<context>
    <name>MinutesPage</name>
    <message>
        <source>历史成绩</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>回到%1</source>
        <translation>Back to %1</translation>
    </message>
    <message>
        <source>支部学习记录</source>
        <translation>Minutes of the branch</translation>
    </message>
    <message>
        <source>现场答题结束以后，谁到了、问了什么、结果怎样，都在这里；补上几项就能打印存档。</source>
        <translation>Once a live room is over, who came, what was asked and how it went stand here; fill in the rest, print and file it.</translation>
    </message>
    <message>
        <source>还没有结束的现场</source>
        <translation>No live room is over yet</translation>
    </message>
    <message>
        <source>在“组卷”里打开一场现场答题，结束以后，这里就有它的学习记录。</source>
        <translation>Open a live room from “Set up”; once it is over, its minutes are here.</translation>
    </message>
    <message>
        <source>哪一场</source>
        <translation>Which one</translation>
    </message>
    <message>
        <source>存为 PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>存为 Excel</source>
        <translation>Save as Excel</translation>
    </message>
    <message>
        <source>存到 %1</source>
        <translation>Goes to %1</translation>
    </message>
    <message>
        <source>到会情况</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>答题内容</source>
        <translation>What was asked</translation>
    </message>
    <message>
        <source>存为 CSV</source>
        <translation>Save as CSV</translation>
    </message>
    <message>
        <source>每题各项的举手人数：</source>
        <translation>Hands for each option:</translation>
    </message>
    <message>
        <source>举手记录（Excel）</source>
        <translation>Hands (Excel)</translation>
    </message>
    <message>
        <source>举手记录（CSV）</source>
        <translation>Hands (CSV)</translation>
    </message>
    <message>
        <source>小组名次</source>
        <translation>Team ranking</translation>
    </message>
    <message>
        <source>名次</source>
        <translation>Ranking</translation>
    </message>
</context>
<context>
    <name>MinutesPersonRow</name>
    <message>
        <source>迟到</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>请假</source>
        <translation>On leave</translation>
    </message>
    <message>
        <source>缺席</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>来宾</source>
        <translation>Guest</translation>
    </message>
    <message>
        <source>实到</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>改为缺席</source>
        <translation>Make it absent</translation>
    </message>
    <message>
        <source>改为请假</source>
        <translation>Make it leave</translation>
    </message>
    <message>
        <source>把 %1 改为缺席</source>
        <translation>Make %1 absent</translation>
    </message>
    <message>
        <source>把 %1 改为请假</source>
        <translation>Make it leave for %1</translation>
    </message>
    <message>
        <source>补测</source>
        <translation>Make up</translation>
    </message>
    <message>
        <source>%1 现在补测</source>
        <translation>%1 makes up now</translation>
    </message>
    <message>
        <source>未点名</source>
        <translation>Not called</translation>
    </message>
</context>
<context>
    <name>MissNote</name>
    <message>
        <source>错 %1 次</source>
        <translation>%1 wrong</translation>
    </message>
</context>
<context>
    <name>MistakesPage</name>
    <message>
        <source>错题本</source>
        <translation>Mistakes</translation>
    </message>
    <message>
        <source>考试和练习中答错的题都收在这里。</source>
        <translation>What you answer wrongly in tests and practice is collected here.</translation>
    </message>
    <message>
        <source>专题</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>先练 20 题</source>
        <translation>Practise 20 first</translation>
    </message>
    <message>
        <source>练这 %1 题</source>
        <translation>Practise these %1</translation>
    </message>
    <message>
        <source>现在没有错题</source>
        <translation>No mistakes now</translation>
    </message>
    <message>
        <source>答错一题，它就会出现在这里，等您再练。</source>
        <translation>A question you get wrong appears here, for you to practise again.</translation>
    </message>
    <message>
        <source>去练习</source>
        <translation>Go to practice</translation>
    </message>
    <message>
        <source>未分专题</source>
        <translation>No topic</translation>
    </message>
    <message>
        <source>答错的题收在这里，练习时连对 %1 次就移出，再错会回来。</source>
        <translation>Wrong in a test or in practice. A question leaves when it is right %1 times in a row in practice, and comes back on a new error.</translation>
    </message>
    <message>
        <source>收藏</source>
        <translation>Favourites</translation>
    </message>
    <message>
        <source>您留下来的题，点一题看答案和原文，也可以再练一遍。</source>
        <translation>Questions you kept. Open one to see its key and source, or practise them again.</translation>
    </message>
    <message>
        <source>错题 %1</source>
        <translation>Mistakes %1</translation>
    </message>
    <message>
        <source>收藏 %1</source>
        <translation>Favourites %1</translation>
    </message>
    <message>
        <source>还没有收藏</source>
        <translation>No favourites yet</translation>
    </message>
    <message>
        <source>练习时按 F，或点“收藏”，想留的题就到这里。</source>
        <translation>Press F or “Favourite” while practising, and the question is kept here.</translation>
    </message>
    <message>
        <source>收起打印</source>
        <translation>Close printing</translation>
    </message>
    <message>
        <source>打印…</source>
        <translation>Print…</translation>
    </message>
</context>
<context>
    <name>NoticeLine</name>
    <message>
        <source>知道了</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>OrderAnswer</name>
    <message>
        <source>就按这个顺序</source>
        <translation>Keep this order</translation>
    </message>
    <message>
        <source>顺序已记下，还可以再调整。</source>
        <translation>The order is noted; it can still be changed.</translation>
    </message>
    <message>
        <source>移动任一项，或确认现在的顺序。</source>
        <translation>Move any of them, or confirm the order as it stands.</translation>
    </message>
    <message>
        <source>拖动整张卡片，或点右侧的上移、下移。键盘：数字键选中一项，空格拿起，↑ ↓ 移动，再按空格放下。</source>
        <translation>Drag a card, or use the buttons on its right. Keyboard: a digit selects, Space picks up, ↑ ↓ move, Space puts down.</translation>
    </message>
</context>
<context>
    <name>OrderCard</name>
    <message>
        <source>第 %1 位 %2</source>
        <translation>Place %1: %2</translation>
    </message>
    <message>
        <source>已拿起</source>
        <translation>picked up</translation>
    </message>
    <message>
        <source>上移</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>上移：%1</source>
        <translation>Up: %1</translation>
    </message>
    <message>
        <source>下移</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>下移：%1</source>
        <translation>Down: %1</translation>
    </message>
</context>
<context>
    <name>OwnLearnerCard</name>
    <message>
        <source>正在学习</source>
        <translation>Studying now</translation>
    </message>
    <message>
        <source>已设 PIN</source>
        <translation>PIN set</translation>
    </message>
    <message>
        <source>没有设 PIN</source>
        <translation>No PIN</translation>
    </message>
    <message>
        <source>限时放宽 %1%</source>
        <translation>time limits at %1%</translation>
    </message>
    <message>
        <source>限时不放宽</source>
        <translation>usual time limits</translation>
    </message>
    <message>
        <source>改姓名、支部、小组</source>
        <translation>Change name, branch, group</translation>
    </message>
    <message>
        <source>设置 PIN</source>
        <translation>Set a PIN</translation>
    </message>
    <message>
        <source>更改 PIN</source>
        <translation>Change the PIN</translation>
    </message>
    <message>
        <source>取消 PIN</source>
        <translation>Remove the PIN</translation>
    </message>
    <message>
        <source>练习和限时</source>
        <translation>Practice and time limits</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>我的数据</source>
        <translation>My data</translation>
    </message>
    <message>
        <source>文件夹</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>导出我的全部数据</source>
        <translation>Export all my data</translation>
    </message>
    <message>
        <source>已保存到 %1</source>
        <translation>Saved to %1</translation>
    </message>
    <message>
        <source>归档，以后可取回</source>
        <translation>Archive, to be taken back later</translation>
    </message>
    <message>
        <source>永久删除…</source>
        <translation>Delete for good…</translation>
    </message>
</context>
<context>
    <name>PairCard</name>
    <message>
        <source>已连 %1</source>
        <translation>paired with %1</translation>
    </message>
    <message>
        <source>未连</source>
        <translation>not paired</translation>
    </message>
    <message>
        <source>← %1</source>
        <translation>← %1</translation>
    </message>
    <message>
        <source>→ %1</source>
        <translation>→ %1</translation>
    </message>
    <message>
        <source>取消这一对：%1</source>
        <translation>Undo this pair: %1</translation>
    </message>
</context>
<context>
    <name>PairsAnswer</name>
    <message>
        <source>已选左边第 %1 项，请点右边与它对应的一项</source>
        <translation>No. %1 on the left is selected: click its partner on the right</translation>
    </message>
    <message>
        <source>已选右边一项，请点左边与它对应的一项</source>
        <translation>One on the right is selected: click its partner on the left</translation>
    </message>
    <message>
        <source>都已连好；点一对中的任一项可以重连</source>
        <translation>All are paired; click either of a pair to change it</translation>
    </message>
    <message>
        <source>先点左边一项，再点右边与它对应的一项（已连 %1 对，共 %2 对）</source>
        <translation>Click one on the left, then its partner on the right (%1 of %2 pairs)</translation>
    </message>
    <message>
        <source>全部重连</source>
        <translation>Start again</translation>
    </message>
    <message>
        <source>右边多出一项，不用连。键盘：数字选左边，字母连右边，退格取消。</source>
        <translation>One on the right is left over. Keyboard: a digit for the left, a letter for the right, Backspace to undo.</translation>
    </message>
    <message>
        <source>键盘：数字选左边，字母连右边，退格取消。</source>
        <translation>Keyboard: a digit for the left, a letter for the right, Backspace to undo.</translation>
    </message>
</context>
<context>
    <name>PaperCell</name>
    <message>
        <source>对</source>
        <translation>right</translation>
    </message>
    <message>
        <source>部分对</source>
        <translation>partly right</translation>
    </message>
    <message>
        <source>错</source>
        <translation>wrong</translation>
    </message>
    <message>
        <source>未答</source>
        <translation>Unanswered</translation>
    </message>
    <message>
        <source>没有录入</source>
        <translation>not entered</translation>
    </message>
    <message>
        <source>第 %1 题 %2 %3</source>
        <translation>Question %1 %2 %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>空</source>
        <translation>blank</translation>
    </message>
</context>
<context>
    <name>PaperDoneRow</name>
    <message>
        <source>%1 分</source>
        <translation>%1 points</translation>
    </message>
    <message>
        <source>合格</source>
        <translation>Passed</translation>
    </message>
    <message>
        <source>未合格</source>
        <translation>Not passed</translation>
    </message>
    <message>
        <source>撤销</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>撤销%1的成绩</source>
        <translation>Undo the result of %1</translation>
    </message>
</context>
<context>
    <name>PaperPage</name>
    <message>
        <source>组卷</source>
        <translation>Set up</translation>
    </message>
    <message>
        <source>回到组卷</source>
        <translation>Back to setting up</translation>
    </message>
    <message>
        <source>录入成绩</source>
        <translation>Enter results</translation>
    </message>
    <message>
        <source>把纸上的答案录进来，马上判分，和在电脑上答的一样计入成绩。只用键盘就行。</source>
        <translation>Type in the answers from paper: they are marked at once and count like answers given on the computer. The keyboard is all you need.</translation>
    </message>
    <message>
        <source>还没有打印过试卷</source>
        <translation>No test has been printed yet</translation>
    </message>
    <message>
        <source>在组卷页选好题，点“打印成试卷…”。每页印着卷号，考完回到这里录入。</source>
        <translation>Choose the questions on the page Set up and press “Print as a test…”. Each page bears a paper number; come back here afterwards.</translation>
    </message>
    <message>
        <source>去组卷</source>
        <translation>Go to Set up</translation>
    </message>
    <message>
        <source>哪一份试卷（已录 %1 人）</source>
        <translation>Which test (%1 entered)</translation>
    </message>
    <message>
        <source>试卷</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>哪一种卷</source>
        <translation>Which version</translation>
    </message>
    <message>
        <source>%1 卷</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>考试日期</source>
        <translation>Date of the test</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>姓名，按 Enter 往下</source>
        <translation>Name, then Enter</translation>
    </message>
    <message>
        <source>党支部（可不填）</source>
        <translation>Party branch (optional)</translation>
    </message>
    <message>
        <source>党支部</source>
        <translation>Party branch</translation>
    </message>
    <message>
        <source>保存，录下一位</source>
        <translation>Save, next person</translation>
    </message>
    <message>
        <source>这次录入的 %1 份</source>
        <translation>Entered this time: %1</translation>
    </message>
    <message>
        <source>已经保存。离开这一页以前可以撤销。</source>
        <translation>Saved. Until you leave this page they can be undone.</translation>
    </message>
</context>
<context>
    <name>PaperPrintSheet</name>
    <message>
        <source>打印成试卷</source>
        <translation>Print as a test</translation>
    </message>
    <message>
        <source>%1。写成 A4 的文件，打印后用纸笔作答；每页印有卷号，考完凭卷号录入成绩。</source>
        <translation>%1. Written as A4 files to be printed and answered with a pen; each page bears a paper number by which the results are entered afterwards.</translation>
    </message>
    <message>
        <source>试卷名称</source>
        <translation>Title of the test</translation>
    </message>
    <message>
        <source>同样的题排成几种次序，邻座用不同的卷</source>
        <translation>The same questions in several orders, so that neighbours have different ones</translation>
    </message>
    <message>
        <source>几种卷</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>种</source>
        <translation>versions</translation>
    </message>
    <message>
        <source>另印答题卡</source>
        <translation>Separate answer sheets</translation>
    </message>
    <message>
        <source>答案写在答题卡上，录入快；不用答题卡就写在卷上</source>
        <translation>Answers on a sheet are entered quickly; without one they are written on the test</translation>
    </message>
    <message>
        <source>附答案、解析和出处</source>
        <translation>With answers, reasons and sources</translation>
    </message>
    <message>
        <source>每种卷一份，单独的文件，请不要发下去</source>
        <translation>One for each version, in files of their own: do not hand them out</translation>
    </message>
    <message>
        <source>PDF：直接打印，版面不变</source>
        <translation>PDF: ready to print, the layout stays</translation>
    </message>
    <message>
        <source>ODT：先在 WPS 或 LibreOffice 里改，再打印</source>
        <translation>ODT: change it in WPS or LibreOffice, then print</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>ODT</source>
        <translation>ODT</translation>
    </message>
    <message>
        <source>放在哪个文件夹</source>
        <translation>Into which folder</translation>
    </message>
    <message>
        <source>文件夹</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>写成 %1 个文件</source>
        <translation>Write %1 files</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>PaperStrip</name>
    <message>
        <source>答案：%1 %2</source>
        <translation>Answers: %1 %2</translation>
    </message>
</context>
<context>
    <name>PaperWording</name>
    <message>
        <source>A–%1</source>
        <translation>A–%1</translation>
    </message>
    <message>
        <source>写√按 1，写×按 0</source>
        <translation>1 for √, 0 for ×</translation>
    </message>
    <message>
        <source>按字母 %1</source>
        <translation>a letter, %1</translation>
    </message>
    <message>
        <source>按字母 %1，按完按空格</source>
        <translation>letters %1, then Space</translation>
    </message>
    <message>
        <source>依次按 %1 个字母</source>
        <translation>%1 letters in order</translation>
    </message>
    <message>
        <source>依次按左边 %1 项所连的字母，没连的按减号</source>
        <translation>the letters joined to the %1 on the left in turn, minus for none</translation>
    </message>
    <message>
        <source>对照采分点：答到几点按几（共 %1 点），全对 Y，一半 H，全错 N</source>
        <translation>compare with the points: how many of %1 were made, or Y all, H half, N none</translation>
    </message>
    <message>
        <source>%1 %2 · 卷号 %3 · %4 题</source>
        <translation>%1 %2 · paper %3 · %4 questions</translation>
    </message>
    <message>
        <source>%1 · %2 卷</source>
        <translation>%1 · version %2</translation>
    </message>
    <message>
        <source>第 %1 题 · %2：%3。没作答按空格。</source>
        <translation>Question %1 · %2: %3. Space where nothing was written.</translation>
    </message>
    <message>
        <source>都录完了。按 Enter 保存，接着录下一位。</source>
        <translation>All entered. Press Enter to save and go on with the next person.</translation>
    </message>
    <message>
        <source>对照答案：对按 1，给一半按 H，错按 0</source>
        <translation>compare with the key: 1 for right, H for half, 0 for wrong</translation>
    </message>
    <message>
        <source>对照采分点：对按 1，给一半按 H，错按 0</source>
        <translation>compare with the point: 1 for right, H for half, 0 for wrong</translation>
    </message>
</context>
<context>
    <name>PassStamp</name>
    <message>
        <source>合格</source>
        <translation>Passed</translation>
    </message>
    <message>
        <source>未合格</source>
        <translation>Not passed</translation>
    </message>
</context>
<context>
    <name>PassageContents</name>
    <message>
        <source>目录</source>
        <translation>Contents</translation>
    </message>
</context>
<context>
    <name>PassageIndex</name>
    <message>
        <source>搜原文和题目</source>
        <translation>Search passages and questions</translation>
    </message>
    <message>
        <source>按 Ctrl+F 或 / 随时来搜</source>
        <translation>Ctrl+F or / brings you here</translation>
    </message>
    <message>
        <source>第一次搜索前要建索引，已完成 %1%</source>
        <translation>Preparing the first search: %1%</translation>
    </message>
    <message>
        <source>先不建</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>索引没有建完，暂时不能搜索。目录照常可用。</source>
        <translation>The search is not prepared yet. The contents work as usual.</translation>
    </message>
    <message>
        <source>建索引</source>
        <translation>Prepare the search</translation>
    </message>
    <message>
        <source>没有找到“%1”</source>
        <translation>Nothing found for “%1”</translation>
    </message>
    <message>
        <source>回到目录</source>
        <translation>Back to the contents</translation>
    </message>
    <message>
        <source>这个题库没有附原文</source>
        <translation>This bank comes without its text</translation>
    </message>
    <message>
        <source>题目照常可以练习，也可以在上面搜到。</source>
        <translation>Its questions can be practised and searched as usual.</translation>
    </message>
    <message>
        <source>少打几个字，或换个说法。词间空一格，就找都有这些词的地方。</source>
        <translation>Type fewer characters or other words. Words with a blank between them must all occur.</translation>
    </message>
</context>
<context>
    <name>PassageItemRow</name>
    <message>
        <source>收起答案</source>
        <translation>Hide the answer</translation>
    </message>
    <message>
        <source>看答案</source>
        <translation>Show the answer</translation>
    </message>
    <message>
        <source>搜到的题</source>
        <translation>Found</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>答案：%1</source>
        <translation>Answer: %1</translation>
    </message>
</context>
<context>
    <name>PassageItems</name>
    <message>
        <source>这一段的题 · %1 题</source>
        <translation>Questions on this passage · %1</translation>
    </message>
    <message>
        <source>这一段没有题</source>
        <translation>No questions on this passage</translation>
    </message>
    <message>
        <source>我的记录：答过 %1 次，对 %2 次（%3%）</source>
        <translation>My record: answered %1 times, right %2 times (%3%)</translation>
    </message>
    <message>
        <source>我的记录：这些题还没有答过</source>
        <translation>My record: none of these answered yet</translation>
    </message>
</context>
<context>
    <name>PassageLine</name>
    <message>
        <source>%1 题</source>
        <translation>%1 questions</translation>
    </message>
    <message>
        <source>%1 · %2 题</source>
        <translation>%1 · %2 questions</translation>
    </message>
</context>
<context>
    <name>PassageSheet</name>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>标出 %1 处</source>
        <translation>%1 marked</translation>
    </message>
    <message>
        <source>原文</source>
        <translation>Source</translation>
    </message>
</context>
<context>
    <name>PinClearingTexts</name>
    <message>
        <source>没有这位学员，什么也没有改动。</source>
        <translation>There is no such learner; nothing was changed.</translation>
    </message>
    <message>
        <source>已取消 %1 的 PIN。</source>
        <translation>The PIN of %1 was removed.</translation>
    </message>
</context>
<context>
    <name>PinSheet</name>
    <message>
        <source>请输入%1的 PIN</source>
        <translation>The PIN of %1, please</translation>
    </message>
    <message>
        <source>更改 PIN</source>
        <translation>Change the PIN</translation>
    </message>
    <message>
        <source>取消 PIN</source>
        <translation>Remove the PIN</translation>
    </message>
    <message>
        <source>设置 PIN</source>
        <translation>Set a PIN</translation>
    </message>
    <message>
        <source>4 到 12 位数字。以后进入时要输入，别人就不会误用您的名字答题。请记牢：忘了只能请管理这台电脑的人取消。</source>
        <translation>4 to 12 digits. They are asked for whenever you enter, so that nobody answers under your name by mistake. Remember them well: if forgotten, only whoever looks after this computer can remove them.</translation>
    </message>
    <message>
        <source>现在的 PIN</source>
        <translation>The PIN now</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>新 PIN</source>
        <translation>New PIN</translation>
    </message>
    <message>
        <source>再输一遍新 PIN</source>
        <translation>The new PIN again</translation>
    </message>
    <message>
        <source>正在核对……</source>
        <translation>Checking …</translation>
    </message>
    <message>
        <source>进入</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>取消这个 PIN</source>
        <translation>Remove this PIN</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>返回</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>PlaceEntry</name>
    <message>
        <source>U 盘 %1</source>
        <translation>USB stick %1</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>PointsReview</name>
    <message>
        <source>你的回答</source>
        <translation>Your answer</translation>
    </message>
    <message>
        <source>采分点</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>采分点：已按关键词预先勾选，请对照自己的回答核对，答到的打勾</source>
        <translation>Points: ticked by keywords to begin with; check them against your answer</translation>
    </message>
    <message>
        <source>采分点：自评答到 %1 点，共 %2 点</source>
        <translation>Points: you found %1 of %2</translation>
    </message>
    <message>
        <source>关键词相符</source>
        <translation>keywords match</translation>
    </message>
    <message>
        <source>确认自评：%1 / %2</source>
        <translation>Confirm: %1 / %2</translation>
    </message>
    <message>
        <source>重新自评</source>
        <translation>Mark again</translation>
    </message>
    <message>
        <source>确认前这道题不计入成绩</source>
        <translation>Not in the score until confirmed</translation>
    </message>
    <message>
        <source>待本人自评，暂不计入成绩</source>
        <translation>To be marked by its author; not in the score yet</translation>
    </message>
    <message>
        <source>采分点：阅卷给一半</source>
        <translation>Points: half was given when marking</translation>
    </message>
</context>
<context>
    <name>PracticeBar</name>
    <message>
        <source>返回</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>结束练习</source>
        <translation>End practice</translation>
    </message>
    <message>
        <source>剩余时间 %1</source>
        <translation>Time left %1</translation>
    </message>
    <message>
        <source>已连对 %1 题</source>
        <translation>%1 right in a row</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>第 %1 题，共 %2 题</source>
        <translation>Question %1 of %2</translation>
    </message>
</context>
<context>
    <name>PracticeFeedback</name>
    <message>
        <source>时间到了</source>
        <translation>Time is up</translation>
    </message>
    <message>
        <source>请对照采分点自评</source>
        <translation>Compare with the points, please</translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message>
        <source>练习</source>
        <translation>Practice</translation>
    </message>
    <message>
        <source>练习不计入历史成绩，答完一题就看解析，随时可以停下。</source>
        <translation>Practice never counts as a result. The reason follows each answer; stop whenever you like.</translation>
    </message>
    <message>
        <source>先认识一下</source>
        <translation>First, who are you</translation>
    </message>
    <message>
        <source>在首页写下姓名，练习的进度就记在您的名下。</source>
        <translation>Enter your name on the home page, and practice is kept under it.</translation>
    </message>
    <message>
        <source>去首页</source>
        <translation>Go to the home page</translation>
    </message>
    <message>
        <source>错题本</source>
        <translation>Mistakes</translation>
    </message>
    <message>
        <source>%1 题</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>答错的都在这里，连对 %1 次就移出。</source>
        <translation>What went wrong. Right %1 times in a row, and it leaves.</translation>
    </message>
    <message>
        <source>现在没有错题。答错的会收到这里，连对 %1 次就移出。</source>
        <translation>None now. What goes wrong is collected here until it is right %1 times in a row.</translation>
    </message>
    <message>
        <source>收藏</source>
        <translation>Favourites</translation>
    </message>
    <message>
        <source>您留下来的题，再练一遍。</source>
        <translation>Questions you kept, to practise once more.</translation>
    </message>
    <message>
        <source>练习时按 F，或点“收藏”，想留的题就到这里。</source>
        <translation>Press F or “Favourite” while practising, and the question is kept here.</translation>
    </message>
    <message>
        <source>挑战答题</source>
        <translation>Challenge</translation>
    </message>
    <message>
        <source>最好连对 %1 题</source>
        <translation>best: %1 in a row</translation>
    </message>
    <message>
        <source>每题 %1 秒，看能连对几题，答错一题就结束。</source>
        <translation>%1 seconds a question. How many in a row? The first error ends it.</translation>
    </message>
    <message>
        <source>专项练习和背题</source>
        <translation>Practice by topic, and study</translation>
    </message>
    <message>
        <source>选一个专题或题型。专项练习每次十题，没练过的在前；背题只看题目、答案和依据，不用作答。</source>
        <translation>Choose a topic or a kind. Practice asks ten questions, those never asked first; study shows questions with answer and source, nothing to answer.</translation>
    </message>
    <message>
        <source>专题</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>题型</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>共 %1 题</source>
        <translation>%1 questions</translation>
    </message>
    <message>
        <source>专项练习</source>
        <translation>Practice by topic</translation>
    </message>
    <message>
        <source>背题</source>
        <translation>Study</translation>
    </message>
</context>
<context>
    <name>PracticeSummary</name>
    <message>
        <source>%1小结</source>
        <translation>%1: summary</translation>
    </message>
    <message>
        <source>再来一组</source>
        <translation>Another set</translation>
    </message>
    <message>
        <source>练到这里</source>
        <translation>Enough for now</translation>
    </message>
    <message>
        <source>逐题回顾</source>
        <translation>Item by item</translation>
    </message>
</context>
<context>
    <name>PracticeWishesCard</name>
    <message>
        <source>%1的练习</source>
        <translation>How %1 practises</translation>
    </message>
    <message>
        <source>移出错题本</source>
        <translation>Leave the mistakes</translation>
    </message>
    <message>
        <source>练习时连续答对几次，就不再算错题</source>
        <translation>Right how many times in a row in practice</translation>
    </message>
    <message>
        <source>次</source>
        <translation>times</translation>
    </message>
    <message>
        <source>每天新题</source>
        <translation>New a day</translation>
    </message>
    <message>
        <source>每日一练里，一天最多开始几道没练过的</source>
        <translation>How many never practised the daily sets begin a day at most</translation>
    </message>
    <message>
        <source>题</source>
        <translation>questions</translation>
    </message>
    <message>
        <source>希望记住</source>
        <translation>Remember</translation>
    </message>
    <message>
        <source>到复习时，一百题里希望还记得多少；越高，复习得越勤</source>
        <translation>Of a hundred, how many you want to know still when they are due; the higher, the more reviews</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>限时放宽</source>
        <translation>More time</translation>
    </message>
    <message>
        <source>挑战答题每题的时间，100% 是 45 秒</source>
        <translation>Time for each question of a challenge; 100% is 45 seconds</translation>
    </message>
    <message>
        <source>照这样，今后 90 天约每天 %1 题，新题和复习都算</source>
        <translation>At this rate about %1 questions a day over the next 90 days, new ones and reviews together</translation>
    </message>
</context>
<context>
    <name>PracticeWording</name>
    <message>
        <source>每日一练</source>
        <translation>Daily practice</translation>
    </message>
    <message>
        <source>专项练习</source>
        <translation>Practice by topic</translation>
    </message>
    <message>
        <source>错题本</source>
        <translation>Mistakes</translation>
    </message>
    <message>
        <source>收藏</source>
        <translation>Favourites</translation>
    </message>
    <message>
        <source>挑战答题</source>
        <translation>Challenge</translation>
    </message>
    <message>
        <source>背题</source>
        <translation>Study</translation>
    </message>
    <message>
        <source>明天再练一次</source>
        <translation>again tomorrow</translation>
    </message>
    <message>
        <source>%1 天后再练</source>
        <translation>again in %1 days</translation>
    </message>
    <message>
        <source>约 %1 个月后再练</source>
        <translation>again in about %1 months</translation>
    </message>
    <message>
        <source>答对 %1 题，共 %2 题</source>
        <translation>%1 of %2 right</translation>
    </message>
    <message>
        <source>连对 %1 题</source>
        <translation>%1 right in a row</translation>
    </message>
    <message>
        <source>全部 %1 题都答对了</source>
        <translation>All %1 right</translation>
    </message>
    <message>
        <source>今天还有 %1 题到期复习，可以接着练。</source>
        <translation>%1 more are due today, if you like to go on.</translation>
    </message>
    <message>
        <source>今天到期的都复习完了，明天有 %1 题要复习。</source>
        <translation>All that was due today is reviewed; %1 to review tomorrow.</translation>
    </message>
    <message>
        <source>今天到期的都复习完了，明天没有要复习的。</source>
        <translation>All that was due today is reviewed; nothing is due tomorrow.</translation>
    </message>
    <message>
        <source>题库有变动，其中 %1 题已不在题库里，不再出现。</source>
        <translation>The bank has changed: %1 of its questions are gone and left out. </translation>
    </message>
    <message>
        <source>其中 %1 题在没交卷的考试里，交卷以后再练。</source>
        <translation>%1 of its questions are in a test not handed in; they come back after it. </translation>
    </message>
</context>
<context>
    <name>PractisingPage</name>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>Ctrl + Enter 确定</source>
        <translation>Ctrl + Enter to confirm</translation>
    </message>
    <message>
        <source>上一题</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>已收藏</source>
        <translation>A favourite</translation>
    </message>
    <message>
        <source>收藏</source>
        <translation>Favourite</translation>
    </message>
    <message>
        <source>收起原文</source>
        <translation>Close the source</translation>
    </message>
    <message>
        <source>查看原文</source>
        <translation>See the source</translation>
    </message>
    <message>
        <source>确定</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>下一题</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>完成</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>看小结</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>键盘：← → 翻题，S 查看原文，F 收藏</source>
        <translation>Keys: ← → turn, S source, F favourite</translation>
    </message>
    <message>
        <source>键盘：Enter 下一题，S 查看原文，F 收藏</source>
        <translation>Keys: Enter next, S source, F favourite</translation>
    </message>
    <message>
        <source>键盘：1–6 或 A–F 选择，Enter 确定</source>
        <translation>Keys: 1–6 or A–F choose, Enter confirms</translation>
    </message>
    <message>
        <source>键盘：Enter 确定</source>
        <translation>Keys: Enter confirms</translation>
    </message>
    <message>
        <source>确认自评</source>
        <translation>Confirm my points</translation>
    </message>
    <message>
        <source>键盘：Tab 选采分点，空格打勾</source>
        <translation>Keys: Tab to a point, space ticks it</translation>
    </message>
</context>
<context>
    <name>PrintCard</name>
    <message>
        <source>把列出的 %1 题写成 A4 的 PDF，留有作答的地方，再用看图或阅读程序打印。</source>
        <translation>Writes the %1 items listed into an A4 PDF with room to answer; print it from any viewer.</translation>
    </message>
    <message>
        <source>答案和出处附在最后</source>
        <translation>Keys and sources at the end</translation>
    </message>
    <message>
        <source>不附答案</source>
        <translation>Without keys</translation>
    </message>
    <message>
        <source>文件夹</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>写成 PDF</source>
        <translation>Write PDF</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>进度</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>都从您自己的答题记录算出来，练习和考试分开统计。</source>
        <translation>All worked out from your own answers; practice and tests are counted apart.</translation>
    </message>
    <message>
        <source>先认识一下</source>
        <translation>Who are you?</translation>
    </message>
    <message>
        <source>在首页写下姓名，学习的进度就记在您的名下。</source>
        <translation>Write your name on the home page and your progress is kept under it.</translation>
    </message>
    <message>
        <source>去首页</source>
        <translation>Go to the home page</translation>
    </message>
    <message>
        <source>还没有学习记录</source>
        <translation>Nothing recorded yet</translation>
    </message>
    <message>
        <source>练几道题，或者考一次，这里就会画出哪天学过、哪段记得牢、哪天该复习。</source>
        <translation>Practise a few questions or take a test, and this page draws the days you studied, the passages you hold, and the days to review.</translation>
    </message>
    <message>
        <source>去练习</source>
        <translation>Go and practise</translation>
    </message>
    <message>
        <source>学习记录没有读出来</source>
        <translation>The records could not be read</translation>
    </message>
    <message>
        <source>记录没有改动。请稍后再试。</source>
        <translation>Nothing was changed. Please try again later.</translation>
    </message>
    <message>
        <source>再读一次</source>
        <translation>Read again</translation>
    </message>
    <message>
        <source>现在连续</source>
        <translation>Streak now</translation>
    </message>
    <message>
        <source>天</source>
        <translation>days</translation>
    </message>
    <message>
        <source>最长连续</source>
        <translation>Longest streak</translation>
    </message>
    <message>
        <source>半年学习</source>
        <translation>In half a year</translation>
    </message>
    <message>
        <source>今天到期</source>
        <translation>Due today</translation>
    </message>
    <message>
        <source>个知识点</source>
        <translation>facts</translation>
    </message>
    <message>
        <source>哪天学过</source>
        <translation>Days of study</translation>
    </message>
    <message>
        <source>最近 26 周每天练习答了多少题，哪天有考试。</source>
        <translation>Answers in practice on each day of the last 26 weeks, and the days with a test.</translation>
    </message>
    <message>
        <source>一天从凌晨四点算起。格子里的数字是当天练习答的题数；考试算在交卷那天，只画菱形，不计入数字。连续天数：练习和考试都算学习。</source>
        <translation>A day begins at four in the morning. The number in a square counts that day's answers in practice; a test belongs to the day it was handed in and is a diamond only, not in the number. For the streak practice and tests both count as study.</translation>
    </message>
    <message>
        <source>各专题、各段画什么</source>
        <translation>What topics and passages show</translation>
    </message>
    <message>
        <source>掌握度</source>
        <translation>Mastery</translation>
    </message>
    <message>
        <source>练习答对</source>
        <translation>Right in practice</translation>
    </message>
    <message>
        <source>考试答对</source>
        <translation>Right in tests</translation>
    </message>
    <message>
        <source>掌握度：各知识点今天还记得的概率（按练习的遗忘曲线推算）的平均，没练过的按 0 算；考试不影响它。</source>
        <translation>Mastery: the mean over the facts of the probability of remembering each today (by the forgetting curve of practice); one never practised counts 0. Tests do not move it.</translation>
    </message>
    <message>
        <source>练习答对：练过的题里，最后一次练习答对的题数；只看练习。</source>
        <translation>Right in practice: of the questions practised, how many were right the last time in practice; practice only.</translation>
    </message>
    <message>
        <source>考试答对：考过的题里，最后一次考试答对的题数；只看交了卷的考试，空着的不算。</source>
        <translation>Right in tests: of the questions tested, how many were right the last time in a test; only tests handed in, blanks left out.</translation>
    </message>
    <message>
        <source>还没有考试的记录。</source>
        <translation>No tests recorded yet.</translation>
    </message>
    <message>
        <source>还没有练习的记录。</source>
        <translation>No practice recorded yet.</translation>
    </message>
    <message>
        <source>各专题</source>
        <translation>By topic</translation>
    </message>
    <message>
        <source>每个专题一条，越长越好。</source>
        <translation>A bar for each topic; the longer the better.</translation>
    </message>
    <message>
        <source>记得的比预计多还是少</source>
        <translation>Remembered against expected</translation>
    </message>
    <message>
        <source>复习时实际记得的份数，竖线是预计的份数。</source>
        <translation>The share remembered in reviews; the upright stroke is the share expected.</translation>
    </message>
    <message>
        <source>只算隔了一天以上的复习：答案算记得的次数除以复习次数；预计是复习那一刻推算的记得概率的平均。不到 %1 次不比。</source>
        <translation>Only reviews at least a day after the one before: answers that count as remembered over reviews; expected is the mean probability of remembering at the moment of each review. Not compared below %1 reviews.</translation>
    </message>
    <message>
        <source>样本不足：隔天复习了 %1 次，满 %2 次再比。</source>
        <translation>Too few: %1 reviews on a later day; compared from %2 on.</translation>
    </message>
    <message>
        <source>各段原文</source>
        <translation>By passage</translation>
    </message>
    <message>
        <source>最弱的在前，按一下打开原文。</source>
        <translation>The weakest first; press one to open the passage.</translation>
    </message>
    <message>
        <source>打开原文</source>
        <translation>open the passage</translation>
    </message>
    <message>
        <source>只看最弱的几段</source>
        <translation>Only the weakest</translation>
    </message>
    <message>
        <source>全部 %1 段</source>
        <translation>All %1 passages</translation>
    </message>
    <message>
        <source>哪天该复习</source>
        <translation>Days to review</translation>
    </message>
    <message>
        <source>今后 30 天每天到期的知识点。</source>
        <translation>Facts due on each of the next 30 days.</translation>
    </message>
    <message>
        <source>按现在的安排数：过期没复习的算在今天，还没练过的、今后答题新排的都不在内。</source>
        <translation>As scheduled now: what is overdue counts today; facts never practised and what later answers will schedule are not in it.</translation>
    </message>
    <message>
        <source>考试得分</source>
        <translation>Scores of tests</translation>
    </message>
    <message>
        <source>最近 20 次考试的得分，短横是各次的合格线。</source>
        <translation>The scores of the last 20 tests; the dashes are their pass marks.</translation>
    </message>
    <message>
        <source>满分 100，圆点合格，方点未合格；待自评的简答先不计。选中一次按回车，可以重看成绩。</source>
        <translation>Out of 100; a round point passed, a square one did not; short answers not marked yet are left out. Enter on a test opens its result.</translation>
    </message>
    <message>
        <source>还没有交卷的考试。</source>
        <translation>No test handed in yet.</translation>
    </message>
    <message>
        <source>一题用多久</source>
        <translation>Time a question takes</translation>
    </message>
    <message>
        <source>各题型答一题一般用的时间，练习和考试分开。</source>
        <translation>The usual time for one question of each kind, practice and tests apart.</translation>
    </message>
    <message>
        <source>一般用时是中位数：一半的题比它快，一半比它慢。空着的、超时的不算。</source>
        <translation>The usual time is the median: half the answers were quicker, half slower. Blanks and those out of time are left out.</translation>
    </message>
    <message>
        <source>还没有记录。</source>
        <translation>Nothing recorded yet.</translation>
    </message>
</context>
<context>
    <name>ProgressWording</name>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1：%2 个知识点练过 %3 个，掌握度 %4</source>
        <translation>%1: %3 of %2 facts practised, mastery %4</translation>
    </message>
    <message>
        <source>%1：练过 %2 题，最后一次答对 %3 题</source>
        <translation>%1: %2 questions practised, %3 right the last time</translation>
    </message>
    <message>
        <source>%1：考过 %2 题，最后一次答对 %3 题</source>
        <translation>%1: %2 questions tested, %3 right the last time</translation>
    </message>
    <message>
        <source>没练过</source>
        <translation>Not practised</translation>
    </message>
    <message>
        <source>掌握度</source>
        <translation>Mastery</translation>
    </message>
    <message>
        <source>练习 对 / 答过</source>
        <translation>Practice: right / answered</translation>
    </message>
    <message>
        <source>考试 对 / 答过</source>
        <translation>Tests: right / answered</translation>
    </message>
    <message>
        <source>题数</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>还没有记录</source>
        <translation>Nothing recorded yet</translation>
    </message>
    <message>
        <source>共 %1 项。最低：%2。最高：%3。</source>
        <translation>%1 in all. Lowest: %2. Highest: %3.</translation>
    </message>
    <message>
        <source>周一</source>
        <translation>Mon</translation>
    </message>
    <message>
        <source>周二</source>
        <translation>Tue</translation>
    </message>
    <message>
        <source>周三</source>
        <translation>Wed</translation>
    </message>
    <message>
        <source>周四</source>
        <translation>Thu</translation>
    </message>
    <message>
        <source>周五</source>
        <translation>Fri</translation>
    </message>
    <message>
        <source>周六</source>
        <translation>Sat</translation>
    </message>
    <message>
        <source>周日</source>
        <translation>Sun</translation>
    </message>
    <message>
        <source>1月</source>
        <translation>Jan</translation>
    </message>
    <message>
        <source>2月</source>
        <translation>Feb</translation>
    </message>
    <message>
        <source>3月</source>
        <translation>Mar</translation>
    </message>
    <message>
        <source>4月</source>
        <translation>Apr</translation>
    </message>
    <message>
        <source>5月</source>
        <translation>May</translation>
    </message>
    <message>
        <source>6月</source>
        <translation>Jun</translation>
    </message>
    <message>
        <source>7月</source>
        <translation>Jul</translation>
    </message>
    <message>
        <source>8月</source>
        <translation>Aug</translation>
    </message>
    <message>
        <source>9月</source>
        <translation>Sep</translation>
    </message>
    <message>
        <source>10月</source>
        <translation>Oct</translation>
    </message>
    <message>
        <source>11月</source>
        <translation>Nov</translation>
    </message>
    <message>
        <source>12月</source>
        <translation>Dec</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>练习答 %1 题</source>
        <translation>%1 answers in practice</translation>
    </message>
    <message>
        <source>考试答 %1 题</source>
        <translation>%1 answers in tests</translation>
    </message>
    <message>
        <source>没有答题</source>
        <translation>no answers</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 题待自评</source>
        <translation>%1 to mark yourself</translation>
    </message>
    <message>
        <source>合格</source>
        <translation>Passed</translation>
    </message>
    <message>
        <source>未合格</source>
        <translation>Not passed</translation>
    </message>
    <message>
        <source>%1 %2：%3 分，合格线 %4 分，%5</source>
        <translation>%1 %2: %3 points, pass mark %4, %5</translation>
    </message>
    <message>
        <source>样本不足</source>
        <translation>Too few</translation>
    </message>
    <message>
        <source>样本不足（%1 次）</source>
        <translation>Too few (%1)</translation>
    </message>
    <message>
        <source>%1：复习 %2 次，样本不足</source>
        <translation>%1: %2 reviews, too few</translation>
    </message>
    <message>
        <source>实际 %1 · 预计 %2</source>
        <translation>%1 · expected %2</translation>
    </message>
    <message>
        <source>%1：复习 %2 次，记得 %3 次（%4），预计 %5</source>
        <translation>%1: %2 reviews, %3 remembered (%4), expected %5</translation>
    </message>
    <message>
        <source>%1%2日</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 秒</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 分 %2 秒</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>专题</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>未分专题</source>
        <translation>No topic</translation>
    </message>
    <message>
        <source>段落</source>
        <translation>Passage</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>练习答题</source>
        <translation>In practice</translation>
    </message>
    <message>
        <source>考试答题</source>
        <translation>In tests</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>最近 %1 周有 %2 天学习，练习答 %3 题，考试答 %4 题。现在连续 %5 天，最长连续 %6 天。</source>
        <translation>%2 days of study in the last %1 weeks, %3 answers in practice, %4 in tests. Streak now %5 days, longest %6.</translation>
    </message>
    <message>
        <source>到期知识点</source>
        <translation>Facts due</translation>
    </message>
    <message>
        <source>今天</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>%1：到期 %2 个知识点</source>
        <translation>%1: %2 facts due</translation>
    </message>
    <message>
        <source>未来 %1 天没有到期的知识点。</source>
        <translation>Nothing is due in the next %1 days.</translation>
    </message>
    <message>
        <source>今天到期 %1 个知识点，%2 天里共 %3 个，最多的一天 %4 个。</source>
        <translation>%1 facts due today, %3 within %2 days, %4 on the fullest day.</translation>
    </message>
    <message>
        <source>试卷</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>得分</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>合格线</source>
        <translation>Pass mark</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>还没有考试成绩。</source>
        <translation>No scores yet.</translation>
    </message>
    <message>
        <source>最近 %1 次考试，合格 %2 次，最后一次：%3。</source>
        <translation>The last %1 tests, %2 passed; the latest: %3.</translation>
    </message>
    <message>
        <source>预计记得</source>
        <translation>Expected</translation>
    </message>
    <message>
        <source>复习次数</source>
        <translation>Reviews</translation>
    </message>
    <message>
        <source>实际记得</source>
        <translation>Remembered</translation>
    </message>
    <message>
        <source>平均预计</source>
        <translation>Mean expected</translation>
    </message>
    <message>
        <source>全部复习</source>
        <translation>All reviews</translation>
    </message>
    <message>
        <source>%1 到 %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>不到 %1</source>
        <translation>Below %1</translation>
    </message>
    <message>
        <source>题型</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>场合</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>一般用时</source>
        <translation>Usual time</translation>
    </message>
    <message>
        <source>答题数</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1：一般用 %2，答过 %3 题</source>
        <translation>%1: usually %2, %3 answered</translation>
    </message>
    <message>
        <source>练习</source>
        <translation>Practice</translation>
    </message>
    <message>
        <source>考试</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>；</source>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>QuizBar</name>
    <message>
        <source>暂停</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>首页</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>已保存</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>剩余时间 %1</source>
        <translation>Time left %1</translation>
    </message>
    <message>
        <source>已用时间 %1</source>
        <translation>Time used %1</translation>
    </message>
    <message>
        <source>时间不多了</source>
        <translation>little time left</translation>
    </message>
    <message>
        <source>剩余</source>
        <translation>left</translation>
    </message>
    <message>
        <source>已用</source>
        <translation>used</translation>
    </message>
    <message>
        <source>答题卡</source>
        <translation>Answer card</translation>
    </message>
    <message>
        <source>交卷</source>
        <translation>Hand in</translation>
    </message>
</context>
<context>
    <name>QuizPage</name>
    <message>
        <source>第 %1 题</source>
        <translation>Question %1</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>上一题</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>取消不确定</source>
        <translation>Sure now</translation>
    </message>
    <message>
        <source>不确定</source>
        <translation>Unsure</translation>
    </message>
    <message>
        <source>下一题</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>交卷</source>
        <translation>Hand in</translation>
    </message>
    <message>
        <source>已暂停</source>
        <translation>Paused</translation>
    </message>
    <message>
        <source>题目已收起，时间停在这里，答过的都已保存。</source>
        <translation>The question is put away, the clock stands still, and your answers are saved.</translation>
    </message>
    <message>
        <source>继续答题</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>回首页</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>%1 题都已作答</source>
        <translation>All %1 questions are answered</translation>
    </message>
    <message>
        <source>还有 %1 题未答</source>
        <translation>%1 questions are unanswered</translation>
    </message>
    <message>
        <source>交卷后可以看成绩、解析和原文，不能再改答案。</source>
        <translation>After handing in you see score, reasons and sources; answers can no longer be changed.</translation>
    </message>
    <message>
        <source>未答的是第 %1 题。交卷后不能再改答案。</source>
        <translation>Unanswered: %1. After handing in, answers can no longer be changed.</translation>
    </message>
    <message>
        <source>仍然交卷</source>
        <translation>Hand in anyway</translation>
    </message>
    <message>
        <source>再看看</source>
        <translation>Look again</translation>
    </message>
    <message>
        <source>计分：%1。</source>
        <translation>Credit: %1.</translation>
    </message>
</context>
<context>
    <name>QuotePaper</name>
    <message>
        <source>读这一段原文</source>
        <translation>Read this passage</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>知行</source>
        <translation>Zhixing</translation>
    </message>
    <message>
        <source>读原文 知其所以</source>
        <translation>Read, and know why</translation>
    </message>
    <message>
        <source>首页</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>组卷</source>
        <translation>Set up</translation>
    </message>
    <message>
        <source>原文</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>历史</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>历史成绩</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>设置</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>题库</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>练习</source>
        <translation>Practice</translation>
    </message>
    <message>
        <source>错题</source>
        <translation>Mistakes</translation>
    </message>
    <message>
        <source>错题本</source>
        <translation>Mistakes</translation>
    </message>
    <message>
        <source>进度</source>
        <translation>Progress</translation>
    </message>
</context>
<context>
    <name>RailPerson</name>
    <message>
        <source>选择学员</source>
        <translation>Choose a learner</translation>
    </message>
    <message>
        <source>学员 %1</source>
        <translation>Learner %1</translation>
    </message>
</context>
<context>
    <name>RejectSheet</name>
    <message>
        <source>为什么退回</source>
        <translation>Why is it rejected</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>或写明别的理由</source>
        <translation>or another reason</translation>
    </message>
    <message>
        <source>退回</source>
        <translation>Reject</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>ReportChoices</name>
    <message>
        <source>支部</source>
        <translation>Branch</translation>
    </message>
    <message>
        <source>本月</source>
        <translation>This month</translation>
    </message>
    <message>
        <source>上月</source>
        <translation>Last month</translation>
    </message>
    <message>
        <source>本季</source>
        <translation>This quarter</translation>
    </message>
    <message>
        <source>今年</source>
        <translation>This year</translation>
    </message>
    <message>
        <source>全部时间</source>
        <translation>All time</translation>
    </message>
    <message>
        <source>自定日期</source>
        <translation>Choose dates</translation>
    </message>
    <message>
        <source>第一天，如 2026-01-01</source>
        <translation>First day, e.g. 2026-01-01</translation>
    </message>
    <message>
        <source>最后一天，含当天</source>
        <translation>Last day, included</translation>
    </message>
    <message>
        <source>存到文件夹</source>
        <translation>Save into folder</translation>
    </message>
    <message>
        <source>存为 Excel</source>
        <translation>Save as Excel</translation>
    </message>
    <message>
        <source>存为 PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>存为 CSV</source>
        <translation>Save as CSV</translation>
    </message>
    <message>
        <source>网页</source>
        <translation>Web page</translation>
    </message>
    <message>
        <source>存为网页</source>
        <translation>Save as web page</translation>
    </message>
    <message>
        <source>题库</source>
        <translation>Bank</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>历史成绩</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>回到历史成绩</source>
        <translation>Back to the results</translation>
    </message>
    <message>
        <source>支部报告</source>
        <translation>Branch report</translation>
    </message>
    <message>
        <source>谁参加了，成绩怎样，哪些题要看一看。</source>
        <translation>Who took part, how the scores are, and which questions want a look.</translation>
    </message>
    <message>
        <source>没有可统计的学员</source>
        <translation>Nobody to report on</translation>
    </message>
    <message>
        <source>这段时间结束前，这个支部还没有学员。请换一段时间，或换一个支部。</source>
        <translation>This branch had no learners before the period ended. Choose another period or another branch.</translation>
    </message>
    <message>
        <source>学习记录没有读出来</source>
        <translation>The records could not be read</translation>
    </message>
    <message>
        <source>记录没有改动。请稍后再试。</source>
        <translation>Nothing was changed. Please try again later.</translation>
    </message>
    <message>
        <source>再读一次</source>
        <translation>Read again</translation>
    </message>
    <message>
        <source>正在做报告</source>
        <translation>The report is being made</translation>
    </message>
    <message>
        <source>还没有参加</source>
        <translation>Not taken part yet</translation>
    </message>
    <message>
        <source>都参加了，或已补学。</source>
        <translation>All have taken part or caught up.</translation>
    </message>
    <message>
        <source>这段时间还没有交卷。</source>
        <translation>No test was handed in within this period.</translation>
    </message>
    <message>
        <source>题目</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>%1；存疑的在前，全部题目在存下的文件里。</source>
        <translation>%1; those in doubt come first, all are in the saved files.</translation>
    </message>
    <message>
        <source>汇总</source>
        <translation>All branches</translation>
    </message>
    <message>
        <source>回到汇总</source>
        <translation>Back to all branches</translation>
    </message>
    <message>
        <source>汇总报告</source>
        <translation>Merged report</translation>
    </message>
    <message>
        <source>导出数据包…</source>
        <translation>Export a bundle…</translation>
    </message>
    <message>
        <source>汇总各支部…</source>
        <translation>Put branches together…</translation>
    </message>
</context>
<context>
    <name>ReportWording</name>
    <message>
        <source>%1：%2。%3</source>
        <translation>%1：%2。%3</translation>
    </message>
    <message>
        <source>%1 项指标</source>
        <translation>%1 figures</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 人未参加</source>
        <translation>%1 have not taken part</translation>
    </message>
    <message>
        <source>%1，%2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>共 %1 题，答案存疑 %2 题</source>
        <translation>%1 questions, %2 with a doubtful key</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>首次导出时生成</source>
        <translation>made with the first export</translation>
    </message>
    <message>
        <source>自有记录起</source>
        <translation>the first record</translation>
    </message>
    <message>
        <source>%1 至 %2（含当天）</source>
        <translation>%1 to %2 (both included)</translation>
    </message>
    <message>
        <source>实参加</source>
        <translation>Took part</translation>
    </message>
    <message>
        <source>补学</source>
        <translation>Caught up</translation>
    </message>
    <message>
        <source>未参加</source>
        <translation>Did not take part</translation>
    </message>
    <message>
        <source>（未填支部）</source>
        <translation>(no branch)</translation>
    </message>
    <message>
        <source>各支部</source>
        <translation>Branches</translation>
    </message>
    <message>
        <source>支部</source>
        <translation>Branch</translation>
    </message>
    <message>
        <source>按周</source>
        <translation>By week</translation>
    </message>
    <message>
        <source>周一</source>
        <translation>Monday</translation>
    </message>
    <message>
        <source>交卷人数</source>
        <translation>Learners handing in</translation>
    </message>
    <message>
        <source>合格份数</source>
        <translation>Attempts passed</translation>
    </message>
    <message>
        <source>成绩分布</source>
        <translation>Distribution of scores</translation>
    </message>
    <message>
        <source>人数</source>
        <translation>Learners</translation>
    </message>
    <message>
        <source>%1%～%2%</source>
        <translation>%1%–%2%</translation>
    </message>
    <message>
        <source>未参加人员</source>
        <translation>Who did not take part</translation>
    </message>
    <message>
        <source>小组</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>是</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>否</source>
        <translation>No</translation>
    </message>
    <message>
        <source>没有交卷</source>
        <translation>No attempt</translation>
    </message>
    <message>
        <source>概览</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>每周平均得分率</source>
        <translation>Mean score by week</translation>
    </message>
    <message>
        <source>每周交卷人数与份数</source>
        <translation>Learners and attempts by week</translation>
    </message>
    <message>
        <source>成绩分布（人数）</source>
        <translation>Distribution of scores (learners)</translation>
    </message>
    <message>
        <source>各支部参加率与合格率</source>
        <translation>Participation and pass rates of the branches</translation>
    </message>
    <message>
        <source>人员</source>
        <translation>Learners</translation>
    </message>
    <message>
        <source>参加情况</source>
        <translation>Participation</translation>
    </message>
    <message>
        <source>首次合格</source>
        <translation>Passed first</translation>
    </message>
    <message>
        <source>合格</source>
        <translation>Passed</translation>
    </message>
    <message>
        <source>测验题次</source>
        <translation>Items in tests</translation>
    </message>
    <message>
        <source>全对题次</source>
        <translation>Items right</translation>
    </message>
    <message>
        <source>练习用时（分）</source>
        <translation>Time in practice (min)</translation>
    </message>
    <message>
        <source>最近学习</source>
        <translation>Last active</translation>
    </message>
    <message>
        <source>本报告</source>
        <translation>This report</translation>
    </message>
    <message>
        <source>签名指纹属于出具报告的电脑；网页（HTML）带签名，可以核对，其他格式只写明指纹。</source>
        <translation>The fingerprint is of the key of the computer that issued the report. The page (HTML) is signed and can be verified; other formats only name the fingerprint.</translation>
    </message>
    <message>
        <source>项目</source>
        <translation>Fact</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>指标口径</source>
        <translation>Definitions of the figures</translation>
    </message>
    <message>
        <source>指标</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>定义</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>数据来源</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>学习测验报告</source>
        <translation>Report on tests and practice</translation>
    </message>
    <message>
        <source>统计期</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>全部支部</source>
        <translation>All branches</translation>
    </message>
    <message>
        <source>题库</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>全部题目</source>
        <translation>All items</translation>
    </message>
    <message>
        <source>制表时间</source>
        <translation>Made</translation>
    </message>
    <message>
        <source>签名指纹</source>
        <translation>Fingerprint</translation>
    </message>
    <message>
        <source>未签名</source>
        <translation>Not signed</translation>
    </message>
    <message>
        <source>应参加</source>
        <translation>Expected</translation>
    </message>
    <message>
        <source>名册上未归档、且在统计期结束前已加入的学员人数。</source>
        <translation>Learners on the roster who are not archived and were added before the end of the period.</translation>
    </message>
    <message>
        <source>应参加的学员中，在统计期内至少交卷一次的人数；到时自动交卷也算交卷。</source>
        <translation>Expected learners who handed in at least one test within the period; a test handed in when its time ran out counts, too.</translation>
    </message>
    <message>
        <source>应参加的学员中，统计期内没有交卷，但从统计期开始到制表时做过练习，或在统计期结束后交卷的人数。</source>
        <translation>Expected learners who handed in no test within the period, but practised between its beginning and the making of this report, or handed in a test after its end.</translation>
    </message>
    <message>
        <source>应参加减去实参加和补学。</source>
        <translation>Expected less took part and caught up.</translation>
    </message>
    <message>
        <source>参加率</source>
        <translation>Participation rate</translation>
    </message>
    <message>
        <source>实参加 ÷ 应参加。</source>
        <translation>Took part ÷ expected.</translation>
    </message>
    <message>
        <source>交卷次数</source>
        <translation>Attempts</translation>
    </message>
    <message>
        <source>应参加的学员在统计期内交卷的次数，以交卷时间为准。</source>
        <translation>Tests handed in by expected learners within the period, by the moment they were handed in.</translation>
    </message>
    <message>
        <source>得分率</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>一份试卷的得分 ÷ 满分；待自评的简答题既不计得分也不计满分。</source>
        <translation>Points earned on a test ÷ points to be had; short answers that wait for their marking count in neither.</translation>
    </message>
    <message>
        <source>首次得分率</source>
        <translation>First score</translation>
    </message>
    <message>
        <source>统计期内第一份交卷的得分率；汇总时为各学员的平均数。</source>
        <translation>Score of the first test handed in within the period; of several learners, their mean.</translation>
    </message>
    <message>
        <source>最好得分率</source>
        <translation>Best score</translation>
    </message>
    <message>
        <source>统计期内各份交卷得分率的最大值；汇总时为各学员的平均数。</source>
        <translation>Greatest score of the tests handed in within the period; of several learners, their mean.</translation>
    </message>
    <message>
        <source>最近得分率</source>
        <translation>Last score</translation>
    </message>
    <message>
        <source>统计期内最后一份交卷的得分率；汇总时为各学员的平均数。</source>
        <translation>Score of the last test handed in within the period; of several learners, their mean.</translation>
    </message>
    <message>
        <source>平均得分率</source>
        <translation>Mean score</translation>
    </message>
    <message>
        <source>统计期内全部交卷得分率的平均数，每份试卷计一次。</source>
        <translation>Mean of the scores of all tests handed in within the period, each counted once.</translation>
    </message>
    <message>
        <source>首次合格率</source>
        <translation>Pass rate, first attempt</translation>
    </message>
    <message>
        <source>第一份交卷达到其合格线的学员 ÷ 实参加。</source>
        <translation>Learners whose first test reached its pass mark ÷ took part.</translation>
    </message>
    <message>
        <source>合格率</source>
        <translation>Pass rate, any attempt</translation>
    </message>
    <message>
        <source>至少一份交卷达到其合格线的学员 ÷ 实参加。</source>
        <translation>Learners with at least one test that reached its pass mark ÷ took part.</translation>
    </message>
    <message>
        <source>测验用时（分）</source>
        <translation>Time in tests (min)</translation>
    </message>
    <message>
        <source>统计期内各份交卷用时之和，暂停不计。</source>
        <translation>Sum of the time of the tests handed in within the period, without pauses.</translation>
    </message>
    <message>
        <source>每份用时（分）</source>
        <translation>Time per test (min)</translation>
    </message>
    <message>
        <source>测验用时 ÷ 交卷次数。</source>
        <translation>Time in tests ÷ attempts.</translation>
    </message>
    <message>
        <source>练习题次</source>
        <translation>Practice answers</translation>
    </message>
    <message>
        <source>统计期内在练习中答题的次数；练习不计入任何成绩。</source>
        <translation>Answers given in practice within the period; practice counts towards no score.</translation>
    </message>
    <message>
        <source>按最好得分率每 10% 一段的学员人数，各段含下限；100% 归入最后一段。</source>
        <translation>Learners by best score in steps of 10 %; each step has its lower bound, and the last one 100 %, too.</translation>
    </message>
    <message>
        <source>按交卷（练习按作答）当地时间归入自周一起的一周；合格指达到合格线的交卷份数。</source>
        <translation>Weeks begin on Monday, local time; a test belongs to the moment it was handed in, an answer in practice to the moment it was given. Passed: tests that reached their pass mark.</translation>
    </message>
    <message>
        <source>出题次数</source>
        <translation>Asked</translation>
    </message>
    <message>
        <source>在统计期内交卷的试卷上出现的次数，同一人多次交卷分别计算。</source>
        <translation>How often it stood on tests handed in within the period; several tests of one learner each count.</translation>
    </message>
    <message>
        <source>作答次数</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>出题次数中没有留空的次数。</source>
        <translation>Of the times asked, those that were not left blank.</translation>
    </message>
    <message>
        <source>正确率</source>
        <translation>Share right</translation>
    </message>
    <message>
        <source>得满分的次数 ÷ 出题次数（不含待自评）；留空算未得分。</source>
        <translation>Times with all points ÷ times asked (without those that wait for their marking); blank earns nothing.</translation>
    </message>
    <message>
        <source>题目得分率</source>
        <translation>Share earned</translation>
    </message>
    <message>
        <source>得分之和 ÷ 满分之和，含部分得分。</source>
        <translation>Sum of points earned ÷ sum of points to be had, part marks included.</translation>
    </message>
    <message>
        <source>每题用时（秒）</source>
        <translation>Time per answer (s)</translation>
    </message>
    <message>
        <source>有作答的题目打开时间的平均数。</source>
        <translation>Mean time for which items that were answered stood open.</translation>
    </message>
    <message>
        <source>首次人数</source>
        <translation>Examinees</translation>
    </message>
    <message>
        <source>第一份交卷上有此题的学员人数；题目分析只用每人统计期内的第一份交卷，没有抽到此题的学员不计入。</source>
        <translation>Learners with this item on their first test; the analysis of items takes only the first test of each learner within the period, and leaves out who was not asked this item.</translation>
    </message>
    <message>
        <source>难度</source>
        <translation>Facility</translation>
    </message>
    <message>
        <source>首次作答得分 ÷ 满分的平均数，越大越容易。</source>
        <translation>Mean of points earned ÷ points to be had on first tests; the greater, the easier.</translation>
    </message>
    <message>
        <source>难度区间</source>
        <translation>95 % interval of the facility</translation>
    </message>
    <message>
        <source>难度的 Wilson 95% 置信区间；部分得分时为近似。</source>
        <translation>Wilson's 95 % confidence interval of the facility; approximate with part marks.</translation>
    </message>
    <message>
        <source>高低分组差</source>
        <translation>Upper–lower discrimination</translation>
    </message>
    <message>
        <source>得分率最高的 27% 学员与最低的 27% 学员在此题上的平均得分之差；同分者按编号先后。</source>
        <translation>Mean share earned on this item by the 27 % of learners with the highest scores less that of the 27 % with the lowest; ties in the order of ids.</translation>
    </message>
    <message>
        <source>题总相关</source>
        <translation>Point-biserial</translation>
    </message>
    <message>
        <source>此题得分与全卷得分率的 Pearson 相关系数。</source>
        <translation>Pearson's correlation of the points on this item with the score of the whole test.</translation>
    </message>
    <message>
        <source>区分度</source>
        <translation>Corrected point-biserial</translation>
    </message>
    <message>
        <source>此题得分与其余各题得分率的 Pearson 相关系数。</source>
        <translation>Pearson's correlation of the points on this item with the score of the other items.</translation>
    </message>
    <message>
        <source>干扰项有效率</source>
        <translation>Distractor efficiency</translation>
    </message>
    <message>
        <source>至少 5% 的学员选过的干扰项 ÷ 干扰项总数。</source>
        <translation>Distractors chosen by at least 5 % of learners ÷ all distractors.</translation>
    </message>
    <message>
        <source>选项人数</source>
        <translation>Option counts</translation>
    </message>
    <message>
        <source>首次作答选此项的人数，及其中属于高分组、低分组的人数。</source>
        <translation>Learners who chose this option on their first test, and those among them of the upper and of the lower group.</translation>
    </message>
    <message>
        <source>答案存疑</source>
        <translation>Doubt about the key</translation>
    </message>
    <message>
        <source>低分组比高分组更多选答案，或高分组比低分组更多选某个干扰项，或区分度为负；只是提示复核，不是结论。</source>
        <translation>The lower group chose the key more often than the upper one, or the upper group some distractor more often than the lower one, or the discrimination is negative; a reason to look again, not a finding.</translation>
    </message>
    <message>
        <source>卷面平均分</source>
        <translation>Mean and deviation</translation>
    </message>
    <message>
        <source>首次作答总分的平均数，标准差除以 n−1；各人试卷相同时才给出。</source>
        <translation>Mean of the points on first tests, the standard deviation with n−1; given only where all had the same items.</translation>
    </message>
    <message>
        <source>信度</source>
        <translation>Reliability</translation>
    </message>
    <message>
        <source>k÷(k−1)×(1−Σ题目方差÷总分方差)，方差都除以 n；全部题目非对即错且分值相同时为 KR-20，否则为 α；各人试卷相同时才给出。</source>
        <translation>k÷(k−1)×(1−Σ variance of items ÷ variance of totals), variances with n; KR-20 where all items are right or wrong and weigh the same, else α; given only where all had the same items.</translation>
    </message>
    <message>
        <source>测量标准误</source>
        <translation>Standard error of measurement</translation>
    </message>
    <message>
        <source>总分标准差（除以 n−1）×√(1−信度)。</source>
        <translation>Standard deviation of the totals (with n−1) × √(1−reliability).</translation>
    </message>
    <message>
        <source>分数误差带</source>
        <translation>95 % band</translation>
    </message>
    <message>
        <source>±1.96×测量标准误。</source>
        <translation>±1.96 × standard error of measurement.</translation>
    </message>
    <message>
        <source>无人作答</source>
        <translation>Nobody asked</translation>
    </message>
    <message>
        <source>样本不足</source>
        <translation>Too few learners</translation>
    </message>
    <message>
        <source>题目不足</source>
        <translation>Too few items</translation>
    </message>
    <message>
        <source>得分无差异</source>
        <translation>Scores all equal</translation>
    </message>
    <message>
        <source>试卷不同</source>
        <translation>Forms differ</translation>
    </message>
    <message>
        <source>无干扰项</source>
        <translation>No distractors</translation>
    </message>
    <message>
        <source>低分组更多选答案</source>
        <translation>lower group favours the key</translation>
    </message>
    <message>
        <source>高分组更多选干扰项</source>
        <translation>upper group favours a distractor</translation>
    </message>
    <message>
        <source>区分度为负</source>
        <translation>negative discrimination</translation>
    </message>
    <message>
        <source>；</source>
        <translation>; </translation>
    </message>
    <message>
        <source>只用每人统计期内的第一份交卷；不足 %1 人作答的题目不给出区分度等指标，记为“样本不足”。</source>
        <translation>Takes only the first test of each learner within the period. Discrimination and the like are withheld for items asked of fewer than %1 learners: &quot;Too few learners&quot;.</translation>
    </message>
    <message>
        <source>题目</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>题号</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>主题</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>题型</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>题目</source>
        <comment>column</comment>
        <translation>Item</translation>
    </message>
    <message>
        <source>正确答案</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>难度下限</source>
        <translation>Facility, low</translation>
    </message>
    <message>
        <source>难度上限</source>
        <translation>Facility, high</translation>
    </message>
    <message>
        <source>来源</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>试题编号</source>
        <translation>Item id</translation>
    </message>
    <message>
        <source>选项</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>选项</source>
        <comment>column</comment>
        <translation>Option</translation>
    </message>
    <message>
        <source>是否答案</source>
        <translation>Is key</translation>
    </message>
    <message>
        <source>高分组</source>
        <translation>Upper group</translation>
    </message>
    <message>
        <source>低分组</source>
        <translation>Lower group</translation>
    </message>
    <message>
        <source>（无）</source>
        <translation>(none)</translation>
    </message>
    <message>
        <source>题目×人员</source>
        <translation>Items × learners</translation>
    </message>
    <message>
        <source>每人统计期内第一份交卷在各题上的得分；空格表示没有抽到此题或待自评。</source>
        <translation>Points on each item of the first test of each learner within the period; blank where the item was not asked or waits for its marking.</translation>
    </message>
    <message>
        <source>%1 人、%2 道题，太多了，没有逐项列出；可以按支部分别制表。</source>
        <translation>%1 learners and %2 items are too many to list; make a report for each branch.</translation>
    </message>
    <message>
        <source>知识点</source>
        <translation>Topics</translation>
    </message>
    <message>
        <source>按主题</source>
        <translation>By topic</translation>
    </message>
    <message>
        <source>按题型</source>
        <translation>By kind</translation>
    </message>
    <message>
        <source>按篇章</source>
        <translation>By passage</translation>
    </message>
    <message>
        <source>篇章</source>
        <translation>Passage</translation>
    </message>
    <message>
        <source>各主题题目得分率（出题最多的在前）</source>
        <translation>Share earned by topic (most asked first)</translation>
    </message>
    <message>
        <source>各题型题目得分率</source>
        <translation>Share earned by kind</translation>
    </message>
    <message>
        <source>第 %1 页，共 %2 页</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>知行</source>
        <translation>Zhixing</translation>
    </message>
    <message>
        <source>这张表有 %1 列，纸上放不下，没有印出；请看网页或表格文件。</source>
        <translation>This table has %1 columns, too many for paper, and was not printed; see the page or the spreadsheet.</translation>
    </message>
    <message>
        <source>%1（第 %2 部分，共 %3 部分）</source>
        <translation>%1 (part %2 of %3)</translation>
    </message>
    <message>
        <source>没有记录。</source>
        <translation>No records.</translation>
    </message>
    <message>
        <source>指标说明</source>
        <translation>Definitions</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1：指标</source>
        <translation>%1: figures</translation>
    </message>
    <message>
        <source>数值</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>这些指标怎么算</source>
        <translation>How these figures are come by</translation>
    </message>
    <message>
        <source>填报人：</source>
        <translation>Made by:</translation>
    </message>
    <message>
        <source>审核人：</source>
        <translation>Checked by:</translation>
    </message>
    <message>
        <source>日&#x3000;期：</source>
        <translation>Date:</translation>
    </message>
    <message>
        <source>目录</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>zh-CN</source>
        <extracomment>The tag of the language these texts are in: en</extracomment>
        <translation>en</translation>
    </message>
    <message>
        <source>（未连）</source>
        <translation>(not joined)</translation>
    </message>
    <message>
        <source>判断</source>
        <translation>True or false</translation>
    </message>
    <message>
        <source>单选</source>
        <translation>One option</translation>
    </message>
    <message>
        <source>多选</source>
        <translation>Several options</translation>
    </message>
    <message>
        <source>填空</source>
        <translation>Fill in</translation>
    </message>
    <message>
        <source>排序</source>
        <translation>Put in order</translation>
    </message>
    <message>
        <source>连线</source>
        <translation>Match</translation>
    </message>
    <message>
        <source>简答</source>
        <translation>Short answer</translation>
    </message>
    <message>
        <source>未答</source>
        <translation>Not answered</translation>
    </message>
    <message>
        <source>待自评</source>
        <translation>To self-mark</translation>
    </message>
    <message>
        <source>自评 %1/%2</source>
        <translation>Self-marked %1/%2</translation>
    </message>
    <message>
        <source>答对</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>部分得分</source>
        <translation>Partly</translation>
    </message>
    <message>
        <source>答错</source>
        <translation>Wrong</translation>
    </message>
    <message>
        <source>差一点</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>全部选对才得分</source>
        <translation>all right ones and no others, or nothing</translation>
    </message>
    <message>
        <source>少选得一半，错选不得分</source>
        <translation>half for too few, nothing for a wrong one</translation>
    </message>
    <message>
        <source>逐项计分，判错倒扣，最低零分，全选不得分</source>
        <translation>each option by itself, wrong ones deducted, never below zero, nothing for all of them</translation>
    </message>
    <message>
        <source>顺序全对才得分</source>
        <translation>the whole order, or nothing</translation>
    </message>
    <message>
        <source>按先后正确的对数计分</source>
        <translation>by the pairs in the right order</translation>
    </message>
    <message>
        <source>按连对的对数计分</source>
        <translation>by the pairs joined rightly</translation>
    </message>
    <message>
        <source>按自评的采分点计分</source>
        <translation>by the points found when self-marking</translation>
    </message>
    <message>
        <source>-答题记录</source>
        <translation>-responses</translation>
    </message>
    <message>
        <source>进行中</source>
        <translation>Under way</translation>
    </message>
    <message>
        <source>已暂停</source>
        <translation>Paused</translation>
    </message>
    <message>
        <source>已交卷</source>
        <translation>Handed in</translation>
    </message>
    <message>
        <source>到时交卷</source>
        <translation>Time ran out</translation>
    </message>
    <message>
        <source>成绩</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>试卷</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>开始时间</source>
        <translation>Started</translation>
    </message>
    <message>
        <source>交卷时间</source>
        <translation>Handed in at</translation>
    </message>
    <message>
        <source>用时（秒）</source>
        <translation>Time (s)</translation>
    </message>
    <message>
        <source>题数</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>已答</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>得分</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>满分</source>
        <translation>Points to be had</translation>
    </message>
    <message>
        <source>合格线</source>
        <translation>Pass mark</translation>
    </message>
    <message>
        <source>是否合格</source>
        <translation>Passed</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>试卷编号</source>
        <translation>Form id</translation>
    </message>
    <message>
        <source>作答编号</source>
        <translation>Attempt id</translation>
    </message>
    <message>
        <source>答题记录</source>
        <translation>Responses</translation>
    </message>
    <message>
        <source>题序</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>作答</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>是否正确</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>判定</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>计分规则</source>
        <translation>Marking rule</translation>
    </message>
    <message>
        <source>不确定</source>
        <translation>Unsure</translation>
    </message>
    <message>
        <source>原文依据</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>？ 尚未核对</source>
        <translation>? Not verified yet</translation>
    </message>
    <message>
        <source>本页的核对程序没有运行：浏览器关闭了脚本，或者版本太旧，或者本页被改动过。请按下面的办法核对。</source>
        <translation>The checking program of this page has not run: scripts are off in this browser, or it is too old, or the page was changed. Please verify it in the way told below.</translation>
    </message>
    <message>
        <source>指纹要与出具报告的支部当面或打电话核对，一致才说明这份报告是谁签的。</source>
        <translation>Compare the fingerprint with the branch that issued the report, in person or by telephone; only if it agrees is it known who signed. </translation>
    </message>
    <message>
        <source>能改动本页的人也能让这一栏显示“已核对”，所以要紧的场合请再用知行核对整个文件，它不运行本页里的程序：</source>
        <translation>Whoever can change this page can also make it say &quot;verified&quot; here; so where it matters, verify the whole file with Zhixing, which runs nothing of the page: </translation>
    </message>
    <message>
        <source>文件名</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>打印版不含这张表，请看网页或表格文件。</source>
        <translation>Too wide for paper: see this table on the page or in the spreadsheet.</translation>
    </message>
    <message>
        <source>阅卷给一半</source>
        <translation>Marked half</translation>
    </message>
    <message>
        <source>是同一个人</source>
        <translation>One person</translation>
    </message>
    <message>
        <source>是不同的人</source>
        <translation>Different people</translation>
    </message>
    <message>
        <source>同一学员用过几个姓名</source>
        <translation>One learner under several names</translation>
    </message>
    <message>
        <source>同一学员到过几个党支部</source>
        <translation>One learner in several branches</translation>
    </message>
    <message>
        <source>几台电脑上编号相同，姓名或党支部不同</source>
        <translation>One id on several computers, names or branches differ</translation>
    </message>
    <message>
        <source>同一党支部里有几个同名的学员</source>
        <translation>Several learners of one name in a branch</translation>
    </message>
    <message>
        <source>在一个党支部归档，随后在另一个出现</source>
        <translation>Archived in one branch, then added in another</translation>
    </message>
    <message>
        <source>同一份测验有互相矛盾的记录</source>
        <translation>One test, told in ways that contradict</translation>
    </message>
    <message>
        <source>冲突的处理</source>
        <translation>Conflicts settled</translation>
    </message>
    <message>
        <source>各支部的数据包说法不一的地方，汇总的人是怎么定的。</source>
        <translation>Where bundles of branches contradict each other: what whoever merged them decided.</translation>
    </message>
    <message>
        <source>冲突</source>
        <translation>Conflict</translation>
    </message>
    <message>
        <source>涉及</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>定为</source>
        <translation>Decided</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>实到</source>
        <translation>Came</translation>
    </message>
    <message>
        <source>迟到</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>请假</source>
        <translation>Leave</translation>
    </message>
    <message>
        <source>缺席</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>来宾</source>
        <translation>Guest</translation>
    </message>
    <message>
        <source>未点名</source>
        <translation>Not called</translation>
    </message>
    <message>
        <source>（已删除）</source>
        <translation>(deleted)</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>yyyy年M月d日 HH:mm</source>
        <translation>yyyy-MM-dd HH:mm</translation>
    </message>
    <message>
        <source> 至 </source>
        <translation> to </translation>
    </message>
    <message>
        <source>M月d日 HH:mm</source>
        <translation>MM-dd HH:mm</translation>
    </message>
    <message>
        <source>待补学补测</source>
        <translation>Still to make up</translation>
    </message>
    <message>
        <source>已补测（%1）</source>
        <translation>Made up (%1)</translation>
    </message>
    <message>
        <source>M月d日</source>
        <translation>MM-dd</translation>
    </message>
    <message>
        <source>到会情况</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>序号</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>到会</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>补学补测</source>
        <translation>To make up</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>补测成绩</source>
        <translation>Result of it</translation>
    </message>
    <message>
        <source>答题内容</source>
        <translation>What was asked</translation>
    </message>
    <message>
        <source>答案</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>没有个人成绩</source>
        <translation>No results of single people</translation>
    </message>
    <message>
        <source>平均 %1，合格线 %2，合格 %3 人，合格率 %4（%5 人有成绩）</source>
        <translation>%1 on average; pass mark %2, passed by %3, %4 of the %5 who have a result</translation>
    </message>
    <message>
        <source>%1 学时</source>
        <translation>%1 learning hours</translation>
    </message>
    <message>
        <source>%1.%2 学时</source>
        <translation>%1.%2 learning hours</translation>
    </message>
    <message>
        <source>应到 %1 人</source>
        <translation>%1 expected</translation>
    </message>
    <message>
        <source>实到 %1 人（主持人清点）</source>
        <translation>%1 came, counted by the host</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
    <message>
        <source>实到 %1 人（迟到 %2 人）</source>
        <translation>%1 came (%2 of them late)</translation>
    </message>
    <message>
        <source>实到 %1 人</source>
        <translation>%1 came</translation>
    </message>
    <message>
        <source>支部学习记录</source>
        <translation>Minutes of a study session</translation>
    </message>
    <message>
        <source>主持人：</source>
        <translation>Host:</translation>
    </message>
    <message>
        <source>记录人：</source>
        <translation>Minutes by:</translation>
    </message>
    <message>
        <source>学习主题</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>党支部</source>
        <translation>Branch</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>地点</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>主持人</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>记录人</source>
        <translation>Minutes by</translation>
    </message>
    <message>
        <source>学时</source>
        <translation>Learning hours</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>学习记录</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>请假 %1 人</source>
        <translation>%1 on leave</translation>
    </message>
    <message>
        <source>缺席 %1 人</source>
        <translation>%1 absent</translation>
    </message>
    <message>
        <source>来宾 %1 人</source>
        <translation>%1 guests</translation>
    </message>
    <message>
        <source>小组名次</source>
        <translation>Team ranking</translation>
    </message>
    <message>
        <source>名次</source>
        <translation>Ranking</translation>
    </message>
    <message>
        <source>全对（题）</source>
        <translation>Right</translation>
    </message>
</context>
<context>
    <name>ResultDetails</name>
    <message>
        <source>✓ 正确答案，你选的</source>
        <translation>✓ correct, your choice</translation>
    </message>
    <message>
        <source>✓ 正确答案</source>
        <translation>✓ correct</translation>
    </message>
    <message>
        <source>✕ 你选的</source>
        <translation>✕ your choice</translation>
    </message>
    <message>
        <source>你的答案：%1</source>
        <translation>Your answer: %1</translation>
    </message>
    <message>
        <source>正确答案：%1</source>
        <translation>Correct answer: %1</translation>
    </message>
    <message>
        <source>解析</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>查看原文</source>
        <translation>See the source</translation>
    </message>
    <message>
        <source>当前题库里已没有这一段，以上引文保存在成绩里。</source>
        <translation>This passage is no longer in the bank; the words above are kept with the result.</translation>
    </message>
    <message>
        <source>用时 %1</source>
        <translation>Time used: %1</translation>
    </message>
    <message>
        <source>位次</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>左边</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>你的顺序</source>
        <translation>Your order</translation>
    </message>
    <message>
        <source>你连的</source>
        <translation>Your pairs</translation>
    </message>
    <message>
        <source>正确顺序</source>
        <translation>Right order</translation>
    </message>
    <message>
        <source>应连的</source>
        <translation>Right pairs</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>成绩</source>
        <translation>Result</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>按题型</source>
        <translation>By kind</translation>
    </message>
    <message>
        <source>按专题</source>
        <translation>By topic</translation>
    </message>
    <message>
        <source>逐题回顾</source>
        <translation>Item by item</translation>
    </message>
    <message>
        <source>全部 %1</source>
        <translation>All %1</translation>
    </message>
    <message>
        <source>未答对 %1</source>
        <translation>Not right %1</translation>
    </message>
    <message>
        <source>不确定 %1</source>
        <translation>Unsure %1</translation>
    </message>
    <message>
        <source>这一类没有题目。</source>
        <translation>Nothing of this sort.</translation>
    </message>
</context>
<context>
    <name>ResultRow</name>
    <message>
        <source>第 %1 题 %2 %3</source>
        <translation>Question %1 %2 %3</translation>
    </message>
    <message>
        <source>你的答案：%1</source>
        <translation>Your answer: %1</translation>
    </message>
    <message>
        <source>正确答案：%1</source>
        <translation>Correct answer: %1</translation>
    </message>
    <message>
        <source>不确定</source>
        <translation>Unsure</translation>
    </message>
    <message>
        <source>得 %1 分</source>
        <translation>%1 points</translation>
    </message>
</context>
<context>
    <name>ResumeCard</name>
    <message>
        <source>继续上次</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>接着练</source>
        <translation>Go on</translation>
    </message>
</context>
<context>
    <name>ReviewItemSheet</name>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>疑点</source>
        <translation>Doubts</translation>
    </message>
    <message>
        <source>标出的是这道题的依据</source>
        <translation>the words this item rests on are marked</translation>
    </message>
    <message>
        <source>看这一段的所有题</source>
        <translation>All items on this passage</translation>
    </message>
    <message>
        <source>作答与审题</source>
        <translation>Answers and decisions</translation>
    </message>
    <message>
        <source>撤销</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>规则 %1，题号 %2</source>
        <translation>Rule %1, item %2</translation>
    </message>
    <message>
        <source>题目</source>
        <translation>Question</translation>
    </message>
</context>
<context>
    <name>ReviewLineRow</name>
    <message>
        <source>正确答案</source>
        <translation>correct answer</translation>
    </message>
</context>
<context>
    <name>ReviewWording</name>
    <message>
        <source>待审</source>
        <translation>Unreviewed</translation>
    </message>
    <message>
        <source>已通过</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>已修改</source>
        <translation>Edited</translation>
    </message>
    <message>
        <source>已退回</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>通过</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>修改</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>退回</source>
        <translation>Reject</translation>
    </message>
    <message>
        <source>新增</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>撤销</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>这道题审过以后，原文的这一句变了。以前的决定没有套用，请再看一遍。</source>
        <translation>The source sentence has changed since this item was reviewed. The earlier decision is not applied; please look again.</translation>
    </message>
    <message>
        <source>这道题审过以后，题库换了问法或选项。以前的决定没有套用，请再看一遍。</source>
        <translation>The bank words this item differently since it was reviewed. The earlier decision is not applied; please look again.</translation>
    </message>
    <message>
        <source>同类的另一个，材料另有所指</source>
        <translation>another of its kind, which the source uses otherwise</translation>
    </message>
    <message>
        <source>材料明确说不是</source>
        <translation>the source says the contrary</translation>
    </message>
    <message>
        <source>不在材料列举的范围内</source>
        <translation>not in the list of the source</translation>
    </message>
    <message>
        <source>材料里属于另一种情形</source>
        <translation>belongs to another case in the source</translation>
    </message>
    <message>
        <source>材料里是另一件事的日期</source>
        <translation>the date of another event in the source</translation>
    </message>
    <message>
        <source>数字与材料不符</source>
        <translation>a number the source does not give</translation>
    </message>
    <message>
        <source>最长的一项就是答案</source>
        <translation>The longest option is the key</translation>
    </message>
    <message>
        <source>有一项长短特别</source>
        <translation>One option stands out by its length</translation>
    </message>
    <message>
        <source>答案重复了题干的字眼</source>
        <translation>The key repeats words of the stem</translation>
    </message>
    <message>
        <source>题干里已有答案</source>
        <translation>The answer stands in the stem</translation>
    </message>
    <message>
        <source>各项开头或结尾不一，露出线索</source>
        <translation>Options begin or end differently and give a cue</translation>
    </message>
    <message>
        <source>各项不是同一类东西</source>
        <translation>Options are not of one sort</translation>
    </message>
    <message>
        <source>有两项相同</source>
        <translation>Two options are the same</translation>
    </message>
    <message>
        <source>各项互相包含</source>
        <translation>Options include each other</translation>
    </message>
    <message>
        <source>一项是另一项的一部分</source>
        <translation>One option is part of another</translation>
    </message>
    <message>
        <source>材料里另有说法，可能不止一个答案</source>
        <translation>The source says something else as well: a second answer</translation>
    </message>
    <message>
        <source>用了材料没有的绝对说法</source>
        <translation>An absolute term the source does not use</translation>
    </message>
    <message>
        <source>用词含糊</source>
        <translation>A vague term</translation>
    </message>
    <message>
        <source>有“以上都对”一类的选项</source>
        <translation>An option like “all of the above”</translation>
    </message>
    <message>
        <source>题干用了否定问法</source>
        <translation>The stem asks in the negative</translation>
    </message>
    <message>
        <source>选项是几项的组合</source>
        <translation>An option combines others</translation>
    </message>
    <message>
        <source>题干没有说清问什么</source>
        <translation>The stem does not say what is asked</translation>
    </message>
    <message>
        <source>题干太长</source>
        <translation>The stem is too long</translation>
    </message>
    <message>
        <source>答案与多数选项用词相同，露出线索</source>
        <translation>The key shares words with most options</translation>
    </message>
    <message>
        <source>有一对相反的选项</source>
        <translation>Two options are opposites</translation>
    </message>
    <message>
        <source>数字或日期没有按次序排</source>
        <translation>Numbers or dates are out of order</translation>
    </message>
    <message>
        <source>选项数目不合适</source>
        <translation>The number of options does not fit</translation>
    </message>
    <message>
        <source>答案的位置或对错不均衡</source>
        <translation>Key positions or truth are out of balance</translation>
    </message>
    <message>
        <source>有离开原文就看不懂的指代</source>
        <translation>Refers to something outside the item</translation>
    </message>
    <message>
        <source>有残缺的文字或标点</source>
        <translation>Debris of text or punctuation</translation>
    </message>
    <message>
        <source>引文里没有答案</source>
        <translation>The quotation does not hold the key</translation>
    </message>
    <message>
        <source>改过的说法按材料仍然成立</source>
        <translation>The changed statement still holds</translation>
    </message>
    <message>
        <source>干扰项没有写明为什么错</source>
        <translation>A distractor does not say why it is wrong</translation>
    </message>
    <message>
        <source>连线的两边露出了对应关系</source>
        <translation>The pairs give themselves away</translation>
    </message>
    <message>
        <source>选项露出了次序</source>
        <translation>The options give their order away</translation>
    </message>
    <message>
        <source>与另一题几乎相同</source>
        <translation>Nearly the same as another item</translation>
    </message>
    <message>
        <source>候选</source>
        <translation>Candidate</translation>
    </message>
</context>
<context>
    <name>Room</name>
    <message>
        <source>考试时间已到，已经交卷。成绩在历史成绩里。</source>
        <translation>The time of the test is over and it was handed in. The result is among the earlier results.</translation>
    </message>
    <message>
        <source>撤销</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>学习记录已恢复，各页已重新读取。</source>
        <translation>The learning records are restored, and every page shows them.</translation>
    </message>
    <message>
        <source>现场答题</source>
        <translation>Live room</translation>
    </message>
    <message>
        <source>历史成绩</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>学员</source>
        <translation>Learners</translation>
    </message>
</context>
<context>
    <name>RosterHead</name>
    <message>
        <source>回到%1</source>
        <translation>Back to %1</translation>
    </message>
    <message>
        <source>名册</source>
        <translation>Roster</translation>
    </message>
    <message>
        <source>现场答题按它点名：应到、实到、请假。编号只记最后四位，进现场时核对用；姓名、支部和小组与“学员”是同一份。</source>
        <translation>Live rooms call the roll by it: expected, came, on leave. Only the last four digits of a number are kept, to be checked on joining; names, branches and groups are those of “Learners”.</translation>
    </message>
    <message>
        <source>还没有名册</source>
        <translation>No roster yet</translation>
    </message>
    <message>
        <source>从表格导入</source>
        <translation>Import from a spreadsheet</translation>
    </message>
    <message>
        <source>选一份 Excel、WPS 或 LibreOffice 的表格（.xlsx、.ods）或 .csv，表头里有“姓名”就行；有编号、小组、党支部、请假或备注的，也一起读。可以直接把文件拖到这一页。导入前先给您看会改什么。</source>
        <translation>Choose a spreadsheet (.xlsx, .ods) or a .csv file whose heads have “姓名” or “name”; numbers, groups, branches, leave and remarks are read as well. You may drop the file on this page. You see what would change before anything is imported.</translation>
    </message>
    <message>
        <source>文件的路径，例如 /home/…/名册.xlsx</source>
        <translation>Path of the file, such as /home/…/roster.xlsx</translation>
    </message>
    <message>
        <source>打开</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>正在读取…</source>
        <translation>Reading…</translation>
    </message>
    <message>
        <source>导入名册…</source>
        <translation>Import a roster…</translation>
    </message>
    <message>
        <source>存一份空模板（Excel）</source>
        <translation>Save an empty template (Excel)</translation>
    </message>
    <message>
        <source>空模板（CSV）</source>
        <translation>Empty template (CSV)</translation>
    </message>
    <message>
        <source>支部</source>
        <translation>Branch</translation>
    </message>
</context>
<context>
    <name>RosterPage</name>
    <message>
        <source>学员</source>
        <translation>Learners</translation>
    </message>
</context>
<context>
    <name>RosterPreview</name>
    <message>
        <source>导入前看一看</source>
        <translation>A look before importing</translation>
    </message>
    <message>
        <source>表里没写支部的人，属于哪个党支部</source>
        <translation>The branch of those for whom the file names none</translation>
    </message>
    <message>
        <source>党支部，可不填</source>
        <translation>Branch, if you like</translation>
    </message>
    <message>
        <source>党支部</source>
        <translation>Branch</translation>
    </message>
    <message>
        <source>导入</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>没有要导入的</source>
        <translation>Nothing to import</translation>
    </message>
    <message>
        <source>不导入</source>
        <translation>Do not import</translation>
    </message>
</context>
<context>
    <name>RosterPreviewRow</name>
    <message>
        <source>不导入</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>改动</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>新增</source>
        <translation>New</translation>
    </message>
    <message>
        <source>不变</source>
        <translation>The same</translation>
    </message>
    <message>
        <source>（没有姓名）</source>
        <translation>(no name)</translation>
    </message>
    <message>
        <source>第 %1 行</source>
        <translation>Row %1</translation>
    </message>
</context>
<context>
    <name>RosterRow</name>
    <message>
        <source>请假</source>
        <translation>On leave</translation>
    </message>
    <message>
        <source>没有编号，不核对</source>
        <translation>No number, not checked</translation>
    </message>
    <message>
        <source>不请假了</source>
        <translation>Not on leave</translation>
    </message>
    <message>
        <source>%1 不请假了</source>
        <translation>%1 is not on leave</translation>
    </message>
    <message>
        <source>%1 请假</source>
        <translation>Leave for %1</translation>
    </message>
    <message>
        <source>移出</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>把 %1 移出名册</source>
        <translation>Take %1 off the roster</translation>
    </message>
    <message>
        <source>小组</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>%1 的小组</source>
        <translation>Group of %1</translation>
    </message>
</context>
<context>
    <name>RosterWords</name>
    <message>
        <source>打不开这个文件。请看路径对不对、U 盘插好没有。</source>
        <translation>the file cannot be opened. Check the path and whether the disk is plugged in.</translation>
    </message>
    <message>
        <source>内容太多，不像一份名册。请把名册单独存成一个文件，再导入。</source>
        <translation>this is too much for a roster. Save the roster as a file of its own and import that.</translation>
    </message>
    <message>
        <source>这是旧式的 Excel 文件。请用 Excel、WPS 或 LibreOffice 另存为 .xlsx，再导入。</source>
        <translation>this is an old Excel file. Save it as .xlsx with Excel, WPS or LibreOffice and import that.</translation>
    </message>
    <message>
        <source>文件设了打开密码。请去掉密码另存一份，再导入。</source>
        <translation>the file has a password. Save it without the password and import that.</translation>
    </message>
    <message>
        <source>不是表格文件。请选 .xlsx、.ods 或 .csv 的名册。</source>
        <translation>this is no spreadsheet. Choose a roster as .xlsx, .ods or .csv.</translation>
    </message>
    <message>
        <source>文件已损坏，或内容不完整。请用表格软件打开，另存一份，再导入。</source>
        <translation>the file is damaged or not whole. Open it in a spreadsheet program, save it anew and import that.</translation>
    </message>
    <message>
        <source>没有找到“姓名”一列。请让表头里有“姓名”两个字，再导入。</source>
        <translation>no column of names was found. Let a head say “姓名” or “name”, then import again.</translation>
    </message>
    <message>
        <source>“姓名”下面一个人也没有。请填好再导入。</source>
        <translation>nobody stands below the head of the names. Fill the list in, then import again.</translation>
    </message>
    <message>
        <source>%1，工作表“%2”</source>
        <translation>%1, sheet “%2”</translation>
    </message>
    <message>
        <source>%1，第 %2 行</source>
        <translation>%1, row %2</translation>
    </message>
    <message>
        <source>名册没有改动。%1：%2</source>
        <translation>The roster is as it was. %1: %2</translation>
    </message>
    <message>
        <source>没有姓名。请补上。</source>
        <translation>No name. Fill it in.</translation>
    </message>
    <message>
        <source>姓名超过二十个字。请改短。</source>
        <translation>The name has more than twenty characters. Make it shorter.</translation>
    </message>
    <message>
        <source>姓名里没有文字，或有看不见的字符。请重新输入。</source>
        <translation>The name has no letters, or characters that cannot be seen. Type it again.</translation>
    </message>
    <message>
        <source>小组或支部的名称太长。请改短。</source>
        <translation>The name of the group or branch is too long. Make it shorter.</translation>
    </message>
    <message>
        <source>和第 %1 行是同一个人，只记一次。</source>
        <translation>The same person as in row %1, taken once.</translation>
    </message>
    <message>
        <source>和第 %1 行同名、编号不同。请在姓名后面加字区分，如“（大）”。</source>
        <translation>The name of row %1 with another number. Add something to tell them apart.</translation>
    </message>
    <message>
        <source>已在名册里，没有变化</source>
        <translation>On the roster already, nothing changes</translation>
    </message>
    <message>
        <source>未填支部</source>
        <translation>No branch</translation>
    </message>
    <message>
        <source>没有编号，进现场时不核对</source>
        <translation>no number, not checked on joining</translation>
    </message>
    <message>
        <source>从归档里取回</source>
        <translation>taken back from the archive</translation>
    </message>
    <message>
        <source>已是学员，加入名册</source>
        <translation>a learner already, goes on the roster</translation>
    </message>
    <message>
        <source>小组：%1</source>
        <translation>group: %1</translation>
    </message>
    <message>
        <source>小组：%1 → %2</source>
        <translation>group: %1 → %2</translation>
    </message>
    <message>
        <source>编号更新</source>
        <translation>number renewed</translation>
    </message>
    <message>
        <source>请假</source>
        <translation>On leave</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>ScoreCard</name>
    <message>
        <source>%1 分</source>
        <translation>%1 points</translation>
    </message>
    <message>
        <source>分</source>
        <translation>points</translation>
    </message>
    <message>
        <source>答对</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>答错</source>
        <translation>Wrong</translation>
    </message>
    <message>
        <source>未答</source>
        <translation>Unanswered</translation>
    </message>
    <message>
        <source>用时 %1，时限 %2，时间到自动交卷</source>
        <translation>Time used %1 of %2; handed in when time was up</translation>
    </message>
    <message>
        <source>用时 %1，时限 %2</source>
        <translation>Time used: %1, limit: %2</translation>
    </message>
    <message>
        <source>再答一份</source>
        <translation>Another quiz</translation>
    </message>
    <message>
        <source>待评</source>
        <translation>–</translation>
    </message>
    <message>
        <source>部分得分</source>
        <translation>Partly</translation>
    </message>
    <message>
        <source>待自评</source>
        <translation>To self-mark</translation>
    </message>
    <message>
        <source>有 %1 道简答待自评，自评后计入成绩。</source>
        <translation>%1 short answers are still to be self-marked; then they count.</translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message>
        <source>原文 %1 段，列出前 %2 段</source>
        <translation>%1 passages, the first %2 listed</translation>
    </message>
    <message>
        <source>原文 %1 段</source>
        <translation>%1 passages</translation>
    </message>
    <message>
        <source>题目 %1 题，列出前 %2 题</source>
        <translation>%1 questions, the first %2 listed</translation>
    </message>
    <message>
        <source>题目 %1 题</source>
        <translation>%1 questions</translation>
    </message>
    <message>
        <source>搜索结果</source>
        <translation>Search results</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>设置</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>改动立刻生效，不用保存。</source>
        <translation>Changes take effect at once.</translation>
    </message>
    <message>
        <source>字号</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>配色</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>跟随系统</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>浅色</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>深色</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>高对比 白底</source>
        <translation>High contrast, white</translation>
    </message>
    <message>
        <source>高对比 黑底</source>
        <translation>High contrast, black</translation>
    </message>
    <message>
        <source>语言</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>减少动画</source>
        <translation>Less motion</translation>
    </message>
    <message>
        <source>切换页面和进度时不再滑动</source>
        <translation>Pages and bars no longer slide</translation>
    </message>
    <message>
        <source>学习记录</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>知行 %1</source>
        <translation>Zhixing %1</translation>
    </message>
    <message>
        <source>学员</source>
        <translation>Learners</translation>
    </message>
    <message>
        <source>换人、改名、设 PIN、导出或删除自己的数据</source>
        <translation>Change learner or name, set a PIN, export or delete your own data</translation>
    </message>
    <message>
        <source>管理学员</source>
        <translation>Manage learners</translation>
    </message>
    <message>
        <source>记录只存在这台电脑上。</source>
        <translation>Records stay on this computer.</translation>
    </message>
    <message>
        <source>再看一次介绍</source>
        <translation>Show the introduction again</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>组卷</source>
        <translation>Set up</translation>
    </message>
    <message>
        <source>选一份现成的，或按自己的需要来配。</source>
        <translation>Take a ready one, or put your own together.</translation>
    </message>
    <message>
        <source>十题小练</source>
        <translation>Ten questions</translation>
    </message>
    <message>
        <source>10 题 · 不限时</source>
        <translation>10 questions · untimed</translation>
    </message>
    <message>
        <source>标准测验</source>
        <translation>Standard quiz</translation>
    </message>
    <message>
        <source>20 题 · 20 分钟</source>
        <translation>20 questions · 20 minutes</translation>
    </message>
    <message>
        <source>%1 题 · 不限时</source>
        <translation>%1 questions · untimed</translation>
    </message>
    <message>
        <source>专题</source>
        <translation>Topics</translation>
    </message>
    <message>
        <source>%1 题</source>
        <translation>%1 questions</translation>
    </message>
    <message>
        <source>题型</source>
        <translation>Kinds</translation>
    </message>
    <message>
        <source>题数</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>题</source>
        <translation>questions</translation>
    </message>
    <message>
        <source>合格线</source>
        <translation>Pass mark</translation>
    </message>
    <message>
        <source>分</source>
        <translation>points</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>不限时</source>
        <translation>untimed</translation>
    </message>
    <message>
        <source>%1 分钟</source>
        <translation>%1 minutes</translation>
    </message>
    <message>
        <source>可以暂停</source>
        <translation>May be paused</translation>
    </message>
    <message>
        <source>关掉后离开页面也继续计时</source>
        <translation>When off, the clock goes on even if you leave</translation>
    </message>
    <message>
        <source>开始答题</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>通题一遍</source>
        <translation>Everything</translation>
    </message>
    <message>
        <source>多选怎样计分</source>
        <translation>Credit for multiple choice</translation>
    </message>
    <message>
        <source>全对才得</source>
        <translation>All or nothing</translation>
    </message>
    <message>
        <source>少选得半</source>
        <translation>Half for a part</translation>
    </message>
    <message>
        <source>逐项计分</source>
        <translation>Per option</translation>
    </message>
    <message>
        <source>排序怎样计分</source>
        <translation>Credit for ordering</translation>
    </message>
    <message>
        <source>按先后计</source>
        <translation>By pairs in order</translation>
    </message>
    <message>
        <source>我的模板</source>
        <translation>My templates</translation>
    </message>
    <message>
        <source>现成的</source>
        <translation>Ready-made</translation>
    </message>
    <message>
        <source>打印成试卷…</source>
        <translation>Print as a test…</translation>
    </message>
    <message>
        <source>录入成绩…</source>
        <translation>Enter results…</translation>
    </message>
    <message>
        <source>回到现场</source>
        <translation>Back to the room</translation>
    </message>
    <message>
        <source>现场答题…</source>
        <translation>Live room…</translation>
    </message>
</context>
<context>
    <name>ShareBars</name>
    <message>
        <source>%1，%2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>SheetWords</name>
    <message>
        <source>姓名：%1</source>
        <translation>Name: %1</translation>
    </message>
    <message>
        <source>日期：%1</source>
        <translation>Date: %1</translation>
    </message>
    <message>
        <source>共 %1 题</source>
        <translation>%1 questions</translation>
    </message>
    <message>
        <source>%1. 【%2】%3</source>
        <translation>%1. [%2] %3</translation>
    </message>
    <message>
        <source>%1. 答案：%2</source>
        <translation>%1. Key: %2</translation>
    </message>
    <message>
        <source>出处：%1</source>
        <translation>Source: %1</translation>
    </message>
    <message>
        <source>答案、解析和出处</source>
        <translation>Keys, reasons and sources</translation>
    </message>
    <message>
        <source>第 %1 页，共 %2 页</source>
        <translation>Page %1 of %2</translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>正在读学习记录</source>
        <translation>Reading the records</translation>
    </message>
    <message>
        <source>正在打开题库</source>
        <translation>Opening the bank</translation>
    </message>
</context>
<context>
    <name>SourceBeside</name>
    <message>
        <source>收起原文</source>
        <translation>Close the source</translation>
    </message>
    <message>
        <source>排版视图</source>
        <translation>Reading view</translation>
    </message>
    <message>
        <source>版面原样</source>
        <translation>As printed</translation>
    </message>
</context>
<context>
    <name>SourcePage</name>
    <message>
        <source>返回成绩</source>
        <translation>Back to the result</translation>
    </message>
    <message>
        <source>收起目录</source>
        <translation>Hide contents</translation>
    </message>
    <message>
        <source>目录</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>排版视图</source>
        <translation>Reading view</translation>
    </message>
    <message>
        <source>版面原样</source>
        <translation>As printed</translation>
    </message>
    <message>
        <source>上一段</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>下一段</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>这道题依据的原句已标出：%1</source>
        <translation>The words this question rests on are marked: %1</translation>
    </message>
    <message>
        <source>复制</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>复制本段或所选文字，附出处</source>
        <translation>Copy the passage or the selected words, with the source</translation>
    </message>
    <message>
        <source>停止朗读</source>
        <translation>Stop reading</translation>
    </message>
    <message>
        <source>朗读</source>
        <translation>Read aloud</translation>
    </message>
    <message>
        <source>练这一段</source>
        <translation>Practise this passage</translation>
    </message>
    <message>
        <source>标出错处</source>
        <translation>Mark errors</translation>
    </message>
</context>
<context>
    <name>StartCard</name>
    <message>
        <source>上次还没答完</source>
        <translation>Not finished yet</translation>
    </message>
    <message>
        <source>先认识一下</source>
        <translation>First, who are you</translation>
    </message>
    <message>
        <source>%1，已答 %2 题，共 %3 题，%4。每个答案都已保存。</source>
        <translation>%1: %2 of %3 answered, %4. Every answer is saved.</translation>
    </message>
    <message>
        <source>成绩记在您的名下，只存在这台电脑上，不需要密码。</source>
        <translation>Results are kept under your name, on this computer only. No password is needed.</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>党支部（可不填）</source>
        <translation>Party branch (optional)</translation>
    </message>
    <message>
        <source>继续上次答题</source>
        <translation>Go on with it</translation>
    </message>
    <message>
        <source>自己组卷</source>
        <translation>Put your own together</translation>
    </message>
    <message>
        <source>今天的都练完了</source>
        <translation>Done for today</translation>
    </message>
    <message>
        <source>每日一练</source>
        <translation>Daily practice</translation>
    </message>
    <message>
        <source>去练习</source>
        <translation>Go to practice</translation>
    </message>
    <message>
        <source>接着练</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>开始今日十题</source>
        <translation>Start today’s ten</translation>
    </message>
    <message>
        <source>开始今日 %1 题</source>
        <translation>Start today’s %1</translation>
    </message>
    <message>
        <source>选已有的学员</source>
        <translation>Choose a known learner</translation>
    </message>
    <message>
        <source>继续上次</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>%1。每个答案都已保存。</source>
        <translation>%1. Every answer is saved. </translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>%1减少</source>
        <translation>%1: less</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1增加</source>
        <translation>%1: more</translation>
    </message>
</context>
<context>
    <name>TallyBars</name>
    <message>
        <source>%1：%2 题答对 %3 题</source>
        <translation>%1: %3 of %2 right</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>TemplateRow</name>
    <message>
        <source>开始</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>抽 %1 题开始</source>
        <translation>Start with %1</translation>
    </message>
    <message>
        <source>用“%1”开始答题</source>
        <translation>Start “%1”</translation>
    </message>
    <message>
        <source>载入</source>
        <translation>Load</translation>
    </message>
    <message>
        <source>载入“%1”</source>
        <translation>Load “%1”</translation>
    </message>
    <message>
        <source>收起</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>修改</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>收起“%1”</source>
        <translation>Close “%1”</translation>
    </message>
    <message>
        <source>修改“%1”</source>
        <translation>Change “%1”</translation>
    </message>
    <message>
        <source>模板的名字</source>
        <translation>Name of the template</translation>
    </message>
    <message>
        <source>改名</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>换成下面现在的选择</source>
        <translation>Replace with the choice below</translation>
    </message>
    <message>
        <source>把“%1”换成下面现在的选择</source>
        <translation>Replace “%1” with the choice below</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>删除“%1”</source>
        <translation>Delete “%1”</translation>
    </message>
</context>
<context>
    <name>TemplateSaver</name>
    <message>
        <source>存为模板</source>
        <translation>Save as a template</translation>
    </message>
    <message>
        <source>把上面的选择起个名字存好，以后在本页最上面一按就开始。这台电脑上的学员都能用。</source>
        <translation>Give the choice above a name and save it: then one press at the top of this page starts it. Every learner on this computer can use it.</translation>
    </message>
    <message>
        <source>如：季度测验</source>
        <translation>For example: quarterly test</translation>
    </message>
    <message>
        <source>模板的名字</source>
        <translation>Name of the template</translation>
    </message>
    <message>
        <source>替换同名模板</source>
        <translation>Replace the one of this name</translation>
    </message>
</context>
<context>
    <name>TerminalProgramTexts</name>
    <message>
        <source>在有桌面的电脑上运行 zhixing 打开窗口；在终端里运行 zhixing --terminal 答题。</source>
        <translation>Run zhixing on a desktop to open the window, or zhixing --terminal in a terminal to take the quiz.</translation>
    </message>
    <message>
        <source>已备份到 %1</source>
        <translation>Backed up to %1</translation>
    </message>
    <message>
        <source>连不上服务器。作答已保存在这台电脑上，连上以后自动送到服务器，请继续答题。</source>
        <translation>The server cannot be reached. Your answers are saved on this computer and go to the server by themselves once it can: just carry on.</translation>
    </message>
    <message>
        <source>又连上服务器了，保存在这台电脑上的作答已经送到。</source>
        <translation>The server is back, and the answers saved on this computer have been delivered.</translation>
    </message>
    <message>
        <source>仍连不上服务器。作答保存在这台电脑上，下次打开知行时送到服务器。</source>
        <translation>The server still cannot be reached. The answers stay saved on this computer and go to the server when Zhixing is opened next.</translation>
    </message>
    <message>
        <source>没有这个文件：%1</source>
        <translation>There is no such file: %1</translation>
    </message>
    <message>
        <source>没有抄：服务器上已有学习记录，两份记录不能混在一起。请用 createdb 另建一个空数据库。</source>
        <translation>Nothing was copied: the server has records already, and two records are never mixed. Make an empty database with createdb.</translation>
    </message>
    <message>
        <source>已抄到服务器：%1 行。原来的文件没有改动，请留作备份。</source>
        <translation>Copied to the server: %1 rows. The file is as it was; keep it as a backup.</translation>
    </message>
</context>
<context>
    <name>TerminalQuizTexts</name>
    <message>
        <source>终端测验</source>
        <translation>Terminal quiz</translation>
    </message>
    <message>
        <source>%1 %2 题</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>题库：%1
原文 %2 段，题目 %3 道（%4）</source>
        <translation>Question bank: %1
%2 passages, %3 questions (%4)</translation>
    </message>
    <message>
        <source>您的姓名：</source>
        <translation>Your name: </translation>
    </message>
    <message>
        <source>没有姓名，未开始答题。</source>
        <translation>No name given; the quiz was not started.</translation>
    </message>
    <message>
        <source>党支部（可不填）：</source>
        <translation>Party branch (may stay empty): </translation>
    </message>
    <message>
        <source>上次答题的时间已到，已自动交卷。</source>
        <translation>The time of your last quiz ran out; it was handed in as it stood.</translation>
    </message>
    <message>
        <source>继续上次没有答完的一份，答过的都在。</source>
        <translation>Going on where you stopped; every answer is still there.</translation>
    </message>
    <message>
        <source>题库里没有可以作答的题目。</source>
        <translation>This bank has no questions that can be answered here.</translation>
    </message>
    <message>
        <source>输入字母或数字作答，回车看下一题，&lt; 上一题，? 不确定，交卷 结束作答，退出 下次再答。</source>
        <translation>Type letters or digits to answer, Enter for the next question, &lt; for the previous one, ? when unsure, submit to hand in, quit to go on another time.</translation>
    </message>
    <message>
        <source>输入已结束，答过的都已保存，下次可以继续。</source>
        <translation>The input has ended. Your answers are saved; you can go on next time.</translation>
    </message>
    <message>
        <source>时间到，已自动交卷。</source>
        <translation>Time is up; the quiz was handed in.</translation>
    </message>
    <message>
        <source>已保存，下次可以继续。</source>
        <translation>Saved. You can go on next time.</translation>
    </message>
    <message>
        <source>第 %1 / %2 题  %3%4%5</source>
        <translation>Question %1 / %2  %3%4%5</translation>
    </message>
    <message>
        <source>  剩余 %1</source>
        <translation>  %1 left</translation>
    </message>
    <message>
        <source>  不确定</source>
        <translation>  unsure</translation>
    </message>
    <message>
        <source>已保存</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>%1 题都已作答，交卷吗？(y/n) </source>
        <translation>All %1 questions are answered. Hand in? (y/n) </translation>
    </message>
    <message>
        <source>还有 %1 题未答：%2。仍然交卷吗？(y/n) </source>
        <translation>%1 questions are unanswered: %2. Hand in all the same? (y/n) </translation>
    </message>
    <message>
        <source>成绩 %1 分</source>
        <translation>Score: %1</translation>
    </message>
    <message>
        <source>用时 %1</source>
        <translation>Time used: %1</translation>
    </message>
    <message>
        <source>第 %1 题  %2</source>
        <translation>Question %1  %2</translation>
    </message>
    <message>
        <source>你的答案：%1</source>
        <translation>Your answer: %1</translation>
    </message>
    <message>
        <source>正确答案：%1</source>
        <translation>Correct answer: %1</translation>
    </message>
    <message>
        <source>解析：%1</source>
        <translation>Why: %1</translation>
    </message>
    <message>
        <source>出处：%1</source>
        <translation>Source: %1</translation>
    </message>
    <message>
        <source>计分：%1</source>
        <translation>Credit: %1</translation>
    </message>
    <message>
        <source>已答：%1</source>
        <translation>Answered: %1</translation>
    </message>
    <message>
        <source>第 %1 题自评</source>
        <translation>Question %1: mark yourself</translation>
    </message>
    <message>
        <source>你的回答：%1</source>
        <translation>Your answer: %1</translation>
    </message>
    <message>
        <source>答到了哪几点？输入编号（如 1 3），0 表示都没有，回车接受带 * 的建议： </source>
        <translation>Which points did you make? Numbers (such as 1 3), 0 for none, Enter for those with *: </translation>
    </message>
    <message>
        <source>没有这一点，请输入采分点前的编号。</source>
        <translation>There is no such point; type the number in front of it.</translation>
    </message>
    <message>
        <source>正确答案（采分点）：</source>
        <translation>Key (points):</translation>
    </message>
    <message>
        <source>得 %1 分</source>
        <translation>%1 points</translation>
    </message>
    <message>
        <source>这位学员设有 PIN，只能在窗口里进入。要在终端里答题，请换一个姓名。</source>
        <translation>This learner has a PIN and can enter in the window only. To answer in the terminal, give another name.</translation>
    </message>
</context>
<context>
    <name>TypedAnswerTexts</name>
    <message>
        <source>可以选多项，如 AC</source>
        <translation>Several may be chosen, such as AC</translation>
    </message>
    <message>
        <source>按先后输入全部字母，如 CABD</source>
        <translation>Type all letters in order, such as CABD</translation>
    </message>
    <message>
        <source>输入成对的数字和字母，如 1B 2A；1- 取消第 1 项的连线</source>
        <translation>Type pairs of digit and letter, such as 1B 2A; 1- takes the first back</translation>
    </message>
    <message>
        <source>在一行里写下回答</source>
        <translation>Write the answer on one line</translation>
    </message>
    <message>
        <source>每一项都要排到，且只排一次，请按先后输入全部字母。</source>
        <translation>Every member has to stand there once: type all letters in order.</translation>
    </message>
    <message>
        <source>没有这样的一对，请输入左边的数字和右边的字母。</source>
        <translation>There is no such pair; type the digit on the left and the letter on the right.</translation>
    </message>
    <message>
        <source>没有这个选项，请输入选项前的字母。</source>
        <translation>There is no such option; type the letter in front of an option.</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>判断</source>
        <translation>True or false</translation>
    </message>
    <message>
        <source>单选</source>
        <translation>One option</translation>
    </message>
    <message>
        <source>多选</source>
        <translation>Several options</translation>
    </message>
    <message>
        <source>填空</source>
        <translation>Fill in</translation>
    </message>
    <message>
        <source>排序</source>
        <translation>Put in order</translation>
    </message>
    <message>
        <source>连线</source>
        <translation>Match</translation>
    </message>
    <message>
        <source>简答</source>
        <translation>Short answer</translation>
    </message>
    <message>
        <source>%1 秒</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 分 %2 秒</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 小时 %2 分</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>不限时</source>
        <translation>untimed</translation>
    </message>
    <message>
        <source>%1 分钟</source>
        <translation>%1 minutes</translation>
    </message>
    <message>
        <source>%1 题答对 %2 题</source>
        <translation>%2 of %1 right</translation>
    </message>
    <message>
        <source>%1，已过 %2 分的合格线。</source>
        <translation>%1: above the pass mark of %2.</translation>
    </message>
    <message>
        <source>%1，离 %2 分的合格线还差 %3 分。</source>
        <translation>%1: %3 points short of the pass mark of %2.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>正确</source>
        <translation>True</translation>
    </message>
    <message>
        <source>错误</source>
        <translation>False</translation>
    </message>
    <message>
        <source>未作答</source>
        <translation>no answer</translation>
    </message>
    <message>
        <source>%1 未连</source>
        <translation>%1 not paired</translation>
    </message>
    <message>
        <source>全部选对才得分</source>
        <translation>all right ones and no others, or nothing</translation>
    </message>
    <message>
        <source>少选得一半分，选错不得分</source>
        <translation>half for some of the right ones, nothing once a wrong one is chosen</translation>
    </message>
    <message>
        <source>逐项计分，判断错的项倒扣，最低零分，全选不得分</source>
        <translation>each option counts, wrongly judged ones against you, never below zero; choosing all earns nothing</translation>
    </message>
    <message>
        <source>顺序全对才得分</source>
        <translation>the whole order, or nothing</translation>
    </message>
    <message>
        <source>两两比较，先后正确的越多得分越高</source>
        <translation>the more pairs stand in the right order, the more it earns</translation>
    </message>
    <message>
        <source>连对几对得几分之几</source>
        <translation>the share of right pairs</translation>
    </message>
    <message>
        <source>交卷后对照采分点自评，答到几点得几分之几</source>
        <translation>you mark it yourself against the points after handing in; the share of points made</translation>
    </message>
    <message>
        <source>未答</source>
        <translation>Unanswered</translation>
    </message>
    <message>
        <source>待自评</source>
        <translation>To self-mark</translation>
    </message>
    <message>
        <source>答对</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>部分</source>
        <translation>Partly</translation>
    </message>
    <message>
        <source>答错</source>
        <translation>Wrong</translation>
    </message>
    <message>
        <source>差一点</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>差一点：数字对了，少写了单位，不得分。</source>
        <translation>Close: the number is right but the unit is missing; no credit.</translation>
    </message>
    <message>
        <source>差一点：数字对了，单位与原文用字不同，不得分。</source>
        <translation>Close: the number is right but the unit is worded otherwise; no credit.</translation>
    </message>
    <message>
        <source>差一点：与答案只差一个字，不得分。</source>
        <translation>Close: one character away from the answer; no credit.</translation>
    </message>
    <message>
        <source>差一点：答案在里面，但多写了字，不得分。</source>
        <translation>Close: the answer is in it, with words too many; no credit.</translation>
    </message>
    <message>
        <source>题目都待自评，自评后才有分数。</source>
        <translation>Everything is still to be self-marked; then there is a score.</translation>
    </message>
    <message>
        <source>问答</source>
        <translation>Q&amp;A</translation>
    </message>
    <message>
        <source>摘录</source>
        <translation>Excerpt</translation>
    </message>
    <message>
        <source>记事</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>未分篇目</source>
        <translation>No article</translation>
    </message>
    <message>
        <source>《%1》</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
    <message>
        <source>——%1</source>
        <translation>— %1</translation>
    </message>
    <message>
        <source>——%1，见%2</source>
        <translation>— %1, in %2</translation>
    </message>
</context>
<context>
    <name>zhixing::AttemptResultView</name>
    <message>
        <source>未分专题</source>
        <translation>No topic</translation>
    </message>
</context>
<context>
    <name>zhixing::BackupDesk</name>
    <message>
        <source>还没有备份。</source>
        <translation>No backups yet.</translation>
    </message>
    <message>
        <source>上次备份：%1（%2）。</source>
        <translation>Last backup: %1 (%2).</translation>
    </message>
    <message>
        <source>恢复 %1 的备份？</source>
        <translation>Restore the backup: %1?</translation>
    </message>
    <message>
        <source>会被换掉：现在的学习记录（%1）。
换上来：这份备份（%2）。
现在的记录会先另存一份，恢复后可以撤销。题库、审题决定和设置不受影响。</source>
        <translation>To be replaced: the learning records as they are now (%1).
To take their place: this backup (%2).
The present records are kept first, so that this can be undone. Question banks, review decisions and settings stay as they are.</translation>
    </message>
    <message>
        <source>已恢复：%1。原来的记录留在 %2。</source>
        <translation>Restored: %1. The records before it are kept in %2.</translation>
    </message>
    <message>
        <source>已备份并检查完整：%1</source>
        <translation>Backed up, and checked to be whole: %1</translation>
    </message>
    <message>
        <source>已取消，没有留下备份文件。</source>
        <translation>Cancelled; no backup was left.</translation>
    </message>
    <message>
        <source>已取消，学习记录没有改动。</source>
        <translation>Cancelled; the learning records are unchanged.</translation>
    </message>
    <message>
        <source>有一场考试正在计时，学习记录没有改动。请交卷后再恢复。</source>
        <translation>The clock of a test is running, and the learning records are unchanged. Please hand it in before you restore.</translation>
    </message>
    <message>
        <source>%1，最后学习 %2</source>
        <translation>%1, last studied %2</translation>
    </message>
    <message>
        <source>学习记录在服务器上，由服务器的管理员用 pg_dump 备份，用 pg_restore 恢复。</source>
        <translation>The records are on a server: its administrator backs them up with pg_dump and restores them with pg_restore.</translation>
    </message>
</context>
<context>
    <name>zhixing::BankReview</name>
    <message>
        <source>全部篇目</source>
        <translation>All articles</translation>
    </message>
    <message>
        <source>全部题型</source>
        <translation>All kinds</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>待审</source>
        <translation>Unreviewed</translation>
    </message>
    <message>
        <source>已通过</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>已修改</source>
        <translation>Edited</translation>
    </message>
    <message>
        <source>已退回</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>需要重看</source>
        <translation>Look again</translation>
    </message>
    <message>
        <source>意见不一</source>
        <translation>In conflict</translation>
    </message>
    <message>
        <source>有疑点</source>
        <translation>Doubtful</translation>
    </message>
    <message>
        <source>不止一个答案</source>
        <translation>More than one answer</translation>
    </message>
    <message>
        <source>答案有误</source>
        <translation>Wrong key</translation>
    </message>
    <message>
        <source>离开原文看不懂</source>
        <translation>Not clear without the source</translation>
    </message>
    <message>
        <source>太琐碎，不值得问</source>
        <translation>Too trivial to ask</translation>
    </message>
    <message>
        <source>题干里露出答案</source>
        <translation>The stem gives the answer away</translation>
    </message>
    <message>
        <source>文字不通顺</source>
        <translation>Does not read well</translation>
    </message>
    <message>
        <source>已通过。按 Ctrl+Z 撤销。</source>
        <translation>Approved. Ctrl+Z takes it back.</translation>
    </message>
    <message>
        <source>已退回，不再出题。按 Ctrl+Z 撤销。</source>
        <translation>Rejected; it is not asked any more. Ctrl+Z takes it back.</translation>
    </message>
    <message>
        <source>已修改。按 Ctrl+Z 撤销。</source>
        <translation>Edited. Ctrl+Z takes it back.</translation>
    </message>
    <message>
        <source>新题已加入题库。按 Ctrl+Z 撤销。</source>
        <translation>The new item is in the bank. Ctrl+Z takes it back.</translation>
    </message>
    <message>
        <source>已撤销。</source>
        <translation>Undone.</translation>
    </message>
    <message>
        <source>没有新的决定，都已在这里。</source>
        <translation>No new decisions; all are here already.</translation>
    </message>
    <message>
        <source>合并了 %1 条决定，没有意见不一的地方。</source>
        <translation>%1 decisions merged, no conflicts.</translation>
    </message>
    <message>
        <source>合并了 %1 条决定，%2 题意见不一，请逐题定下来。</source>
        <translation>%1 decisions merged, %2 items in conflict; please settle them one by one.</translation>
    </message>
    <message>
        <source>候选</source>
        <translation>Candidate</translation>
    </message>
</context>
<context>
    <name>zhixing::BookPrinting</name>
    <message>
        <source>没有可打印的题：还没交卷的考试里的题，交卷以后才能连答案一起打印。</source>
        <translation>Nothing to print: items of a test that is not handed in can be printed with their keys only afterwards.</translation>
    </message>
    <message>
        <source>知行%1-%2</source>
        <translation>zhixing-%1-%2</translation>
    </message>
    <message>
        <source>已保存到 %1</source>
        <translation>Saved to %1</translation>
    </message>
</context>
<context>
    <name>zhixing::BranchReportView</name>
    <message>
        <source>全部支部</source>
        <translation>All branches</translation>
    </message>
    <message>
        <source>“%1”不是日期，请写成 2026-01-31 的样子。</source>
        <translation>“%1” is no date; write it like 2026-01-31.</translation>
    </message>
    <message>
        <source>开始的日期在结束的日期之后。</source>
        <translation>The first day is after the last.</translation>
    </message>
    <message>
        <source>每周平均得分率</source>
        <translation>Mean score by week</translation>
    </message>
    <message>
        <source>每周交卷次数</source>
        <translation>Tests handed in by week</translation>
    </message>
    <message>
        <source>各段成绩的人数</source>
        <translation>Learners by score</translation>
    </message>
    <message>
        <source>知行支部报告-%1</source>
        <translation>zhixing-branch-report-%1</translation>
    </message>
    <message>
        <source>已保存到 %1</source>
        <translation>Saved to %1</translation>
    </message>
    <message>
        <source>知行汇总报告-%1</source>
        <translation>zhixing-merged-report-%1</translation>
    </message>
    <message>
        <source>全部题目</source>
        <translation>All items</translation>
    </message>
</context>
<context>
    <name>zhixing::BundleDesk</name>
    <message>
        <source>第 %1 次导出：名册 %2 人，新测验 %3 份。已保存到 %4</source>
        <translation>Export %1: a roster of %2, %3 tests. Saved to %4</translation>
    </message>
    <message>
        <source>上一次导出的日期比今天晚，请看一看这台电脑的时钟对不对。</source>
        <translation>The export before is dated later than today; please check the clock of this computer.</translation>
    </message>
    <message>
        <source>知行数据包-%1-%2</source>
        <translation>zhixing-bundle-%1-%2</translation>
    </message>
</context>
<context>
    <name>zhixing::BuzzerDesk</name>
    <message>
        <source>请填二十个字以内的姓名或队名。</source>
        <translation>Please give a name of at most twenty characters.</translation>
    </message>
    <message>
        <source>一个键盘最多坐 %1 方。</source>
        <translation>At most %1 players fit one keyboard.</translation>
    </message>
    <message>
        <source>已经有 %1 了，请换一个名字。</source>
        <translation>%1 is there already; please choose another name.</translation>
    </message>
    <message>
        <source>抢答键请用 I 到 Z 的字母或数字；A 到 H 留给选项。</source>
        <translation>Keys are letters from I to Z or digits; A to H choose options.</translation>
    </message>
    <message>
        <source>%1 键已经给了 %2。</source>
        <translation>Key %1 belongs to %2.</translation>
    </message>
    <message>
        <source>%1 抢早了，开抢后要等一秒</source>
        <translation>%1 was too early and waits a second</translation>
    </message>
    <message>
        <source>%1 答对了</source>
        <translation>%1 was right</translation>
    </message>
    <message>
        <source>没有人抢答</source>
        <translation>Nobody pressed</translation>
    </message>
    <message>
        <source>没有人答对</source>
        <translation>Nobody was right</translation>
    </message>
    <message>
        <source>%1 抢跑，这一题不能再抢</source>
        <translation>%1: false start, out for this question</translation>
    </message>
    <message>
        <source>%1 这一题不能再抢</source>
        <translation>%1 is out for this question</translation>
    </message>
    <message>
        <source>%1 没有在时间内作答</source>
        <translation>%1 did not answer in time</translation>
    </message>
    <message>
        <source>%1 没有答对</source>
        <translation>%1 was not right</translation>
    </message>
    <message>
        <source>%1，大家接着抢</source>
        <translation>%1. Everybody may press again</translation>
    </message>
    <message>
        <source>%1，别人接着抢</source>
        <translation>%1. The others may press</translation>
    </message>
    <message>
        <source>%1，扣掉这题的分，别人接着抢</source>
        <translation>%1 and loses the points. The others may press</translation>
    </message>
</context>
<context>
    <name>zhixing::CollectedBranchModel</name>
    <message>
        <source>没有收到以这个名义导出的数据包</source>
        <translation>No bundle came under this name</translation>
    </message>
    <message>
        <source>收到 %1 次导出，最近是第 %2 次，%3</source>
        <translation>Exports received: %1; the latest is number %2, %3</translation>
    </message>
    <message>
        <source>应参加 %1 人，实参加 %2 人，补学 %3 人，未参加 %4 人，平均得分率 %5</source>
        <translation>%1 on the roster, %2 took part, %3 caught up, %4 absent, mean score %5</translation>
    </message>
</context>
<context>
    <name>zhixing::CollectedKeyModel</name>
    <message>
        <source>数据包 %1 个，测验 %2 份</source>
        <translation>bundles: %1, tests: %2</translation>
    </message>
</context>
<context>
    <name>zhixing::CollectionDesk</name>
    <message>
        <source>计入的有 %1 台电脑的 %2 个数据包，%3 个党支部</source>
        <translation>Counted: %2 bundles of %1 computers, %3 branches</translation>
    </message>
    <message>
        <source>有 %1 个密钥还没有确认，它们名下的 %2 份测验已收进，暂不计入。</source>
        <translation>Unconfirmed keys: %1. The tests that came under them (%2) are set apart and do not count yet.</translation>
    </message>
    <message>
        <source>正在找数据包</source>
        <translation>Looking for bundles</translation>
    </message>
    <message>
        <source>正在收第 %1 个，共 %2 个：%3</source>
        <translation>Taking in %1 of %2: %3</translation>
    </message>
    <message>
        <source>正在汇总，请等它完成再添加。</source>
        <translation>Bundles are coming in; please add more when that is done.</translation>
    </message>
    <message>
        <source>那里没有数据包。请选支部导出的 .zxb 文件，或放着它们的文件夹。</source>
        <translation>There are no bundles there. Choose the .zxb files that branches exported, or the folder they are in.</translation>
    </message>
</context>
<context>
    <name>zhixing::ExamSetup</name>
    <message>
        <source>请至少选一个专题和一种题型</source>
        <translation>Choose at least one topic and one kind</translation>
    </message>
    <message>
        <source>共有 %1 题可用，本卷抽 %2 题，%3</source>
        <translation>%1 questions available, %2 will be drawn, %3</translation>
    </message>
    <message>
        <source>限时 %1 分钟</source>
        <translation>%1 minutes</translation>
    </message>
    <message>
        <source>不限时</source>
        <translation>untimed</translation>
    </message>
    <message>
        <source>未分专题</source>
        <translation>No topic</translation>
    </message>
    <message>
        <source>十题小练</source>
        <translation>Ten questions</translation>
    </message>
    <message>
        <source>标准测验</source>
        <translation>Standard quiz</translation>
    </message>
    <message>
        <source>自选组卷</source>
        <translation>Own choice</translation>
    </message>
    <message>
        <source>通题一遍</source>
        <translation>Everything</translation>
    </message>
    <message>
        <source>没有可以组卷的题目：候选题要先在“题库”页审读、通过</source>
        <translation>Nothing to draw from yet: candidates must be read and approved on the page Bank first</translation>
    </message>
</context>
<context>
    <name>zhixing::ExamTemplates</name>
    <message>
        <source>“%1”已存为模板，排在本页最上面。</source>
        <translation>“%1” is saved as a template, at the top of this page.</translation>
    </message>
    <message>
        <source>“%1”已载入下面的各项，可以再改。</source>
        <translation>“%1” is loaded into the choices below and can still be changed.</translation>
    </message>
    <message>
        <source>“%1”已换成现在的选择。</source>
        <translation>“%1” now holds the present choice.</translation>
    </message>
    <message>
        <source>“%1”已改名为“%2”。</source>
        <translation>“%1” is now called “%2”.</translation>
    </message>
    <message>
        <source>模板“%1”已删除，成绩不受影响。</source>
        <translation>The template “%1” is deleted; results are not affected.</translation>
    </message>
</context>
<context>
    <name>zhixing::FavouriteListModel</name>
    <message>
        <source>已取消收藏。</source>
        <translation>Taken out of the favourites.</translation>
    </message>
</context>
<context>
    <name>zhixing::HandCounter</name>
    <message>
        <source>没有填在场人数，未举手的人数就算不出</source>
        <translation>People present are not counted, so who raised no hand is not known</translation>
    </message>
    <message>
        <source>多选每人可以举几次手，未举手的人数算不出</source>
        <translation>Everybody may raise a hand more than once here, so who raised none is not known</translation>
    </message>
    <message>
        <source>在场 %1 人，未举手 %2 人</source>
        <translation>%1 present, %2 raised no hand</translation>
    </message>
    <message>
        <source>举手比在场的 %1 人多 %2 人，请再数一遍，或者改在场人数</source>
        <translation>More hands than the %1 people present, by %2: count again, or change the number of people</translation>
    </message>
    <message>
        <source>已存好：%1</source>
        <translation>Saved: %1</translation>
    </message>
</context>
<context>
    <name>zhixing::HistoryModel</name>
    <message>
        <source>知行成绩-%1</source>
        <translation>zhixing-results-%1</translation>
    </message>
</context>
<context>
    <name>zhixing::HomeOverview</name>
    <message>
        <source>欢迎来到知行</source>
        <translation>Welcome to Zhixing</translation>
    </message>
    <message>
        <source>%1，夜深了</source>
        <translation>%1, it is late</translation>
    </message>
    <message>
        <source>%1，上午好</source>
        <translation>Good morning, %1</translation>
    </message>
    <message>
        <source>%1，下午好</source>
        <translation>Good afternoon, %1</translation>
    </message>
    <message>
        <source>%1，晚上好</source>
        <translation>Good evening, %1</translation>
    </message>
    <message>
        <source>还剩 %1</source>
        <translation>%1 left</translation>
    </message>
</context>
<context>
    <name>zhixing::ItemBookModel</name>
    <message>
        <source>全部 %1 题</source>
        <translation>All %1</translation>
    </message>
    <message>
        <source>未分专题</source>
        <translation>No topic</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>这道题在还没交卷的考试里，交卷以后才能看答案。</source>
        <translation>A test you have not handed in asks this question; its key can be seen afterwards.</translation>
    </message>
</context>
<context>
    <name>zhixing::ItemWriter</name>
    <message>
        <source>先在原文里标出一句话</source>
        <translation>Mark a sentence in the source first</translation>
    </message>
    <message>
        <source>题干和解析都要写</source>
        <translation>A stem and a rationale are needed</translation>
    </message>
    <message>
        <source>写明这个说法错在哪里</source>
        <translation>Say why the statement is false</translation>
    </message>
    <message>
        <source>写出答案</source>
        <translation>Write the answer</translation>
    </message>
    <message>
        <source>题干里要有一处空：写四条下划线，或原样留下答案</source>
        <translation>The stem needs one gap: four underscores, or the answer left as it is</translation>
    </message>
    <message>
        <source>每个干扰项都要写明为什么错</source>
        <translation>Each distractor needs its reason</translation>
    </message>
    <message>
        <source>至少写两个干扰项</source>
        <translation>Write two distractors at least</translation>
    </message>
</context>
<context>
    <name>zhixing::LearnerDesk</name>
    <message>
        <source>PIN 已设好，以后进入时要输入。</source>
        <translation>The PIN is set and will be asked for whenever you enter.</translation>
    </message>
    <message>
        <source>PIN 已更改。</source>
        <translation>The PIN was changed.</translation>
    </message>
    <message>
        <source>PIN 已取消，以后直接进入。</source>
        <translation>The PIN was removed; you enter without one.</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1又在名单里了。</source>
        <translation>%1 is on the list again.</translation>
    </message>
    <message>
        <source>知行学员-%1-%2</source>
        <translation>zhixing-learner-%1-%2</translation>
    </message>
    <message>
        <source>%1已归档，记录都在，随时可以取回。</source>
        <translation>%1 is archived; all records are kept and can be taken back at any time.</translation>
    </message>
    <message>
        <source>%1的全部记录已从学习记录里删除。</source>
        <translation>All data of %1 was deleted from the learning records.</translation>
    </message>
    <message>
        <source>%1的全部记录已删除。关掉其他知行窗口后，记录文件里的残留也会清掉。</source>
        <translation>All data of %1 was deleted. Close other windows of Zhixing, and what remains in the file of the records goes, too.</translation>
    </message>
</context>
<context>
    <name>zhixing::LearnerListModel</name>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
</context>
<context>
    <name>zhixing::LiveDesk</name>
    <message>
        <source>组卷页现在选的</source>
        <translation>What is chosen now</translation>
    </message>
    <message>
        <source>模板：%1</source>
        <translation>Template: %1</translation>
    </message>
    <message>
        <source>这些专题和题型抽不出题，请换一个选择。</source>
        <translation>Nothing can be drawn from these topics and kinds; choose others.</translation>
    </message>
    <message>
        <source>%1 题，连讲评大约 %2 分钟</source>
        <translation>%1 questions, about %2 minutes with their discussion</translation>
    </message>
    <message>
        <source>不设名单，谁都可以来</source>
        <translation>No roster, everybody may come</translation>
    </message>
    <message>
        <source>%1（%2 人）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>未填支部</source>
        <translation>no branch</translation>
    </message>
    <message>
        <source>这台电脑没有连上网络。请先连好会场的 Wi-Fi，再点“重新查找”。</source>
        <translation>This computer is on no network. Connect to the Wi-Fi of the hall, then choose Look again.</translation>
    </message>
    <message>
        <source>现场没有打开：选的题里没有适合现场答的，简答不在现场问。请换一个选择。</source>
        <translation>The room was not opened: nothing chosen can be asked live; short answers are not. Choose something else.</translation>
    </message>
    <message>
        <source>这些专题和题型里没有判断、单选和多选，别的题型不用手机答不了。请换一个选择。</source>
        <translation>There is no true or false and no choice among these topics and kinds; others cannot be answered without phones. Please choose differently.</translation>
    </message>
    <message>
        <source>%1。填空、排序、连线、简答不用手机答不了，少抽 %2 题。</source>
        <translation>%1. Gaps, order, pairs and short answers cannot be answered without phones: %2 fewer are drawn.</translation>
    </message>
    <message>
        <source>抢答要两方以上：请先填上谁来抢。</source>
        <translation>Two or more have to play: please say who.</translation>
    </message>
    <message>
        <source>%1（%2 人，请假 %3 人）</source>
        <translation>%1 (%2 people, %3 on leave)</translation>
    </message>
</context>
<context>
    <name>zhixing::LiveRoom</name>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>多选按选项数举手，每人可以举几次</source>
        <translation>Hands for each option; everybody may raise more than one</translation>
    </message>
    <message>
        <source>%1 人举手，%2 人举对</source>
        <translation>%1 hands, %2 right</translation>
    </message>
    <message>
        <source>%1 答对了</source>
        <translation>%1 was right</translation>
    </message>
    <message>
        <source>没有人抢答</source>
        <translation>Nobody pressed</translation>
    </message>
    <message>
        <source>没有人答对</source>
        <translation>Nobody was right</translation>
    </message>
    <message>
        <source>%1 人作答，%2 人全对</source>
        <translation>%1 answered, %2 fully right</translation>
    </message>
    <message>
        <source>应到 %1 人</source>
        <translation>%1 expected</translation>
    </message>
    <message>
        <source>实到 %1 人</source>
        <translation>%1 came</translation>
    </message>
    <message>
        <source>请假 %1 人</source>
        <translation>%1 on leave</translation>
    </message>
    <message>
        <source>缺席 %1 人</source>
        <translation>%1 absent</translation>
    </message>
    <message>
        <source>未到 %1 人</source>
        <translation>%1 not here yet</translation>
    </message>
</context>
<context>
    <name>zhixing::LiveStandingModel</name>
    <message>
        <source>（已删除）</source>
        <translation>(deleted)</translation>
    </message>
</context>
<context>
    <name>zhixing::LiveTeamModel</name>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>zhixing::LiveTeams</name>
    <message>
        <source>每个人进来时分到人少的一组。</source>
        <translation>Everybody comes into the smallest team on joining.</translation>
    </message>
    <message>
        <source>每个人进来时在手机上点选一组。</source>
        <translation>Everybody taps a team on the phone on joining.</translation>
    </message>
    <message>
        <source>名单以外和请假又来的人，进来时补到人少的一组。</source>
        <translation>Who is not on the roster, or comes in spite of leave, joins the smallest team.</translation>
    </message>
    <message>
        <source>名册里还有 %1 人没有填小组，和名单以外的人一样，进来时补到人少的一组。</source>
        <translation>%1 on the roster have no group yet. Like those who are not on it they join the smallest team.</translation>
    </message>
    <message>
        <source>名单以外的人，进来时补到人少的一组。</source>
        <translation>Who is not on the roster joins the smallest team.</translation>
    </message>
    <message>
        <source>要事先分好组，请先在上面选一个名单。</source>
        <translation>Teams can only be made beforehand from a roster. Please choose one above.</translation>
    </message>
    <message>
        <source>这份名册里不到两个小组。请在名册里填上各人的小组，或者换一种分法。</source>
        <translation>This roster has fewer than two groups. Please fill in everybody's group in the roster, or make teams another way.</translation>
    </message>
    <message>
        <source>这份名单的人比组少，请少分几组。</source>
        <translation>There are fewer people on this roster than teams. Please make fewer teams.</translation>
    </message>
</context>
<context>
    <name>zhixing::MinutesDesk</name>
    <message>
        <source>%1 至 %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>没有个人成绩</source>
        <translation>No results of single people</translation>
    </message>
    <message>
        <source>平均 %1，合格 %2 人，%3 人有成绩</source>
        <translation>%1 on average, %2 passed, %3 have a result</translation>
    </message>
    <message>
        <source>支部学习记录-%1-%2</source>
        <translation>minutes-%1-%2</translation>
    </message>
    <message>
        <source>已保存到 %1</source>
        <translation>Saved to %1</translation>
    </message>
    <message>
        <source>%1 设了 PIN：请先在“学员”里进入，再来这里补测。</source>
        <translation>%1 has a PIN: come in on “Learners” first, then make up here.</translation>
    </message>
</context>
<context>
    <name>zhixing::MinutesItemModel</name>
    <message>
        <source>%1 人作答，%2 人答对</source>
        <translation>%1 answered, %2 right</translation>
    </message>
    <message>
        <source>%1 人举手</source>
        <translation>%1 hands</translation>
    </message>
</context>
<context>
    <name>zhixing::MinutesPersonModel</name>
    <message>
        <source>（已删除）</source>
        <translation>(deleted)</translation>
    </message>
    <message>
        <source>已补测，%1</source>
        <translation>Made up, %1</translation>
    </message>
    <message>
        <source>待补学补测</source>
        <translation>Still to make up</translation>
    </message>
    <message>
        <source>没有作答</source>
        <translation>No answers</translation>
    </message>
</context>
<context>
    <name>zhixing::MissListModel</name>
    <message>
        <source>“%1”：练习错 %2 次，考试错 %3 次</source>
        <translation>“%1”: %2 wrong in practice, %3 in tests</translation>
    </message>
</context>
<context>
    <name>zhixing::PaperDesk</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>已录 %1/%2 题 · 得 %3 分</source>
        <translation>%1 of %2 entered · %3 points</translation>
    </message>
    <message>
        <source>没有保存：请先选一份试卷。</source>
        <translation>Not saved: choose a test first.</translation>
    </message>
    <message>
        <source>没有保存：请先写姓名。</source>
        <translation>Not saved: enter a name first.</translation>
    </message>
    <message>
        <source>没有保存：考试日期要写成 2026-06-28 这样。</source>
        <translation>Not saved: the date is written like 2026-06-28.</translation>
    </message>
    <message>
        <source>没有保存：考试日期还没有到。</source>
        <translation>Not saved: the date of the test has not come yet.</translation>
    </message>
    <message>
        <source>还有 %1 题没有录入，将按未答计分。</source>
        <translation>%1 questions are not entered yet and will count as unanswered. </translation>
    </message>
    <message>
        <source>这份试卷已经录入过%1的成绩。</source>
        <translation>A result of %1 for this test was entered before. </translation>
    </message>
    <message>
        <source>确实要保存，请再按一次 Enter。</source>
        <translation>To save all the same, press Enter again.</translation>
    </message>
    <message>
        <source>已撤销%1的成绩，记录里没有留下它。</source>
        <translation>The result of %1 was undone; nothing of it is left in the records.</translation>
    </message>
    <message>
        <source>没有保存：考试日期的年份不对。</source>
        <translation>Not saved: the year of the test cannot be right.</translation>
    </message>
    <message>
        <source>没有撤销：请先录完或清空正在录的这一份，撤销的答案会回到这里。</source>
        <translation>Not taken back: finish or clear the paper you are typing first; the answers come back to this line.</translation>
    </message>
</context>
<context>
    <name>zhixing::PaperPrinting</name>
    <message>
        <source>没有打印：请先选好专题和题型。</source>
        <translation>Nothing printed: choose topics and kinds first.</translation>
    </message>
    <message>
        <source>没有打印：这些专题和题型抽不出题，请换一个选择。</source>
        <translation>Nothing printed: these topics and kinds have no questions to draw. Choose others.</translation>
    </message>
    <message>
        <source>试卷 %1 %2</source>
        <translation>Test %1 %2</translation>
    </message>
    <message>
        <source>%1 没写成的是：%2</source>
        <translation>%1 Not written: %2</translation>
    </message>
    <message>
        <source>已写好 %1 个文件，在 %2。卷号 %3，以后在“录入成绩”里凭卷号找到它。</source>
        <translation>%1 files written to %2. Paper number %3: “Enter results” finds the test by it.</translation>
    </message>
    <message>
        <source>%1卷-%2</source>
        <translation>%1-%2</translation>
    </message>
    <message>
        <source>试题</source>
        <translation>questions</translation>
    </message>
    <message>
        <source>答题卡</source>
        <translation>answer sheet</translation>
    </message>
    <message>
        <source>答案</source>
        <translation>answers</translation>
    </message>
    <message>
        <source>没有打印：记录没有打开。</source>
        <translation>Nothing was printed: the records are not open.</translation>
    </message>
</context>
<context>
    <name>zhixing::PassageItemModel</name>
    <message>
        <source>这道题在未交的试卷里，交卷以后再看</source>
        <translation>This question is in a test that is not handed in; its answer can be read after that</translation>
    </message>
    <message>
        <source>答过 %1 次，对 %2 次</source>
        <translation>answered %1, right %2</translation>
    </message>
</context>
<context>
    <name>zhixing::PassageListModel</name>
    <message>
        <source>未分篇目</source>
        <translation>No article</translation>
    </message>
    <message>
        <source>%1 段 · %2 题</source>
        <translation>%1 passages · %2 questions</translation>
    </message>
</context>
<context>
    <name>zhixing::PassageReader</name>
    <message>
        <source>已复制本段，附有出处。</source>
        <translation>The passage was copied with its source.</translation>
    </message>
    <message>
        <source>已复制所选文字，附有出处。</source>
        <translation>The selected words were copied with their source.</translation>
    </message>
</context>
<context>
    <name>zhixing::PinDesk</name>
    <message>
        <source>%1 秒</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 分 %2 秒</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>输错的次数多了，请等 %1 再试。</source>
        <translation>Too many wrong tries; please wait %1 and try again.</translation>
    </message>
    <message>
        <source>PIN 是 %1 到 %2 位数字，请再看一遍。</source>
        <translation>A PIN has %1 to %2 digits; please look again.</translation>
    </message>
    <message>
        <source>两次输入的新 PIN 不一样，请再输一遍。</source>
        <translation>The two new PINs differ; please type them again.</translation>
    </message>
    <message>
        <source>PIN 不对，还可以再试 %1 次。</source>
        <translation>Wrong PIN; tries left before a wait: %1.</translation>
    </message>
    <message>
        <source>PIN 不对。</source>
        <translation>Wrong PIN.</translation>
    </message>
</context>
<context>
    <name>zhixing::PracticeOverview</name>
    <message>
        <source>全部专题</source>
        <translation>All topics</translation>
    </message>
    <message>
        <source>未分专题</source>
        <translation>No topic</translation>
    </message>
    <message>
        <source>全部题型</source>
        <translation>All kinds</translation>
    </message>
</context>
<context>
    <name>zhixing::PracticeRounds</name>
    <message>
        <source>未分专题</source>
        <translation>No topic</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>第 %1 题，共 %2 题</source>
        <translation>Question %1 of %2</translation>
    </message>
    <message>
        <source>上次挑战中途离开，按规则已经结束，连对 %1 题。</source>
        <translation>The last challenge was left half-way, so by its rules it is over, with %1 right in a row.</translation>
    </message>
</context>
<context>
    <name>zhixing::ReadingVoice</name>
    <message>
        <source>这台电脑没有中文朗读语音。安装软件包 speech-dispatcher-espeak-ng，再打开程序就能朗读。</source>
        <translation>This computer has no Chinese voice. Install the package speech-dispatcher-espeak-ng and start the program again to have passages read aloud.</translation>
    </message>
</context>
<context>
    <name>zhixing::ResultListModel</name>
    <message>
        <source>得 %1 分，满分 1 分。%2。</source>
        <translation>%1 of 1 point. Credit: %2.</translation>
    </message>
</context>
<context>
    <name>zhixing::ReviewItemView</name>
    <message>
        <source>两位审题人的决定不一样，现在以后一个为准。撤销其中一个，或再做一次决定，就算定下来。</source>
        <translation>Two reviewers decided differently; the later decision stands for now. Undo one of them, or decide again, to settle it.</translation>
    </message>
    <message>
        <source>还没有人答过这道题。</source>
        <translation>Nobody has answered this item yet.</translation>
    </message>
    <message>
        <source>出现在 %1 份交了的卷里，%2 人次作答</source>
        <translation>On %1 finished forms, answered %2 times</translation>
    </message>
    <message>
        <source>%1。</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1，答对 %2%。</source>
        <translation>%1, %2% right.</translation>
    </message>
    <message>
        <source>%1 —— %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>多余</source>
        <translation>spare</translation>
    </message>
    <message>
        <source>答案</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>也算对</source>
        <translation>also right</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>已撤销</source>
        <translation>undone</translation>
    </message>
    <message>
        <source>候选题：同类的题，审题人挑出过毛病。看过没有问题再通过，通过以后才会出现在练习和测验里。</source>
        <translation>A candidate: reviewers have found faults in items like this one. Approve it when you have read it and found none; only then will it be asked in practice and tests.</translation>
    </message>
</context>
<context>
    <name>zhixing::RosterDesk</name>
    <message>
        <source>未填支部</source>
        <translation>No branch</translation>
    </message>
    <message>
        <source>%1 人</source>
        <translation>%1 people</translation>
    </message>
    <message>
        <source>请假 %1 人</source>
        <translation>%1 on leave</translation>
    </message>
    <message>
        <source>%1 人没有编号</source>
        <translation>%1 without a number</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1，工作表“%2”</source>
        <translation>%1, sheet “%2”</translation>
    </message>
    <message>
        <source>新增 %1 人</source>
        <translation>%1 new</translation>
    </message>
    <message>
        <source>改动 %1 人</source>
        <translation>%1 changed</translation>
    </message>
    <message>
        <source>不变 %1 人</source>
        <translation>%1 the same</translation>
    </message>
    <message>
        <source>不导入 %1 行</source>
        <translation>%1 rows left out</translation>
    </message>
    <message>
        <source>名册已导入：%1</source>
        <translation>Roster imported: %1</translation>
    </message>
    <message>
        <source>%1 已从名册移出，学习记录还在</source>
        <translation>%1 is off the roster; the results stay</translation>
    </message>
    <message>
        <source>名册模板.xlsx</source>
        <translation>roster-template.xlsx</translation>
    </message>
    <message>
        <source>名册模板.csv</source>
        <translation>roster-template.csv</translation>
    </message>
    <message>
        <source>模板已经在 %1，没有覆盖</source>
        <translation>The template is at %1 already and was left as it is</translation>
    </message>
    <message>
        <source>模板已存到 %1</source>
        <translation>Template saved to %1</translation>
    </message>
</context>
<context>
    <name>zhixing::Session</name>
    <message>
        <source>上次答题的时间已到，答过的题都已保存并交卷，可在历史成绩中查看。</source>
        <translation>The time of your last quiz ran out. Your answers were saved and handed in; see Results.</translation>
    </message>
</context>
<context>
    <name>zhixing::TemplateListModel</name>
    <message>
        <source>%1 题</source>
        <translation>%1 questions</translation>
    </message>
    <message>
        <source>合格 %1 分</source>
        <translation>pass mark %1</translation>
    </message>
    <message>
        <source>可以暂停</source>
        <translation>may be paused</translation>
    </message>
    <message>
        <source>%1 个专题</source>
        <translation>%1 topics</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>未分专题</source>
        <translation>No topic</translation>
    </message>
    <message>
        <source>题库里没有专题：%1。</source>
        <translation>The bank lacks the topic: %1.</translation>
    </message>
    <message>
        <source>题库里没有题型：%1。</source>
        <translation>The bank lacks the kind: %1.</translation>
    </message>
    <message>
        <source>现在抽不出题。可以载入后另选专题和题型，再覆盖保存。</source>
        <translation>Nothing can be drawn now. Load it, choose other topics and kinds, and replace it.</translation>
    </message>
    <message>
        <source>要 %1 题，现在可以抽 %2 题。</source>
        <translation>Asks for %1 questions; %2 can be drawn now.</translation>
    </message>
    <message>
        <source>仍可以抽满 %1 题。</source>
        <translation>All %1 questions can still be drawn.</translation>
    </message>
</context>
<context>
    <name>zhixing::Workspace</name>
    <message>
        <source>原来的学习记录文件已损坏，已另存为 %1，没有覆盖。现在使用新的记录；可以在“设置”里从备份恢复。</source>
        <translation>The old records file was damaged. It is kept as %1 and was not overwritten; new records are in use now. A backup can be restored on the page Settings.</translation>
    </message>
    <message>
        <source>连不上服务器。作答已保存在这台电脑上，连上以后自动送到服务器，请继续答题。</source>
        <translation>The server cannot be reached. Your answers are saved on this computer and go to the server by themselves once it can: just carry on.</translation>
    </message>
    <message>
        <source>又连上服务器了，保存在这台电脑上的作答已经送到。</source>
        <translation>The server is back, and the answers saved on this computer have been delivered.</translation>
    </message>
    <message numerus="yes">
        <source>有 %n 个作答服务器没有收下，例如试卷已在别处交了。它们仍保存在这台电脑上，请告诉管理员。</source>
        <translation>
            <numerusform>The server did not take %n answer, for instance because the test was handed in elsewhere. It is still saved on this computer: tell the administrator.</numerusform>
            <numerusform>The server did not take %n answers, for instance because the test was handed in elsewhere. They are still saved on this computer: tell the administrator.</numerusform>
        </translation>
    </message>
</context>
</TS>
